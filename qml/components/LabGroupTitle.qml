// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The title of a group of scenarios.
import QtQuick
import Coroscope

Text {
    required property string section

    width: ListView.view ? ListView.view.width : implicitWidth
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.snug
    bottomPadding: Theme.hair
    text: section.toUpperCase()
    font: Theme.smallStrong
    color: Theme.muted
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: section
}
