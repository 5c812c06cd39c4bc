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
    signal listAsked()
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
    readonly property Action downloadList: Action {
        text: qsTr("Download the practice list")
        shortcut: "Ctrl+3"
        onTriggered: Downloads.startPractice()
    }
    readonly property Action cancelEverything: Action {
        text: qsTr("Cancel everything")
        shortcut: "Ctrl+."
        enabled: Dashboard.isActive
        onTriggered: Dashboard.cancelEverything()
    }
    readonly property bool isAtDownloads: Settings.page === "downloads"
    readonly property Action clearFinished: Action {
        text: commands.isAtDownloads ? qsTr("Clear finished downloads") : qsTr("Clear finished runs")
        shortcut: "Ctrl+Shift+L"
        enabled: commands.isAtDownloads ? Downloads.canClear : Dashboard.canClear
        onTriggered: commands.isAtDownloads ? Downloads.clearFinished() : Dashboard.clearFinished()
    }
    readonly property Action undo: Action {
        text: qsTr("Undo the removal")
        shortcut: "Ctrl+Z"
        enabled: (commands.isAtDownloads ? Downloads.undoText : Dashboard.undoText) !== ""
        onTriggered: commands.isAtDownloads ? Downloads.undo() : Dashboard.undo()
    }
    readonly property Action startDownloads: Action {
        text: Downloads.startText
        shortcut: "Ctrl+Return"
        enabled: Downloads.problem === "" && commands.isAtDownloads
        onTriggered: Downloads.start()
    }
    readonly property Action cancelDownloads: Action {
        text: qsTr("Cancel all")
        enabled: Downloads.isActive
        onTriggered: Downloads.cancelAll()
    }
    readonly property Action openList: Action {
        text: qsTr("Open list…")
        shortcut: "Ctrl+O"
        enabled: commands.isAtDownloads
        onTriggered: commands.listAsked()
    }
    readonly property Action practiceNine: Action {
        text: qsTr("Practice list: nine pages")
        onTriggered: Downloads.practise(false)
    }
    readonly property Action practiceMixed: Action {
        text: qsTr("Practice list that misbehaves")
        onTriggered: Downloads.practise(true)
    }
    readonly property Action retryFailed: Action {
        text: qsTr("Retry failed")
        enabled: Downloads.figures.counts[DownloadFilter.Failed] > 0
        onTriggered: Downloads.retryFailed()
    }
    readonly property Action copyFailed: Action {
        text: qsTr("Copy failed URLs")
        enabled: commands.retryFailed.enabled
        onTriggered: Downloads.copyFailed()
    }
    readonly property Action dashboard: Action {
        text: qsTr("Dashboard")
        shortcut: "Alt+1"
        onTriggered: Settings.page = "dashboard"
    }
    readonly property Action downloads: Action {
        text: qsTr("Downloads")
        shortcut: "Alt+2"
        onTriggered: Settings.page = "downloads"
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
    readonly property list<Action> all: [runGather, runCreateTask, downloadList, ownTasks, cancelEverything, clearFinished,
        undo, dashboard, downloads, startDownloads, openList, settings, keys, quit]
}
