// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The C++ that runs, as it was compiled, and the Python that asyncio ran for the recording. Lines where tasks wait at the
// cursor's time are marked. Of a program: its tree, to be edited, and its listings.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

ColumnLayout {
    id: code

    property int listing: 0
    property bool isTreeWanted: true
    readonly property int language: Lab.program.isProgram && isTreeWanted ? 2 : listing
    /// The tree of a program stands before its listings.
    readonly property int first: Lab.program.isProgram ? 1 : 0
    readonly property var lines: (language !== 1 ? Lab.source : Lab.python).replace(/\n$/, "").split("\n")
    readonly property int firstLine: language === 0 ? Lab.sourceLine : 1
    readonly property var marked: language === 0 ? Lab.waitingLines : []

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.tight
        Layout.leftMargin: Theme.snug
        spacing: Theme.tight

        SegmentedSwitch {
            name: qsTr("Language of the source")
            labels: Lab.program.isProgram ? [qsTr("Program"), "C++", "Python"] : ["C++", "Python"]
            current: code.language === 2 ? 0 : code.language + code.first
            isTight: true
            onChosen: index => {
                code.isTreeWanted = index < code.first
                if (!code.isTreeWanted)
                    code.listing = index - code.first
            }
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            visible: Lab.program.canBeMade && !Lab.live.isOn
            isFlat: true
            text: qsTr("Edit as a program")
            onClicked: Lab.program.editScenario()

            HoverHandler {
                id: hover
            }
            AppToolTip {
                visible: hover.hovered
                text: qsTr("Opens a program that does the same, with these values and cancels (Ctrl+E)")
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.border
        color: Theme.line
    }
    LabProgramTree {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: code.language === 2
    }
    AppList {
        id: list

        visible: code.language !== 2

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.tight
        Layout.bottomMargin: Theme.tight
        activeFocusOnTab: true
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        contentWidth: Math.max(width, longest.width + Theme.codeNumber + Theme.gap)
        model: code.lines
        Accessible.role: Accessible.List
        Accessible.name: code.language === 0 ? qsTr("The C++ that runs") : qsTr("The same in Python")
        ScrollBar.horizontal: AppScrollBar {}

        TextMetrics {
            id: longest

            font: Theme.code
            text: code.lines.reduce((most, line) => line.length > most.length ? line : most, "")
        }
        delegate: Rectangle {
            id: row

            required property int index
            required property string modelData
            readonly property int line: code.firstLine + index
            readonly property bool isMarked: code.marked.indexOf(line) >= 0

            width: list.contentWidth
            height: Theme.codeLine
            color: isMarked ? Qt.rgba(Theme.accent.r, Theme.accent.g, Theme.accent.b, Theme.tint) : "transparent"
            Accessible.role: Accessible.ListItem
            Accessible.name: isMarked ? qsTr("line %1, a task waits here: %2").arg(line).arg(modelData) : modelData

            Text {
                width: Theme.codeNumber - Theme.tight
                anchors.verticalCenter: parent.verticalCenter
                text: row.line
                font: Theme.code
                color: row.isMarked ? Theme.accent : Theme.muted
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            Text {
                x: Theme.codeNumber
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData
                font: Theme.code
                color: Theme.text
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
