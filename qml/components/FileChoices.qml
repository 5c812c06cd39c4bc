// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The smaller choices of a run of files: algorithm, how many at once, which files.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Flow {
    id: choices

    required property FileOptions options
    readonly property bool isVerify: options.operation === FileOptions.Verify

    spacing: Theme.gap

    AppComboBox {
        visible: choices.options.operation === FileOptions.Checksum
        implicitWidth: Theme.field
        name: qsTr("Algorithm")
        model: choices.options.algorithmNames
        currentIndex: choices.options.algorithm
        onActivated: index => choices.options.algorithm = index
    }
    Row {
        spacing: Theme.tight

        Label {
            height: Theme.control
            text: qsTr("At once")
            font: Theme.body
            color: Theme.muted
            verticalAlignment: Text.AlignVCenter
        }
        AppField {
            width: Theme.numberField
            name: qsTr("Files at once")
            text: choices.options.atOnce
            placeholder: choices.options.atOnceHint
            problem: choices.options.atOnceProblem
            onEdited: text => choices.options.atOnce = text
        }
    }
    Row {
        visible: !choices.isVerify
        spacing: Theme.tight

        Label {
            height: Theme.control
            text: qsTr("Hidden files")
            font: Theme.body
            color: Theme.muted
            verticalAlignment: Text.AlignVCenter
        }
        AppSwitch {
            text: qsTr("Hidden files")
            checked: choices.options.includesHidden
            onToggled: choices.options.includesHidden = checked
        }
    }
    Row {
        visible: choices.isVerify
        spacing: Theme.tight

        Label {
            height: Theme.control
            text: qsTr("Pass over missing files")
            font: Theme.body
            color: Theme.muted
            verticalAlignment: Text.AlignVCenter
        }
        AppSwitch {
            text: qsTr("Pass over missing files")
            checked: choices.options.ignoresMissing
            onToggled: choices.options.ignoresMissing = checked
        }
    }
}
