// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The button: plain, primary (one a page), destructive (in the failure colour, as text) or flat.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Button {
    id: button

    property bool isPrimary: false
    property bool isDestructive: false
    property bool isFlat: false
    /// What it switches is on.
    property bool isOn: false
    readonly property color ink: isPrimary ? Theme.accentInk : isDestructive ? Theme.danger
                               : isFlat || isOn ? Theme.accent : Theme.text

    implicitHeight: Theme.control
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: isFlat ? Theme.tight : Theme.snug
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    opacity: enabled ? 1 : 0.45
    font: isFlat ? Theme.small : Theme.body
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    contentItem: Text {
        text: button.text
        font: button.font
        color: button.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.isPrimary ? (button.hovered ? Theme.accentHover : Theme.accent)
             : button.down || button.isOn ? Theme.pressed
             : button.hovered ? Theme.hover
             : button.isFlat ? "transparent" : Theme.surface
        border.width: button.isPrimary || button.isFlat ? 0 : Theme.border
        border.color: Theme.line

        FocusRing {
            isShown: button.visualFocus
        }
    }
    Keys.onReturnPressed: action ? action.trigger() : clicked()
    Keys.onEnterPressed: action ? action.trigger() : clicked()
}
