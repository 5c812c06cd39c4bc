// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What the bars of the waterfall mean; or, once the keyboard has led to one of them, what that is.
pragma ComponentBehavior: Bound

import QtQuick
import Coroscope

Item {
    id: legend

    readonly property DownloadWaterfall waterfall: Downloads.waterfall

    implicitHeight: told.visible ? told.implicitHeight : steps.implicitHeight

    Text {
        id: told

        width: parent.width
        visible: text !== ""
        text: legend.waterfall.sentence
        font: Theme.small
        color: Theme.text
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Flow {
        id: steps

        width: parent.width
        visible: !told.visible
        spacing: Theme.snug

        Repeater {
            model: legend.waterfall.stepNames

            Row {
                id: entry

                required property int index
                required property string modelData

                spacing: Theme.hair

                WaterfallBar {
                    width: Theme.icon
                    height: Theme.icon
                    sample: entry.index
                    fills: Theme.stepFill
                    Accessible.ignored: true
                }
                Text {
                    height: Theme.icon
                    text: entry.modelData
                    font: Theme.tiny
                    color: Theme.muted
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
