// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Asks for the checksum that a download's file must have.
import QtQuick
import QtQuick.Layouts
import Coroscope

Sheet {
    id: sheet

    property int row: -1
    readonly property string problem: field.text === "" ? "" : Downloads.checksumProblem(field.text)

    function openFor(index: int) {
        row = index
        field.text = ""
        open()
        field.input.forceActiveFocus(Qt.PopupFocusReason)
    }
    function compare() {
        if (field.text === "" || problem !== "")
            return
        Downloads.check(row, field.text)
        close()
    }

    title: qsTr("Check against a checksum")
    width: Math.min(Theme.settingsWidth, parent.width - 2 * Theme.margin)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        AppField {
            id: field

            Layout.fillWidth: true
            name: qsTr("Checksum")
            placeholder: qsTr("SHA-256, SHA-512, SHA-1 or MD5, or a line of SHA256SUMS")
            problem: sheet.problem
            onAccepted: sheet.compare()
        }
        AppButton {
            Layout.alignment: Qt.AlignRight
            isPrimary: true
            text: qsTr("Compare")
            enabled: field.text !== "" && sheet.problem === ""
            onClicked: sheet.compare()
        }
    }
}
