// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the awaiting code has received, as code; it can be selected and copied.
import QtQuick
import QtQuick.Layouts
import Coroscope

Rectangle {
    id: box

    required property string text
    required property int number

    implicitHeight: Math.max(Theme.control, code.implicitHeight + Theme.tight)
    radius: Theme.radius
    color: Theme.raised

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.snug
        anchors.rightMargin: Theme.hair
        spacing: Theme.tight

        TextEdit {
            id: code

            Layout.fillWidth: true
            text: box.text
            font: Theme.code
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            wrapMode: TextEdit.Wrap
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.focusRing
            implicitHeight: Theme.control - Theme.hair
            iconName: "copy"
            text: qsTr("Copy what was received")
            onClicked: Dashboard.copyReceived(box.number)
        }
    }
}
