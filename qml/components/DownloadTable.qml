// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The downloads, in a list that the keyboard moves in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: table

    required property Commands commands
    readonly property var counts: Downloads.figures.counts

    function menuFor(item: DownloadRow) { menu.openFor(item) }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.border
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inner
            Layout.rightMargin: Theme.tight
            Layout.topMargin: Theme.tight
            Layout.bottomMargin: Theme.tight
            spacing: Theme.tight

            StateChips {
                Layout.fillWidth: true
                name: qsTr("Downloads shown")
                counts: Downloads.figures.counts
                current: Downloads.rows.kind
                onChosen: kind => Downloads.rows.kind = kind
            }
            AppButton {
                implicitHeight: Theme.control - Theme.hair
                Layout.alignment: Qt.AlignTop
                visible: table.commands.retryFailed.enabled
                isFlat: true
                action: table.commands.retryFailed
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
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                model: Downloads.rows
                delegate: DownloadRow {
                    id: row

                    width: ListView.view.width - Theme.tight
                    isCurrent: ListView.isCurrentItem
                    onPressed: {
                        list.currentIndex = index
                        list.forceActiveFocus(Qt.MouseFocusReason)
                    }
                    onMenuAsked: table.menuFor(row)
                }
                ScrollBar.vertical: AppScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Downloads")
                Keys.onReturnPressed: Downloads.act(currentIndex)
                Keys.onEnterPressed: Downloads.act(currentIndex)
                Keys.onDeletePressed: Downloads.remove(currentIndex)
                Keys.onSpacePressed: Downloads.togglePause(currentIndex)
                Keys.onMenuPressed: {
                    if (currentItem)
                        table.menuFor(currentItem as DownloadRow)
                }
                Keys.onPressed: event => {
                    if (event.matches(StandardKey.Copy)) {
                        Downloads.copyUrl(currentIndex)
                        event.accepted = true
                    } else if (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier && currentItem) {
                        table.menuFor(currentItem as DownloadRow)
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
                title: table.counts[0] === 0 ? qsTr("Nothing was downloaded yet") : qsTr("None of this kind")
                explanation: table.counts[0] === 0
                             ? qsTr("Type, paste or drop addresses into the list above and press Download. The "
                                    + "practice list needs no network.")
                             : ""
                hint: ""
            }
        }
    }
    DownloadMenu {
        id: menu
    }
}
