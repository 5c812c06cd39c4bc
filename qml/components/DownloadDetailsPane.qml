// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What is known of the current download: why its end is believed, who sent it, what each attempt came to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Item {
    id: pane

    signal closed()

    function focusLines() { lines.forceActiveFocus(Qt.TabFocusReason) }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details")
    Keys.onEscapePressed: pane.closed()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.snug
            Layout.rightMargin: Theme.hair
            Layout.topMargin: Theme.hair
            spacing: Theme.hair

            Label {
                Layout.fillWidth: true
                text: Downloads.details.title || qsTr("Details")
                font: Theme.strong
                color: Theme.text
                elide: Text.ElideMiddle
                textFormat: Text.PlainText
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                iconName: "copy"
                text: qsTr("Copy the details")
                enabled: Downloads.details.count > 0
                onClicked: Downloads.details.copy(-1)
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close the details")
                onClicked: pane.closed()
            }
        }
        AppList {
            id: lines

            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: true
            model: Downloads.details
            bottomMargin: Theme.tight
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Details of %1").arg(Downloads.details.title)
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Copy)) {
                    Downloads.details.copy(currentIndex)
                    event.accepted = true
                }
            }

            delegate: DownloadDetailRow {
                width: ListView.view.width - Theme.tight
                isCurrent: lines.activeFocus && ListView.isCurrentItem
                onChosen: {
                    lines.currentIndex = index
                    lines.forceActiveFocus(Qt.MouseFocusReason)
                }
            }
            Text {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.snug
                visible: lines.count === 0
                text: qsTr("Choose a download to see what is known of it.")
                font: Theme.small
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
        }
    }
}
