// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A run in words: its event log, who waits for whom at the cursor, and why something was cancelled or failed.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    property int current: 0
    /// There is little room. Said from outside: a layout that hides what it holds while it is resized loses its place.
    property bool isNarrow: false

    function showWhy() {
        current = 2
        whyList.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.border
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.tight
            Layout.leftMargin: Theme.snug
            Layout.rightMargin: Theme.snug
            spacing: Theme.snug

            SegmentedSwitch {
                name: qsTr("In words")
                labels: [qsTr("Event log"), qsTr("Await tree"), qsTr("Why")]
                current: card.current
                onChosen: index => card.current = index
            }
            Label {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                text: qsTr("at %1").arg(RunView.cursorText)
                font: Theme.small
                color: Theme.muted
                elide: Text.ElideRight
            }
            Label {
                visible: waits.visible
                text: waits.text
                font: Theme.small
                color: Theme.muted
            }
            AppSwitch {
                id: waits

                visible: card.current === 0 && !card.isNarrow
                text: qsTr("Waits, too")
                checked: RunView.log.showsAll
                onToggled: RunView.log.showsAll = checked
            }
            AppField {
                Layout.preferredWidth: card.isNarrow ? Theme.numberField : Theme.filterField
                visible: card.current === 0
                name: qsTr("Search the event log")
                placeholder: qsTr("Search the log")
                text: RunView.log.search
                onEdited: text => RunView.log.search = text
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.border
            color: Theme.line
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: card.current

            EventLogList {
                id: logList

                run: RunView
            }
            AwaitTreeList {
                id: treeList

                run: RunView
            }
            WhyList {
                id: whyList

                run: RunView
            }
        }
    }
}
