// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// An icon of the set, in a colour of the Theme, sharp at every device pixel ratio.
import QtQuick
import QtQuick.Window
import Coroscope

Image {
    id: icon

    required property string name
    property color color: Theme.text
    property int size: Theme.icon

    width: size
    height: size
    sourceSize.width: size * Screen.devicePixelRatio
    sourceSize.height: size * Screen.devicePixelRatio
    source: name ? "image://icon/" + name + "/" + String(color).slice(-6) : ""
    Accessible.ignored: true
}
