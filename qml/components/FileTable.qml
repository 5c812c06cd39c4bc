// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The files of a run, in a list that the keyboard moves in; sorted, filtered, searched, copied and saved from here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: table

    required property Commands commands
    readonly property FileModel rows: FileJobs.rows
    readonly property bool isNarrow: width < Theme.narrowCard
    /// No room for chips and tools in one line.
    required property bool isTight
    readonly property bool isChecksum: FileJobs.shownOperation === FileOptions.Checksum
    readonly property real resultWidth: list.width * (isChecksum ? 0.4 : 0.3)

    signal folderAsked()

    function menuFor(item: FileRow) { menu.openFor(item) }
    function focusSearch() { tools.focusSearch() }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.border
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inner
            Layout.rightMargin: Theme.tight
            Layout.topMargin: Theme.tight
            Layout.bottomMargin: Theme.hair
            spacing: Theme.tight

            StateChips {
                Layout.fillWidth: true
                name: qsTr("Files shown")
                counts: FileJobs.figures.counts
                current: table.rows.kind
                onChosen: kind => table.rows.kind = kind
            }
            FileTableTools {
                id: tools

                Layout.alignment: Qt.AlignTop
                commands: table.commands
                isTight: table.isTight
            }
        }
        FileTrashBar {
            Layout.fillWidth: true
            visible: FileJobs.trash.isOffered
            onFolderAsked: table.folderAsked()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inner + Theme.badge + Theme.snug
            Layout.rightMargin: Theme.hair + Theme.tight
            spacing: Theme.snug
            visible: FileJobs.figures.counts[0] > 0

            SortButton {
                Layout.fillWidth: true
                text: qsTr("Name")
                isCurrent: table.rows.key === FileModel.Name
                isDescending: isCurrent && table.rows.isDescending
                onClicked: table.rows.sortBy(FileModel.Name)
            }
            SortButton {
                Layout.preferredWidth: Theme.timeColumn
                visible: !table.isNarrow
                text: qsTr("Size")
                isCurrent: table.rows.key === FileModel.Size
                isDescending: isCurrent && table.rows.isDescending
                onClicked: table.rows.sortBy(FileModel.Size)
            }
            SortButton {
                Layout.preferredWidth: table.resultWidth
                text: table.isChecksum ? qsTr("Checksum")
                    : FileJobs.shownOperation === FileOptions.Count ? qsTr("Lines")
                    : FileJobs.shownOperation === FileOptions.Verify ? qsTr("Verdict") : qsTr("Group")
                isCurrent: table.rows.key === FileModel.Result
                isDescending: isCurrent && table.rows.isDescending
                onClicked: table.rows.sortBy(FileModel.Result)
            }
            Item {
                implicitWidth: Theme.badge
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.border
            color: Theme.line
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list

                anchors.fill: parent
                anchors.bottomMargin: Theme.hair
                clip: true
                reuseItems: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                model: table.rows
                delegate: FileRow {
                    id: row

                    width: ListView.view.width - Theme.tight
                    resultWidth: table.resultWidth
                    isCurrent: ListView.isCurrentItem
                    onPressed: {
                        list.currentIndex = index
                        list.forceActiveFocus(Qt.MouseFocusReason)
                    }
                    onMenuAsked: table.menuFor(row)
                }
                ScrollBar.vertical: AppScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Files")
                Keys.onReturnPressed: FileJobs.open(currentIndex)
                Keys.onEnterPressed: FileJobs.open(currentIndex)
                Keys.onDeletePressed: FileJobs.cancel(currentIndex)
                Keys.onMenuPressed: {
                    if (currentItem)
                        table.menuFor(currentItem as FileRow)
                }
                Keys.onSpacePressed: FileJobs.trash.toggle(currentIndex)
                Keys.onPressed: event => {
                    if (event.matches(StandardKey.Copy)) {
                        FileJobs.copy(currentIndex)
                        event.accepted = true
                    } else if (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier && currentItem) {
                        table.menuFor(currentItem as FileRow)
                        event.accepted = true
                    }
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                border.width: 0
                color: "transparent"
                title: FileJobs.figures.counts[0] > 0 ? qsTr("None of this kind")
                     : FileJobs.isActive ? qsTr("Looking for files…") : qsTr("No file was processed yet")
                explanation: FileJobs.figures.counts[0] > 0 || FileJobs.isActive ? ""
                             : qsTr("Drop or choose files and folders above, say what to do, and start. Nothing on "
                                    + "the disk is changed.")
                hint: ""
            }
        }
    }
    FileMenu {
        id: menu
    }
}
