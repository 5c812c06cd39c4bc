// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A field for a few lines of text, with the sentence about what is wrong with it, or worth knowing, below. Tab leaves it.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Item {
    id: field

    required property string name
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property string problem: ""
    property string note: ""

    signal edited(string text)

    implicitWidth: Theme.field
    implicitHeight: view.height + (message.visible ? message.implicitHeight + Theme.hair : 0)

    ScrollView {
        id: view

        width: parent.width
        height: 2 * Theme.control

        TextArea {
            id: input

            padding: Theme.tight
            leftPadding: Theme.tight
            font: Theme.body
            color: Theme.text
            placeholderTextColor: Theme.muted
            selectByMouse: true
            wrapMode: TextEdit.NoWrap
            Accessible.name: field.name
            Accessible.description: message.text
            background: Rectangle {
                radius: Theme.radius
                color: Theme.raised
                border.width: input.activeFocus ? Theme.focusRing : Theme.border
                border.color: field.problem ? Theme.danger : input.activeFocus ? Theme.accent : Theme.line
            }
            onTextChanged: {
                if (activeFocus)
                    field.edited(text)
            }
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
    Text {
        id: message

        anchors.top: view.bottom
        anchors.topMargin: Theme.hair
        width: parent.width
        visible: text !== ""
        text: field.problem || field.note
        font: Theme.tiny
        color: field.problem ? Theme.danger : Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
