// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Coroscope

ApplicationWindow {
    id: window

    // For --self-test: what showDialog() can open.
    readonly property var dialogs: ["ownTasks", "keys", "downloadOptions", "timeline"]

    function showDialog(name: string) {
        ownTasksDialog.visible = name === "ownTasks"
        keysSheet.visible = name === "keys"
        optionsSheet.visible = name === "downloadOptions"
        if (name === "timeline")
            RunView.openNewest()
        else
            RunView.close()
    }

    title: "Coroscope"
    minimumWidth: 640
    minimumHeight: 480
    color: Theme.background
    font: Theme.body
    palette {
        window: Theme.background
        windowText: Theme.text
        base: Theme.surface
        text: Theme.text
        button: Theme.surface
        buttonText: Theme.text
        // Under words in their usual colour: so it is in a field, and in Qt's own file dialog.
        highlight: Qt.tint(Theme.surface, Qt.alpha(Theme.accent, 0.35))
        highlightedText: Theme.text
        placeholderText: Theme.muted
        toolTipBase: Theme.raised
        toolTipText: Theme.text
    }

    // Below the pages: what none of them takes.
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls) {
                RunView.openFile(drop.urls[0])
                drop.accept()
            }
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            commands: commands
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: 0

            MessageBar {
                Layout.fillWidth: true
                text: Settings.notice
                onDismissed: Settings.dismissNotice()
            }
            MessageBar {
                Layout.fillWidth: true
                text: RunView.isOpen ? "" : RunView.notice
                onDismissed: RunView.dismissNotice()
            }
            StackLayout {
                readonly property var names: ["dashboard", "downloads", "lab", "files", "settings"]

                currentIndex: RunView.isOpen ? names.length : Math.max(0, names.indexOf(Settings.page))

                DashboardPage {
                    commands: commands
                }
                DownloadsPage {
                    commands: commands
                    onOptionsAsked: optionsSheet.open()
                }
                LabPage {
                    commands: commands
                }
                FilesPage {
                    commands: commands
                }
                SettingsPage {}
                RunViewPage {
                    commands: commands
                }
            }
        }
    }

    OwnTasksDialog {
        id: ownTasksDialog
    }
    DownloadOptionsSheet {
        id: optionsSheet
    }
    KeysSheet {
        id: keysSheet

        commands: commands
    }
    Commands {
        id: commands

        onOwnTasksAsked: ownTasksDialog.open()
        onKeysAsked: keysSheet.open()
        onQuitAsked: window.close()
        onRecordingAsked: recordingDialog.open()
    }
    FileDialog {
        id: recordingDialog

        title: qsTr("Open a recording")
        nameFilters: [qsTr("Recordings (*.jsonl)"), qsTr("All files (*)")]
        onAccepted: RunView.openFile(selectedFile)
    }
}
