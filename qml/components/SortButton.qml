// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The title of a column: sorts by it, and by a second press the other way round.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AbstractButton {
    id: button

    required property int key
    readonly property bool isCurrent: FileJobs.rows.key === key
    readonly property bool isDescending: isCurrent && FileJobs.rows.isDescending

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
    onClicked: FileJobs.rows.sortBy(key)
}
