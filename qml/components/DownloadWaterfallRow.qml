// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One download in the waterfall: its name, and what it did when.
import QtQuick
import QtQuick.Layouts
import Coroscope

DownloadRowFrame {
    id: row

    required property string name
    required property string host
    required property string detail
    required property int taskState
    property real nameWidth: 0

    implicitHeight: Theme.row

    Accessible.description: isCurrent ? Downloads.waterfall.sentence : ""

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inner
        anchors.rightMargin: Theme.hair
        spacing: Theme.tight

        AppIcon {
            name: Theme.stateIcon[row.taskState]
            size: Theme.glyph
            color: Theme.stateText[row.taskState]
        }
        Text {
            Layout.preferredWidth: row.nameWidth
            text: row.name
            font: Theme.body
            color: Theme.text
            elide: Text.ElideMiddle
            textFormat: Text.PlainText
            Accessible.ignored: true

            HoverHandler {
                id: nameHover
            }
            AppToolTip {
                text: row.host + (row.detail === "" ? "" : " · " + row.detail)
                visible: nameHover.hovered
            }
        }
        WaterfallBar {
            id: bar

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.hair
            Layout.bottomMargin: Theme.hair
            waterfall: Downloads.waterfall
            row: row.index
            taskState: row.taskState
            marked: row.isCurrent ? Downloads.waterfall.marked : -1
            fills: Theme.stepFill
            ink: Theme.text
            failed: Theme.danger
            Accessible.ignored: true

            HoverHandler {
                id: pointer

                readonly property string told: hovered ? bar.sentenceAt(point.position.x) : ""
            }
            AppToolTip {
                x: Math.max(0, Math.min(bar.width - width, pointer.point.position.x - width / 2))
                y: bar.height
                delay: 0
                text: pointer.told
                visible: pointer.told !== ""
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
