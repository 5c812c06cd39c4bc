// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The surface that everything on a page lies on.
import QtQuick
import Coroscope

Rectangle {
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: Theme.border
    border.color: Theme.line
}
