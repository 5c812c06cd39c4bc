// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The title of a column that rows are sorted by. What a press does is its owner's.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AbstractButton {
    id: button

    required property bool isCurrent
    required property bool isDescending

    implicitHeight: Theme.chip
    implicitWidth: contentItem.implicitWidth
    focusPolicy: Qt.StrongFocus
    Accessible.name: isDescending ? qsTr("Sort by %1, descending now").arg(text)
                   : isCurrent ? qsTr("Sort by %1, ascending now").arg(text) : qsTr("Sort by %1").arg(text)

    contentItem: Text {
        text: button.text + (button.isDescending ? " ↓" : button.isCurrent ? " ↑" : "")
        font: Theme.smallStrong
        color: button.hovered || button.isCurrent ? Theme.text : Theme.muted
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Item {
        FocusRing {
            isShown: button.visualFocus
        }
    }
}
