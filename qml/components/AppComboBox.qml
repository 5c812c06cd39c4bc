// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A choice of many, in a list that opens.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coroscope

ComboBox {
    id: box

    required property string name

    implicitHeight: Theme.control
    implicitWidth: Theme.launchCardWidth
    leftPadding: Theme.snug
    font: Theme.body
    Accessible.name: name
    Accessible.description: displayText

    contentItem: Text {
        text: box.displayText
        font: box.font
        color: Theme.text
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    indicator: AppIcon {
        x: box.width - width - Theme.tight
        y: (box.height - height) / 2
        name: "expand"
        color: Theme.muted
    }
    background: Rectangle {
        radius: Theme.radius
        color: box.hovered ? Theme.hover : Theme.surface
        border.width: Theme.border
        border.color: Theme.line

        FocusRing {
            isShown: box.visualFocus
        }
    }
    delegate: ItemDelegate {
        id: option

        required property int index
        required property string modelData

        width: ListView.view.width
        height: Theme.control
        highlighted: box.highlightedIndex === index
        Accessible.name: modelData
        contentItem: Text {
            text: option.modelData
            font: box.currentIndex === option.index ? Theme.strong : Theme.body
            color: Theme.text
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: Theme.radius - Theme.focusRing
            color: option.highlighted ? Theme.raised : "transparent"
        }
    }
    popup: Popup {
        y: box.height + Theme.hair
        width: box.width
        padding: Theme.hair
        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: box.popup.visible ? box.delegateModel : null
            currentIndex: box.highlightedIndex
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.border
            border.color: Theme.line
        }
    }
}
