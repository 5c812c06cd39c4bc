// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// An icon of the set, in a colour of the Theme, sharp at every device pixel ratio.
import QtQuick
import QtQuick.Window
import Coroscope

Item {
    id: icon

    required property string name
    property color color: Theme.text
    property int size: Theme.icon

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        width: icon.size
        height: icon.size
        sourceSize.width: icon.size * Screen.devicePixelRatio
        sourceSize.height: icon.size * Screen.devicePixelRatio
        source: icon.name ? "image://icon/" + icon.name + "/" + String(icon.color).slice(-6) : ""
        Accessible.ignored: true
    }
}
