// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The value of what is being dragged, beside it, and kept between two edges.
import QtQuick
import Coroscope

Rectangle {
    id: bubble

    required property string text
    /// Where its edges may be.
    property real least: -Infinity
    property real most: Infinity

    x: Math.max(least, Math.min(-width / 2, most - width))
    z: 1
    width: label.implicitWidth + 2 * Theme.tight
    height: Theme.pill
    radius: height / 2
    color: Theme.text

    Text {
        id: label

        anchors.centerIn: parent
        text: bubble.text
        font: Theme.smallStrong
        color: Theme.surface
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
