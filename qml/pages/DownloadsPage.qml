// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Downloads: a list to edit, how it runs, and a table of what was started.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Coroscope

Item {
    id: page

    required property Commands commands
    readonly property bool isNarrow: width < Theme.narrowPage
    readonly property bool isTight: width - 2 * Theme.margin < Theme.wideTable

    signal optionsAsked()

    DownloadsHeader {
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

                UrlListCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: page.isNarrow ? content.width : content.width * 0.36
                    isDropTarget: dropArea.containsDrag
                    onStartAsked: page.commands.startDownloads.trigger()
                }
                DownloadStatusCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: page.isNarrow ? content.width : content.width * 0.64
                    onOptionsAsked: page.optionsAsked()
                }
            }
            MessageBar {
                Layout.fillWidth: true
                radius: Theme.cardRadius
                visible: Downloads.question !== ""
                text: Downloads.question
                actionText: Downloads.startText
                onActionAsked: Downloads.start()
                onDismissed: Downloads.editor.clear()
            }
            DownloadTable {
                id: table

                Layout.fillWidth: true
                Layout.fillHeight: true
                // The tools take a line of their own there.
                Layout.minimumHeight: Theme.leastTable + (page.isTight ? Theme.control + Theme.chip : 0)
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
        text: Downloads.notice !== "" ? Downloads.notice : away.running ? Downloads.undoText : ""
        actionText: Downloads.notice === "" ? page.commands.undo.text
                    : Downloads.offersResume ? page.commands.resumeDownloads.text : ""
        onActionAsked: {
            if (Downloads.notice === "")
                page.commands.undo.trigger()
            else
                page.commands.resumeDownloads.trigger()
        }
        onDismissed: Downloads.dismiss()
    }
    Timer {
        id: away

        interval: Theme.messageStay
    }
    Connections {
        target: Downloads

        function onNoticeChanged() { away.restart() }
    }
    DropArea {
        id: dropArea

        anchors.fill: parent
        onDropped: drop => {
            Downloads.take(drop.urls, drop.text)
            drop.accept()
        }
    }
    FileDialog {
        id: openDialog

        title: qsTr("Open a list of addresses")
        fileMode: FileDialog.OpenFiles
        onAccepted: Downloads.take(selectedFiles)
    }
    SaveDialog {
        id: saveDialog

        property int format: Downloads.Csv

        title: qsTr("Save the results")
        onChosen: file => Downloads.save(file, format)
    }
    Connections {
        target: page.commands

        function onListAsked() { openDialog.open() }
        function onDownloadResultsAsked(format) {
            saveDialog.format = format
            saveDialog.openFor(Downloads.fileName(format))
        }
        function onFilterAsked() {
            if (page.visible)
                table.focusSearch()
        }
    }
}
