// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The outcome strip: how main would end along all values of what is moved. Each flip is a tick; a click goes there.
pragma ComponentBehavior: Bound

import QtQuick
import Coroscope

Item {
    id: bar

    required property TimelineItem timeline
    readonly property rect plot: timeline.plot
    readonly property bool isTime: Lab.strip.isTime
    readonly property real begin: isTime ? timeline.beginTime : Lab.strip.from
    readonly property real end: isTime ? timeline.endTime : Lab.strip.to

    function placeOf(value: real): real {
        return plot.x + Math.max(0, Math.min(1, (value - begin) / Math.max(1e-9, end - begin))) * plot.width
    }

    implicitHeight: Theme.chip
    Accessible.role: Accessible.Grouping
    Accessible.name: Lab.strip.about

    Text {
        x: Theme.gap
        width: bar.plot.x - 2 * Theme.tight - x + bar.timeline.x
        anchors.verticalCenter: parent.verticalCenter
        text: Lab.strip.about
        font: Theme.tiny
        color: Theme.muted
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Item {
        id: strip

        x: bar.timeline.x
        width: bar.timeline.width
        height: parent.height

        Repeater {
            model: Lab.strip

            Item {
                id: stretch

                required property int index
                required property double first
                required property double last
                required property int state
                required property string sentence
                readonly property real start: bar.placeOf(first)

                x: start
                width: Math.max(1, bar.placeOf(last) - start)
                height: strip.height

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: Theme.bar
                    color: Theme.stateFill[stretch.state]
                    border.width: Theme.border
                    border.color: Theme.stateOutline[stretch.state]
                }
                AppIcon {
                    visible: stretch.width > 3 * Theme.glyph
                    anchors.centerIn: parent
                    name: Theme.stateIcon[stretch.state]
                    size: Theme.glyph
                    color: Theme.stateText[stretch.state]
                }
            }
        }
        // Above the stretches, so that a narrow one can still be hit.
        Repeater {
            model: Lab.strip

            Rectangle {
                id: tick

                required property int index
                required property double first
                required property string sentence

                visible: index > 0
                x: Math.round(bar.placeOf(first))
                width: Theme.focusRing
                height: strip.height
                color: Theme.text
                activeFocusOnTab: visible
                Accessible.role: Accessible.Button
                Accessible.name: sentence
                Accessible.onPressAction: Lab.goTo(first)
                Keys.onReturnPressed: Lab.goTo(first)
                Keys.onSpacePressed: Lab.goTo(first)

                FocusRing {
                    isShown: tick.activeFocus
                }
                Item {
                    id: area

                    anchors.centerIn: parent
                    width: Theme.gap
                    height: parent.height

                    HoverHandler {
                        id: hover

                        cursorShape: Qt.PointingHandCursor
                    }
                    TapHandler {
                        onTapped: Lab.goTo(tick.first)
                    }
                    AppToolTip {
                        visible: hover.hovered
                        text: tick.sentence
                    }
                }
            }
        }
        Rectangle {
            visible: !bar.isTime
            x: Math.round(bar.placeOf(Lab.stripValue)) - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.glyph
            height: Theme.glyph
            radius: width / 2
            color: Theme.accent
            border.width: Theme.focusRing
            border.color: Theme.surface
        }
    }
}
