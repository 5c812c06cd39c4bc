// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The keys, from the commands themselves.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Sheet {
    id: sheet

    required property Commands commands

    title: qsTr("Keys")
    width: Math.min(Theme.sheetWidth, parent.width - 2 * Theme.margin)

    ColumnLayout {
        width: sheet.availableWidth
        spacing: Theme.hair

        Repeater {
            model: sheet.commands.all

            KeyRow {
                required property Action modelData

                keys: modelData.shortcut
                text: modelData.text
            }
        }
        KeyRow {
            keys: qsTr("Tab, Shift+Tab")
            text: qsTr("To the next control, or back")
        }
        KeyRow {
            keys: qsTr("Space, Enter")
            text: qsTr("Press the button that has the ring")
        }
        KeyRow {
            keys: qsTr("Left, Right")
            text: qsTr("Change a switch of two")
        }
        KeyRow {
            keys: qsTr("Esc")
            text: qsTr("Close a dialog or a menu")
        }
    }
}
