// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Predict first: a row for each task, and then what the run says of it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    readonly property bool isAnswered: Lab.prediction.isAnswered

    implicitHeight: column.implicitHeight + 2 * Theme.inner
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.inner
        spacing: Theme.tight

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            Label {
                id: title

                text: card.isAnswered ? qsTr("Your prediction: %1").arg(Lab.prediction.scoreText)
                                      : qsTr("What will happen?")
                font: Theme.section
                color: Theme.text
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                visible: card.isAnswered
                text: qsTr("Again")
                onClicked: Lab.prediction.again()
            }
            IconButton {
                iconName: "close"
                text: card.isAnswered ? qsTr("Close") : qsTr("Show the run without a prediction")
                onClicked: Lab.prediction.close()
            }
        }
        Label {
            Layout.fillWidth: true
            visible: !card.isAnswered
            text: qsTr("How does each task end, and when? The source and the parameters are there to read; the run stays hidden until you have said it.")
            font: Theme.body
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        AppList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
            spacing: Theme.tight
            model: Lab.prediction
            Accessible.role: Accessible.List
            Accessible.name: title.text
            delegate: LabPredictionRow {}
        }
        AppButton {
            visible: !card.isAnswered
            text: qsTr("Show what happens")
            isPrimary: true
            enabled: Lab.prediction.canAnswer
            onClicked: Lab.prediction.answer()
        }
    }
}
