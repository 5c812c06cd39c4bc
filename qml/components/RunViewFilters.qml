// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Which tasks of a run are shown: by name, by state, by what encloses them.
import QtQuick
import Coroscope

Flow {
    id: filters

    readonly property bool isNarrow: width < Theme.narrowCard

    readonly property real chipsWidth: {
        let sum = 0
        for (let index = 0; index < chips.count; ++index)
            sum += (chips.itemAt(index)?.width ?? 0) + spacing
        return sum
    }

    function focusField() {
        field.input.forceActiveFocus(Qt.ShortcutFocusReason)
        field.input.selectAll()
    }

    spacing: Theme.tight

    AppField {
        id: field

        // It gives way, so that all is in one line where that can be.
        width: filters.isNarrow ? Theme.filterField
             : Math.max(Theme.numberField, Math.min(Theme.filterField, filters.width - filters.chipsWidth
                                                                       - Theme.scopeField - 2 * Theme.tight))
        name: qsTr("Filter tasks by name")
        placeholder: qsTr("Filter tasks")
        text: RunView.filter
        onEdited: text => RunView.filter = text
        Keys.onEscapePressed: event => {
            event.accepted = RunView.filter !== ""
            RunView.filter = ""
        }
    }
    Repeater {
        id: chips

        model: [
            { kind: RunView.All, text: qsTr("All"), state: -1 },
            { kind: RunView.Waiting, text: qsTr("Waiting"), state: TaskState.Suspended },
            { kind: RunView.Done, text: qsTr("Done"), state: TaskState.Done },
            { kind: RunView.Failed, text: qsTr("Failed"), state: TaskState.Failed },
            { kind: RunView.Cancelled, text: qsTr("Cancelled"), state: TaskState.Cancelled }
        ]

        FilterChip {
            required property var modelData

            height: Theme.control
            topInset: (Theme.control - Theme.chip) / 2
            bottomInset: topInset
            text: modelData.text
            count: RunView.counts[modelData.kind]
            taskState: modelData.state
            isCurrent: RunView.kind === modelData.kind
            onClicked: RunView.kind = modelData.kind
        }
    }
    AppComboBox {
        width: Theme.scopeField
        visible: !filters.isNarrow
        name: qsTr("Tasks in")
        model: [qsTr("Any scope"), "gather", "TaskGroup", "timeout", "shield", qsTr("clean-up")]
        currentIndex: RunView.scope + 1
        onActivated: index => RunView.scope = index - 1
    }
}
