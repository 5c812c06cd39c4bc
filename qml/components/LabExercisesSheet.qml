// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The review questions, each answered by a run.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Sheet {
    id: sheet

    title: qsTr("Review questions")
    width: Math.min(Theme.dialogWidth, parent.width - 2 * Theme.margin)
    height: parent.height - 2 * Theme.margin

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 10000
        model: sheet.visible ? Lab.exercises : null
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        ScrollBar.vertical: AppScrollBar {}
        delegate: LabExercise {
            onRunAsked: name => {
                Lab.open(name)
                sheet.close()
            }
        }
        footer: LabExercisesFoot {}
    }
}
