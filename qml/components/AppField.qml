// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A field for text, with the sentence about what is wrong with it, or worth knowing, below.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Item {
    id: field

    required property string name
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias input: input
    property string problem: ""
    property string note: ""

    signal edited(string text)
    signal accepted()

    implicitWidth: Theme.field
    implicitHeight: input.height + (message.visible ? message.implicitHeight + Theme.hair : 0)

    TextField {
        id: input

        width: parent.width
        height: Theme.control
        leftPadding: Theme.tight
        rightPadding: Theme.tight
        topPadding: 0
        bottomPadding: 0
        font: Theme.body
        color: Theme.text
        placeholderTextColor: Theme.muted
        selectByMouse: true
        verticalAlignment: TextInput.AlignVCenter
        Accessible.name: field.name
        Accessible.description: message.text
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: input.activeFocus ? Theme.focusRing : Theme.border
            border.color: field.problem ? Theme.danger : input.activeFocus ? Theme.accent : Theme.line
        }
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()
    }
    Text {
        id: message

        anchors.top: input.bottom
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
