// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A task of one's own: its four fields, each with its sentence, and what can be done with the row.
import QtQuick
import QtQuick.Layouts
import Coroscope

RowLayout {
    id: row

    required property int index
    required property string name
    required property string duration
    required property string failsAt
    required property string cleanUp
    required property string nameNote
    required property string nameProblem
    required property string durationProblem
    required property string failsAtProblem
    required property string cleanUpProblem

    signal edited(int field, string text)
    signal accepted()
    signal duplicateAsked()
    signal removeAsked()

    function focusName() { nameField.input.forceActiveFocus(Qt.TabFocusReason) }

    spacing: Theme.tight

    Text {
        Layout.preferredWidth: Theme.control
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.tight
        text: row.index + 1
        font: Theme.small
        color: Theme.muted
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
    AppField {
        id: nameField

        Layout.fillWidth: true
        Layout.preferredWidth: Theme.field
        Layout.alignment: Qt.AlignTop
        name: qsTr("Name of task %1").arg(row.index + 1)
        text: row.name
        placeholder: qsTr("name")
        problem: row.nameProblem
        note: row.nameNote
        onEdited: text => row.edited(OwnTasks.Name, text)
        onAccepted: row.accepted()
    }
    AppField {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.field
        Layout.alignment: Qt.AlignTop
        name: qsTr("Duration of task %1, in seconds").arg(row.index + 1)
        text: row.duration
        placeholder: qsTr("seconds")
        problem: row.durationProblem
        onEdited: text => row.edited(OwnTasks.WorkTime, text)
        onAccepted: row.accepted()
    }
    AppField {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.field
        Layout.alignment: Qt.AlignTop
        name: qsTr("When task %1 fails, in seconds; empty: never").arg(row.index + 1)
        text: row.failsAt
        placeholder: qsTr("never")
        problem: row.failsAtProblem
        onEdited: text => row.edited(OwnTasks.FailsAt, text)
        onAccepted: row.accepted()
    }
    AppField {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.field
        Layout.alignment: Qt.AlignTop
        name: qsTr("How long task %1 cleans up after a cancel, in seconds").arg(row.index + 1)
        text: row.cleanUp
        placeholder: qsTr("stops at once")
        problem: row.cleanUpProblem
        onEdited: text => row.edited(OwnTasks.CleanUp, text)
        onAccepted: row.accepted()
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        iconName: "duplicate"
        text: qsTr("Duplicate task %1").arg(row.index + 1)
        onClicked: row.duplicateAsked()
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        iconName: "remove"
        text: qsTr("Remove task %1").arg(row.index + 1)
        onClicked: row.removeAsked()
    }
}
