// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What is done with the files and how, and how far it is.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    readonly property FileOptions options: FileJobs.options
    readonly property bool isNarrow: width < Theme.narrowStatus
    readonly property string line: FileJobs.note !== "" && FileJobs.figures.aside !== ""
                                   ? FileJobs.note + " · " + FileJobs.figures.aside
                                   : FileJobs.note || FileJobs.figures.aside

    implicitHeight: content.implicitHeight + Theme.snug + Theme.tight

    ColumnLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: Theme.inner
        anchors.rightMargin: Theme.inner
        anchors.topMargin: Theme.snug
        anchors.bottomMargin: Theme.snug
        spacing: Theme.snug

        GridLayout {
            columns: card.isNarrow ? 1 : 2
            columnSpacing: Theme.snug
            rowSpacing: card.isNarrow ? Theme.hair : Theme.tight

            Label {
                visible: !card.isNarrow
                text: qsTr("What to do")
                font: Theme.body
                color: Theme.muted
            }
            SegmentedSwitch {
                name: qsTr("What to do")
                labels: [qsTr("checksums"), qsTr("count"), qsTr("verify"), qsTr("duplicates")]
                current: card.options.operation
                isTight: card.isNarrow
                onChosen: index => card.options.operation = index
            }
            Label {
                text: qsTr("When one fails")
                font: Theme.body
                color: Theme.muted
            }
            SegmentedSwitch {
                name: qsTr("When one fails")
                labels: [qsTr("keep going, collect errors"), qsTr("report the first"), qsTr("cancel the rest")]
                current: card.options.onError
                isTight: card.isNarrow
                onChosen: index => card.options.onError = index
            }
        }
        FileChoices {
            Layout.fillWidth: true
            options: card.options
        }
        StatusFigures {
            Layout.fillWidth: true
            Layout.fillHeight: true
            figures: FileJobs.figures
        }
        Label {
            id: summary

            Layout.fillWidth: true
            text: card.line
            visible: text !== ""
            font: Theme.small
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
