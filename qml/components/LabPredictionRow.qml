// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A task of the run: how it ends and when, as foretold; then whether that was so, and why not.
import QtQuick
import QtQuick.Layouts
import Coroscope

ColumnLayout {
    id: row

    required property int index
    required property string name
    required property int end
    required property string seconds
    required property string problem
    required property bool isEndRight
    required property bool isTimeRight
    required property string truth
    readonly property bool isAnswered: Lab.prediction.isAnswered
    readonly property bool isRight: isEndRight && isTimeRight

    width: ListView.view ? ListView.view.width : implicitWidth
    spacing: Theme.hair

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        AppIcon {
            visible: row.isAnswered
            name: Theme.stateIcon[row.isRight ? TaskState.Done : TaskState.Failed]
            size: Theme.glyph
            color: Theme.stateText[row.isRight ? TaskState.Done : TaskState.Failed]
        }
        Text {
            Layout.preferredWidth: Theme.parameter / 2
            text: row.name
            font: Theme.code
            color: Theme.text
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        SegmentedSwitch {
            visible: !row.isAnswered
            name: qsTr("How %1 ends").arg(row.name)
            labels: [qsTr("returns"), qsTr("fails"), qsTr("is cancelled"), qsTr("never ends")]
            current: row.end
            isTight: true
            onChosen: index => Lab.prediction.setEnd(row.index, index)
        }
        AppField {
            Layout.preferredWidth: Theme.parameter / 2
            visible: !row.isAnswered && row.end !== LabPrediction.NeverEnds
            name: qsTr("When %1 ends, in seconds").arg(row.name)
            placeholder: qsTr("s")
            text: row.seconds
            problem: row.problem
            onEdited: text => Lab.prediction.setSeconds(row.index, text)
            onAccepted: Lab.prediction.answer()
        }
        Text {
            Layout.fillWidth: true
            visible: row.isAnswered
            text: row.isRight ? row.truth
                : row.isEndRight ? qsTr("Right but for the time. %1").arg(row.truth)
                : row.isTimeRight && row.seconds !== "" ? qsTr("The time is right. %1").arg(row.truth)
                : row.truth
            font: Theme.body
            color: row.isRight ? Theme.muted : Theme.text
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2. %3").arg(row.name).arg(row.isRight ? qsTr("right") : qsTr("not so")).arg(text)
        }
        Item {
            Layout.fillWidth: true
            visible: !row.isAnswered
        }
    }
}
