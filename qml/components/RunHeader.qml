// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The line above a run's bars: what it is, how it stands, the error switch and its commands.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

GridLayout {
    id: header

    required property string title
    required property int number
    required property string status
    required property int statusState
    required property bool hasErrorSwitch
    required property bool isReturning
    required property bool isSettled
    required property string page
    required property Action timelineAction
    required property Action cancelAction
    required property Action againAction
    required property Action removeAction

    columns: width < Theme.wideCard ? 1 : 2
    columnSpacing: Theme.tight
    rowSpacing: Theme.hair

    RowLayout {
        spacing: Theme.tight

        Label {
            text: header.title + "  #" + header.number
            font: Theme.section
            color: Theme.text
            elide: Text.ElideRight
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Pill {
            Layout.leftMargin: Theme.tight
            text: header.status
            taskState: header.statusState
        }
        Item {
            Layout.fillWidth: true
        }
    }
    RowLayout {
        Layout.fillWidth: false
        spacing: Theme.tight

        SegmentedSwitch {
            visible: header.hasErrorSwitch
            name: qsTr("When a task of run %1 fails").arg(header.number)
            labels: [qsTr("return exceptions"), qsTr("raise the first")]
            current: header.isReturning ? 0 : 1
            onChosen: index => Dashboard.setReturning(header.number, index === 0)
        }
        AppButton {
            visible: header.page !== ""
            text: qsTr("Open page")
            Accessible.name: qsTr("Open the page of run %1").arg(header.number)
            onClicked: Settings.page = header.page
        }
        AppButton {
            text: header.timelineAction.text
            Accessible.name: qsTr("Timeline of run %1").arg(header.number)
            onClicked: header.timelineAction.trigger()
        }
        AppButton {
            visible: !header.isSettled
            isDestructive: true
            enabled: header.cancelAction.enabled
            text: header.cancelAction.text
            Accessible.name: qsTr("Cancel run %1").arg(header.number)
            onClicked: header.cancelAction.trigger()
        }
        AppButton {
            visible: header.isSettled
            text: header.againAction.text
            Accessible.name: qsTr("Run %1 again").arg(header.number)
            onClicked: header.againAction.trigger()
        }
        IconButton {
            visible: header.isSettled
            iconName: "close"
            text: header.removeAction.text
            Accessible.name: qsTr("Remove run %1").arg(header.number)
            onClicked: header.removeAction.trigger()
        }
    }
}
