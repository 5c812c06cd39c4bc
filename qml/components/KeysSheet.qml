// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// All keys at a glance: the commands', and those of controls and of a timeline.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Sheet {
    id: sheet

    required property Commands commands
    readonly property bool isWide: width >= Theme.narrowCard

    title: qsTr("Keys")
    width: Math.min(Theme.dialogWidth, parent.width - 2 * Theme.margin)
    height: Math.min(implicitHeight, parent.height - 2 * Theme.margin)

    Flickable {
        anchors.fill: parent
        implicitHeight: columns.implicitHeight
        clip: true
        contentHeight: columns.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        ScrollBar.vertical: AppScrollBar {}

        GridLayout {
            id: columns

            width: sheet.availableWidth - (sheet.isWide ? 0 : Theme.gap)
            columns: sheet.isWide ? 2 : 1
            columnSpacing: 2 * Theme.margin
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                spacing: Theme.hair

                Repeater {
                    model: sheet.commands.all

                    KeyRow {
                        required property Action modelData

                        keys: modelData.shortcut
                        text: modelData.text
                    }
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                spacing: Theme.hair

                KeyRow { keys: qsTr("Tab, Shift+Tab"); text: qsTr("To the next control, or back") }
                KeyRow { keys: qsTr("Space, Enter"); text: qsTr("Press the button that has the ring") }
                KeyRow { keys: qsTr("Left, Right"); text: qsTr("Change a switch of two") }
                KeyRow { keys: qsTr("Esc"); text: qsTr("Close a dialog or a menu") }
                Label {
                    Layout.topMargin: Theme.snug
                    text: qsTr("In the table of downloads")
                    font: Theme.section
                    color: Theme.text
                }
                KeyRow { keys: qsTr("Enter"); text: qsTr("Show its details") }
                KeyRow { keys: qsTr("Esc"); text: qsTr("Close the details") }
                KeyRow { keys: qsTr("Shift+Enter"); text: qsTr("Open, resume, retry or cancel it") }
                KeyRow { keys: qsTr("Shift+Up, Shift+Down"); text: qsTr("Select more of them") }
                KeyRow { keys: qsTr("Ctrl+Space"); text: qsTr("Select one more, or one less") }
                KeyRow { keys: qsTr("Ctrl+A"); text: qsTr("Select all") }
                KeyRow { keys: qsTr("Space"); text: qsTr("Pause, or resume") }
                KeyRow { keys: "O, F"; text: qsTr("Open it, or show it in its folder") }
                KeyRow { keys: "R, K"; text: qsTr("Retry, or cancel") }
                KeyRow { keys: "H, L"; text: qsTr("Check it against a checksum, or limit its speed") }
                KeyRow { keys: qsTr("Ctrl+C"); text: qsTr("Copy the address") }
                KeyRow { keys: qsTr("Alt+Up, Alt+Down"); text: qsTr("Move what waits up or down") }
                KeyRow { keys: qsTr("Del"); text: qsTr("Remove, keep the file") }
                KeyRow { keys: qsTr("Shift+Del"); text: qsTr("Remove, file to the trash") }
                KeyRow { keys: qsTr("Left, Right"); text: qsTr("Waterfall: to the step before or after") }
                KeyRow { keys: qsTr("Plus, Minus, 0"); text: qsTr("Waterfall: closer, further away, everything") }
                Label {
                    Layout.topMargin: Theme.snug
                    text: qsTr("In a timeline")
                    font: Theme.section
                    color: Theme.text
                }
                KeyRow { keys: qsTr("Up, Down"); text: qsTr("To the lane above or below") }
                KeyRow { keys: qsTr("Left, Right"); text: qsTr("To the task's event before or after") }
                KeyRow { keys: qsTr("Home, End"); text: qsTr("Cursor to the beginning or the end") }
                KeyRow { keys: qsTr("Plus, Minus"); text: qsTr("Closer, or further away") }
                KeyRow { keys: qsTr("0"); text: qsTr("Show the whole run") }
                KeyRow { keys: qsTr("Z"); text: qsTr("Show the selected task") }
                KeyRow { keys: qsTr("Space"); text: qsTr("Fold or unfold what is below") }
                KeyRow { keys: qsTr("G"); text: qsTr("Show or hide the run before") }
                KeyRow { keys: qsTr("F"); text: qsTr("Follow a run that goes on") }
                KeyRow { keys: qsTr("Del"); text: qsTr("Cancel the selected task") }
                KeyRow { keys: qsTr("Enter"); text: qsTr("Why did it end so?") }
                KeyRow { keys: qsTr("Wheel"); text: qsTr("Zoom at the pointer") }
                KeyRow { keys: qsTr("Shift+Wheel, drag"); text: qsTr("Move in time") }
                KeyRow { keys: qsTr("Esc"); text: qsTr("Back") }
            }
        }
    }
}
