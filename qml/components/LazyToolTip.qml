// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A tool tip that is made when it is first shown: rows of a table, which are many, are made the sooner.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: loader

    property string text
    property bool isShown: false

    active: false
    sourceComponent: AppToolTip {
        parent: loader.parent
        text: loader.text
        visible: loader.isShown
    }
    onIsShownChanged: active = active || isShown
}
