// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The titles of the columns of the downloads: a press sorts by one, a second turns it round, a third undoes it.
import QtQuick
import QtQuick.Layouts
import Coroscope

RowLayout {
    id: titles

    required property bool isNarrow
    required property real barWidth
    readonly property DownloadFilter rows: Downloads.rows

    spacing: isNarrow ? Theme.tight : Theme.snug

    SortButton {
        Layout.fillWidth: true
        text: qsTr("Name")
        isCurrent: titles.rows.key === DownloadFilter.Name
        isDescending: isCurrent && titles.rows.isDescending
        onClicked: titles.rows.sortBy(DownloadFilter.Name)
    }
    SortButton {
        Layout.preferredWidth: titles.barWidth
        text: qsTr("State")
        isCurrent: titles.rows.key === DownloadFilter.State
        isDescending: isCurrent && titles.rows.isDescending
        onClicked: titles.rows.sortBy(DownloadFilter.State)
    }
    SortButton {
        Layout.preferredWidth: titles.isNarrow ? Theme.timeColumn : Theme.sizeColumn
        text: qsTr("Size")
        isCurrent: titles.rows.key === DownloadFilter.Size
        isDescending: isCurrent && titles.rows.isDescending
        onClicked: titles.rows.sortBy(DownloadFilter.Size)
    }
    SortButton {
        Layout.preferredWidth: Theme.rateColumn
        visible: !titles.isNarrow
        text: qsTr("Time")
        isCurrent: titles.rows.key === DownloadFilter.Time
        isDescending: isCurrent && titles.rows.isDescending
        onClicked: titles.rows.sortBy(DownloadFilter.Time)
    }
    Item {
        Layout.preferredWidth: Theme.actionColumn
    }
    Item {
        Layout.preferredWidth: Theme.badge
    }
}
