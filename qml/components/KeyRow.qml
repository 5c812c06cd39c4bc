// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A key and what it does.
import QtQuick
import QtQuick.Layouts
import Coroscope

RowLayout {
    id: row

    required property string keys
    required property string text

    Layout.fillWidth: true
    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: text + ": " + keys

    Text {
        Layout.fillWidth: true
        text: row.text
        font: Theme.body
        color: Theme.text
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Rectangle {
        implicitWidth: label.implicitWidth + 2 * Theme.tight
        implicitHeight: label.implicitHeight + Theme.tight
        radius: Theme.radius
        color: Theme.raised

        Text {
            id: label

            anchors.centerIn: parent
            text: row.keys
            font: Theme.small
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
