// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What differs between two runs, in place of the table.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    required property Commands commands
    required property bool isTight
    readonly property FileComparison comparison: FileJobs.comparison

    function focusSearch() { search.input.forceActiveFocus(Qt.ShortcutFocusReason) }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.border
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inner
            Layout.rightMargin: Theme.tight
            Layout.topMargin: Theme.tight
            spacing: Theme.tight

            Label {
                Layout.fillWidth: true
                text: card.comparison.title
                font: Theme.section
                color: Theme.text
                elide: Text.ElideMiddle
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            AppButton {
                id: save

                isFlat: true
                text: qsTr("Save…")
                Accessible.name: qsTr("Save the comparison")
                onClicked: saveMenu.visible = !saveMenu.visible

                AppMenu {
                    id: saveMenu

                    y: save.height
                    x: save.width - width

                    Component.onCompleted: {
                        for (const action of [card.commands.saveComparisonText, card.commands.saveComparisonCsv,
                                              card.commands.saveComparisonJson, card.commands.copyComparison])
                            addAction(action)
                    }
                }
            }
            AppButton {
                isFlat: true
                action: card.commands.closeComparison
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inner
            Layout.rightMargin: Theme.tight
            Layout.topMargin: Theme.hair
            Layout.bottomMargin: Theme.tight
            spacing: Theme.tight

            Flow {
                id: chips

                readonly property var names: [qsTr("All"), qsTr("Differences"), qsTr("New"), qsTr("Gone"),
                    qsTr("Changed"), qsTr("The same"), qsTr("Not known")]
                readonly property list<int> kinds: [FileComparison.All, FileComparison.Differences,
                    FileComparison.New, FileComparison.Gone, FileComparison.Changed, FileComparison.Same,
                    FileComparison.Unknown]

                Layout.fillWidth: true
                spacing: Theme.tight
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Files shown")

                Repeater {
                    model: chips.names.length
                    delegate: FilterChip {
                        required property int index

                        text: chips.names[index]
                        count: card.comparison.counts[index]
                        taskState: index < 2 ? -1 : Theme.changeState[index - 2]
                        isCurrent: card.comparison.kind === chips.kinds[index]
                        onClicked: card.comparison.kind = chips.kinds[index]
                    }
                }
            }
            AppField {
                id: search

                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: card.isTight ? Theme.field : Theme.launchCardWidth
                name: qsTr("Search in paths and checksums")
                placeholder: qsTr("Search")
                text: card.comparison.search
                onEdited: text => card.comparison.search = text
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inner
            Layout.rightMargin: Theme.inner
            Layout.bottomMargin: Theme.tight
            visible: text !== ""
            text: card.comparison.note
            font: Theme.small
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
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
                model: card.comparison
                delegate: FileChangeRow {
                    width: ListView.view.width - Theme.tight
                    isCurrent: ListView.isCurrentItem
                    onPressed: {
                        list.currentIndex = index
                        list.forceActiveFocus(Qt.MouseFocusReason)
                    }
                }
                ScrollBar.vertical: AppScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Files compared")
                Keys.onReturnPressed: FileJobs.openCompared(currentIndex)
                Keys.onEnterPressed: FileJobs.openCompared(currentIndex)
                Keys.onEscapePressed: card.commands.closeComparison.trigger()
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                border.width: 0
                color: "transparent"
                title: qsTr("None of this kind")
                explanation: ""
                hint: ""
            }
        }
    }
}
