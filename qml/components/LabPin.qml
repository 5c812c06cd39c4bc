// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A cancel that can be dragged in time, and onto another task. Left and Right move it, with Shift in smaller steps; Up and
// Down give it another task; Delete takes it away; [ and ] go to the flips of the outcome.
import QtQuick
import Coroscope

FocusScope {
    id: pin

    required property int index
    required property double time
    required property string target
    required property bool isOwn
    required property string sentence
    required property TimelineItem timeline
    readonly property rect plot: timeline.plot
    readonly property real perSecond: plot.width / Math.max(1e-9, timeline.endTime - timeline.beginTime)
    readonly property real place: plot.x + (time - timeline.beginTime) * perSecond

    function moveBy(seconds: real) { Lab.movePin(index, time + seconds) }

    x: Math.round(place)
    width: 0
    visible: place >= plot.x - 1 && place <= plot.x + plot.width + 1

    Rectangle {
        x: -width / 2
        y: handle.height / 2
        width: Theme.focusRing
        height: parent.height - y
        color: Theme.danger
    }
    Rectangle {
        id: handle

        // For a screen reader: what a slider has.
        readonly property real value: pin.time
        readonly property real minimumValue: 0
        readonly property real maximumValue: 3600
        readonly property real stepSize: 0.1

        x: Math.max(pin.plot.x - pin.x, Math.min(-width / 2, pin.plot.x + pin.plot.width - pin.x - width))
        // Over the cursor's own words, which would look out below it.
        y: Math.round(1.5 * Theme.hair)
        width: label.implicitWidth + 2 * Theme.tight
        height: Theme.pill
        radius: height / 2
        color: Theme.danger
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: pin.sentence
        Accessible.description: qsTr("Left and Right move it, Up and Down give it another task, Delete takes it away")
        Accessible.onIncreaseAction: pin.moveBy(0.1)
        Accessible.onDecreaseAction: pin.moveBy(-0.1)
        Keys.onLeftPressed: event => pin.moveBy(event.modifiers & Qt.ShiftModifier ? -0.01 : -0.1)
        Keys.onRightPressed: event => pin.moveBy(event.modifiers & Qt.ShiftModifier ? 0.01 : 0.1)
        Keys.onUpPressed: Lab.aimPinBy(pin.index, -1)
        Keys.onDownPressed: Lab.aimPinBy(pin.index, 1)
        Keys.onDeletePressed: Lab.removePin(pin.index)
        Keys.onPressed: event => {
            if (event.text === "[" || event.text === "]") {
                Lab.goToFlip(event.text === "]")
                event.accepted = true
            }
        }

        FocusRing {
            radius: height / 2
            isShown: handle.activeFocus
        }
        Text {
            id: label

            anchors.centerIn: parent
            text: pin.sentence
            font: Theme.smallStrong
            color: Theme.isDark ? Theme.background : Theme.surface
            Accessible.ignored: true
        }
        HoverHandler {
            cursorShape: Qt.SizeHorCursor
        }
        TapHandler {
            onTapped: {
                handle.forceActiveFocus(Qt.MouseFocusReason)
                Lab.askAboutPin(pin.index)
            }
        }
        DragHandler {
            id: drag

            property real grip: 0

            target: null
            onActiveChanged: {
                pin.timeline.isHeld = active
                if (active) {
                    handle.forceActiveFocus(Qt.MouseFocusReason)
                    grip = centroid.scenePressPosition.x - pin.mapToItem(null, 0, 0).x
                } else {
                    Lab.endDrag()
                }
            }
            onCentroidChanged: {
                if (!active)
                    return
                const here = pin.timeline.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y)
                Lab.movePin(pin.index, pin.timeline.beginTime + (here.x - grip - pin.plot.x) / pin.perSecond, true)
                const task = here.y > pin.plot.y ? pin.timeline.taskAt(here.y) : ""
                if (task !== "" && !pin.isOwn)
                    Lab.aimPin(pin.index, task, true)
            }
        }
    }
}
