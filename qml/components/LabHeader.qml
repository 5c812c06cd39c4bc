// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the scenario is about, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Item {
    id: header

    required property Commands commands
    /// What can be done stands beside the title if that can be read whole then, else beside the words if these have two
    /// lines at most then, else below.
    readonly property bool isWide: width >= title.implicitWidth + badge.width + history.width + tools.width
                                            + 2 * Theme.tight + Theme.gap
    readonly property real besideTools: width - tools.width - Theme.gap
    readonly property bool isBeside: !isWide && words.implicitWidth <= 1.8 * besideTools

    implicitHeight: Math.max(words.y + words.height, tools.y + tools.height)

    RowLayout {
        id: line

        width: header.isWide ? header.besideTools : header.width
        spacing: Theme.tight

        Label {
            id: title

            Layout.fillWidth: true
            text: Lab.title
            font: Theme.title
            color: Theme.text
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text

            HoverHandler {
                id: titleHover
            }
            AppToolTip {
                visible: titleHover.hovered && title.truncated
                text: title.text
            }
        }
        Pill {
            id: badge

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
        RowLayout {
            id: history

            visible: !Lab.live.isOn
            spacing: Theme.tight

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
        }
    }
    Label {
        id: words

        y: line.height + Theme.hair
        width: header.isBeside ? header.besideTools : header.width
        // What to look at would give the answer away.
        text: Lab.live.isOn ? Lab.live.hint : Lab.prediction.isAsking ? "" : Lab.lookAt
        font: Theme.body
        color: Lab.live.isOn ? Theme.text : Theme.muted
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    RowLayout {
        id: tools

        x: header.width - width
        y: header.isWide ? 0 : header.isBeside ? words.y : words.y + words.height + Theme.hair
        spacing: Theme.tight

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
            isShort: header.width < Theme.wideCard
            commands: header.commands
        }
    }
}
