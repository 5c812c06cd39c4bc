// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Files: what to process and how, and a table of what became of each.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Coroscope

Item {
    id: page

    required property Commands commands
    readonly property bool isNarrow: width < Theme.narrowPage
    readonly property bool isTight: width - 2 * Theme.margin < Theme.wideCard

    FilesHeader {
        id: header

        commands: page.commands

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.inner
        height: Theme.control
    }
    // Where there is no room for all, the page scrolls.
    Flickable {
        id: flick

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: message.top
        anchors.topMargin: Theme.inner
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, content.implicitHeight + Theme.margin)
        interactive: contentHeight > height
        ScrollBar.vertical: AppScrollBar {}

        ColumnLayout {
            id: content

            x: Theme.margin
            width: flick.width - 2 * Theme.margin
            height: flick.contentHeight - Theme.margin
            spacing: Theme.gap

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: page.isNarrow ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                FilePlacesCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: page.isNarrow ? content.width : content.width * 0.36
                    commands: page.commands
                    isDropTarget: dropArea.containsDrag
                }
                FileStatusCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: page.isNarrow ? content.width : content.width * 0.64
                }
            }
            FileTable {
                id: table

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.leastTable
                visible: !FileJobs.comparison.isOpen
                commands: page.commands
                isTight: page.isTight
                onFolderAsked: keptDialog.open()
            }
            FileComparisonCard {
                id: comparison

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.leastTable
                visible: FileJobs.comparison.isOpen
                commands: page.commands
                isTight: page.isTight
            }
        }
    }
    MessageBar {
        id: message

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: FileJobs.notice !== "" ? FileJobs.notice : away.running ? FileJobs.undoText : ""
        actionText: FileJobs.notice === "" ? page.commands.undo.text : ""
        onActionAsked: page.commands.undo.trigger()
        onDismissed: {
            FileJobs.dismiss()
            away.stop()
        }
    }
    Timer {
        id: away

        interval: Theme.messageStay
    }
    Connections {
        target: FileJobs

        function onNoticeChanged() { away.restart() }
    }
    DropArea {
        id: dropArea

        anchors.fill: parent
        onDropped: drop => {
            FileJobs.take(drop.urls)
            drop.accept()
        }
    }
    FileDialog {
        id: filesDialog

        title: qsTr("Files to process")
        fileMode: FileDialog.OpenFiles
        onAccepted: FileJobs.take(selectedFiles)
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("A folder to process")
        onAccepted: FileJobs.take([selectedFolder])
    }
    SaveDialog {
        id: saveDialog

        property int format: FileJobs.Text

        title: qsTr("Save the results")
        onChosen: file => FileJobs.save(file, format)
    }
    FolderDialog {
        id: keptDialog

        title: qsTr("Keep what lies in this folder")
        onAccepted: FileJobs.trash.chooseFolder(selectedFolder)
    }
    FileDialog {
        id: compareDialog

        title: qsTr("Compare with a file of checksums or saved results")
        onAccepted: FileJobs.compareWithFile(selectedFile)
    }
    SaveDialog {
        id: comparisonDialog

        property int format: FileJobs.Text

        title: qsTr("Save the comparison")
        onChosen: file => FileJobs.saveComparison(file, format)
    }
    Connections {
        target: page.commands

        function onComparedFileAsked() { compareDialog.open() }
        function onComparisonAsked(format) {
            const ends = [".txt", ".csv", ".json"]
            comparisonDialog.format = format
            comparisonDialog.openFor("comparison" + ends[format])
        }
        function onFilesAsked() { filesDialog.open() }
        function onFolderAsked() { folderDialog.open() }
        function onResultsAsked(format) {
            saveDialog.format = format
            saveDialog.openFor(FileJobs.fileName(format))
        }
        function onFilterAsked() {
            if (!page.visible)
                return
            if (FileJobs.comparison.isOpen)
                comparison.focusSearch()
            else
                table.focusSearch()
        }
    }
}
