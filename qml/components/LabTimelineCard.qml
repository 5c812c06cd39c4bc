// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The run on its timeline, with the pins that can be dragged over it and the outcome strip below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Item {
    id: card

    required property Commands commands
    readonly property TimelineItem timeline: chart.timeline
    /// At which every lane is in sight.
    readonly property real wholeHeight: chart.wholeHeight + (strip.visible ? strip.implicitHeight + Theme.tight : 0)

    signal whyAsked()

    TimelineCard {
        id: chart

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.bottomMargin: strip.visible ? Theme.tight : 0
        commands: card.commands
        run: Lab.view
        leastLegend: Theme.tallTimeline
        more: card.commands.failTask
        onWhyAsked: card.whyAsked()
    }
    // Over the plot only: a pin beside it is out of sight.
    Item {
        id: pins

        x: chart.timeline.x
        y: chart.timeline.y
        width: chart.timeline.width
        height: chart.timeline.height

        Repeater {
            model: Lab.live.isOn ? null : Lab.grips

            LabGrip {
                timeline: chart.timeline
                onMenuAsked: row => {
                    failure.row = row
                    failure.fails = kind === LabGrips.Fails
                    menu.popup()
                }
            }
        }
        Repeater {
            model: Lab.live.isOn ? null : Lab.grips

            LabSize {
                timeline: chart.timeline
            }
        }
        Repeater {
            model: Lab.pins

            LabPin {
                timeline: chart.timeline
                height: pins.height
            }
        }
    }
    AppMenu {
        id: menu

        Action {
            id: failure

            property int row: -1
            property bool fails: false

            text: fails ? qsTr("Make it succeed") : qsTr("Make it fail")
            onTriggered: Lab.grips.toggleFailure(row)
        }
    }
    LabStripBar {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: implicitHeight
        visible: Lab.strip.count > 0
        timeline: chart.timeline
    }
}
