// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the columns of the rows are.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    id: columns

    readonly property var titles: [qsTr("Name"), qsTr("Duration, s"), qsTr("Fails at, s"), qsTr("Cleans up for, s")]

    spacing: Theme.tight

    Item {
        Layout.preferredWidth: Theme.control
    }
    // Not a model of texts: a change of language would make the labels anew, and Qt 6.4's layout goes on with the old
    // ones when the window is resized before they are gone.
    Repeater {
        model: 4

        Label {
            required property int index

            Layout.fillWidth: true
            Layout.preferredWidth: Theme.field
            text: columns.titles[index]
            font: Theme.smallStrong
            color: Theme.muted
            elide: Text.ElideRight
        }
    }
    Item {
        Layout.preferredWidth: 2 * Theme.control + Theme.tight
    }
}
