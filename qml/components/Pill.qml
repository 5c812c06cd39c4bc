// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A short fact in the colour of a state.
import QtQuick
import Coroscope

Rectangle {
    id: pill

    required property string text
    property int taskState: -1
    readonly property color ink: taskState < 0 ? Theme.muted : Theme.stateText[taskState]

    implicitWidth: label.implicitWidth + 2 * Theme.tight
    implicitHeight: Theme.pill
    radius: height / 2
    color: taskState < 0 ? Theme.raised : Qt.rgba(ink.r, ink.g, ink.b, Theme.tint)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Text {
        id: label

        anchors.centerIn: parent
        text: pill.text
        font: Theme.smallStrong
        color: pill.ink
        Accessible.ignored: true
    }
}
