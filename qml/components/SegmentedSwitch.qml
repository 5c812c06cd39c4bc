// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A choice of a few, all in sight. Left and right move it, as in a group of radio buttons.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coroscope

FocusScope {
    id: control

    required property string name
    required property list<string> labels
    property int current: 0
    /// Less room around the labels, where there is little of it.
    property bool isTight: false

    signal chosen(int index)

    implicitWidth: row.implicitWidth + 2 * inset
    implicitHeight: Theme.control - Theme.hair
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    readonly property int inset: Theme.focusRing

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
    }
    Row {
        id: row

        x: control.inset
        y: control.inset

        Repeater {
            id: segments

            model: control.labels

            AbstractButton {
                id: segment

                required property int index
                required property string modelData
                readonly property bool isCurrent: index === control.current

                implicitWidth: Math.ceil(implicitContentWidth) + 2 * (control.isTight ? Theme.tight : Theme.gap)
                height: control.height - 2 * control.inset
                text: modelData
                focus: isCurrent
                focusPolicy: isCurrent ? Qt.StrongFocus : Qt.ClickFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checkable: true
                Accessible.checked: isCurrent

                contentItem: Text {
                    text: segment.text
                    font: segment.isCurrent ? Theme.smallStrong : Theme.tiny
                    color: segment.isCurrent ? Theme.text : Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radius - control.inset
                    color: segment.isCurrent ? (Theme.isDark ? Theme.background : Theme.surface) : "transparent"

                    FocusRing {
                        isShown: segment.visualFocus
                    }
                }
                onClicked: control.chosen(index)
                Keys.onRightPressed: control.choose(index + 1)
                Keys.onLeftPressed: control.choose(index - 1)
            }
        }
    }

    function choose(index: int) {
        if (index < 0 || index >= segments.count)
            return
        control.chosen(index)
        segments.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
    }
}
