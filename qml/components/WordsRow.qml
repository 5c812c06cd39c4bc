// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A row of the lists below a timeline: marked when current, chosen by a click.
import QtQuick
import Coroscope

Item {
    id: row

    property bool isCurrent: false
    property bool hasFocus: false

    signal chosen()

    implicitHeight: Theme.logRow
    Accessible.role: Accessible.ListItem
    Accessible.selected: isCurrent
    Accessible.onPressAction: row.chosen()

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.tight
        anchors.rightMargin: Theme.tight
        radius: Theme.radius
        color: row.isCurrent ? Theme.raised : hover.hovered ? Theme.hover : "transparent"
        border.width: row.isCurrent && row.hasFocus ? Theme.focusRing : 0
        border.color: Theme.accent
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.chosen()
    }
}
