// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The title of the Files page, the runs that can be shown, and its commands.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    id: header

    required property Commands commands

    spacing: Theme.tight

    Label {
        Layout.fillWidth: true
        text: qsTr("Files")
        font: Theme.title
        color: Theme.text
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppComboBox {
        Layout.maximumWidth: Theme.sheetWidth
        Layout.preferredWidth: header.width * 0.4
        visible: count > 1
        name: qsTr("Run shown")
        model: FileJobs.runNames
        currentIndex: FileJobs.currentRun
        onActivated: index => FileJobs.currentRun = index
    }
    AppButton {
        action: header.commands.cancelFiles
        isDestructive: true
    }
    AppButton {
        action: header.commands.startFiles
        isPrimary: true
        Accessible.description: FileJobs.problem

        HoverHandler {
            id: hover
        }
        AppToolTip {
            text: FileJobs.problem || header.commands.startFiles.shortcut
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
                for (const action of [commands.chooseFiles, commands.chooseFolder, commands.saveText,
                                      commands.saveCsv, commands.saveJson, commands.copyResults,
                                      commands.retryFiles, commands.compareWithRun, commands.compareWithFile,
                                      commands.undo])
                    addAction(action)
            }
        }
    }
}
