// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One sentence in the flow of the page, with something to do about it at most. Takes no room while it has no text.
import QtQuick
import QtQuick.Layouts
import Coroscope

Rectangle {
    id: bar

    required property string text
    property string actionText: ""

    signal dismissed()
    signal actionAsked()

    visible: text !== ""
    implicitHeight: visible ? row.implicitHeight + Theme.tight : 0
    color: Theme.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.inner
        anchors.rightMargin: Theme.tight
        spacing: Theme.tight

        AppIcon {
            name: "info"
            color: Theme.accent
        }
        Text {
            Layout.fillWidth: true
            text: bar.text
            font: Theme.body
            color: Theme.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppButton {
            visible: bar.actionText !== ""
            isFlat: true
            text: bar.actionText
            onClicked: bar.actionAsked()
        }
        IconButton {
            iconName: "close"
            text: qsTr("Dismiss")
            onClicked: bar.dismissed()
        }
    }
}
