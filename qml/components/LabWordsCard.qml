// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What can be changed in the scenario, and the run in words.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    property bool hasOutcome: false
    property bool hasCode: false
    /// The run is to be foretold: what tells of it is hidden.
    property bool isAsking: false
    /// Which of the six is shown, whether or not all have a tab.
    property int current: LabWordsCard.Parameters

    enum Tab { Parameters, Outcome, Log, Tree, Why, Code }

    function showWhy() { current = LabWordsCard.Why }
    function shownOnly() {
        if (current === LabWordsCard.Outcome && !hasOutcome || current === LabWordsCard.Code && !hasCode
                || isAsking && current !== LabWordsCard.Code)
            current = LabWordsCard.Parameters
    }

    onHasOutcomeChanged: shownOnly()
    onHasCodeChanged: shownOnly()
    onIsAskingChanged: shownOnly()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.border
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.tight
            Layout.leftMargin: Theme.snug
            spacing: Theme.snug

            SegmentedSwitch {
                name: qsTr("In words")
                labels: {
                    const parameters = qsTr("Parameters")
                    const outcome = qsTr("Outcome")
                    const log = qsTr("Event log")
                    const tree = qsTr("Await tree")
                    const why = qsTr("Why")
                    const code = qsTr("Code")
                    if (card.isAsking)
                        return card.hasCode ? [parameters, code] : [parameters]
                    return card.hasOutcome ? card.hasCode ? [parameters, outcome, log, tree, why, code]
                                                          : [parameters, outcome, log, tree, why]
                         : card.hasCode ? [parameters, log, tree, why, code] : [parameters, log, tree, why]
                }
                current: card.isAsking ? Math.min(card.current, 1)
                       : card.current > 0 && !card.hasOutcome ? card.current - 1 : card.current
                isTight: true
                onChosen: index => card.current = card.isAsking && index > 0 ? LabWordsCard.Code
                                                : index > 0 && !card.hasOutcome ? index + 1 : index
            }
            Label {
                Layout.fillWidth: true
                visible: card.current >= LabWordsCard.Log
                text: qsTr("at %1").arg(Lab.view.cursorText)
                font: Theme.small
                color: Theme.muted
                elide: Text.ElideRight
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.border
            color: Theme.line
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: card.current

            LabParameterGrid {}
            Flickable {
                clip: true
                contentHeight: outcome.implicitHeight + 2 * Theme.snug
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: AppScrollBar {}

                LabOutcome {
                    id: outcome

                    x: Theme.inner
                    y: Theme.snug
                    width: parent.width - 2 * Theme.inner
                }
            }
            EventLogList {
                run: Lab.view
            }
            AwaitTreeList {
                run: Lab.view
            }
            WhyList {
                run: Lab.view
            }
            LabCode {}
        }
    }
}
