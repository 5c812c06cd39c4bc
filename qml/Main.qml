// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Coroscope

ApplicationWindow {
    id: window

    // For --self-test: what showDialog() can open.
    readonly property var dialogs: ["ownTasks", "keys", "downloadOptions"]

    function showDialog(name: string) {
        ownTasksDialog.visible = name === "ownTasks"
        keysSheet.visible = name === "keys"
        optionsSheet.visible = name === "downloadOptions"
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
        highlight: Theme.accent
        highlightedText: Theme.accentInk
        placeholderText: Theme.muted
        toolTipBase: Theme.raised
        toolTipText: Theme.text
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
            StackLayout {
                readonly property var names: ["dashboard", "downloads", "settings"]

                currentIndex: Math.max(0, names.indexOf(Settings.page))

                DashboardPage {
                    commands: commands
                }
                DownloadsPage {
                    commands: commands
                    onOptionsAsked: optionsSheet.open()
                }
                SettingsPage {}
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
    }
}
