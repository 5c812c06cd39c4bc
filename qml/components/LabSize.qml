// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// How many there is room for: a number beside the name of the task that made the semaphore or the queue. Left and Right,
// the wheel, a drag or the two signs change it.
pragma ComponentBehavior: Bound

import QtQuick
import Coroscope

FocusScope {
    id: size

    required property int index
    required property int kind
    required property int lane
    required property double value
    required property double least
    required property double most
    required property string sentence
    required property string note
    required property bool isHere
    required property int nth
    required property TimelineItem timeline
    readonly property rect plot: timeline.plot
    readonly property real middle: plot.width > 0 ? timeline.laneMiddle(lane) : -1

    function moveBy(steps: int) { Lab.grips.step(index, steps, false) }

    // Left of the sign that folds the lane.
    x: plot.x - chip.width - Theme.margin
    y: Math.round(middle + nth * timeline.laneHeight - chip.height / 2)
    visible: kind === LabGrips.Size && (isHere && middle >= 0 || drag.active)

    Rectangle {
        id: chip

        // For a screen reader: what a spin box has.
        readonly property real value: size.value
        readonly property real minimumValue: size.least
        readonly property real maximumValue: size.most
        readonly property real stepSize: 1

        width: row.width
        height: Theme.pill
        radius: height / 2
        color: Theme.raised
        border.width: Theme.border
        border.color: hover.hovered || drag.active ? Theme.accent : Theme.line
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.SpinBox
        Accessible.name: size.sentence
        Accessible.description: qsTr("Left and Right change it")
        Accessible.onIncreaseAction: size.moveBy(1)
        Accessible.onDecreaseAction: size.moveBy(-1)
        Keys.onLeftPressed: size.moveBy(-1)
        Keys.onRightPressed: size.moveBy(1)
        onActiveFocusChanged: {
            if (activeFocus)
                Lab.askAboutGrip(size.index)
        }

        FocusRing {
            radius: height / 2
            isShown: chip.activeFocus
        }
        Row {
            id: row

            height: parent.height

            Repeater {
                model: [-1, 0, 1]

                Item {
                    id: part

                    required property int modelData

                    width: modelData === 0 ? label.implicitWidth : Theme.gripArea
                    height: row.height

                    Text {
                        id: label

                        anchors.centerIn: parent
                        text: part.modelData < 0 ? "−" : part.modelData > 0 ? "+" : size.sentence
                        font: Theme.tiny
                        color: part.modelData === 0 ? Theme.text : Theme.accent
                        textFormat: Text.PlainText
                        Accessible.ignored: true
                    }
                    TapHandler {
                        onTapped: {
                            chip.forceActiveFocus(Qt.MouseFocusReason)
                            if (part.modelData !== 0)
                                size.moveBy(part.modelData)
                        }
                    }
                }
            }
        }
        HoverHandler {
            id: hover

            cursorShape: Qt.SizeHorCursor
        }
        WheelHandler {
            onWheel: event => size.moveBy(event.angleDelta.y > 0 ? 1 : -1)
        }
        AppToolTip {
            visible: hover.hovered && !drag.active
            text: qsTr("drag: %1").arg(size.sentence)
        }
        DragHandler {
            id: drag

            property real start: 0

            target: null
            yAxis.enabled: false
            onActiveChanged: {
                size.timeline.isHeld = active
                if (active) {
                    chip.forceActiveFocus(Qt.MouseFocusReason)
                    start = size.value
                } else {
                    Lab.grips.endDrag()
                }
            }
            onTranslationChanged: {
                if (active)
                    Lab.grips.drag(size.index, start + translation.x / Theme.gap)
            }
        }
    }
    LabBubble {
        y: chip.height + Theme.hair
        least: Theme.hair - size.x
        visible: size.note !== "" && chip.activeFocus
        text: size.note
    }
}
