// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The card with the list of addresses and what it amounts to.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    readonly property UrlEditor editor: Downloads.editor
    readonly property DownloadOptions options: Downloads.options
    property bool isDropTarget: false

    signal startAsked()

    implicitHeight: Theme.listCard
    border.width: isDropTarget ? Theme.focusRing : Theme.border
    border.color: isDropTarget ? Theme.accent : Theme.line

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.snug
        anchors.bottomMargin: Theme.tight
        anchors.leftMargin: Theme.border
        anchors.rightMargin: Theme.border
        spacing: Theme.hair

        UrlList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            onStartAsked: card.startAsked()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.snug
            Layout.rightMargin: Theme.hair
            spacing: Theme.hair

            Label {
                Layout.fillWidth: true
                text: card.editor.summary
                font: Theme.small
                color: Theme.muted
                elide: Text.ElideRight
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            AppButton {
                implicitHeight: Theme.control - Theme.hair
                visible: card.editor.duplicates > 0
                isFlat: true
                text: card.options.dropsDuplicates ? qsTr("Keep duplicates") : qsTr("Drop duplicates")
                onClicked: card.options.dropsDuplicates = !card.options.dropsDuplicates
            }
            AppButton {
                implicitHeight: Theme.control - Theme.hair
                visible: !card.editor.isEmpty
                isFlat: true
                text: qsTr("Clear")
                Accessible.name: qsTr("Clear the list")
                onClicked: card.editor.clear()
            }
        }
    }
}
