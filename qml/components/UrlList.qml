// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The list of addresses, as text with a verdict beside each line.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Item {
    id: list

    readonly property UrlEditor editor: Downloads.editor
    readonly property int gutter: Theme.snug + Theme.tight + numbers.advanceWidth

    signal startAsked()

    function focusText() { area.forceActiveFocus(Qt.TabFocusReason) }

    clip: true

    TextMetrics {
        id: numbers

        font: Theme.tiny
        text: "0".repeat(Math.max(2, String(area.lineCount).length))
    }
    Flickable {
        id: flick

        anchors.fill: parent
        anchors.leftMargin: list.gutter
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        ScrollBar.vertical: AppScrollBar {
            parent: list
            anchors.right: parent.right
            height: parent.height
        }
        ScrollBar.horizontal: AppScrollBar {
            parent: list
            anchors.bottom: parent.bottom
            width: parent.width
        }
        TextArea.flickable: TextArea {
            id: area

            padding: 0
            rightPadding: Theme.gap
            visible: !list.editor.isLarge
            font: Theme.list
            color: Theme.text
            placeholderText: "https://example.com/file-[1-9].pdf"
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            wrapMode: TextEdit.NoWrap
            background: null
            Accessible.name: qsTr("List of addresses")
            Accessible.description: list.editor.summary
            onTextChanged: {
                if (!list.editor.isLarge)
                    list.editor.text = text
            }
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Paste))
                    event.accepted = list.editor.pasteLarge()
                else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                         && event.modifiers === Qt.ControlModifier) {
                    event.accepted = true
                    list.startAsked()
                }
            }
        }
    }
    ListView {
        anchors.fill: parent
        visible: !list.editor.isLarge
        interactive: false
        contentY: flick.contentY
        model: list.editor
        delegate: VerdictRow {
            width: ListView.view.width
            height: area.contentHeight / Math.max(1, area.lineCount)
            gutter: list.gutter
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Verdicts on the lines")
    }
    Text {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.inner
        visible: list.editor.isLarge
        text: qsTr("This list is too long to be edited here. It can be downloaded, or cleared.")
        font: Theme.body
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Connections {
        target: list.editor

        function onTextChanged() {
            if (area.text !== list.editor.text)
                area.text = list.editor.text
        }
    }
    Component.onCompleted: area.text = editor.text
}
