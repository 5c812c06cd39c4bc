// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The events of a run, a line each. The line at the cursor is marked; choosing one puts the cursor there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coroscope

AppList {
    id: list

    required property RunView run

    activeFocusOnTab: true
    model: list.run.log
    currentIndex: list.run.logRow
    highlightFollowsCurrentItem: false
    onCurrentIndexChanged: soon.restart()
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Event log")
    Keys.onUpPressed: list.run.selectLogRow(Math.max(0, currentIndex - 1))
    Keys.onDownPressed: list.run.selectLogRow(Math.min(count - 1, currentIndex + 1))

    // Not while the rows change.
    Timer {
        id: soon

        interval: 0
        onTriggered: {
            if (list.currentIndex >= 0 && !list.moving)
                list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        }
    }

    delegate: WordsRow {
        id: row

        required property int index
        required property string time
        required property string task
        required property string event
        required property string detail
        required property int taskState
        required property string sentence

        width: ListView.view.width
        isCurrent: ListView.isCurrentItem
        hasFocus: list.activeFocus
        Accessible.name: sentence
        onChosen: {
            list.forceActiveFocus(Qt.MouseFocusReason)
            list.run.selectLogRow(index)
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.inner
            anchors.rightMargin: Theme.inner
            spacing: Theme.snug

            Text {
                Layout.preferredWidth: Theme.logTime
                text: row.time
                font: Theme.small
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            AppIcon {
                opacity: row.taskState < 0 ? 0 : 1
                name: Theme.stateIcon[Math.max(0, row.taskState)]
                size: Theme.glyph
                color: Theme.stateText[Math.max(0, row.taskState)]
            }
            Text {
                Layout.preferredWidth: Theme.logTask
                text: row.task
                font: Theme.code
                color: Theme.text
                elide: Text.ElideMiddle
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.preferredWidth: Theme.logEvent
                text: row.event
                font: Theme.small
                color: row.taskState < 0 ? Theme.muted : Theme.stateText[row.taskState]
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                text: row.detail
                font: Theme.small
                color: Theme.text
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0
        border.width: 0
        color: "transparent"
        title: qsTr("No event")
        explanation: list.run.log.search !== "" || list.run.filter !== "" || list.run.kind !== RunView.All
                     ? qsTr("Search and filter leave none.") : ""
        hint: ""
    }
}
