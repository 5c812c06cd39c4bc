// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Which rows a table shows, by their state, and how many there are of each.
import QtQuick
import Coroscope

Flow {
    id: chips

    required property string name
    /// All, active, done, failed, cancelled, and paused where there is such a thing; `current` is the place of one.
    required property list<int> counts
    required property int current

    signal chosen(int kind)

    spacing: Theme.tight
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    FilterChip {
        text: qsTr("All")
        count: chips.counts[0]
        isCurrent: chips.current === 0
        onClicked: chips.chosen(0)
    }
    FilterChip {
        text: qsTr("Active")
        count: chips.counts[1]
        taskState: TaskState.Running
        isCurrent: chips.current === 1
        onClicked: chips.chosen(1)
    }
    FilterChip {
        visible: count > 0 || isCurrent
        text: qsTr("Paused")
        count: chips.counts.length > 5 ? chips.counts[5] : 0
        taskState: TaskState.Suspended
        isCurrent: chips.current === 5
        onClicked: chips.chosen(5)
    }
    FilterChip {
        text: qsTr("Done")
        count: chips.counts[2]
        taskState: TaskState.Done
        isCurrent: chips.current === 2
        onClicked: chips.chosen(2)
    }
    FilterChip {
        text: qsTr("Failed")
        count: chips.counts[3]
        taskState: TaskState.Failed
        isCurrent: chips.current === 3
        onClicked: chips.chosen(3)
    }
    FilterChip {
        text: qsTr("Cancelled")
        count: chips.counts[4]
        taskState: TaskState.Cancelled
        isCurrent: chips.current === 4
        onClicked: chips.chosen(4)
    }
}
