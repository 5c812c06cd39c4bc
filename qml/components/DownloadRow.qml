// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One download: what it is, what is going on, how far it is, and the one thing that is most likely wanted.
import QtQuick
import QtQuick.Layouts
import Coroscope

Item {
    id: row

    required property int index
    required property string name
    required property string host
    required property string detail
    required property int taskState
    required property string stateName
    required property double progress
    required property string size
    required property string time
    required property int action
    required property string actionName
    required property string url
    required property string error
    required property bool hasFile
    required property bool canAllow
    required property string sentence
    property bool isCurrent: false
    readonly property bool isNarrow: width < Theme.narrowCard
    readonly property bool isFailed: taskState === TaskState.Failed

    signal menuAsked()
    signal pressed()

    implicitHeight: Theme.tallRow
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence
    Accessible.selected: isCurrent

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusRing
        radius: Theme.radius
        color: row.isCurrent && row.ListView.view.activeFocus ? Theme.raised
             : hover.hovered ? Theme.hover : "transparent"
        border.width: row.isCurrent && row.ListView.view.activeFocus ? Theme.focusRing : 0
        border.color: Theme.accent
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
        acceptedButtons: Qt.LeftButton
        onTapped: row.pressed()
        onDoubleTapped: Downloads.act(row.index)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: {
            row.pressed()
            row.menuAsked()
        }
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inner
        anchors.rightMargin: Theme.hair
        spacing: row.isNarrow ? Theme.tight : Theme.snug

        Rectangle {
            implicitWidth: Theme.badge
            implicitHeight: Theme.badge
            radius: height / 2
            color: Qt.rgba(glyph.color.r, glyph.color.g, glyph.color.b, Theme.tint)

            AppIcon {
                id: glyph

                anchors.centerIn: parent
                name: Theme.stateIcon[row.taskState]
                size: Theme.glyph
                color: Theme.stateText[row.taskState]
            }
        }
        DownloadCaption {
            Layout.fillWidth: true
            name: row.name
            host: row.host
            detail: row.detail
            url: row.url
            isFailed: row.isFailed
        }
        StateBar {
            // Words come first where there is little room.
            Layout.preferredWidth: row.isNarrow ? Theme.narrowBar
                                   : Math.max(Theme.narrowBar, Math.min(row.width * 0.25, (row.width - Theme.tableColumns) * 0.42))
            implicitHeight: Theme.bar
            taskState: row.taskState
            value: row.progress
            track: Theme.raised
            fill: Theme.stateFill[row.taskState]
            outline: Theme.stateOutline[row.taskState]
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Progress of %1").arg(row.name)
            Accessible.description: qsTr("%1, %2 %").arg(row.stateName).arg(Math.floor(row.progress * 10) * 10)
        }
        Text {
            Layout.preferredWidth: row.isNarrow ? Theme.timeColumn : Theme.sizeColumn
            text: row.size
            font: Theme.small
            color: Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Text {
            Layout.preferredWidth: Theme.rateColumn
            visible: !row.isNarrow
            text: row.time
            font: Theme.small
            color: Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            Layout.preferredWidth: Theme.actionColumn
            implicitHeight: Theme.control - Theme.hair

            AppButton {
                anchors.right: parent.right
                height: parent.height
                isFlat: true
                isDestructive: row.action === DownloadModel.Cancel
                focusPolicy: row.isCurrent ? Qt.StrongFocus : Qt.ClickFocus
                text: row.actionName
                Accessible.name: qsTr("%1 %2").arg(row.actionName).arg(row.name)
                onClicked: {
                    row.pressed()
                    Downloads.act(row.index)
                }
            }
        }
        IconButton {
            id: more

            implicitWidth: Theme.badge
            opacity: hover.hovered || row.isCurrent || visualFocus ? 1 : 0
            focusPolicy: row.isCurrent ? Qt.StrongFocus : Qt.ClickFocus
            iconName: "more"
            text: qsTr("More for %1").arg(row.name)
            onClicked: {
                row.pressed()
                row.menuAsked()
            }
        }
    }
}
