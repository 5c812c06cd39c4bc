// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What is to be known of a line of the list: its number at the left, its verdict at the right, above the text.
import QtQuick
import Coroscope

Rectangle {
    id: row

    required property int number
    required property string verdict
    required property bool isRejected
    property int gutter: 0

    color: isRejected ? Qt.rgba(Theme.danger.r, Theme.danger.g, Theme.danger.b, Theme.tint) : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Line %1: %2").arg(number).arg(verdict)
    Accessible.ignored: verdict === ""

    Text {
        x: Theme.snug
        width: row.gutter - Theme.snug - Theme.tight
        height: parent.height
        text: row.number
        font: Theme.tiny
        color: Theme.muted
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    Rectangle {
        anchors.right: parent.right
        width: Math.min(label.implicitWidth, row.width * 0.55) + Theme.snug + Theme.tight
        height: parent.height
        visible: row.verdict !== ""
        color: row.isRejected ? Qt.tint(Theme.surface, row.color) : Theme.surface

        Text {
            id: label

            anchors.fill: parent
            anchors.leftMargin: Theme.tight
            anchors.rightMargin: Theme.snug
            text: row.verdict
            font: Theme.tiny
            color: row.isRejected ? Theme.danger : Theme.muted
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        HoverHandler {
            id: hover
        }
        AppToolTip {
            text: row.verdict
            visible: hover.hovered && label.truncated
        }
    }
}
