// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// How far it is: five figures, and room above a bar of all states.
import QtQuick
import QtQuick.Layouts
import Coroscope

ColumnLayout {
    id: status

    required property Figures figures
    readonly property bool isNarrow: width < Theme.narrowStatus

    spacing: Theme.snug

    GridLayout {
        Layout.fillWidth: true
        columns: status.isNarrow ? 3 : 5
        columnSpacing: Theme.margin
        rowSpacing: Theme.tight
        Accessible.role: Accessible.StaticText
        Accessible.name: status.figures.sentence

        Figure {
            value: status.figures.done
            label: qsTr("done")
        }
        Figure {
            value: status.figures.bytes
            label: status.figures.ofBytes
        }
        Figure {
            value: status.figures.speed
            label: qsTr("speed")
        }
        Figure {
            value: status.figures.left
            label: qsTr("left")
        }
        Figure {
            value: status.figures.elapsed
            label: qsTr("elapsed")
        }
    }
    Item {
        Layout.fillHeight: true
    }
    ShareBar {
        Layout.fillWidth: true
        implicitHeight: Theme.bar
        shares: status.figures.shares
        fills: [Theme.stateFill[TaskState.Done], Theme.stateFill[TaskState.Failed],
            Theme.stateFill[TaskState.Cancelled], Theme.stateFill[TaskState.Running]]
        track: Theme.raised
        Accessible.ignored: true
    }
}
