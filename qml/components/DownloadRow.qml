// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One download: what it is, what is going on, how far it is, and the one thing that is most likely wanted.
import QtQuick
import QtQuick.Layouts
import Coroscope

DownloadRowFrame {
    id: row

    required property string name
    required property string host
    required property string detail
    required property int taskState
    required property string stateName
    required property double progress
    required property list<real> pieces
    required property string size
    required property string time
    required property int action
    required property string actionName
    required property string url
    property real barWidth: Theme.narrowBar

    implicitHeight: Theme.tallRow

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inner
        anchors.rightMargin: Theme.hair
        spacing: row.isNarrow ? Theme.tight : Theme.snug

        StateBadge {
            taskState: row.taskState
        }
        DownloadCaption {
            Layout.fillWidth: true
            name: row.name
            host: row.host
            detail: row.detail
            url: row.url
            isFailed: row.taskState === TaskState.Failed
        }
        StateBar {
            Layout.preferredWidth: row.barWidth
            implicitHeight: Theme.bar
            taskState: row.taskState
            value: row.progress
            pieces: row.pieces
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
                    row.pressed(Qt.NoModifier)
                    Downloads.act(row.index)
                }
            }
        }
        IconButton {
            implicitWidth: Theme.badge
            opacity: row.isHovered || row.isCurrent || visualFocus ? 1 : 0
            focusPolicy: row.isCurrent ? Qt.StrongFocus : Qt.ClickFocus
            iconName: "more"
            text: qsTr("More for %1").arg(row.name)
            onClicked: row.menuAsked()
        }
    }
}
