// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// How the next downloads run: where to, how many at once, how long to wait, what to do with files that are there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Coroscope

Sheet {
    id: sheet

    readonly property DownloadOptions options: Downloads.options

    title: qsTr("Options for downloads")
    width: Math.min(Theme.sheetWidth, parent.width - 2 * Theme.margin)
    height: Math.min(parent.height - 2 * Theme.margin, implicitHeight)

    Flickable {
        id: flick

        readonly property Item focused: Window.activeFocusItem

        /// Whoever goes by keys sees where they are.
        function follow(item: Item) {
            let above = item
            while (above !== null && above !== content)
                above = above.parent
            if (above === null || item === content)
                return
            const top = item.mapToItem(content, 0, 0).y
            const least = top + item.height + Theme.tight - height
            contentY = Math.max(0, Math.min(contentHeight - height, Math.max(Math.min(contentY, top - Theme.tight), least)))
        }

        anchors.fill: parent
        implicitHeight: content.implicitHeight
        contentHeight: content.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: AppScrollBar {}
        onFocusedChanged: {
            if (focused !== null)
                follow(focused)
        }

        ColumnLayout {
            id: content

            width: parent.width - Theme.gap
            spacing: Theme.snug

            RowLayout {
                spacing: Theme.tight

                Label {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredHeight: Theme.control
                    text: qsTr("Folder")
                    font: Theme.body
                    color: Theme.text
                    verticalAlignment: Text.AlignVCenter
                }
                AppField {
                    Layout.fillWidth: true
                    name: qsTr("Folder")
                    text: sheet.options.folder
                    problem: sheet.options.folderProblem
                    onEdited: text => sheet.options.folder = text
                }
                AppButton {
                    Layout.alignment: Qt.AlignTop
                    text: qsTr("Choose…")
                    Accessible.name: qsTr("Choose the folder")
                    onClicked: folderDialog.open()
                }
            }
            RowLayout {
                spacing: Theme.tight

                Label {
                    Layout.fillWidth: true
                    text: qsTr("When the file exists")
                    font: Theme.body
                    color: Theme.text
                    elide: Text.ElideRight
                }
                SegmentedSwitch {
                    name: qsTr("When the file exists")
                    labels: [qsTr("new name"), qsTr("skip"), qsTr("overwrite")]
                    current: sheet.options.whenExists
                    onChosen: index => sheet.options.whenExists = index
                }
            }
            RowLayout {
                spacing: Theme.tight

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Download an address once only")
                    font: Theme.body
                    color: Theme.text
                    elide: Text.ElideRight
                }
                AppSwitch {
                    text: qsTr("Download an address once only")
                    checked: sheet.options.dropsDuplicates
                    onToggled: sheet.options.dropsDuplicates = checked
                }
            }
            Repeater {
                model: sheet.options

                RowLayout {
                    id: limit

                    required property int index
                    required property string label
                    required property string limitText
                    required property string placeholder
                    required property string problem

                    spacing: Theme.tight

                    Label {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredHeight: Theme.control
                        text: limit.label
                        font: Theme.body
                        color: Theme.text
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideRight
                    }
                    AppField {
                        Layout.preferredWidth: Theme.launchCardWidth
                        name: limit.label
                        text: limit.limitText
                        placeholder: limit.placeholder
                        problem: limit.problem
                        onEdited: text => sheet.options.edit(limit.index, text)
                        onAccepted: sheet.close()
                    }
                }
            }
            DownloadIdentityFields {
                Layout.fillWidth: true
                identity: sheet.options.identity
                onAccepted: sheet.close()
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("They count for what is started from now on.")
                font: Theme.small
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Where downloads go")
        currentFolder: sheet.options.folderUrl
        onAccepted: sheet.options.chooseFolder(selectedFolder)
    }
}
