// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A figure, and below it what it is.
import QtQuick
import Coroscope

Column {
    id: figure

    required property string value
    required property string label

    spacing: Theme.focusRing

    Text {
        text: figure.value
        font: Theme.figure
        color: Theme.text
        Accessible.ignored: true
    }
    Text {
        text: figure.label
        font: Theme.small
        color: Theme.muted
        Accessible.ignored: true
    }
}
