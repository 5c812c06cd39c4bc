// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The pages, at the left. What does not exist yet has no entry.
import QtQuick
import QtQuick.Layouts
import Coroscope

Rectangle {
    id: rail

    required property Commands commands

    implicitWidth: Math.max(Theme.rail, Math.max(dashboard.longestWord, downloads.longestWord, lab.longestWord,
                                                   files.longestWord, settings.longestWord)
                                        + 2 * (Theme.hair + Theme.tight))
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.hair
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        spacing: Theme.hair

        RailButton {
            id: dashboard

            Layout.fillWidth: true
            action: rail.commands.dashboard
            iconName: "dashboard"
            isCurrent: Settings.page === "dashboard"
        }
        RailButton {
            id: downloads

            Layout.fillWidth: true
            action: rail.commands.downloads
            iconName: "downloads"
            isCurrent: Settings.page === "downloads"
        }
        RailButton {
            id: lab

            Layout.fillWidth: true
            action: rail.commands.lab
            iconName: "lab"
            isCurrent: Settings.page === "lab"
        }
        RailButton {
            id: files

            Layout.fillWidth: true
            action: rail.commands.files
            iconName: "files"
            isCurrent: Settings.page === "files"
        }
        Item {
            Layout.fillHeight: true
        }
        RailButton {
            id: settings

            Layout.fillWidth: true
            action: rail.commands.settings
            iconName: "settings"
            isCurrent: Settings.page === "settings"
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.border
        height: parent.height
        color: Theme.line
    }
}
