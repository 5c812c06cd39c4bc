// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The program as a tree of tasks and steps. Add, duplicate and remove are above it; Alt and an arrow move a row, so does
// dragging it; Enter goes into its field.
pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

ColumnLayout {
    id: tree

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.tight
        spacing: Theme.hair

        AppButton {
            id: add

            Layout.fillWidth: true
            Layout.minimumWidth: Theme.control
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: qsTr("Add a step")
            onClicked: kinds.popup(add, 0, add.height)

            AppMenu {
                id: kinds

                implicitWidth: Theme.scopeField

                Instantiator {
                    model: Lab.program.kinds
                    delegate: Action {
                        required property int index
                        required property string modelData

                        text: modelData
                        onTriggered: Lab.program.addStep(index)
                    }
                    onObjectAdded: (index, object) => kinds.insertAction(index, object)
                    onObjectRemoved: (index, object) => kinds.removeAction(object)
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.control
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: qsTr("Add a task")
            onClicked: Lab.program.addTask()
        }
        Item {
            Layout.fillWidth: true
        }
        IconButton {
            iconName: "duplicate"
            text: qsTr("Duplicate (Ctrl+D)")
            onClicked: Lab.program.duplicate()
        }
        IconButton {
            iconName: "remove"
            text: qsTr("Remove (Delete)")
            onClicked: Lab.program.remove()
        }
        IconButton {
            id: more

            iconName: "more"
            text: qsTr("Move")
            isOpen: moves.visible
            onClicked: moves.popup(more, more.width - moves.width, more.height)

            AppMenu {
                id: moves

                Action {
                    text: qsTr("Move up")
                    shortcut: "Alt+Up"
                    enabled: tree.visible
                    onTriggered: Lab.program.move(LabProgram.Up)
                }
                Action {
                    text: qsTr("Move down")
                    shortcut: "Alt+Down"
                    enabled: tree.visible
                    onTriggered: Lab.program.move(LabProgram.Down)
                }
                Action {
                    text: qsTr("Move out of what it is in")
                    shortcut: "Alt+Left"
                    enabled: tree.visible
                    onTriggered: Lab.program.move(LabProgram.Out)
                }
                Action {
                    text: qsTr("Move into the one above")
                    shortcut: "Alt+Right"
                    enabled: tree.visible
                    onTriggered: Lab.program.move(LabProgram.In)
                }
            }
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.snug
        Layout.rightMargin: Theme.snug
        Layout.bottomMargin: Theme.tight
        visible: text !== ""
        text: Lab.program.notice
        font: Theme.small
        color: Theme.accent
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    AppList {
        id: rows

        /// Where a row that is dragged would go.
        property int dropRow: -1
        property bool isDropBehind: false

        Layout.fillWidth: true
        Layout.fillHeight: true
        activeFocusOnTab: true
        model: Lab.program
        currentIndex: Lab.program.current
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Tasks and steps of the program")
        Keys.onUpPressed: event => {
            event.accepted = !(event.modifiers & Qt.AltModifier)
            if (event.accepted)
                Lab.program.current = Math.max(0, currentIndex - 1)
        }
        Keys.onDownPressed: event => {
            event.accepted = !(event.modifiers & Qt.AltModifier)
            if (event.accepted)
                Lab.program.current = Math.min(count - 1, currentIndex + 1)
        }
        Keys.onDeletePressed: Lab.program.remove()
        Keys.onReturnPressed: (itemAtIndex(currentIndex) as LabProgramRow)?.focusField()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier) {
                Lab.program.duplicate()
                event.accepted = true
            }
        }
        onCurrentIndexChanged: {
            if (currentIndex >= 0)
                positionViewAtIndex(currentIndex, ListView.Contain)
        }
        delegate: LabProgramRow {
            list: rows
        }
    }
}
