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
    /// What the editor is told comes from here: to compare half a million letters with themselves takes its time.
    property bool isTyping: false
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

        /// Scrolls so far that this part of the text is seen.
        function follow(part: rect) {
            contentX = Math.max(Math.min(contentX, part.x - area.leftPadding), part.x + part.width + Theme.gap - width)
            contentY = Math.max(Math.min(contentY, part.y), part.y + part.height - height)
        }

        anchors.fill: parent
        anchors.leftMargin: list.gutter
        anchors.rightMargin: Theme.tight
        clip: true
        contentWidth: Math.max(width, area.contentWidth + Theme.gap)
        contentHeight: area.height
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

        TextArea {
            id: area

            /// Each change of the width lays out all lines again: with 10,000 of them a key would be felt. So a list that is
            /// long, or has a long line, is far wider than what is seen, and does not get narrower with that line.
            property real reach: 0

            function widen() {
                if (length === 0)
                    reach = 0
                else if (contentWidth + Theme.gap > width || (reach === 0 && lineCount > 500))
                    reach = Math.max(16 * Theme.sheetWidth, 2 * contentWidth)
            }

            width: Math.max(flick.width, reach)
            height: Math.max(flick.height, contentHeight)
            padding: 0
            visible: !list.editor.isLarge
            font: Theme.list
            color: Theme.text
            placeholderText: "https://example.com/file-[1-9].pdf"
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            wrapMode: TextEdit.NoWrap
            horizontalAlignment: TextEdit.AlignLeft
            background: null
            Accessible.name: qsTr("List of addresses")
            Accessible.description: list.editor.summary
            onContentWidthChanged: widen()
            onLineCountChanged: widen()
            onCursorRectangleChanged: flick.follow(cursorRectangle)
            onTextChanged: {
                if (list.editor.isLarge)
                    return
                list.isTyping = true
                list.editor.text = text
                list.isTyping = false
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
            if (!list.isTyping)
                area.text = list.editor.text
        }
    }
    Component.onCompleted: area.text = editor.text
}
