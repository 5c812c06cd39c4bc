// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the Dashboard says before anything has run.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    implicitHeight: content.implicitHeight + 2 * Theme.margin

    ColumnLayout {
        id: content

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.inner
        spacing: Theme.tight

        Label {
            Layout.fillWidth: true
            text: qsTr("Nothing has run yet")
            font: Theme.section
            color: Theme.text
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.settingsWidth
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Start gather and cancel B while it waits: its card shows who stops, who goes on, and what "
                       + "the awaiting code receives.")
            font: Theme.body
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Ctrl+1 starts it; ? shows all keys.")
            font: Theme.small
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
