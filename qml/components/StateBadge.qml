// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The sign of a state, on a round ground of its colour.
import QtQuick
import Coroscope

Rectangle {
    id: badge

    required property int taskState

    implicitWidth: Theme.badge
    implicitHeight: Theme.badge
    radius: height / 2
    color: Qt.rgba(glyph.color.r, glyph.color.g, glyph.color.b, Theme.tint)

    AppIcon {
        id: glyph

        anchors.centerIn: parent
        name: Theme.stateIcon[badge.taskState]
        size: Theme.glyph
        color: Theme.stateText[badge.taskState]
    }
}
