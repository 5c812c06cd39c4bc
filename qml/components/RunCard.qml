// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A run: its header, a row for each task (a list of its own when there are many), and what the awaiting code received.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    required property int number
    required property string title
    required property string status
    required property int statusState
    required property string received
    required property string note
    required property TaskModel tasks
    required property bool hasErrorSwitch
    required property bool isReturning
    required property string switchNote
    required property bool isSettled
    required property bool canCancel
    required property string page
    property bool isLong: false
    readonly property int shownRows: Math.min(tasks.count, isLong ? Theme.longList : Theme.shortList)

    implicitHeight: content.implicitHeight + Theme.snug + Theme.inner
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, run %2, %3").arg(title).arg(number).arg(status)

    Action {
        id: timelineAction

        text: qsTr("Timeline")
        onTriggered: RunView.open(card.number)
    }
    Action {
        id: cancelAction

        text: qsTr("Cancel run")
        enabled: card.canCancel
        onTriggered: Dashboard.cancelRun(card.number)
    }
    Action {
        id: againAction

        text: qsTr("Run again")
        enabled: card.isSettled
        onTriggered: Dashboard.runAgain(card.number)
    }
    Action {
        id: removeAction

        text: qsTr("Remove this card")
        enabled: card.isSettled
        onTriggered: Dashboard.remove(card.number)
    }
    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.inner
        anchors.topMargin: Theme.snug
        spacing: Theme.hair

        RunHeader {
            Layout.fillWidth: true
            title: card.title
            number: card.number
            status: card.status
            statusState: card.statusState
            hasErrorSwitch: card.hasErrorSwitch
            isReturning: card.isReturning
            isSettled: card.isSettled
            page: card.page
            timelineAction: timelineAction
            cancelAction: cancelAction
            againAction: againAction
            removeAction: removeAction
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.switchNote
            font: Theme.small
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: card.shownRows * Theme.row
            clip: interactive
            interactive: card.tasks.count > card.shownRows
            boundsBehavior: Flickable.StopAtBounds
            model: card.tasks
            delegate: TaskRow {
                width: list.width - (list.interactive ? Theme.gap : 0)
                number: card.number
            }
            ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Tasks of run %1").arg(card.number)
        }
        AppButton {
            Layout.leftMargin: -Theme.tight
            visible: card.tasks.count > Theme.shortList
            isFlat: true
            text: card.isLong ? qsTr("Show fewer rows")
                              : qsTr("%Ln task(s): show more rows", "", card.tasks.count)
            onClicked: card.isLong = !card.isLong
        }
        ReceivedBox {
            Layout.fillWidth: true
            Layout.topMargin: Theme.hair
            text: card.received
            number: card.number
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.hair
            visible: text !== ""
            text: card.note
            font: Theme.small
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: menu.popup()
    }
    AppMenu {
        id: menu

        MenuItem { action: timelineAction }
        MenuItem { action: againAction }
        MenuItem { action: cancelAction }
        MenuItem { action: removeAction }
    }
}
