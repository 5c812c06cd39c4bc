// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A page in the rail.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AbstractButton {
    id: button

    required property string iconName
    required property bool isCurrent
    /// How wide its longest word is: a name may wrap, but not within a word.
    readonly property real longestWord: Math.ceil(word.advanceWidth)

    implicitHeight: implicitContentHeight + 2 * Theme.tight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: isCurrent

    TextMetrics {
        id: word

        font: Theme.smallStrong
        text: button.text.split(" ").reduce((longest, each) => each.length > longest.length ? each : longest, "")
    }
    contentItem: Column {
        topPadding: Theme.tight
        spacing: Theme.hair

        AppIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: button.iconName
            size: Theme.railIcon
            color: button.isCurrent ? Theme.accent : Theme.muted
        }
        Text {
            width: parent.width
            text: button.text
            font: button.isCurrent ? Theme.smallStrong : Theme.tiny
            color: button.isCurrent ? Theme.text : Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.isCurrent ? Theme.raised : button.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 0
            isShown: button.visualFocus
        }
    }
    Keys.onReturnPressed: action ? action.trigger() : clicked()
    Keys.onEnterPressed: action ? action.trigger() : clicked()
}
