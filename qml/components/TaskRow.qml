// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One task of a run: its state, how far it is, what became of it, and Cancel while that makes sense.
import QtQuick
import QtQuick.Layouts
import Coroscope

Item {
    id: row

    required property int index
    required property string name
    required property int taskState
    required property string stateName
    required property double progress
    required property double cleanUp
    required property string time
    required property string result
    required property bool canCancel
    required property string sentence
    /// The number of the run, for the command.
    property int number: 0

    implicitHeight: Theme.row
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence

    RowLayout {
        anchors.fill: parent
        spacing: Theme.snug

        AppIcon {
            name: Theme.stateIcon[row.taskState]
            size: Theme.glyph
            color: Theme.stateText[row.taskState]
        }
        Text {
            Layout.preferredWidth: Math.min(Theme.nameColumn, row.width * 0.12)
            text: row.name
            font: Theme.code
            color: Theme.text
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        StateBar {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.nameColumn
            implicitHeight: Theme.bar
            taskState: row.taskState
            value: row.progress
            cleanUp: row.cleanUp
            track: Theme.raised
            fill: Theme.stateFill[row.taskState]
            outline: Theme.stateOutline[row.taskState]
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Progress of %1").arg(row.name)
            // In words and steps: Qt 6.4 has no value interface for progress bars.
            Accessible.description: qsTr("%1, %2 %").arg(row.stateName).arg(Math.floor(row.progress * 10) * 10)
        }
        Text {
            Layout.preferredWidth: Theme.timeColumn
            text: row.time
            font: Theme.small
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        RowLayout {
            Layout.preferredWidth: Math.round(row.width * 0.19) + Theme.cancelColumn
            Layout.maximumWidth: Layout.preferredWidth
            spacing: Theme.tight

            Text {
                Layout.fillWidth: true
                text: row.result
                font: Theme.small
                color: row.taskState === TaskState.Done ? Theme.text : Theme.stateText[row.taskState]
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            AppButton {
                Layout.rightMargin: -Theme.tight
                implicitHeight: Theme.control - Theme.hair
                visible: row.canCancel
                isFlat: true
                isDestructive: true
                text: qsTr("Cancel")
                Accessible.name: qsTr("Cancel %1 of run %2").arg(row.name).arg(row.number)
                onClicked: Dashboard.cancelTask(row.number, row.index)
            }
        }
    }
}
