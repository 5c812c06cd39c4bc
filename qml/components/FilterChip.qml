// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Shows the rows of one kind, and how many there are.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AbstractButton {
    id: chip

    required property int count
    required property bool isCurrent
    property int taskState: -1
    readonly property color ink: taskState < 0 ? Theme.accent : Theme.stateText[taskState]

    implicitWidth: contentItem.implicitWidth + 2 * Theme.snug
    implicitHeight: Theme.chip
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1, %2").arg(text).arg(count)
    Accessible.checkable: true
    Accessible.checked: isCurrent

    contentItem: Text {
        text: chip.text + "  " + Number(chip.count).toLocaleString(Qt.locale(), "f", 0)
        font: Theme.smallStrong
        color: chip.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: Qt.rgba(chip.ink.r, chip.ink.g, chip.ink.b, chip.hovered ? Theme.tint * 1.5 : Theme.tint)
        border.width: chip.isCurrent ? Theme.border : 0
        border.color: chip.ink

        FocusRing {
            radius: height / 2
            isShown: chip.visualFocus
        }
    }
}
