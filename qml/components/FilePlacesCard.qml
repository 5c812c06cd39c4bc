// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The files and folders to process, dropped or chosen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    required property Commands commands
    property bool isDropTarget: false

    implicitHeight: Theme.listCard
    border.width: isDropTarget ? Theme.focusRing : Theme.border
    border.color: isDropTarget ? Theme.accent : Theme.line

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.tight
        anchors.bottomMargin: Theme.tight
        anchors.leftMargin: Theme.border
        anchors.rightMargin: Theme.border
        spacing: Theme.hair

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list

                anchors.fill: parent
                anchors.leftMargin: Theme.hair
                anchors.rightMargin: Theme.hair
                clip: true
                activeFocusOnTab: count > 0
                boundsBehavior: Flickable.StopAtBounds
                model: FileJobs.places
                delegate: FilePlaceRow {
                    width: ListView.view.width
                }
                ScrollBar.vertical: AppScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Files and folders to process")
                Keys.onDeletePressed: FileJobs.removePlace(currentIndex)
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                border.width: 0
                color: "transparent"
                title: FileJobs.options.operation === FileOptions.Verify ? qsTr("Drop a file of checksums here")
                                                                          : qsTr("Drop files or folders here")
                explanation: FileJobs.options.operation === FileOptions.Verify
                             ? qsTr("A SHA256SUMS file, for example; the files it names are read, and compared with it.")
                             : qsTr("Or choose them below. A folder stands for all the files in it.")
                hint: ""
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.hair
            Layout.rightMargin: Theme.hair
            spacing: Theme.hair

            AppButton {
                implicitHeight: Theme.control - Theme.hair
                isFlat: true
                text: qsTr("Files…")
                Accessible.name: card.commands.chooseFiles.text
                onClicked: card.commands.chooseFiles.trigger()
            }
            AppButton {
                implicitHeight: Theme.control - Theme.hair
                isFlat: true
                text: qsTr("Folder…")
                Accessible.name: card.commands.chooseFolder.text
                onClicked: card.commands.chooseFolder.trigger()
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                implicitHeight: Theme.control - Theme.hair
                // Always there: the layouts of Qt 6.4 can leave out what is shown for the first time.
                opacity: enabled ? 1 : 0
                enabled: list.count > 0
                isFlat: true
                text: qsTr("Clear")
                Accessible.name: qsTr("Clear the files to process")
                onClicked: FileJobs.clearPlaces()
            }
        }
    }
}
