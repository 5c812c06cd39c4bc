// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Who waits for whom at the cursor: a tree, with the place in the source where each waits.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coroscope

AppList {
    id: list

    required property RunView run

    activeFocusOnTab: true
    model: list.run.awaitTree
    currentIndex: -1
    Accessible.role: Accessible.Tree
    Accessible.name: qsTr("Await tree")
    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0)
            currentIndex = 0
    }
    Keys.onReturnPressed: list.run.selectAwaiting(currentIndex)
    Keys.onEnterPressed: list.run.selectAwaiting(currentIndex)

    delegate: WordsRow {
        id: row

        required property int index
        required property string name
        required property int depth
        required property int taskState
        required property string wait
        required property string place
        required property string frames
        required property int task
        required property string sentence

        width: ListView.view.width
        isCurrent: list.activeFocus ? ListView.isCurrentItem : task === list.run.currentTask
        hasFocus: list.activeFocus
        Accessible.role: Accessible.TreeItem
        Accessible.name: sentence
        onChosen: {
            list.currentIndex = index
            list.forceActiveFocus(Qt.MouseFocusReason)
            list.run.selectAwaiting(index)
        }

        HoverHandler {
            id: hover
        }
        AppToolTip {
            visible: hover.hovered && row.frames !== ""
            text: row.frames
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.inner + row.depth * Theme.inner
            anchors.rightMargin: Theme.inner
            spacing: Theme.tight

            AppIcon {
                name: Theme.stateIcon[row.taskState]
                size: Theme.glyph
                color: Theme.stateText[row.taskState]
            }
            Text {
                Layout.maximumWidth: row.width * 0.3
                text: row.name
                font: Theme.code
                color: Theme.text
                elide: Text.ElideMiddle
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.maximumWidth: row.width * 0.3
                text: row.wait
                font: Theme.small
                color: Theme.stateText[row.taskState]
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                text: row.place
                font: Theme.code
                color: Theme.muted
                elide: Text.ElideLeft
                horizontalAlignment: Text.AlignRight
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
        title: qsTr("No task is under way here")
        explanation: qsTr("Put the cursor where tasks wait: drag along the ruler.")
        hint: ""
    }
}
