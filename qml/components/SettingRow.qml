// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A setting: what it is at the left, its control at the right.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

RowLayout {
    id: row

    required property string title
    required property string explanation

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.hair

        Label {
            text: row.title
            font: Theme.strong
            color: Theme.text
        }
        Label {
            Layout.fillWidth: true
            text: row.explanation
            font: Theme.small
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
