// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What becomes of a duplicate: it stays, goes to the trash or is there. A press changes its mind.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AbstractButton {
    id: button

    required property int lot
    readonly property color ink: lot === FileModel.Stays ? Theme.stateText[TaskState.Done]
                               : lot === FileModel.Leaves ? Theme.danger : Theme.muted

    implicitWidth: visible ? Theme.timeColumn : 0
    implicitHeight: Theme.chip
    visible: lot !== FileModel.None
    enabled: lot !== FileModel.InTrash && !FileJobs.trash.isUnderWay
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("Keep this one")
    Accessible.description: text
    Accessible.checkable: true
    Accessible.checked: lot === FileModel.Stays

    contentItem: Text {
        text: button.text
        font: Theme.smallStrong
        color: button.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: Qt.rgba(button.ink.r, button.ink.g, button.ink.b, button.hovered ? Theme.tint * 1.5 : Theme.tint)
        border.width: button.lot === FileModel.Stays ? Theme.border : 0
        border.color: button.ink

        FocusRing {
            radius: height / 2
            isShown: button.visualFocus
        }
    }
    AppToolTip {
        text: button.lot === FileModel.Stays ? qsTr("Let it go to the trash (Space)") : qsTr("Keep it (Space)")
        visible: button.hovered && button.enabled
    }
}
