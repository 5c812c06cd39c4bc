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
    signal recordingAsked()
    signal exportAsked(int format)
    signal filesAsked()
    signal folderAsked()
    signal resultsAsked(int format)
    signal downloadResultsAsked(int format)
    signal comparedFileAsked()
    signal comparisonAsked(int format)
    signal filterAsked()
    signal fitSelectionAsked()
    signal programAsked()
    signal saveAsAsked()

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
        enabled: !commands.isAtLab
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
    readonly property bool isAtDownloads: Settings.page === "downloads" && !RunView.isOpen
    readonly property bool isAtFiles: Settings.page === "files" && !RunView.isOpen
    readonly property bool isAtLab: Settings.page === "lab" && !RunView.isOpen
    readonly property Action clearFinished: Action {
        text: commands.isAtDownloads ? qsTr("Clear finished downloads") : qsTr("Clear finished runs")
        shortcut: "Ctrl+Shift+L"
        enabled: commands.isAtDownloads ? Downloads.canClear : Dashboard.canClear
        onTriggered: commands.isAtDownloads ? Downloads.clearFinished() : Dashboard.clearFinished()
    }
    readonly property Action undo: Action {
        text: commands.isAtLab ? qsTr("Undo the change") : qsTr("Undo the removal")
        shortcut: "Ctrl+Z"
        enabled: commands.isAtLab ? Lab.canUndo
                                  : (commands.isAtDownloads ? Downloads.undoText
                                     : commands.isAtFiles ? FileJobs.undoText : Dashboard.undoText) !== ""
        onTriggered: commands.isAtLab ? Lab.undo() : commands.isAtDownloads ? Downloads.undo()
                   : commands.isAtFiles ? FileJobs.undo() : Dashboard.undo()
    }
    readonly property Action redo: Action {
        text: qsTr("Redo the change")
        shortcut: "Ctrl+Shift+Z"
        enabled: commands.isAtLab && Lab.canRedo
        onTriggered: Lab.redo()
    }
    readonly property Action addPin: Action {
        text: qsTr("Add a cancel")
        shortcut: "Ctrl+Shift+K"
        enabled: commands.isAtLab
        onTriggered: Lab.addPinAtCursor()
    }
    readonly property Action runLive: Action {
        text: Lab.live.runText
        shortcut: "F5"
        enabled: commands.isAtLab
        onTriggered: Lab.live.toggle()
    }
    readonly property Action step: Action {
        text: qsTr("Step")
        shortcut: "F10"
        enabled: commands.isAtLab && Lab.live.canStep
        onTriggered: Lab.live.step()
    }
    readonly property Action stepTurn: Action {
        text: qsTr("Turn")
        shortcut: "Shift+F10"
        enabled: commands.isAtLab && Lab.live.canStep
        onTriggered: Lab.live.stepTurn()
    }
    readonly property Action stopLive: Action {
        text: qsTr("Back to the virtual run")
        shortcut: "Shift+F5"
        enabled: commands.isAtLab && Lab.live.isOn
        onTriggered: Lab.live.stop()
    }
    readonly property Shortcut stopLiveToo: Shortcut {
        sequence: "Esc"
        enabled: commands.stopLive.enabled
        onActivated: Lab.live.stop()
    }
    readonly property Action failTask: Action {
        text: qsTr("Make the task fail")
        shortcut: "Ctrl+Shift+F"
        enabled: commands.isAtLab && Lab.live.canFail
        onTriggered: Lab.live.fail()
    }
    readonly property Action newProgram: Action {
        text: qsTr("New program")
        shortcut: "Ctrl+N"
        enabled: commands.isAtLab
        onTriggered: Lab.program.createNew()
    }
    readonly property Action openProgram: Action {
        text: qsTr("Open program…")
        shortcut: "Ctrl+O"
        enabled: commands.isAtLab
        onTriggered: commands.programAsked()
    }
    readonly property Action saveProgram: Action {
        text: qsTr("Save program")
        shortcut: "Ctrl+S"
        enabled: commands.isAtLab && Lab.program.isProgram
        onTriggered: {
            if (!Lab.program.save())
                commands.saveAsAsked()
        }
    }
    readonly property Action saveProgramAs: Action {
        text: qsTr("Save program as…")
        shortcut: "Ctrl+Shift+S"
        enabled: commands.saveProgram.enabled
        onTriggered: commands.saveAsAsked()
    }
    readonly property Action editAsProgram: Action {
        text: qsTr("Edit as a program")
        shortcut: "Ctrl+E"
        enabled: commands.isAtLab && Lab.program.canBeMade && !Lab.live.isOn
        onTriggered: Lab.program.editScenario()
    }
    readonly property Action editInLab: Action {
        text: qsTr("Edit in the Lab")
        shortcut: "Ctrl+E"
        enabled: RunView.isOpen && !RunView.isLive
        onTriggered: commands.editRunInLab()
    }
    readonly property Action closeProgram: Action {
        text: qsTr("Close program")
        shortcut: "Ctrl+W"
        enabled: commands.isAtLab && Lab.program.canClose
        onTriggered: Lab.program.close()
    }
    readonly property Action startDownloads: Action {
        text: Downloads.startText
        shortcut: "Ctrl+Return"
        enabled: Downloads.problem === "" && commands.isAtDownloads
        onTriggered: Downloads.start()
    }
    readonly property Action startPaused: Action {
        text: qsTr("Add to the table, paused")
        shortcut: "Ctrl+Shift+Return"
        enabled: commands.startDownloads.enabled
        onTriggered: Downloads.startPaused()
    }
    readonly property Action pauseDownloads: Action {
        text: qsTr("Pause all")
        shortcut: "Ctrl+P"
        enabled: Downloads.isActive && commands.isAtDownloads
        onTriggered: Downloads.pauseAll()
    }
    readonly property Action resumeDownloads: Action {
        text: qsTr("Resume all")
        shortcut: "Ctrl+R"
        enabled: Downloads.canResume && commands.isAtDownloads
        onTriggered: Downloads.resumeAll()
    }
    readonly property Action cancelDownloads: Action {
        text: qsTr("Cancel all")
        enabled: Downloads.isActive || Downloads.canResume
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
    readonly property Action saveDownloadsCsv: Action {
        text: qsTr("Save what is shown as CSV…")
        shortcut: "Ctrl+S"
        enabled: commands.isAtDownloads && Downloads.hasRows
        onTriggered: commands.downloadResultsAsked(Downloads.Csv)
    }
    readonly property Action saveDownloadsJson: Action {
        text: qsTr("Save what is shown as JSON…")
        enabled: commands.saveDownloadsCsv.enabled
        onTriggered: commands.downloadResultsAsked(Downloads.Json)
    }
    readonly property Action saveFailedList: Action {
        text: qsTr("Save failed URLs as a list…")
        enabled: commands.isAtDownloads && commands.retryFailed.enabled
        onTriggered: commands.downloadResultsAsked(Downloads.FailedList)
    }
    readonly property Action copyDownloads: Action {
        text: qsTr("Copy the rows shown")
        shortcut: "Ctrl+Shift+C"
        enabled: commands.saveDownloadsCsv.enabled
        onTriggered: Downloads.copyShown()
    }
    readonly property Action waterfall: Action {
        text: Downloads.isWaterfall ? qsTr("Show the list") : qsTr("Show the waterfall")
        shortcut: "Ctrl+Shift+W"
        enabled: commands.isAtDownloads
        onTriggered: Downloads.isWaterfall = !Downloads.isWaterfall
    }
    readonly property Action pasteAddresses: Action {
        text: qsTr("Paste addresses")
        shortcut: "Ctrl+V"
        enabled: commands.isAtDownloads
        onTriggered: Downloads.paste()
    }
    readonly property Action processFiles: Action {
        text: qsTr("Process files…")
        shortcut: "Ctrl+4"
        onTriggered: commands.go("files")
    }
    readonly property Action startFiles: Action {
        text: FileJobs.startText
        shortcut: "Ctrl+Return"
        enabled: FileJobs.problem === "" && commands.isAtFiles
        onTriggered: FileJobs.start()
    }
    readonly property Action cancelFiles: Action {
        text: qsTr("Cancel all")
        enabled: FileJobs.isActive
        onTriggered: FileJobs.cancelAll()
    }
    readonly property Action chooseFiles: Action {
        text: qsTr("Choose files…")
        shortcut: "Ctrl+O"
        enabled: commands.isAtFiles
        onTriggered: commands.filesAsked()
    }
    readonly property Action chooseFolder: Action {
        text: qsTr("Choose a folder…")
        shortcut: "Ctrl+Shift+F"
        enabled: commands.isAtFiles
        onTriggered: commands.folderAsked()
    }
    readonly property Action saveText: Action {
        text: qsTr("Save as %1…").arg(FileJobs.textName)
        shortcut: "Ctrl+S"
        enabled: commands.isAtFiles && FileJobs.hasResults
        onTriggered: commands.resultsAsked(FileJobs.Text)
    }
    readonly property Action saveCsv: Action {
        text: qsTr("Save as CSV…")
        enabled: commands.saveText.enabled
        onTriggered: commands.resultsAsked(FileJobs.Csv)
    }
    readonly property Action saveJson: Action {
        text: qsTr("Save as JSON…")
        enabled: commands.saveText.enabled
        onTriggered: commands.resultsAsked(FileJobs.Json)
    }
    readonly property Action copyResults: Action {
        text: qsTr("Copy the results shown")
        shortcut: "Ctrl+Shift+C"
        enabled: commands.saveText.enabled
        onTriggered: FileJobs.copyShown()
    }
    readonly property Action retryFiles: Action {
        text: qsTr("Retry failed")
        shortcut: "Ctrl+R"
        enabled: commands.isAtFiles && FileJobs.canRetry
        onTriggered: FileJobs.retryFailed()
    }
    readonly property Action compareWithRun: Action {
        text: qsTr("Compare with the run before")
        shortcut: "Ctrl+Shift+D"
        enabled: commands.isAtFiles && FileJobs.comparableNames.length > 0
        onTriggered: FileJobs.compareWithRun(0)
    }
    readonly property Action compareWithFile: Action {
        text: qsTr("Compare with a file…")
        shortcut: "Ctrl+D"
        enabled: commands.isAtFiles && FileJobs.hasResults && FileJobs.shownOperation !== FileOptions.Duplicates
        onTriggered: commands.comparedFileAsked()
    }
    readonly property Action closeComparison: Action {
        text: qsTr("Close comparison")
        shortcut: "Ctrl+W"
        enabled: commands.isAtFiles && FileJobs.comparison.isOpen
        onTriggered: FileJobs.comparison.close()
    }
    readonly property Action saveComparisonText: Action {
        text: qsTr("Save as text…")
        enabled: commands.closeComparison.enabled
        onTriggered: commands.comparisonAsked(FileJobs.Text)
    }
    readonly property Action saveComparisonCsv: Action {
        text: qsTr("Save as CSV…")
        enabled: commands.closeComparison.enabled
        onTriggered: commands.comparisonAsked(FileJobs.Csv)
    }
    readonly property Action saveComparisonJson: Action {
        text: qsTr("Save as JSON…")
        enabled: commands.closeComparison.enabled
        onTriggered: commands.comparisonAsked(FileJobs.Json)
    }
    readonly property Action copyComparison: Action {
        text: qsTr("Copy what is shown")
        enabled: commands.closeComparison.enabled
        onTriggered: FileJobs.copyComparison()
    }
    readonly property Action dashboard: Action {
        text: qsTr("Dashboard")
        shortcut: "Alt+1"
        onTriggered: commands.go("dashboard")
    }
    readonly property Action downloads: Action {
        text: qsTr("Downloads")
        shortcut: "Alt+2"
        onTriggered: commands.go("downloads")
    }
    readonly property Action lab: Action {
        text: qsTr("Lab")
        shortcut: "Alt+3"
        onTriggered: commands.go("lab")
    }
    readonly property Action files: Action {
        text: qsTr("Files")
        shortcut: "Alt+4"
        onTriggered: commands.go("files")
    }
    readonly property Action settings: Action {
        text: qsTr("Settings")
        shortcut: "Ctrl+,"
        onTriggered: commands.go("settings")
    }
    readonly property Action timeline: Action {
        text: qsTr("Timeline of the newest run")
        shortcut: "Ctrl+T"
        enabled: Dashboard.runs.count > 0
        onTriggered: RunView.openNewest()
    }
    readonly property Action back: Action {
        text: qsTr("Back")
        shortcut: "Alt+Left"
        enabled: RunView.isOpen
        onTriggered: RunView.close()
    }
    readonly property Action follow: Action {
        text: qsTr("Follow")
        enabled: RunView.isLive
        onTriggered: RunView.isFollowing = !RunView.isFollowing
    }
    readonly property Action filter: Action {
        text: commands.isAtLab ? qsTr("Filter scenarios") : commands.isAtFiles ? qsTr("Search in the files")
            : commands.isAtDownloads ? qsTr("Search in the downloads") : qsTr("Filter tasks")
        shortcut: "Ctrl+F"
        enabled: RunView.isOpen || commands.isAtLab || commands.isAtFiles || commands.isAtDownloads
        onTriggered: commands.filterAsked()
    }
    readonly property Action cancelTask: Action {
        text: qsTr("Cancel task")
        shortcut: "Ctrl+K"
        enabled: commands.isAtLab ? Lab.live.canCancel : RunView.canCancelTask
        onTriggered: commands.isAtLab ? Lab.live.cancel() : RunView.cancelTask()
    }
    readonly property Action fitSelection: Action {
        text: qsTr("Show the selected task")
        enabled: RunView.hasSelection
        onTriggered: commands.fitSelectionAsked()
    }
    readonly property Action foldAll: Action {
        text: qsTr("Fold all")
        enabled: RunView.isOpen
        onTriggered: RunView.foldAll(true)
    }
    readonly property Action unfoldAll: Action {
        text: qsTr("Unfold all")
        enabled: RunView.isOpen
        onTriggered: RunView.foldAll(false)
    }
    readonly property Action legend: Action {
        text: Settings.hasLegend ? qsTr("Hide the legend") : qsTr("Show the legend")
        onTriggered: Settings.hasLegend = !Settings.hasLegend
    }
    readonly property Action openRecording: Action {
        text: qsTr("Open recording…")
        shortcut: "Ctrl+Shift+O"
        onTriggered: commands.recordingAsked()
    }
    readonly property Action saveRecording: Action {
        text: qsTr("Save recording…")
        shortcut: "Ctrl+S"
        enabled: RunView.isOpen
        onTriggered: commands.exportAsked(RunView.JsonLines)
    }
    readonly property Action exportTrace: Action {
        text: qsTr("Export as Chrome Trace…")
        enabled: RunView.isOpen
        onTriggered: commands.exportAsked(RunView.Trace)
    }
    readonly property Action exportSvg: Action {
        text: qsTr("Export as SVG…")
        enabled: RunView.isOpen
        onTriggered: commands.exportAsked(RunView.Svg)
    }
    readonly property Action exportPng: Action {
        text: qsTr("Export as PNG…")
        enabled: RunView.isOpen
        onTriggered: commands.exportAsked(RunView.Png)
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
        undo, redo, addPin, runLive, step, stepTurn, stopLive, failTask, newProgram, openProgram, saveProgram, saveProgramAs, closeProgram, editAsProgram, editInLab, dashboard, downloads, lab, files, startDownloads, startPaused, pauseDownloads, resumeDownloads, openList, pasteAddresses, waterfall, saveDownloadsCsv, copyDownloads, processFiles, startFiles, chooseFiles, chooseFolder, saveText, copyResults, retryFiles, compareWithRun, compareWithFile, closeComparison, timeline, back, filter, cancelTask, openRecording,
        saveRecording, settings, keys, quit]

    function editRunInLab() {
        // What is wrong with it is said in the Lab, too.
        Lab.program.editRun(RunView)
        go("lab")
    }
    function go(page: string) {
        RunView.close()
        Settings.page = page
    }
}
