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
    readonly property bool isWide: width >= Theme.wideCard

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
            text: Lab.live.badge
            taskState: !Lab.live.isOn ? -1 : Lab.live.isRunning ? TaskState.Running : TaskState.Suspended

            HoverHandler {
                id: hover
            }
            AppToolTip {
                visible: hover.hovered
                text: Lab.live.isOn ? qsTr("On the event loop of this window, in step with the clock. Any change ends the live run.")
                                    : qsTr("Computed on the virtual clock by the library itself: nothing is drawn by hand.")
            }
        }
        IconButton {
            visible: !Lab.live.isOn
            iconName: "undo"
            enabled: Lab.canUndo
            text: qsTr("Undo (Ctrl+Z)")
            onClicked: Lab.undo()
        }
        IconButton {
            visible: !Lab.live.isOn
            iconName: "redo"
            enabled: Lab.canRedo
            text: qsTr("Redo (Ctrl+Shift+Z)")
            onClicked: Lab.redo()
        }
        AppButton {
            visible: Lab.isChanged && !Lab.live.isOn
            text: qsTr("As it was")
            onClicked: Lab.reset()
        }
        AppButton {
            visible: !Lab.live.isOn
            action: header.commands.addPin
            isDestructive: true
        }
        LabLiveBar {
            visible: header.isWide
            commands: header.commands
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Lab.live.isOn ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight

        Label {
            Layout.fillWidth: true
            // What to look at would give the answer away.
            text: Lab.live.isOn ? Lab.live.hint : Lab.prediction.isAsking ? "" : Lab.lookAt
            font: Theme.body
            color: Lab.live.isOn ? Theme.text : Theme.muted
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        LabLiveBar {
            visible: !header.isWide
            isShort: true
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            commands: header.commands
        }
    }
}
