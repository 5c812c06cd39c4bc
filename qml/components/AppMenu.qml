// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A menu of Actions, with their keys.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Menu {
    id: menu

    padding: Theme.hair
    background: Rectangle {
        implicitWidth: Theme.launchCardWidth
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.line
    }
    delegate: MenuItem {
        id: item

        implicitHeight: visible ? Theme.control : 0
        opacity: enabled ? 1 : 0.45
        Accessible.name: text

        contentItem: Item {
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: item.text
                font: Theme.body
                color: Theme.text
                Accessible.ignored: true
            }
            Text {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: (item.action as KeyAction)?.keys ?? item.action?.shortcut ?? ""
                font: Theme.tiny
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: Theme.radius - Theme.focusRing
            color: item.highlighted ? Theme.raised : "transparent"
        }
    }
}
