// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// How downloads run and how far they are: the error mode, five figures, a bar of all states, the options in a line.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    readonly property DownloadOptions options: Downloads.options

    signal optionsAsked()

    implicitHeight: content.implicitHeight + Theme.snug + Theme.tight

    ColumnLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: Theme.inner
        anchors.rightMargin: Theme.inner
        anchors.topMargin: Theme.snug
        anchors.bottomMargin: Theme.tight
        spacing: Theme.snug

        GridLayout {
            columns: card.width < Theme.narrowStatus ? 1 : 2
            columnSpacing: Theme.snug
            rowSpacing: Theme.hair

            Label {
                text: qsTr("When one fails")
                font: Theme.body
                color: Theme.muted
            }
            SegmentedSwitch {
                name: qsTr("When one fails")
                labels: [qsTr("keep going, collect errors"), qsTr("report the first"), qsTr("cancel the rest")]
                current: card.options.onError
                isTight: card.width < Theme.narrowStatus
                onChosen: index => card.options.onError = index
            }
        }
        StatusFigures {
            Layout.fillWidth: true
            Layout.fillHeight: true
            figures: Downloads.figures
        }
        RowLayout {
            spacing: Theme.tight

            Label {
                id: summary

                Layout.fillWidth: true
                text: card.options.line
                font: Theme.small
                color: card.options.isGood ? Theme.muted : Theme.danger
                elide: Text.ElideMiddle
                Accessible.role: Accessible.StaticText
                Accessible.name: text

                HoverHandler {
                    id: hover
                }
                AppToolTip {
                    text: summary.text
                    visible: hover.hovered && summary.truncated
                }
            }
            AppButton {
                Layout.rightMargin: -Theme.tight
                implicitHeight: Theme.control - Theme.hair
                isFlat: true
                text: qsTr("Options…")
                onClicked: card.optionsAsked()
            }
        }
    }
}
