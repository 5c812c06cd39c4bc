// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A scenario of the catalogue.
import QtQuick
import Coroscope

WordsRow {
    id: row

    required property string name
    required property string title

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitHeight: Math.max(Theme.logRow, words.implicitHeight + Theme.tight)
    isCurrent: name === Lab.name
    hasFocus: ListView.view ? ListView.view.activeFocus : false
    Accessible.name: title
    onChosen: {
        ListView.view.forceActiveFocus(Qt.MouseFocusReason)
        Lab.open(row.name)
    }

    Text {
        id: words

        anchors.fill: parent
        anchors.leftMargin: Theme.gap + Theme.hair
        anchors.rightMargin: Theme.gap
        text: row.title
        font: row.isCurrent ? Theme.strong : Theme.body
        color: row.isCurrent ? Theme.accent : Theme.text
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true

        HoverHandler {
            id: hover
        }
        AppToolTip {
            visible: hover.hovered && words.truncated
            text: row.title
        }
    }
}
