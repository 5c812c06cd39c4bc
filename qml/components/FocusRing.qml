// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The ring around what the keyboard is at. Its parent says when.
import QtQuick
import Coroscope

Rectangle {
    id: ring

    required property bool isShown

    anchors.fill: parent
    anchors.margins: -Theme.focusRing
    radius: Theme.radius + Theme.focusRing
    color: "transparent"
    border.width: Theme.focusRing
    border.color: Theme.accent
    visible: isShown
}
