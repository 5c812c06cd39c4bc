// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the run that is shown can be compared with: the runs before it, and files.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coroscope

AppMenu {
    id: menu

    required property Commands commands

    width: Theme.sheetWidth

    Action {
        text: menu.commands.compareWithFile.text
        enabled: menu.commands.compareWithFile.enabled
        onTriggered: menu.commands.compareWithFile.trigger()
    }
    Instantiator {
        model: FileJobs.comparableNames
        delegate: Action {
            required property int index
            required property string modelData

            text: modelData
            onTriggered: FileJobs.compareWithRun(index)
        }
        onObjectAdded: (index, object) => menu.insertAction(index, object as Action)
        onObjectRemoved: (index, object) => menu.removeAction(object as Action)
    }
}
