// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Why the selected task was cancelled or failed: the chain that led to it. Choosing a link goes there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coroscope

AppList {
    id: list

    required property RunView run

    activeFocusOnTab: true
    model: list.run.why
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Why")
    Keys.onReturnPressed: list.run.selectWhy(currentIndex)
    Keys.onEnterPressed: list.run.selectWhy(currentIndex)

    delegate: WordsRow {
        id: row

        required property int index
        required property string sentence
        required property string time
        required property string place
        required property int taskState

        width: ListView.view.width
        implicitHeight: Math.max(Theme.logRow, words.implicitHeight + Theme.tight)
        isCurrent: list.activeFocus && ListView.isCurrentItem
        hasFocus: list.activeFocus
        Accessible.name: qsTr("%1, %2").arg(row.time).arg(row.sentence)
        onChosen: {
            list.currentIndex = index
            list.forceActiveFocus(Qt.MouseFocusReason)
            list.run.selectWhy(index)
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
                name: Theme.stateIcon[row.taskState]
                size: Theme.glyph
                color: Theme.stateText[row.taskState]
            }
            Text {
                id: words

                Layout.fillWidth: true
                text: row.sentence
                font: Theme.body
                color: Theme.text
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.maximumWidth: row.width * 0.3
                text: row.place
                font: Theme.code
                color: Theme.muted
                elide: Text.ElideLeft
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
        title: qsTr("Nothing to explain yet")
        explanation: qsTr("Choose a task that failed or was cancelled, in the timeline or in the log.")
        hint: ""
    }
}
