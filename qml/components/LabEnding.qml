// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// How a task ended: its state, its name, and what it gave or raised.
import QtQuick
import Coroscope

Rectangle {
    id: chip

    required property var modelData
    readonly property color ink: Theme.stateText[modelData.state]
    readonly property string said: modelData.text

    width: Math.min(Theme.longestChip, row.implicitWidth + 2 * Theme.tight)
    height: Theme.chip
    radius: height / 2
    color: Qt.rgba(ink.r, ink.g, ink.b, Theme.tint)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2 %3 %4").arg(modelData.name).arg(Theme.stateNames[modelData.state]).arg(modelData.time).arg(said)

    Row {
        id: row

        x: Theme.tight
        height: parent.height
        spacing: Theme.hair

        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            name: Theme.stateIcon[chip.modelData.state]
            size: Theme.glyph
            color: chip.ink
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.modelData.name
            font: Theme.smallStrong
            color: chip.ink
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: chip.modelData.time
            font: Theme.tiny
            color: chip.ink
            Accessible.ignored: true
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Theme.longestChip - 2 * Theme.margin - x)
            visible: chip.said !== ""
            text: chip.said
            font: Theme.small
            color: chip.ink
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
