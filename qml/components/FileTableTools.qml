// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Beside the chips of the table of files: search, retry, compare, save.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    id: tools

    required property Commands commands

    function focusSearch() { search.input.forceActiveFocus(Qt.ShortcutFocusReason) }

    spacing: Theme.tight

    AppField {
        id: search

        Layout.fillWidth: true
        Layout.preferredWidth: Theme.launchCardWidth
        name: qsTr("Search in paths and checksums")
        placeholder: qsTr("Search")
        text: FileJobs.rows.search
        onEdited: text => FileJobs.rows.search = text
    }
    AppButton {
        isFlat: true
        visible: FileJobs.canRetry
        action: tools.commands.retryFiles
    }
    AppButton {
        id: compare

        isFlat: true
        visible: FileJobs.shownOperation !== FileOptions.Duplicates
        enabled: FileJobs.hasResults
        text: qsTr("Compare…")
        Accessible.name: qsTr("Compare the results")
        onClicked: compareMenu.visible = !compareMenu.visible

        FileCompareMenu {
            id: compareMenu

            commands: tools.commands
            y: compare.height
            x: compare.width - width
        }
    }
    AppButton {
        id: save

        isFlat: true
        enabled: FileJobs.hasResults
        text: qsTr("Save…")
        Accessible.name: qsTr("Save the results")
        onClicked: saveMenu.visible = !saveMenu.visible

        AppMenu {
            id: saveMenu

            y: save.height
            x: save.width - width

            Component.onCompleted: {
                for (const action of [tools.commands.saveText, tools.commands.saveCsv, tools.commands.saveJson,
                                      tools.commands.copyResults])
                    addAction(action)
            }
        }
    }
}
