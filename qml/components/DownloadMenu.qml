// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// All that can be done with one download.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AppMenu {
    id: menu

    property DownloadRow target: null
    readonly property int row: target ? target.index : -1
    readonly property bool isPaused: target !== null && target.action === DownloadModel.Resume
    readonly property bool isMoving: target !== null && target.action === DownloadModel.Cancel
    readonly property bool isOver: target !== null && !isMoving && !isPaused

    function openFor(item: DownloadRow) {
        target = item
        popup()
    }

    Action {
        text: qsTr("Open")
        enabled: menu.target !== null && menu.target.hasFile
        onTriggered: Downloads.open(menu.row)
    }
    Action {
        text: qsTr("Show in folder")
        enabled: menu.target !== null
        onTriggered: Downloads.showInFolder(menu.row)
    }
    Action {
        text: qsTr("Copy URL")
        enabled: menu.target !== null
        onTriggered: Downloads.copyUrl(menu.row)
    }
    Action {
        text: qsTr("Copy error")
        enabled: menu.target !== null && menu.target.error !== ""
        onTriggered: Downloads.copyError(menu.row)
    }
    Action {
        text: menu.isPaused ? qsTr("Resume") : qsTr("Pause")
        enabled: menu.isMoving || menu.isPaused
        onTriggered: Downloads.togglePause(menu.row)
    }
    Action {
        text: qsTr("Cancel")
        enabled: menu.target !== null && !menu.isOver
        onTriggered: Downloads.cancel(menu.row)
    }
    Action {
        text: qsTr("Retry")
        enabled: menu.isOver && menu.target.action === DownloadModel.Retry
        onTriggered: Downloads.retry(menu.row)
    }
    Action {
        text: qsTr("Follow it to http, once")
        enabled: menu.target !== null && menu.target.canAllow
        onTriggered: Downloads.allowOnce(menu.row)
    }
    Action {
        text: qsTr("Remove, keep the file")
        enabled: menu.isOver || menu.isPaused
        onTriggered: Downloads.remove(menu.row)
    }
}
