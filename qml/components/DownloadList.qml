// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The downloads as a list that mouse and keyboard select in and act on, as lists do everywhere.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

ListView {
    id: list

    /// For this row; `item` is null for what the pointer asked for.
    signal menuAsked(int row, Item item)
    signal detailsAsked()
    signal checkAsked(int row)
    signal limitAsked(int row)
    signal detailsDropped()

    function choose(row: int, modifiers: int) {
        if (row < 0 || row >= count)
            return
        currentIndex = row
        positionViewAtIndex(row, ListView.Contain)
        Downloads.selection.choose(row, modifiers)
    }
    function chooseByMouse(row: int, modifiers: int) {
        forceActiveFocus(Qt.MouseFocusReason)
        choose(row, modifiers)
    }
    /// The menu is for what is selected, if the row is.
    function askForMenu(row: int, isSelected: bool) {
        forceActiveFocus(Qt.MouseFocusReason)
        if (isSelected)
            currentIndex = row
        else
            choose(row, Qt.NoModifier)
        menuAsked(row, null)
    }
    /// Moves with arrows and the like; gives whether the key was one of them.
    function walk(key: int, modifiers: int): bool {
        const page = Math.max(1, Math.floor(height / Theme.tallRow) - 1)
        const ways = [[Qt.Key_Up, currentIndex - 1], [Qt.Key_Down, currentIndex + 1],
                      [Qt.Key_PageUp, currentIndex - page], [Qt.Key_PageDown, currentIndex + page],
                      [Qt.Key_Home, 0], [Qt.Key_End, count - 1]]
        for (const way of ways) {
            if (way[0] === key) {
                choose(Math.max(0, Math.min(count - 1, way[1])), modifiers & Qt.ShiftModifier)
                return true
            }
        }
        return false
    }
    /// Acts on the current row; gives whether the key means something.
    function obey(key: int, modifiers: int): bool {
        const isShift = modifiers === Qt.ShiftModifier
        if (modifiers !== Qt.NoModifier && !isShift)
            return false
        if (key === Qt.Key_Return || key === Qt.Key_Enter) {
            if (isShift)
                Downloads.act(currentIndex)
            else
                detailsAsked()
        } else if (key === Qt.Key_Delete) {
            if (isShift)
                Downloads.removeAndDelete(currentIndex)
            else
                Downloads.remove(currentIndex)
        } else if (key === Qt.Key_Menu || (key === Qt.Key_F10 && isShift)) {
            if (currentIndex >= 0)
                menuAsked(currentIndex, currentItem)
        } else if (isShift) {
            return false
        } else if (key === Qt.Key_Space) {
            Downloads.togglePause(currentIndex)
        } else if (key === Qt.Key_Escape) {
            detailsDropped()
        } else {
            return obeyLetter(key)
        }
        return true
    }
    /// In the waterfall the arrows go along the row, and signs zoom.
    function obeyInWaterfall(key: int): bool {
        const waterfall = Downloads.waterfall
        if (!Downloads.isWaterfall)
            return false
        if (key === Qt.Key_Right)
            waterfall.walk(currentIndex, 1)
        else if (key === Qt.Key_Left)
            waterfall.walk(currentIndex, -1)
        else if (key === Qt.Key_Plus)
            waterfall.zoom(1 / Theme.zoomStep, 0.5)
        else if (key === Qt.Key_Minus)
            waterfall.zoom(Theme.zoomStep, 0.5)
        else if (key === Qt.Key_0)
            waterfall.fit()
        else
            return false
        return true
    }
    function obeyLetter(key: int): bool {
        if (key === Qt.Key_O)
            Downloads.open(currentIndex)
        else if (key === Qt.Key_F)
            Downloads.showInFolder(currentIndex)
        else if (key === Qt.Key_R)
            Downloads.retry(currentIndex)
        else if (key === Qt.Key_K)
            Downloads.cancel(currentIndex)
        else if (key === Qt.Key_H && (Downloads.commandsFor(currentIndex) & Downloads.CanCheck) !== 0)
            checkAsked(currentIndex)
        else if (key === Qt.Key_L && (Downloads.commandsFor(currentIndex) & Downloads.CanLimit) !== 0)
            limitAsked(currentIndex)
        else
            return false
        return true
    }

    clip: true
    reuseItems: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    model: Downloads.rows
    ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Downloads")
    onCurrentIndexChanged: {
        Downloads.showDetails(currentIndex)
        Downloads.waterfall.unmark()
    }
    // Another row may have taken its place.
    onCountChanged: Downloads.showDetails(currentIndex)
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        enabled: Downloads.isWaterfall
        onWheel: event => Downloads.waterfall.zoom(Math.pow(Theme.zoomStep, -event.angleDelta.y / 120), 0.5)
    }
    WheelHandler {
        acceptedModifiers: Qt.ShiftModifier
        enabled: Downloads.isWaterfall
        onWheel: event => Downloads.waterfall.pan(-(event.angleDelta.y + event.angleDelta.x) / 1200)
    }
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Copy)) {
            Downloads.copyUrl(currentIndex)
            event.accepted = true
        } else if (event.matches(StandardKey.SelectAll)) {
            Downloads.selection.selectAll()
            event.accepted = true
        } else if (event.modifiers === Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
            currentIndex = event.key === Qt.Key_Up ? Downloads.moveUp(currentIndex) : Downloads.moveDown(currentIndex)
            event.accepted = true
        } else if (event.key === Qt.Key_Space && event.modifiers === Qt.ControlModifier) {
            Downloads.selection.choose(currentIndex, Qt.ControlModifier)
            event.accepted = true
        } else {
            event.accepted = list.obeyInWaterfall(event.key) || list.obey(event.key, event.modifiers)
                             || (event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier)) === 0
                             && list.walk(event.key, event.modifiers)
        }
    }
}
