// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What can be started, in equal cards that wrap when the window is narrow.
import QtQuick
import QtQuick.Layouts
import Coroscope

Item {
    id: cards

    required property Commands commands
    property int bottomPadding: 0
    readonly property int fitting: Math.floor((width + Theme.gap) / (Theme.leastLaunchCard + Theme.gap))

    implicitHeight: grid.implicitHeight + bottomPadding

    GridLayout {
        id: grid

        width: parent.width
        // No card is alone in a row.
        columns: cards.fitting >= 5 ? 5 : cards.fitting >= 3 ? 3 : cards.fitting >= 2 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        LaunchCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.launchCardWidth
            title: "gather"
            explanation: qsTr("A 1 s, B 2 s and C 1 s, all at once")
            buttonText: qsTr("Run")
            action: cards.commands.runGather
            isPrimary: true
        }
        LaunchCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.launchCardWidth
            title: "create_task"
            explanation: qsTr("X 1 s and Y 2 s in the background, awaited one after the other")
            buttonText: qsTr("Run")
            action: cards.commands.runCreateTask
        }
        LaunchCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.launchCardWidth
            title: qsTr("Your own tasks")
            explanation: qsTr("As many as you like, with failures and clean-up")
            buttonText: qsTr("New…")
            action: cards.commands.ownTasks
        }
        LaunchCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.launchCardWidth
            title: qsTr("Download a list")
            explanation: qsTr("9 pages from the practice server")
            buttonText: qsTr("Start")
            action: cards.commands.downloadList
        }
        LaunchCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.launchCardWidth
            Layout.columnSpan: grid.columns === 2 ? 2 : 1
            title: qsTr("Process files")
            explanation: qsTr("Checksums, counts, verification or duplicates of a folder")
            buttonText: qsTr("Choose…")
            action: cards.commands.processFiles
        }
    }
}
