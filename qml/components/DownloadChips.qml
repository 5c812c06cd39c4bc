// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Which downloads the table shows.
import QtQuick
import Coroscope

Flow {
    id: chips

    readonly property DownloadFilter rows: Downloads.rows
    readonly property var counts: Downloads.figures.counts

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Downloads shown")

    FilterChip {
        text: qsTr("All")
        count: chips.counts[0]
        isCurrent: chips.rows.kind === DownloadFilter.All
        onClicked: chips.rows.kind = DownloadFilter.All
    }
    FilterChip {
        text: qsTr("Active")
        count: chips.counts[1]
        taskState: TaskState.Running
        isCurrent: chips.rows.kind === DownloadFilter.Active
        onClicked: chips.rows.kind = DownloadFilter.Active
    }
    FilterChip {
        text: qsTr("Done")
        count: chips.counts[2]
        taskState: TaskState.Done
        isCurrent: chips.rows.kind === DownloadFilter.Done
        onClicked: chips.rows.kind = DownloadFilter.Done
    }
    FilterChip {
        text: qsTr("Failed")
        count: chips.counts[3]
        taskState: TaskState.Failed
        isCurrent: chips.rows.kind === DownloadFilter.Failed
        onClicked: chips.rows.kind = DownloadFilter.Failed
    }
    FilterChip {
        text: qsTr("Cancelled")
        count: chips.counts[4]
        taskState: TaskState.Cancelled
        isCurrent: chips.rows.kind === DownloadFilter.Cancelled
        onClicked: chips.rows.kind = DownloadFilter.Cancelled
    }
}
