// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// All that can be done with one file of the table.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AppMenu {
    id: menu

    property FileRow target: null
    readonly property int row: target ? target.index : -1

    function openFor(item: FileRow) {
        target = item
        popup()
    }

    Action {
        text: qsTr("Copy the result")
        enabled: menu.target !== null && (menu.target.result !== "" || menu.target.detail !== "")
        onTriggered: FileJobs.copy(menu.row)
    }
    Action {
        text: qsTr("Copy the path")
        enabled: menu.target !== null
        onTriggered: FileJobs.copyPath(menu.row)
    }
    Action {
        text: qsTr("Open")
        enabled: menu.target !== null
        onTriggered: FileJobs.open(menu.row)
    }
    Action {
        text: qsTr("Show in folder")
        enabled: menu.target !== null
        onTriggered: FileJobs.showInFolder(menu.row)
    }
    Action {
        text: menu.target !== null && menu.target.lot === FileModel.Stays ? qsTr("Let it go to the trash")
                                                                         : qsTr("Keep this one")
        enabled: menu.target !== null && (menu.target.lot === FileModel.Stays || menu.target.lot === FileModel.Leaves)
        onTriggered: FileJobs.trash.toggle(menu.row)
    }
    Action {
        text: qsTr("Keep what lies in its folder")
        enabled: menu.target !== null && menu.target.lot !== FileModel.None
        onTriggered: FileJobs.trash.chooseFolderOf(menu.row)
    }
    Action {
        text: qsTr("Retry")
        enabled: menu.target !== null && menu.target.canRetry
        onTriggered: FileJobs.retry(menu.row)
    }
    Action {
        text: qsTr("Cancel")
        enabled: menu.target !== null && menu.target.canCancel
        onTriggered: FileJobs.cancel(menu.row)
    }
}
