// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the columns of the rows are.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    spacing: Theme.tight

    Item {
        Layout.preferredWidth: Theme.control
    }
    Repeater {
        model: [qsTr("Name"), qsTr("Duration, s"), qsTr("Fails at, s"), qsTr("Cleans up for, s")]

        Label {
            required property string modelData

            Layout.fillWidth: true
            Layout.preferredWidth: Theme.field
            text: modelData
            font: Theme.smallStrong
            color: Theme.muted
            elide: Text.ElideRight
        }
    }
    Item {
        Layout.preferredWidth: 2 * Theme.control + Theme.tight
    }
}
