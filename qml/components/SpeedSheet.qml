// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Asks how fast a download may be, or each of those that are selected.
import QtQuick
import QtQuick.Layouts
import Coroscope

Sheet {
    id: sheet

    property int row: -1
    readonly property string problem: Downloads.speedProblem(field.text)

    function openFor(index: int) {
        row = index
        field.text = Downloads.speedLimit(index)
        open()
        field.input.forceActiveFocus(Qt.PopupFocusReason)
        field.input.selectAll()
    }
    function limit() {
        if (problem !== "")
            return
        Downloads.limitSpeed(row, field.text)
        close()
    }

    title: qsTr("Limit the speed")
    width: Math.min(Theme.sheetWidth, parent.width - 2 * Theme.margin)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        AppField {
            id: field

            Layout.fillWidth: true
            name: qsTr("At most, kB/s")
            placeholder: qsTr("no limit")
            problem: sheet.problem
            note: qsTr("At most so many kB/s; nothing: no limit of its own.")
            onAccepted: sheet.limit()
        }
        AppButton {
            Layout.alignment: Qt.AlignRight
            isPrimary: true
            text: qsTr("Limit")
            enabled: sheet.problem === ""
            onClicked: sheet.limit()
        }
    }
}
