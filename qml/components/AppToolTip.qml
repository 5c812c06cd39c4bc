// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A word about what the pointer rests on.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

ToolTip {
    id: tip

    delay: Theme.tipDelay
    padding: Theme.tight
    font: Theme.small
    contentItem: Text {
        text: tip.text
        font: tip.font
        color: Theme.text
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.border
        border.color: Theme.line
    }
}
