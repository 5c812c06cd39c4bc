// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The first page: things to start, and a card for each run, newest first.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Item {
    id: page

    required property Commands commands

    DashboardHeader {
        id: header

        commands: page.commands

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.inner
        height: Theme.control
    }
    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: message.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.inner
        clip: true
        spacing: Theme.gap
        bottomMargin: Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, height)
        model: Dashboard.runs
        // Qt 6.4 does not make these three when the file's components are Bound: "Component is not ready".
        // qmllint disable unqualified
        delegate: RunCard { width: list.width }
        header: LaunchCards {
            commands: page.commands
            width: list.width
            bottomPadding: Theme.gap
            // The list keeps its place by the cards below, and would cut these.
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)
        }
        footer: EmptyState {
            width: list.width
            visible: list.count === 0
            height: visible ? implicitHeight : 0
            title: qsTr("Nothing has run yet")
            explanation: qsTr("Start gather and cancel B while it waits: its card shows who stops, who goes on, and "
                              + "what the awaiting code receives.")
            hint: qsTr("Ctrl+1 starts it; ? shows all keys.")
        }
        // qmllint enable unqualified
        // In the margin, beside the cards.
        ScrollBar.vertical: AppScrollBar {
            parent: page
            anchors.right: parent.right
            anchors.top: list.top
            anchors.bottom: list.bottom
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Runs")
        onCountChanged: positionViewAtBeginning()
    }
    MessageBar {
        id: message

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: away.running ? Dashboard.undoText : ""
        actionText: page.commands.undo.text
        onActionAsked: page.commands.undo.trigger()
        onDismissed: away.stop()
    }
    Timer {
        id: away

        interval: Theme.messageStay
    }
    Connections {
        target: Dashboard

        function onUndoChanged() { away.restart() }
    }
}
