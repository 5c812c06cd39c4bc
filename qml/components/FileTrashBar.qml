// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Above the table of duplicates: what of each group stays, what would go to the trash, and the way back.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Rectangle {
    id: bar

    readonly property FileTrash trash: FileJobs.trash

    signal folderAsked()

    implicitHeight: row.implicitHeight + 2 * Theme.tight
    color: Theme.raised

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.inner
        anchors.rightMargin: Theme.tight
        spacing: Theme.snug

        Label {
            text: qsTr("Keep of each group")
            font: Theme.body
            color: Theme.muted
            Accessible.ignored: true
        }
        AppComboBox {
            id: rule

            Layout.preferredWidth: bar.width < Theme.wideCard ? Theme.filterField : Theme.catalogue
            name: qsTr("Keep of each group")
            enabled: !bar.trash.isUnderWay
            model: bar.trash.ruleNames
            currentIndex: bar.trash.rule
            onActivated: index => {
                if (index === count - 1)
                    bar.folderAsked()
                else
                    bar.trash.choose(index)
                currentIndex = Qt.binding(() => bar.trash.rule)
            }
        }
        Text {
            Layout.fillWidth: true
            text: bar.trash.outcome === "" ? bar.trash.statement
                : bar.trash.statement === "" ? bar.trash.outcome : bar.trash.outcome + " " + bar.trash.statement
            font: Theme.body
            color: Theme.text
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        AppButton {
            visible: bar.trash.canPutBack
            text: qsTr("Put back")
            onClicked: bar.trash.putBack()
        }
        AppButton {
            enabled: bar.trash.canStart
            isDestructive: true
            text: qsTr("Move to the trash")
            Accessible.description: bar.trash.statement
            onClicked: bar.trash.start()
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width * bar.trash.progress
        height: Theme.focusRing
        color: Theme.accent
    }
}
