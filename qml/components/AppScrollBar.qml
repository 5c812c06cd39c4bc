// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A thin scroll bar that is there when there is something to scroll.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

ScrollBar {
    id: bar

    policy: size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    padding: Theme.focusRing
    minimumSize: 0.06
    contentItem: Rectangle {
        implicitWidth: Theme.bar - Theme.focusRing
        radius: width / 2
        color: bar.pressed || bar.hovered ? Theme.muted : Theme.line
    }
    background: null
}
