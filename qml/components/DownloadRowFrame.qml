// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the rows of both views of the downloads have: the ground that shows what is selected and current, and the mouse.
import QtQuick
import Coroscope

Item {
    id: frame

    required property int index
    required property string sentence
    required property bool isSelected
    property bool isCurrent: false
    readonly property bool isNarrow: width < Theme.narrowCard
    readonly property bool isHovered: hover.hovered
    readonly property bool hasFocus: isCurrent && frame.ListView.view !== null && frame.ListView.view.activeFocus

    signal menuAsked()
    signal pressed(int modifiers)
    /// A plain click beside the buttons.
    signal tapped()

    // One that is kept for its next use is none that a screen reader should find.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence
    Accessible.selected: isSelected || isCurrent

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusRing
        radius: Theme.radius
        color: frame.isSelected || frame.hasFocus ? Theme.raised : hover.hovered ? Theme.hover : "transparent"
        border.width: frame.hasFocus ? Theme.focusRing : 0
        border.color: Theme.accent
    }
    // What is selected is not told by a ground alone.
    Rectangle {
        visible: frame.isSelected
        x: Theme.hair
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.focusRing + Theme.border
        height: parent.height - 2 * Theme.tight
        radius: width / 2
        color: Theme.accent
    }
    Rectangle {
        anchors.bottom: parent.bottom
        x: Theme.inner
        width: parent.width - 2 * Theme.inner
        height: Theme.border
        color: Theme.line
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: {
            frame.pressed(Qt.NoModifier)
            frame.tapped()
        }
        onDoubleTapped: Downloads.act(frame.index)
    }
    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: frame.pressed(Qt.ControlModifier)
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: frame.pressed(Qt.ShiftModifier)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: frame.menuAsked()
    }
}
