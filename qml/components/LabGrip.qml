// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What can be dragged in time on a task's lane: the end of its work, a failure, a wait, a clean-up, a timeout's limit. Left
// and Right move it, with Shift in smaller steps; F makes it fail or succeed; [ and ] go to the flips of the outcome.
import QtQuick
import Coroscope

FocusScope {
    id: grip

    required property int index
    required property int kind
    required property int lane
    required property double time
    required property double value
    required property double least
    required property double most
    required property string sentence
    required property string note
    required property bool isReached
    required property bool canFail
    required property bool isHere
    required property TimelineItem timeline
    readonly property rect plot: timeline.plot
    readonly property real perSecond: plot.width / Math.max(1e-9, timeline.endTime - timeline.beginTime)
    readonly property real place: plot.x + (time - timeline.beginTime) * perSecond
    /// The middle of the bars; asked for again with each change of the view.
    readonly property real middle: plot.width > 0 && perSecond > 0 ? timeline.laneMiddle(lane) : -1
    readonly property bool isAbove: kind === LabGrips.Limit || kind === LabGrips.Moment
    readonly property bool isSeen: isHere && kind !== LabGrips.Size && middle >= 0 && place >= plot.x - 1 && place <= plot.x + plot.width + 1
    readonly property color ink: kind === LabGrips.Fails ? Theme.danger
                               : kind === LabGrips.CleansUp ? Theme.stateText[TaskState.Cancelling] : Theme.accent

    signal menuAsked(int row)

    function askMenu() {
        if (canFail)
            menuAsked(index)
    }
    function moveBy(steps: int, isFine: bool) { Lab.grips.step(index, steps, isFine) }

    x: Math.round(place)
    y: Math.round(middle)
    visible: isSeen || drag.active

    Item {
        id: handle

        // For a screen reader: what a slider has.
        readonly property real value: grip.value
        readonly property real minimumValue: grip.least
        readonly property real maximumValue: grip.most
        readonly property real stepSize: 0.05

        x: -width / 2
        y: grip.isAbove ? -grip.timeline.laneHeight / 2 - Theme.hair : 0
        width: Theme.gripArea
        height: Theme.gripArea
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: grip.sentence
        Accessible.description: grip.canFail ? qsTr("Left and Right move it, F makes it fail or succeed")
                                             : qsTr("Left and Right move it")
        Accessible.onIncreaseAction: grip.moveBy(1, false)
        Accessible.onDecreaseAction: grip.moveBy(-1, false)
        Keys.onLeftPressed: event => grip.moveBy(-1, (event.modifiers & Qt.ShiftModifier) !== 0)
        Keys.onRightPressed: event => grip.moveBy(1, (event.modifiers & Qt.ShiftModifier) !== 0)
        Keys.onMenuPressed: grip.askMenu()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F && grip.canFail)
                Lab.grips.toggleFailure(grip.index)
            else if (event.text === "[" || event.text === "]")
                Lab.goToFlip(event.text === "]")
            else
                return
            event.accepted = true
        }
        onActiveFocusChanged: {
            if (activeFocus)
                Lab.askAboutGrip(grip.index)
        }

        Rectangle {
            id: knob

            anchors.centerIn: parent
            anchors.verticalCenterOffset: grip.isAbove ? -Theme.hair / 2 : Theme.hair / 2
            width: Theme.grip
            height: Theme.grip
            rotation: 45
            radius: Theme.focusRing
            antialiasing: true
            color: hover.hovered || drag.active || handle.activeFocus ? grip.ink : Theme.surface
            border.width: Theme.focusRing
            border.color: grip.ink
            opacity: grip.isReached || hover.hovered || handle.activeFocus ? 1 : 0.6
        }
        FocusRing {
            radius: Theme.radius
            isShown: handle.activeFocus
        }
        HoverHandler {
            id: hover

            cursorShape: Qt.SizeHorCursor
        }
        TapHandler {
            acceptedButtons: Qt.LeftButton
            onTapped: handle.forceActiveFocus(Qt.MouseFocusReason)
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: grip.askMenu()
        }
        AppToolTip {
            visible: hover.hovered && !drag.active
            text: qsTr("drag: %1").arg(grip.sentence)
        }
        DragHandler {
            id: drag

            property real offset: 0
            property real origin: 0
            readonly property bool isFine: (centroid.modifiers & Qt.ShiftModifier) !== 0

            target: null
            yAxis.enabled: false
            onActiveChanged: {
                grip.timeline.isHeld = active
                if (active) {
                    handle.forceActiveFocus(Qt.MouseFocusReason)
                    offset = centroid.scenePressPosition.x - grip.mapToItem(null, 0, 0).x
                    origin = grip.time - grip.value
                } else {
                    Lab.grips.endDrag()
                }
            }
            onCentroidChanged: {
                if (!active)
                    return
                const here = grip.timeline.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y)
                const time = grip.timeline.beginTime + (here.x - offset - grip.plot.x) / grip.perSecond
                Lab.grips.drag(grip.index, time - origin, isFine)
            }
        }
    }
    LabBubble {
        y: (grip.isAbove ? Theme.gripArea : -grip.timeline.laneHeight / 2) - height
        least: grip.plot.x - grip.x
        most: grip.plot.x + grip.plot.width - grip.x
        visible: drag.active || (grip.note !== "" && handle.activeFocus)
        text: grip.note === "" ? grip.sentence : qsTr("%1. %2").arg(grip.sentence).arg(grip.note)
    }
}
