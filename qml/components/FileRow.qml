// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One file: what became of it, or how far it is.
import QtQuick
import QtQuick.Layouts
import Coroscope

Item {
    id: row

    required property int index
    required property string name
    required property string folder
    required property string detail
    required property int taskState
    required property string stateName
    required property double progress
    required property string size
    required property string result
    required property bool canCancel
    required property bool canRetry
    required property int lot
    required property string lotName
    required property string sentence
    property real resultWidth: 0
    property bool isCurrent: false
    readonly property bool isNarrow: width < Theme.narrowCard
    readonly property bool isRunning: taskState === TaskState.Running

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
        onDoubleTapped: FileJobs.open(row.index)
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
        spacing: Theme.snug

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
            host: row.folder
            detail: row.detail
            url: row.folder + "/" + row.name
            isFailed: row.taskState === TaskState.Failed || (row.detail !== "" && row.lot !== FileModel.None)
        }
        Text {
            Layout.preferredWidth: Theme.timeColumn
            visible: !row.isNarrow || row.isRunning
            text: row.size
            font: Theme.small
            color: Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            Layout.preferredWidth: row.resultWidth
            Layout.fillHeight: true

            StateBar {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - Theme.snug
                height: Theme.bar
                visible: row.isRunning
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
                id: result

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (lot.visible ? lot.width + Theme.tight : 0)
                visible: !row.isRunning
                text: row.result
                font: FileJobs.shownOperation === FileOptions.Checksum ? Theme.code : Theme.small
                color: Theme.text
                elide: Text.ElideRight
                Accessible.ignored: true

                AppToolTip {
                    text: row.result
                    visible: hover.hovered && result.truncated
                }
            }
            FileLot {
                id: lot

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                lot: row.lot
                text: row.lotName
                onClicked: {
                    row.pressed()
                    FileJobs.trash.toggle(row.index)
                }
            }
            AppButton {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: row.canRetry
                isFlat: true
                focusPolicy: row.isCurrent ? Qt.StrongFocus : Qt.ClickFocus
                text: qsTr("Retry")
                Accessible.name: qsTr("Retry %1").arg(row.name)
                onClicked: {
                    row.pressed()
                    FileJobs.retry(row.index)
                }
            }
        }
        IconButton {
            implicitWidth: Theme.badge
            visible: row.canCancel
            focusPolicy: row.isCurrent ? Qt.StrongFocus : Qt.ClickFocus
            iconName: "close"
            text: qsTr("Cancel %1").arg(row.name)
            onClicked: {
                row.pressed()
                FileJobs.cancel(row.index)
            }
        }
        IconButton {
            implicitWidth: Theme.badge
            visible: !row.canCancel
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
