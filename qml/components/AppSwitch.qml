// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// On or off.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Switch {
    id: control

    padding: 0
    spacing: 0
    implicitWidth: indicator.implicitWidth
    implicitHeight: Theme.control
    Accessible.name: text

    contentItem: null
    indicator: Rectangle {
        implicitWidth: Theme.control + Theme.hair
        implicitHeight: Theme.pill
        y: (control.height - height) / 2
        radius: height / 2
        color: control.checked ? Theme.accent : Theme.raised
        border.width: control.checked ? 0 : Theme.border
        border.color: Theme.muted

        Rectangle {
            x: control.checked ? parent.width - width - Theme.hair : Theme.hair
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * Theme.hair
            height: width
            radius: width / 2
            color: control.checked ? Theme.accentInk : Theme.muted
        }
        FocusRing {
            radius: height / 2
            isShown: control.visualFocus
        }
    }
}
