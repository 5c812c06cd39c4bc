// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A review question: what is asked, the answers to choose from, and then what the run said.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

ColumnLayout {
    id: exercise

    required property int index
    required property string question
    required property string task
    required property var answers
    required property int chosen
    required property bool isAnswered
    required property int rightAnswer
    required property string lesson
    required property var runs

    /// The number of a run is to be opened.
    signal runAsked(int run)

    width: ListView.view ? ListView.view.width - Theme.gap : implicitWidth
    spacing: Theme.tight

    Label {
        Layout.fillWidth: true
        text: qsTr("%1. %2").arg(exercise.index + 1).arg(exercise.question)
        font: Theme.section
        color: Theme.text
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        text: exercise.task
        font: Theme.body
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    // A Column, not a layout: that would keep rows which the Repeater has taken away.
    Column {
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: exercise.answers

            LabAnswer {
                width: parent.width
                isChosen: index === exercise.chosen
                isAnswered: exercise.isAnswered
                isRight: index === exercise.rightAnswer
                onChosen: Lab.exercises.choose(exercise.index, index)
            }
        }
    }
    AppButton {
        visible: !exercise.isAnswered
        enabled: exercise.chosen >= 0
        text: qsTr("Run it")
        onClicked: Lab.exercises.answer(exercise.index)
    }
    Label {
        Layout.fillWidth: true
        visible: exercise.isAnswered
        text: exercise.lesson
        font: Theme.body
        color: Theme.text
        wrapMode: Text.Wrap
    }
    Column {
        Layout.fillWidth: true
        visible: exercise.isAnswered
        spacing: Theme.tight

        Repeater {
            model: exercise.runs

            RowLayout {
                id: run

                required property int index
                required property var modelData

                width: parent.width
                spacing: Theme.snug

                Label {
                    Layout.fillWidth: true
                    text: qsTr("%1: %2").arg(run.modelData.title).arg(run.modelData.outcome)
                    font: Theme.small
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                }
                AppButton {
                    Layout.alignment: Qt.AlignTop
                    text: qsTr("Open")
                    Accessible.name: qsTr("Open “%1” in the Lab").arg(run.modelData.title)
                    onClicked: exercise.runAsked(run.index)
                }
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tight
        implicitHeight: Theme.border
        color: Theme.line
    }
}
