// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A list that scrolls. Rows are made when they come into sight: those beyond the edge Qt would make in the background,
// and it warns when their model is replaced meanwhile.
import QtQuick
import QtQuick.Controls.Basic

ListView {
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    ScrollBar.vertical: AppScrollBar {}
}
