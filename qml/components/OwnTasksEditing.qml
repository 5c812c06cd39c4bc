// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What is done with all rows: one more, many more, none, and back.
import QtQuick
import QtQuick.Layouts
import Coroscope

RowLayout {
    id: bar

    required property OwnTasks tasks

    signal added()

    function addMany() {
        bar.tasks.addCopies(copies.text)
        bar.added()
    }

    spacing: Theme.tight

    AppButton {
        Layout.alignment: Qt.AlignTop
        text: qsTr("Add a task")
        onClicked: {
            bar.tasks.add()
            bar.added()
        }
    }
    Item {
        Layout.preferredWidth: Theme.tight
    }
    AppField {
        id: copies

        Layout.preferredWidth: Theme.numberField
        Layout.alignment: Qt.AlignTop
        name: qsTr("How many tasks to add")
        text: "100"
        problem: bar.tasks.count >= 0 ? bar.tasks.copiesProblem(text) : ""
        onAccepted: bar.addMany()
    }
    AppButton {
        Layout.alignment: Qt.AlignTop
        text: qsTr("Add as many like the last row")
        enabled: copies.problem === ""
        onClicked: bar.addMany()
    }
    Item {
        Layout.fillWidth: true
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        iconName: "undo"
        text: qsTr("Undo the last change of rows")
        enabled: bar.tasks.canUndo
        onClicked: bar.tasks.undo()
    }
    AppButton {
        Layout.alignment: Qt.AlignTop
        isDestructive: true
        text: qsTr("Remove all")
        enabled: bar.tasks.count > 0
        onClicked: bar.tasks.clear()
    }
}
