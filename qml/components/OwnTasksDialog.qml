// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Your own tasks: how they are run, a row for each, and Run when every field makes sense.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Sheet {
    id: dialog

    readonly property OwnTasks tasks: Dashboard.ownTasks

    function run() {
        if (!tasks.isGood)
            return
        Dashboard.runOwn()
        close()
    }

    title: qsTr("Your own tasks")
    width: Math.min(Theme.dialogWidth, parent.width - 2 * Theme.margin)
    height: Math.min(parent.height - 2 * Theme.margin, implicitHeight)
    onClosed: Dashboard.keepOwn()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.snug

        RowLayout {
            spacing: Theme.snug

            AppComboBox {
                name: qsTr("How they are run")
                model: dialog.tasks.modeNames
                currentIndex: dialog.tasks.mode
                onActivated: index => dialog.tasks.mode = index
            }
            Label {
                Layout.fillWidth: true
                text: dialog.tasks.modeExplanation
                font: Theme.small
                color: Theme.muted
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
            }
        }
        OwnTasksColumns {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.max(contentHeight, Theme.shortList * Theme.row)
            clip: true
            spacing: Theme.tight
            boundsBehavior: Flickable.StopAtBounds
            model: dialog.tasks
            delegate: OwnTaskRow {
                width: list.width - Theme.gap
                onEdited: (field, text) => dialog.tasks.edit(index, field, text)
                onAccepted: dialog.run()
                onDuplicateAsked: dialog.tasks.duplicate(index)
                onRemoveAsked: dialog.tasks.remove(index)
            }
            ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Tasks")
        }
        OwnTasksEditing {
            Layout.fillWidth: true
            tasks: dialog.tasks
            onAdded: list.positionViewAtEnd()
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.border
            color: Theme.line
        }
        RowLayout {
            spacing: Theme.tight

            Label {
                Layout.fillWidth: true
                text: dialog.tasks.summary
                font: Theme.small
                color: dialog.tasks.isGood ? Theme.muted : Theme.danger
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            AppButton {
                text: qsTr("Close")
                Accessible.name: qsTr("Close without running")
                onClicked: dialog.close()
            }
            AppButton {
                text: qsTr("Run")
                Accessible.name: qsTr("Run your own tasks")
                isPrimary: true
                enabled: dialog.tasks.isGood
                onClicked: dialog.run()
            }
        }
    }
}
