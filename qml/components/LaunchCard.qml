// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Something to start: what it is, in a line what it does, and one button.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Card {
    id: card

    required property string title
    required property string explanation
    required property string buttonText
    required property Action action
    property bool isPrimary: false
    property bool isCode: false

    implicitHeight: content.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: content

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.hair

        Label {
            Layout.fillWidth: true
            text: card.title
            font: Theme.section
            color: Theme.text
            elide: Text.ElideRight
        }
        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: card.explanation
            font: Theme.small
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        AppButton {
            id: button

            Layout.topMargin: Theme.tight
            text: card.buttonText
            isPrimary: card.isPrimary
            Accessible.name: card.action.text
            onClicked: card.action.trigger()

            AppToolTip {
                text: card.action.text + "  " + card.action.shortcut
                visible: button.hovered
            }
        }
    }
}
