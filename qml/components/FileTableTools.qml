// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Beside the chips of the table of files: search, retry, compare, save. Where there is no room, retry and compare are in
// the menu of the page alone. A Row: the layouts of Qt 6.4 can leave out what is shown for the first time.
import QtQuick
import Coroscope

Row {
    id: tools

    required property Commands commands
    required property bool isTight

    function focusSearch() { search.input.forceActiveFocus(Qt.ShortcutFocusReason) }

    spacing: Theme.tight

    AppField {
        id: search

        width: tools.isTight ? Theme.field : Theme.launchCardWidth
        name: qsTr("Search in paths and checksums")
        placeholder: qsTr("Search")
        text: FileJobs.rows.search
        onEdited: text => FileJobs.rows.search = text
    }
    AppButton {
        isFlat: true
        visible: FileJobs.canRetry && !tools.isTight
        action: tools.commands.retryFiles
    }
    AppButton {
        id: compare

        isFlat: true
        visible: FileJobs.shownOperation !== FileOptions.Duplicates && !tools.isTight
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
