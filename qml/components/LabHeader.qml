// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the scenario is about, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

ColumnLayout {
    id: header

    required property Commands commands

    spacing: Theme.hair

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Label {
            Layout.fillWidth: true
            text: Lab.title
            font: Theme.title
            color: Theme.text
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Pill {
            text: qsTr("virtual")

            HoverHandler {
                id: hover
            }
            AppToolTip {
                visible: hover.hovered
                text: qsTr("Computed on the virtual clock by the library itself: nothing is drawn by hand.")
            }
        }
        IconButton {
            iconName: "undo"
            enabled: Lab.canUndo
            text: qsTr("Undo (Ctrl+Z)")
            onClicked: Lab.undo()
        }
        IconButton {
            iconName: "redo"
            enabled: Lab.canRedo
            text: qsTr("Redo (Ctrl+Shift+Z)")
            onClicked: Lab.redo()
        }
        AppButton {
            visible: Lab.isChanged
            text: qsTr("As it was")
            onClicked: Lab.reset()
        }
        AppButton {
            action: header.commands.addPin
            isDestructive: true
        }
    }
    Label {
        Layout.fillWidth: true
        text: Lab.lookAt
        font: Theme.body
        color: Theme.muted
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
