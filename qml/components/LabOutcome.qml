// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The outcome in words, what is different from the scenario as it is usually, and a chip for each task.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

ColumnLayout {
    id: outcome

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Outcome")

    Label {
        text: qsTr("Outcome")
        font: Theme.section
        color: Theme.text
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: Lab.problem
        font: Theme.body
        color: Theme.danger
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        text: Lab.outcomeText
        font: Theme.body
        color: Theme.text
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: Lab.differenceText
        font: Theme.medium
        color: Theme.accent
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        maximumLineCount: 3
        elide: Text.ElideRight
        // What a drag says in passing is for the eye alone.
        Accessible.role: Accessible.AlertMessage
        Accessible.name: Lab.announcement
    }
    Label {
        Layout.fillWidth: true
        visible: Lab.isChanged && Lab.hasOlderChanges
        text: Lab.changesText !== "" ? qsTr("Changed: %1").arg(Lab.changesText)
                                     : qsTr("Changed, and no task ends otherwise or at another time.")
        font: Theme.body
        color: Theme.muted
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        maximumLineCount: 4
        elide: Text.ElideRight
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: Lab.endings

            LabEnding {}
        }
    }
}
