// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The title of the run view and its commands.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    id: header

    required property Commands commands
    required property TimelineItem timeline

    readonly property bool isNarrow: width < Theme.narrowCard

    spacing: Theme.tight

    IconButton {
        iconName: "back"
        text: header.commands.back.text
        onClicked: header.commands.back.trigger()
    }
    Label {
        text: RunView.title
        font: Theme.title
        color: Theme.text
        elide: Text.ElideMiddle
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth) + 1
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Pill {
        Layout.leftMargin: Theme.hair
        visible: text !== ""
        text: RunView.status
        taskState: RunView.statusState
    }
    Item {
        Layout.fillWidth: true
    }
    AppButton {
        visible: RunView.isLive
        isOn: RunView.isFollowing
        action: header.commands.follow
        Accessible.checkable: true
        Accessible.checked: isOn
    }
    IconButton {
        visible: !header.isNarrow
        iconName: "zoom-out"
        text: qsTr("Zoom out (−)")
        onClicked: header.timeline.zoom(1.5)
    }
    IconButton {
        visible: !header.isNarrow
        iconName: "zoom-in"
        text: qsTr("Zoom in (+)")
        onClicked: header.timeline.zoom(1 / 1.5)
    }
    IconButton {
        iconName: "fit"
        text: qsTr("Show the whole run (0)")
        onClicked: header.timeline.fit()
    }
    AppButton {
        visible: RunView.isLive && header.width >= Theme.dialogWidth
        isDestructive: true
        enabled: header.commands.cancelTask.enabled
        text: header.commands.cancelTask.text
        onClicked: header.commands.cancelTask.trigger()
    }
    AppButton {
        visible: RunView.isLive
        isDestructive: true
        enabled: RunView.canCancelRun
        text: qsTr("Cancel run")
        onClicked: RunView.cancelRun()
    }
    IconButton {
        id: more

        iconName: "more"
        text: qsTr("More commands")
        isOpen: menu.visible
        onClicked: menu.visible = !menu.visible

        AppMenu {
            id: menu

            y: more.height
            x: more.width - width

            Component.onCompleted: {
                const commands = header.commands
                for (const action of [commands.cancelTask, commands.fitSelection, commands.foldAll, commands.unfoldAll, commands.legend, commands.editInLab,
                                      commands.openRecording, commands.saveRecording, commands.exportTrace,
                                      commands.exportSvg, commands.exportPng, commands.keys])
                    addAction(action)
            }
        }
    }
}
