// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The parameters of the scenario, each in a field of its own. What cannot be used is said below it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Flickable {
    id: grid

    clip: true
    contentHeight: flow.implicitHeight + 2 * Theme.snug
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Parameters")
    ScrollBar.vertical: AppScrollBar {}

    Flow {
        id: flow

        x: Theme.inner
        y: Theme.snug
        width: grid.width - 2 * Theme.inner
        spacing: Theme.snug

        Repeater {
            model: Lab.parameters

            ColumnLayout {
                id: cell

                required property int index
                required property string name
                required property string label
                required property string unit
                required property string text
                required property var flag
                required property string problem
                required property bool isChanged
                readonly property string title: unit === "" ? label : qsTr("%1, %2").arg(label).arg(unit)

                width: Theme.parameter
                spacing: Theme.hair

                Text {
                    Layout.fillWidth: true
                    text: cell.title
                    font: cell.isChanged ? Theme.smallStrong : Theme.small
                    color: cell.isChanged ? Theme.accent : Theme.muted
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                AppField {
                    Layout.fillWidth: true
                    visible: cell.flag === undefined
                    name: cell.title
                    text: cell.text
                    problem: cell.problem
                    onEdited: text => Lab.parameters.edit(cell.index, text)
                    input.onActiveFocusChanged: {
                        if (input.activeFocus)
                            Lab.askAboutParameter(cell.index)
                    }
                }
                AppSwitch {
                    visible: cell.flag !== undefined
                    text: cell.title
                    checked: cell.flag === true
                    onToggled: Lab.parameters.edit(cell.index, checked ? "true" : "false")
                }
            }
        }
        ColumnLayout {
            visible: !Lab.program.isProgram
            width: Theme.parameter
            spacing: Theme.hair

            Text {
                text: start.name
                font: Theme.small
                color: Lab.isEager ? Theme.accent : Theme.muted
                Accessible.ignored: true
            }
            SegmentedSwitch {
                id: start

                name: qsTr("When a task begins")
                labels: [qsTr("scheduled"), qsTr("eager")]
                current: Lab.isEager ? 1 : 0
                isTight: true
                onChosen: index => Lab.setEager(index === 1)

                HoverHandler {
                    id: hover
                }
                AppToolTip {
                    visible: hover.hovered
                    text: qsTr("Scheduled: a task begins at the loop's next turn, asyncio's rule. Eager: at once, inside createTask; so do QCoro's tasks, and asyncio's with its eager task factory.")
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: Lab.parameters.count === 0 && Lab.program.isProgram
        border.width: 0
        color: "transparent"
        title: qsTr("Nothing to change here")
        explanation: qsTr("A cancel from outside can still be added.")
        hint: ""
    }
}
