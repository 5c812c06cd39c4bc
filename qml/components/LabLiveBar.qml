// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The scenario on the event loop: at which speed, one step, and on or off; while it is live also what can be done by hand
// to the selected task.
import QtQuick
import QtQuick.Layouts
import Coroscope

RowLayout {
    id: bar

    required property Commands commands
    /// There is little room: what has a key is left to it.
    property bool isShort: false

    spacing: Theme.tight

    AppButton {
        id: keepButton

        visible: Lab.live.canKeep
        text: bar.isShort ? qsTr("Keep") : qsTr("Keep the cancels")
        Accessible.name: qsTr("Keep the cancels")
        onClicked: Lab.live.keep()

        AppToolTip {
            visible: keepButton.hovered
            text: qsTr("Makes each a pin at its time, to be studied in virtual time.")
        }
    }
    AppButton {
        id: cancelButton

        visible: Lab.live.isOn
        isDestructive: true
        enabled: Lab.live.canCancel
        text: Lab.live.target !== "" ? qsTr("Cancel %1").arg(Lab.live.target) : qsTr("Cancel")
        onClicked: Lab.live.cancel()

        AppToolTip {
            visible: cancelButton.hovered
            text: qsTr("Cancels the selected task (Del, Ctrl+K)")
        }
    }
    AppButton {
        id: failButton

        visible: Lab.live.isOn
        isDestructive: true
        enabled: Lab.live.canFail
        text: qsTr("Fail it")
        onClicked: Lab.live.fail()

        AppToolTip {
            visible: failButton.hovered
            text: qsTr("Ends the wait of the selected task with an error (Ctrl+Shift+F); one that waits for other tasks cannot be made to fail")
        }
    }
    AppComboBox {
        implicitWidth: Theme.speedField
        name: qsTr("Speed")
        model: Lab.live.speeds
        currentIndex: Lab.live.speed
        onActivated: index => Lab.live.speed = index
    }
    AppButton {
        id: stepButton

        action: bar.commands.step

        AppToolTip {
            visible: stepButton.hovered
            text: qsTr("One step of a task, or one callback (F10)")
        }
    }
    AppButton {
        id: turnButton

        visible: !bar.isShort
        action: bar.commands.stepTurn

        AppToolTip {
            visible: turnButton.hovered
            text: qsTr("A turn of the loop: all that is ready (Shift+F10)")
        }
    }
    IconButton {
        visible: Lab.live.isOn
        iconName: "close"
        text: qsTr("Back to the virtual run (Esc)")
        onClicked: Lab.live.stop()
    }
    AppButton {
        id: runButton

        isPrimary: true
        action: bar.commands.runLive

        AppToolTip {
            visible: runButton.hovered
            text: qsTr("On the event loop, in step with the clock (F5)")
        }
    }
}
