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

    implicitHeight: grid.implicitHeight + bottomPadding

    GridLayout {
        id: grid

        width: parent.width
        columns: Math.max(1, Math.min(3, Math.floor((width + Theme.gap) / (Theme.launchCardWidth + Theme.gap))))
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
    }
}
