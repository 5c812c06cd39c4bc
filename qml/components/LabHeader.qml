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
    /// There is room for the whole title beside all that can be done; else the live bar goes below it.
    readonly property bool isWide: width >= title.implicitWidth + badge.implicitWidth + editing.implicitWidth
                                            + bar.implicitWidth + 3 * Theme.tight + Theme.gap
    readonly property bool isBeside: !isWide && !Lab.live.isOn

    implicitHeight: Math.max(words.y + words.height, bar.y + bar.height)

    RowLayout {
        id: line

        width: header.isWide ? header.width - bar.width - Theme.gap : header.width
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
            id: editing

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
    }
    Label {
        id: words

        y: line.height + Theme.hair
        width: header.isBeside ? header.width - bar.width - Theme.gap : header.width
        // What to look at would give the answer away.
        text: Lab.live.isOn ? Lab.live.hint : Lab.prediction.isAsking ? "" : Lab.lookAt
        font: Theme.body
        color: Lab.live.isOn ? Theme.text : Theme.muted
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    LabLiveBar {
        id: bar

        x: header.width - width
        y: header.isWide ? 0 : header.isBeside ? words.y : words.y + words.height + Theme.tight
        isShort: header.width < Theme.wideCard
        commands: header.commands
    }
}
