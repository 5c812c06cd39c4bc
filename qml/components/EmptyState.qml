// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What a page says before there is anything to show, and what to do about it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: state

    required property string title
    required property string explanation
    required property string hint

    implicitHeight: content.implicitHeight + 2 * Theme.margin

    ColumnLayout {
        id: content

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.inner
        spacing: Theme.tight

        Label {
            Layout.fillWidth: true
            text: state.title
            font: Theme.section
            color: Theme.text
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.settingsWidth
            Layout.alignment: Qt.AlignHCenter
            visible: text !== ""
            text: state.explanation
            font: Theme.body
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: state.hint
            font: Theme.small
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
