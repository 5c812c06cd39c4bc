// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// An answer to choose; after the run, whether it was the one.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AbstractButton {
    id: answer

    required property int index
    required property string modelData
    property bool isChosen: false
    property bool isAnswered: false
    property bool isRight: false
    readonly property bool isMarked: isAnswered && (isRight || isChosen)
    readonly property color ink: isAnswered && isRight ? Theme.stateText[TaskState.Done]
                               : isAnswered && isChosen ? Theme.stateText[TaskState.Failed] : Theme.text

    signal chosen()

    implicitHeight: Math.max(Theme.control, implicitContentHeight + Theme.tight)
    enabled: !isAnswered
    text: modelData
    Accessible.role: Accessible.RadioButton
    Accessible.name: isAnswered && isRight ? qsTr("%1: right").arg(text)
                   : isAnswered && isChosen ? qsTr("%1: not so").arg(text) : text
    Accessible.checkable: true
    Accessible.checked: isChosen
    onClicked: chosen()

    background: Rectangle {
        radius: Theme.radius
        color: answer.hovered && !answer.isAnswered ? Theme.hover : answer.isChosen ? Theme.raised : "transparent"
        border.width: Theme.border
        border.color: answer.isChosen ? Theme.accent : Theme.line

        FocusRing {
            isShown: answer.visualFocus
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.snug
            visible: !answer.isMarked
            width: Theme.glyph
            height: width
            radius: width / 2
            color: "transparent"
            border.width: answer.isChosen ? Theme.hair : Theme.border
            border.color: answer.isChosen ? Theme.accent : Theme.muted
        }
        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.snug
            visible: answer.isMarked
            name: Theme.stateIcon[answer.isRight ? TaskState.Done : TaskState.Failed]
            size: Theme.glyph
            color: answer.ink
        }
    }
    contentItem: Text {
        leftPadding: 2 * Theme.snug + Theme.glyph
        rightPadding: Theme.snug
        text: answer.text
        font: answer.isMarked ? Theme.strong : Theme.body
        color: answer.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
