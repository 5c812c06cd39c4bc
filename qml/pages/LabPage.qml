// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Lab: the scenarios at the left, in the middle the run of one and what it comes to, at the right its source.
import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Coroscope

FocusScope {
    id: page

    required property Commands commands
    readonly property bool hasCodeCard: width >= Theme.wideLab

    onVisibleChanged: {
        if (visible)
            Lab.conformance.start()
    }

    Binding {
        target: Lab.view
        property: "isShown"
        value: page.visible
    }
    Binding {
        target: Lab.live
        property: "isStill"
        value: Theme.isStill
    }
    // After the layouts are done: they give the numbers.
    Binding {
        target: words
        property: "wanted"
        value: Math.round(Math.max(Theme.leastWords, Math.min(page.height * 0.27, words.room)))
        delayed: true
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        LabCatalogueList {
            id: catalogue

            commands: page.commands
            Layout.fillHeight: true
            Layout.preferredWidth: page.width >= Theme.narrowPage ? Theme.catalogue : Theme.narrowCatalogue
            onExercisesAsked: exercises.open()
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Theme.border
            color: Theme.line
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.margin
            Layout.topMargin: Theme.inner
            spacing: Theme.gap

            // Beside a program's tree the tree says it.
            MessageBar {
                Layout.fillWidth: true
                text: Lab.program.isProgram && page.hasCodeCard ? "" : Lab.program.notice
                onDismissed: Lab.program.dismissNotice()
            }
            LabHeader {
                Layout.fillWidth: true
                commands: page.commands
            }
            RowLayout {
                spacing: Theme.margin

                ColumnLayout {
                    id: column

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    spacing: Theme.gap

                    LabPredictionCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: Lab.prediction.isAsking
                        Layout.maximumHeight: Lab.prediction.isAsking ? Infinity : Math.round(page.height * 0.3)
                        visible: Lab.prediction.isAsking || Lab.prediction.isAnswered
                    }
                    LabTimelineCard {
                        id: lanes

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !Lab.prediction.isAsking
                        Layout.minimumHeight: Theme.leastTimeline
                        commands: page.commands
                        onWhyAsked: words.showWhy()
                    }
                    LabOutcomeCard {
                        id: outcome

                        Layout.fillWidth: true
                        visible: page.height >= Theme.tallLab && !Lab.prediction.isAsking && !Lab.prediction.isAnswered
                    }
                    LabWordsCard {
                        id: words

                        /// It gives way to the lanes.
                        readonly property real room: column.height - lanes.wholeHeight - column.spacing
                                                     - (outcome.visible ? outcome.height + column.spacing : 0)
                        property real wanted: Theme.leastWords

                        Layout.fillWidth: true
                        Layout.preferredHeight: wanted
                        isAsking: Lab.prediction.isAsking
                        hasOutcome: page.height < Theme.tallLab || Lab.prediction.isAnswered
                        hasCode: !page.hasCodeCard
                    }
                }
                LabCodeCard {
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.codeCard
                    visible: page.hasCodeCard
                }
            }
        }
    }
    LabExercisesSheet {
        id: exercises
    }
    // Above the page: what is dropped here is a program, or a recording.
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls) {
                Lab.program.openFile(drop.urls[0])
                drop.accept()
            }
        }
    }
    FileDialog {
        id: openDialog

        title: qsTr("Open a program")
        nameFilters: [qsTr("Programs (*.json)"), qsTr("All files (*)")]
        onAccepted: Lab.program.openFile(selectedFile)
    }
    SaveDialog {
        id: saveDialog

        title: qsTr("Save the program")
        defaultSuffix: "json"
        nameFilters: [qsTr("Programs (*.json)")]
        onChosen: file => Lab.program.saveAs(file)
    }
    Connections {
        target: Lab.program

        function onRecordingMet(url) { RunView.openFile(url) }
    }
    Connections {
        target: page.commands

        function onProgramAsked() { openDialog.open() }
        function onSaveAsAsked() { saveDialog.openFor(Lab.title + ".json") }

        function onFilterAsked() {
            if (page.visible)
                catalogue.focusField()
        }
    }
}
