// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A tool tip that is made when it is first shown: rows of a table, which are many, are made the sooner.
import QtQuick

Loader {
    id: loader

    property string text
    property bool isShown: false

    active: false
    // Not a bound component: Qt 6.4 refuses to make one for a Loader that is the root of its file.
    // qmllint disable unqualified
    sourceComponent: AppToolTip {
        parent: loader.parent
        text: loader.text
        visible: loader.isShown
    }
    // qmllint enable unqualified
    onIsShownChanged: active = active || isShown
}
