// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The timeline in its card: the picture, a scroll bar, what the pointer rests on, and what the signs mean.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    required property RunView run
    required property Commands commands
    property alias timeline: chart
    /// At which every lane is in sight, without what the signs mean.
    readonly property real wholeHeight: chart.wholeHeight + Theme.cardRadius
    /// The height from which there is room for what the signs mean.
    property real leastLegend: Theme.leastLegend
    /// In the context menu, beside what every timeline has.
    property Action more: null

    signal whyAsked()

    function focusTimeline() { chart.forceActiveFocus(Qt.OtherFocusReason) }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Timeline of %1").arg(card.run.title)

    TimelineItem {
        id: chart

        objectName: "timeline"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: legend.visible ? legend.top : parent.bottom
        anchors.margins: Theme.cardRadius / 2
        anchors.bottomMargin: legend.visible ? Theme.hair : Theme.cardRadius / 2
        run: card.run
        focus: true
        isDark: Theme.isDark
        font: Theme.tiny
        codeFont: Theme.code
        laneHeight: Theme.lane
        nameWidth: Theme.laneNames
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Timeline")
        Accessible.description: card.run.selectionText
        Accessible.focusable: true
        onWhyAsked: card.whyAsked()
        onMenuAsked: place => menu.popup(chart, place.x, place.y)

        // Nothing to be seen: what a screen reader finds in the picture.
        Repeater {
            model: chart.rows

            Item {
                required property double laneTop
                required property string sentence
                required property bool isSelected

                y: laneTop
                width: chart.width
                height: chart.laneHeight
                Accessible.role: Accessible.Row
                Accessible.name: sentence
                Accessible.selected: isSelected
            }
        }
    }
    TimelineLegend {
        id: legend

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.cardRadius
        anchors.bottomMargin: Theme.tight
        visible: Settings.hasLegend && card.height >= card.leastLegend
        isDark: Theme.isDark
        hasGhost: card.run.hasGhost
        font: Theme.tiny
        Accessible.ignored: true
    }
    AppScrollBar {
        anchors.right: parent.right
        anchors.top: chart.top
        anchors.bottom: chart.bottom
        orientation: Qt.Vertical
        size: chart.scrollSize
        position: chart.scrollPosition
        onPositionChanged: {
            if (pressed)
                chart.scrollTo(position)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: card.run.isOpen && chart.isEmpty
        border.width: 0
        color: "transparent"
        title: card.run.counts[0] === 0 ? qsTr("No task has run yet") : qsTr("The filter leaves no task")
        explanation: ""
        hint: card.run.counts[0] === 0 ? "" : qsTr("Ctrl+F goes to it; All shows every task again.")
    }
    AppToolTip {
        x: Math.min(chart.tipPlace.x + Theme.gap, card.width - width)
        y: chart.tipPlace.y + Theme.margin
        visible: chart.tip !== "" && !menu.visible
        text: chart.tip
    }
    AppMenu {
        id: menu

        Component.onCompleted: {
            const commands = card.commands
            addAction(commands.cancelTask)
            if (card.more)
                addAction(card.more)
            for (const action of [commands.fitSelection, commands.foldAll, commands.unfoldAll])
                addAction(action)
        }
    }
    Connections {
        target: card.commands

        function onFitSelectionAsked() { chart.fitSelection() }
    }
}
