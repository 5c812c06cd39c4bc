// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// All that can be done with a download, or with all that are selected. The keys are those of the table.
import QtQuick
import Coroscope

AppMenu {
    id: menu

    property int row: -1
    property int can: 0

    signal detailsAsked()
    signal checkAsked(int row)
    signal limitAsked(int row)
    /// The row is shown here now.
    signal moved(int row)

    /// At the pointer or, asked for by a key, below the row.
    function openFor(index: int, item: Item) {
        row = index
        can = Downloads.commandsFor(index)
        if (item)
            popup(item, Theme.margin, item.height)
        else
            popup()
    }

    width: Theme.menuWidth

    KeyAction {
        text: qsTr("Details")
        keys: qsTr("Enter")
        onTriggered: menu.detailsAsked()
    }
    KeyAction {
        text: qsTr("Open")
        keys: "O"
        enabled: (menu.can & Downloads.CanOpen) !== 0
        onTriggered: Downloads.open(menu.row)
    }
    KeyAction {
        text: qsTr("Show in folder")
        keys: "F"
        onTriggered: Downloads.showInFolder(menu.row)
    }
    KeyAction {
        text: qsTr("Copy URL")
        keys: qsTr("Ctrl+C")
        onTriggered: Downloads.copyUrl(menu.row)
    }
    KeyAction {
        text: qsTr("Check against a checksum…")
        keys: "H"
        enabled: (menu.can & Downloads.CanCheck) !== 0
        onTriggered: menu.checkAsked(menu.row)
    }
    KeyAction {
        text: qsTr("Limit its speed…")
        keys: "L"
        enabled: (menu.can & Downloads.CanLimit) !== 0
        onTriggered: menu.limitAsked(menu.row)
    }
    KeyAction {
        text: qsTr("Copy row")
        onTriggered: Downloads.copyRows(menu.row)
    }
    KeyAction {
        text: qsTr("Copy error")
        enabled: (menu.can & Downloads.CanCopyError) !== 0
        onTriggered: Downloads.copyError(menu.row)
    }
    KeyAction {
        text: (menu.can & Downloads.CanResume) !== 0 ? qsTr("Resume") : qsTr("Pause")
        keys: qsTr("Space")
        enabled: (menu.can & (Downloads.CanPause | Downloads.CanResume)) !== 0
        onTriggered: Downloads.togglePause(menu.row)
    }
    KeyAction {
        text: qsTr("Cancel")
        keys: "K"
        enabled: (menu.can & Downloads.CanCancel) !== 0
        onTriggered: Downloads.cancel(menu.row)
    }
    KeyAction {
        text: qsTr("Retry")
        keys: "R"
        enabled: (menu.can & Downloads.CanRetry) !== 0
        onTriggered: Downloads.retry(menu.row)
    }
    KeyAction {
        text: qsTr("Move up")
        keys: qsTr("Alt+Up")
        enabled: (menu.can & Downloads.CanMove) !== 0
        onTriggered: menu.moved(Downloads.moveUp(menu.row))
    }
    KeyAction {
        text: qsTr("Move down")
        keys: qsTr("Alt+Down")
        enabled: (menu.can & Downloads.CanMove) !== 0
        onTriggered: menu.moved(Downloads.moveDown(menu.row))
    }
    KeyAction {
        text: qsTr("Follow it to http, once")
        enabled: (menu.can & Downloads.CanAllow) !== 0
        onTriggered: Downloads.allowOnce(menu.row)
    }
    KeyAction {
        text: qsTr("Remove, keep the file")
        keys: qsTr("Del")
        enabled: (menu.can & Downloads.CanRemove) !== 0
        onTriggered: Downloads.remove(menu.row)
    }
    KeyAction {
        text: qsTr("Remove, file to the trash")
        keys: qsTr("Shift+Del")
        enabled: (menu.can & Downloads.CanRemove) !== 0
        onTriggered: Downloads.removeAndDelete(menu.row)
    }
}
