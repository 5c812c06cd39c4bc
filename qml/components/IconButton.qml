// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A button that is only an icon; its text is its name and its tip.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Button {
    id: button

    required property string iconName
    /// What it opens is open: the tip would lie above it.
    property bool isOpen: false

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    padding: 0
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    LazyToolTip {
        text: button.text
        isShown: button.hovered && !button.isOpen
    }
    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.hovered ? Theme.text : Theme.muted
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"

        FocusRing {
            isShown: button.visualFocus
        }
    }
    Keys.onReturnPressed: action ? action.trigger() : clicked()
    Keys.onEnterPressed: action ? action.trigger() : clicked()
}
