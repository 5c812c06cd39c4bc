// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The downloads: which of them, in which order, and the details of one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coroscope

Card {
    id: table

    required property Commands commands
    /// No room for chips and tools in one line.
    required property bool isTight
    property bool hasDetails: false
    readonly property bool isWide: width >= Theme.narrowCard
    readonly property var counts: Downloads.figures.counts

    function focusSearch() { tools.focusSearch() }
    function openDetails() {
        hasDetails = true
        pane.focusLines()
    }
    function closeDetails() {
        hasDetails = false
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.border
        spacing: 0

        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inner
            Layout.rightMargin: Theme.tight
            Layout.topMargin: Theme.tight
            Layout.bottomMargin: Theme.hair
            columns: table.isTight ? 1 : 2
            rowSpacing: Theme.hair

            StateChips {
                Layout.fillWidth: true
                name: qsTr("Downloads shown")
                counts: Downloads.figures.counts
                current: Downloads.rows.kind
                onChosen: kind => Downloads.rows.kind = kind
            }
            DownloadTableTools {
                id: tools

                Layout.alignment: Qt.AlignTop | Qt.AlignRight
                commands: table.commands
                isTight: table.isTight
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: table.isWide || !table.hasDetails
                spacing: 0

                WaterfallHead {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.inner + Theme.glyph + Theme.tight
                    Layout.rightMargin: Theme.hair + Theme.tight
                    visible: table.counts[0] > 0 && Downloads.isWaterfall
                    nameWidth: list.nameWidth
                }
                DownloadColumns {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.inner + Theme.badge + Theme.snug
                    Layout.rightMargin: Theme.hair + Theme.tight
                    visible: table.counts[0] > 0 && !Downloads.isWaterfall
                    isNarrow: list.width < Theme.narrowCard
                    barWidth: list.barWidth
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: Theme.border
                    color: Theme.line
                }
                DownloadList {
                    id: list

                    // Words come first where there is little room.
                    readonly property real barWidth: width < Theme.narrowCard ? Theme.narrowBar
                        : Math.max(Theme.narrowBar, Math.min(width * 0.25, (width - Theme.tableColumns) * 0.42))

                    readonly property real nameWidth: Math.min(Theme.catalogue, width * 0.3)

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.bottomMargin: Theme.hair
                    onMenuAsked: (row, item) => menu.openFor(row, item)
                    onDetailsAsked: table.openDetails()
                    onCheckAsked: row => checksumSheet.openFor(row)
                    onLimitAsked: row => speedSheet.openFor(row)
                    onDetailsDropped: table.hasDetails = false
                    delegate: Downloads.isWaterfall ? waterfallRow : listRow

                    EmptyState {
                        anchors.centerIn: parent
                        width: parent.width
                        visible: list.count === 0
                        border.width: 0
                        color: "transparent"
                        title: table.counts[0] === 0 ? qsTr("Nothing was downloaded yet")
                             : Downloads.rows.search !== "" ? qsTr("Nothing of that name or address")
                             : qsTr("None of this kind")
                        explanation: table.counts[0] === 0
                                     ? qsTr("Type, paste or drop addresses into the list above and press Download. The "
                                            + "practice list needs no network.")
                                     : ""
                        hint: ""
                    }
                }
                Text {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.inner
                    Layout.bottomMargin: Theme.hair
                    visible: text !== ""
                    text: Downloads.selection.text
                    font: Theme.small
                    color: Theme.muted
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                WaterfallLegend {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.inner
                    Layout.rightMargin: Theme.inner
                    Layout.bottomMargin: Theme.tight
                    visible: Downloads.isWaterfall && table.counts[0] > 0
                }
            }
            Rectangle {
                Layout.fillHeight: true
                implicitWidth: Theme.border
                visible: table.hasDetails && table.isWide
                color: Theme.line
            }
            DownloadDetailsPane {
                id: pane

                Layout.fillHeight: true
                Layout.fillWidth: !table.isWide
                Layout.preferredWidth: Math.max(Theme.leastDetails, Math.min(Theme.sheetWidth, table.width * 0.34))
                visible: table.hasDetails
                onClosed: table.closeDetails()
            }
        }
    }
    Component {
        id: listRow

        DownloadRow {
            width: list.width - Theme.tight
            barWidth: list.barWidth
            isCurrent: ListView.isCurrentItem
            onPressed: modifiers => list.chooseByMouse(index, modifiers)
            onTapped: table.hasDetails = table.hasDetails || table.isWide
            onMenuAsked: list.askForMenu(index, isSelected)
        }
    }
    Component {
        id: waterfallRow

        DownloadWaterfallRow {
            width: list.width - Theme.tight
            nameWidth: list.nameWidth
            isCurrent: ListView.isCurrentItem
            onPressed: modifiers => list.chooseByMouse(index, modifiers)
            onTapped: table.hasDetails = table.hasDetails || table.isWide
            onMenuAsked: list.askForMenu(index, isSelected)
        }
    }
    DownloadMenu {
        id: menu

        onDetailsAsked: table.openDetails()
        onCheckAsked: row => checksumSheet.openFor(row)
        onLimitAsked: row => speedSheet.openFor(row)
        onMoved: row => list.currentIndex = row
    }
    SpeedSheet {
        id: speedSheet

        onClosed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    ChecksumSheet {
        id: checksumSheet

        onClosed: list.forceActiveFocus(Qt.TabFocusReason)
    }
}
