// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What a download is called, and below it where it comes from and what is going on.
import QtQuick
import QtQuick.Layouts
import Coroscope

ColumnLayout {
    id: caption

    required property string name
    required property string host
    required property string detail
    required property string url
    required property bool isFailed

    spacing: Theme.focusRing

    Text {
        Layout.fillWidth: true
        text: caption.name
        font: Theme.medium
        color: Theme.text
        elide: Text.ElideMiddle
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Text {
        id: below

        Layout.fillWidth: true
        // Where there is no room for both, what is going on says more than where.
        text: caption.detail === "" ? caption.host : both.advanceWidth <= width ? both.text : caption.detail
        font: Theme.small
        color: caption.isFailed ? Theme.danger : Theme.muted
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true

        TextMetrics {
            id: both

            text: caption.host + " · " + caption.detail
            font: Theme.small
        }
        HoverHandler {
            id: hover
        }
        LazyToolTip {
            text: caption.url + "\n" + caption.detail
            isShown: hover.hovered && (below.truncated || below.text !== both.text) && caption.detail !== ""
        }
    }
}
