// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A file or folder to process.
import QtQuick
import QtQuick.Layouts
import Coroscope

Item {
    id: row

    required property int index
    required property string modelData
    readonly property bool isCurrent: ListView.isCurrentItem && ListView.view.activeFocus

    implicitHeight: Theme.row
    Accessible.role: Accessible.ListItem
    Accessible.name: modelData

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusRing
        radius: Theme.radius
        color: hover.hovered ? Theme.hover : "transparent"
        border.width: row.isCurrent ? Theme.focusRing : 0
        border.color: Theme.accent
    }
    HoverHandler {
        id: hover
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.snug
        anchors.rightMargin: Theme.hair
        spacing: Theme.tight

        AppIcon {
            name: "folder"
            color: Theme.muted
        }
        Text {
            id: label

            Layout.fillWidth: true
            text: row.modelData
            font: Theme.body
            color: Theme.text
            elide: Text.ElideMiddle
            textFormat: Text.PlainText
            Accessible.ignored: true

            AppToolTip {
                text: row.modelData
                visible: hover.hovered && label.truncated
            }
        }
        IconButton {
            implicitHeight: Theme.control - Theme.hair
            iconName: "close"
            text: qsTr("Take %1 off the list").arg(row.modelData)
            onClicked: FileJobs.removePlace(row.index)
        }
    }
}
