// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Below the catalogue: how to learn with it, and whether the library does what CPython does.
import QtQuick
import QtQuick.Layouts
import Coroscope

ColumnLayout {
    id: foot

    signal exercisesAsked()

    spacing: Theme.tight

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        Text {
            Layout.fillWidth: true
            text: predict.text
            font: Theme.body
            color: Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppSwitch {
            id: predict

            text: qsTr("Predict first")
            checked: Lab.prediction.isOn
            onToggled: Lab.prediction.isOn = checked
        }
    }
    AppButton {
        Layout.fillWidth: true
        text: Lab.exercises.scoreText === "" ? qsTr("Review questions")
                                             : qsTr("Review questions: %1").arg(Lab.exercises.scoreText)
        onClicked: foot.exercisesAsked()
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: badge.implicitHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: badge.text
        Accessible.description: Lab.conformance.details

        AppIcon {
            id: mark

            y: Theme.focusRing
            visible: Lab.conformance.isKnown
            name: Theme.stateIcon[Lab.conformance.isWhole ? TaskState.Done : TaskState.Failed]
            size: Theme.glyph
            color: badge.color
        }
        Text {
            id: badge

            anchors.left: mark.visible ? mark.right : parent.left
            anchors.leftMargin: mark.visible ? Theme.hair : 0
            anchors.right: parent.right
            text: Lab.conformance.text
            font: Theme.tiny
            color: !Lab.conformance.isKnown ? Theme.muted
                 : Theme.stateText[Lab.conformance.isWhole ? TaskState.Done : TaskState.Failed]
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        HoverHandler {
            id: hover
        }
        AppToolTip {
            visible: hover.hovered
            text: Lab.conformance.details
        }
    }
}
