// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The title of the Downloads page and its commands; those that find no room are in the menu alone.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    id: header

    required property Commands commands
    readonly property real needed: title.implicitWidth + practice.implicitWidth + open.implicitWidth
                                   + pause.implicitWidth + cancel.implicitWidth + start.implicitWidth
                                   + more.implicitWidth + 7 * spacing
    readonly property bool isRoomy: width >= needed

    spacing: Theme.tight

    Label {
        id: title

        Layout.fillWidth: true
        text: qsTr("Downloads")
        font: Theme.title
        color: Theme.text
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppButton {
        id: practice

        visible: header.isRoomy
        text: qsTr("Practice list")
        onClicked: practiceMenu.visible = !practiceMenu.visible

        AppMenu {
            id: practiceMenu

            y: practice.height

            Component.onCompleted: {
                addAction(header.commands.practiceNine)
                addAction(header.commands.practiceMixed)
            }
        }
    }
    AppButton {
        id: open

        visible: header.isRoomy
        action: header.commands.openList
    }
    AppButton {
        id: pause

        visible: header.isRoomy && (Downloads.isActive || Downloads.canResume)
        action: Downloads.isActive ? header.commands.pauseDownloads : header.commands.resumeDownloads
    }
    AppButton {
        id: cancel

        action: header.commands.cancelDownloads
        isDestructive: true
    }
    AppButton {
        id: start

        action: header.commands.startDownloads
        isPrimary: true
        Accessible.description: Downloads.problem

        HoverHandler {
            id: hover
        }
        AppToolTip {
            text: Downloads.problem || header.commands.startDownloads.shortcut
            visible: hover.hovered
        }
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
                for (const action of [commands.startPaused, commands.pauseDownloads, commands.resumeDownloads,
                                      commands.practiceNine, commands.practiceMixed, commands.openList,
                                      commands.pasteAddresses, commands.waterfall, commands.saveDownloadsCsv, commands.saveDownloadsJson,
                                      commands.saveFailedList,
                                      commands.retryFailed, commands.copyFailed, commands.clearFinished,
                                      commands.undo])
                    addAction(action)
            }
        }
    }
}
