// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Below the review questions: how many answers were right.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    width: ListView.view ? ListView.view.width : implicitWidth
    height: visible ? implicitHeight + Theme.gap : 0
    visible: Lab.exercises.scoreText !== ""
    spacing: Theme.tight

    Label {
        Layout.fillWidth: true
        text: Lab.exercises.scoreText
        font: Theme.section
        color: Theme.text
    }
    AppButton {
        text: qsTr("From the beginning")
        onClicked: Lab.exercises.again()
    }
}
