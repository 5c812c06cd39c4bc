// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Beside the chips of the table of downloads: what to do about failures, search, save. A Row: the layouts of Qt 6.4 can
// leave out what is shown for the first time.
import QtQuick
import Coroscope

Row {
    id: tools

    required property Commands commands
    required property bool isTight

    function focusSearch() { search.input.forceActiveFocus(Qt.ShortcutFocusReason) }

    spacing: Theme.tight

    AppButton {
        visible: tools.commands.retryFailed.enabled
        isFlat: true
        action: tools.commands.retryFailed
    }
    AppButton {
        visible: tools.commands.copyFailed.enabled
        isFlat: true
        action: tools.commands.copyFailed
    }
    AppField {
        id: search

        width: tools.isTight || tools.commands.retryFailed.enabled ? Theme.field : Theme.catalogue
        name: qsTr("Search in names and addresses")
        placeholder: qsTr("Search")
        text: Downloads.rows.search
        onEdited: text => Downloads.rows.search = text
    }
    SegmentedSwitch {
        name: qsTr("View")
        labels: [qsTr("List"), qsTr("Waterfall")]
        current: Downloads.isWaterfall ? 1 : 0
        isTight: true
        anchors.verticalCenter: save.verticalCenter
        onChosen: index => Downloads.isWaterfall = index === 1
    }
    AppButton {
        id: save

        isFlat: true
        enabled: Downloads.hasRows
        text: qsTr("Save…")
        Accessible.name: qsTr("Save the results")
        onClicked: saveMenu.visible = !saveMenu.visible

        AppMenu {
            id: saveMenu

            y: save.height
            x: save.width - width
            width: Theme.menuWidth

            Component.onCompleted: {
                const commands = tools.commands
                for (const action of [commands.saveDownloadsCsv, commands.saveDownloadsJson, commands.saveFailedList,
                                      commands.copyDownloads])
                    addAction(action)
            }
        }
    }
}
