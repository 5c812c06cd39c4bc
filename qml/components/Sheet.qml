// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A dialog within the window: a title, what it contains, Esc to close.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Coroscope

Popup {
    id: sheet

    required property string title

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.max(Theme.margin, Math.round((parent.height - height) / 2))
    modal: true
    focus: true
    padding: Theme.margin
    topPadding: Theme.margin + Theme.control + Theme.gap
    closePolicy: Popup.CloseOnEscape

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Card {
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        RowLayout {
            x: Theme.margin
            y: Theme.margin
            width: parent.width - 2 * Theme.margin
            height: Theme.control

            Label {
                Layout.fillWidth: true
                text: sheet.title
                font: Theme.title
                color: Theme.text
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close")
                onClicked: sheet.close()
            }
        }
    }
}
