// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The commands of the window, each once: buttons, menus, shortcuts and the sheet of keys share them. Made by Main.qml
// and handed down; a second QML singleton beside Theme would make Qt 6.4 complain of a cycle.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

QtObject {
    id: commands

    signal ownTasksAsked()
    signal keysAsked()
    signal quitAsked()

    readonly property Action runGather: Action {
        text: qsTr("Run gather")
        shortcut: "Ctrl+1"
        onTriggered: Dashboard.runGather()
    }
    readonly property Action runCreateTask: Action {
        text: qsTr("Run create_task")
        shortcut: "Ctrl+2"
        onTriggered: Dashboard.runCreateTask()
    }
    readonly property Action ownTasks: Action {
        text: qsTr("New tasks of your own…")
        shortcut: "Ctrl+N"
        onTriggered: commands.ownTasksAsked()
    }
    readonly property Action cancelEverything: Action {
        text: qsTr("Cancel everything")
        shortcut: "Ctrl+."
        enabled: Dashboard.isActive
        onTriggered: Dashboard.cancelEverything()
    }
    readonly property Action clearFinished: Action {
        text: qsTr("Clear finished runs")
        shortcut: "Ctrl+Shift+L"
        enabled: Dashboard.canClear
        onTriggered: Dashboard.clearFinished()
    }
    readonly property Action undo: Action {
        text: qsTr("Undo the removal")
        shortcut: "Ctrl+Z"
        enabled: Dashboard.undoText !== ""
        onTriggered: Dashboard.undo()
    }
    readonly property Action dashboard: Action {
        text: qsTr("Dashboard")
        shortcut: "Alt+1"
        onTriggered: Settings.page = "dashboard"
    }
    readonly property Action settings: Action {
        text: qsTr("Settings")
        shortcut: "Ctrl+,"
        onTriggered: Settings.page = "settings"
    }
    readonly property Action keys: Action {
        text: qsTr("Show the keys")
        shortcut: "?"
        onTriggered: commands.keysAsked()
    }
    readonly property Shortcut keysToo: Shortcut {
        sequences: ["F1", "Shift+?"]
        onActivated: commands.keys.trigger()
    }
    readonly property Action quit: Action {
        text: qsTr("Quit")
        shortcut: "Ctrl+Q"
        onTriggered: commands.quitAsked()
    }
    readonly property list<Action> all: [runGather, runCreateTask, ownTasks, cancelEverything, clearFinished, undo,
        dashboard, settings, keys, quit]
}
