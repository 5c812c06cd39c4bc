// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Above the waterfall: the title of the names, and the axis with its zoom.
import QtQuick
import QtQuick.Layouts
import Coroscope

RowLayout {
    id: head

    required property real nameWidth
    readonly property DownloadFilter rows: Downloads.rows

    spacing: Theme.tight

    SortButton {
        Layout.preferredWidth: head.nameWidth
        text: qsTr("Name")
        isCurrent: head.rows.key === DownloadFilter.Name
        isDescending: isCurrent && head.rows.isDescending
        onClicked: head.rows.sortBy(DownloadFilter.Name)
    }
    WaterfallAxis {
        Layout.fillWidth: true
        implicitHeight: Theme.chip
        waterfall: Downloads.waterfall
        ink: Theme.muted
        line: Theme.muted
        font: Theme.tiny
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Time since the start of the list")
    }
    IconButton {
        implicitWidth: Theme.badge
        implicitHeight: Theme.badge
        iconName: "fit"
        text: qsTr("Show the whole time")
        enabled: !Downloads.waterfall.isFitted
        onClicked: Downloads.waterfall.fit()
    }
}
