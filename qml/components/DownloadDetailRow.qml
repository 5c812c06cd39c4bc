// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One thing that is known of a download; the first of a section has its title above.
import QtQuick
import QtQuick.Layouts
import Coroscope

Item {
    id: line

    required property int index
    required property string section
    required property string label
    required property string value
    required property bool isProblem
    required property bool isFirst
    property bool isCurrent: false

    signal chosen()

    implicitHeight: words.implicitHeight + (isFirst ? title.implicitHeight + Theme.snug : 0) + Theme.tight
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(label).arg(value)
    Accessible.selected: isCurrent

    Text {
        id: title

        x: Theme.snug
        y: Theme.tight
        visible: line.isFirst
        text: line.section
        font: Theme.smallStrong
        color: Theme.text
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Rectangle {
        anchors.fill: words
        anchors.margins: -Theme.hair
        radius: Theme.radius
        color: line.isCurrent ? Theme.raised : "transparent"
        border.width: line.isCurrent ? Theme.focusRing : 0
        border.color: Theme.accent
    }
    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.snug
        anchors.rightMargin: Theme.snug
        anchors.bottomMargin: Theme.hair
        spacing: Theme.snug

        Text {
            Layout.preferredWidth: Theme.nameColumn
            Layout.alignment: Qt.AlignTop
            text: line.label
            font: Theme.small
            color: Theme.muted
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            Layout.fillWidth: true
            text: line.value
            font: Theme.small
            color: line.isProblem ? Theme.danger : Theme.text
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    TapHandler {
        onTapped: line.chosen()
    }
}
