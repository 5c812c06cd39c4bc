// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Dashboard's title, what there is in all, and the commands for everything.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    id: header

    required property Commands commands
    readonly property real needed: title.implicitWidth + totals.implicitWidth + lateness.implicitWidth
                                   + cancel.implicitWidth + more.implicitWidth + 4 * spacing

    spacing: Theme.tight

    Label {
        id: title

        Layout.fillWidth: true
        text: qsTr("Dashboard")
        font: Theme.title
        color: Theme.text
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    RowLayout {
        id: totals

        Layout.fillWidth: false
        spacing: Theme.tight

        Pill {
            visible: Dashboard.running > 0
            text: qsTr("%Ln running", "", Dashboard.running)
            taskState: TaskState.Running
        }
        Pill {
            visible: Dashboard.done > 0
            text: qsTr("%Ln done", "", Dashboard.done)
            taskState: TaskState.Done
        }
        Pill {
            visible: Dashboard.failed > 0
            text: qsTr("%Ln failed", "", Dashboard.failed)
            taskState: TaskState.Failed
        }
        Pill {
            visible: Dashboard.cancelled > 0
            text: qsTr("%Ln cancelled", "", Dashboard.cancelled)
            taskState: TaskState.Cancelled
        }
    }
    // The first to go where there is no room for all.
    Pill {
        id: lateness

        visible: Dashboard.lateness !== "" && header.width >= header.needed
        text: Dashboard.lateness
    }
    AppButton {
        id: cancel

        action: header.commands.cancelEverything
        isDestructive: true
    }
    IconButton {
        id: more

        iconName: "more"
        text: qsTr("More commands")
        isOpen: menu.visible
        onClicked: menu.visible = !menu.visible

        AppMenu {
            id: menu

            y: more.height
            x: more.width - width

            Component.onCompleted: {
                const commands = header.commands
                for (const action of [commands.ownTasks, commands.openRecording, commands.clearFinished, commands.undo, commands.keys,
                                      commands.quit])
                    addAction(action)
            }
        }
    }
}
