// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The review questions, each answered by a run.
import QtQuick
import Coroscope

Sheet {
    id: sheet

    title: qsTr("Review questions")
    width: Math.min(Theme.dialogWidth, parent.width - 2 * Theme.margin)
    height: parent.height - 2 * Theme.margin

    AppList {
        id: list

        anchors.fill: parent
        spacing: Theme.gap
        cacheBuffer: 10000
        model: sheet.visible ? Lab.exercises : null
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        delegate: LabExercise {
            onRunAsked: run => {
                Lab.openRun(index, run)
                sheet.close()
            }
        }
        footer: LabExercisesFoot {}
    }
}
