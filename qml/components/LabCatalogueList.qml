// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The scenarios, group by group, and the field that filters them.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

Rectangle {
    id: catalogue

    required property Commands commands

    signal exercisesAsked()

    function focusField() {
        field.input.forceActiveFocus(Qt.ShortcutFocusReason)
        field.input.selectAll()
    }

    color: Theme.surface

    Label {
        id: title

        x: Theme.gap
        y: Theme.inner
        text: qsTr("Lab")
        font: Theme.title
        color: Theme.text
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    IconButton {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: title.verticalCenter
        iconName: "more"
        text: qsTr("Programs: new, open, save")
        isOpen: menu.visible
        onClicked: menu.popup(more, 0, more.height)

        AppMenu {
            id: menu

            Component.onCompleted: {
                const commands = catalogue.commands
                for (const action of [commands.newProgram, commands.openProgram, commands.saveProgram,
                                      commands.saveProgramAs, commands.closeProgram, commands.editAsProgram])
                    addAction(action)
            }
        }
    }
    AppField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.margins: Theme.gap
        anchors.topMargin: Theme.snug
        name: qsTr("Filter scenarios")
        placeholder: qsTr("Filter scenarios")
        text: Lab.catalogue.filter
        onEdited: text => Lab.catalogue.filter = text
        onAccepted: list.forceActiveFocus(Qt.TabFocusReason)
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    AppList {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        anchors.bottom: foot.top
        anchors.topMargin: Theme.tight
        anchors.bottomMargin: Theme.tight
        activeFocusOnTab: true
        model: Lab.catalogue
        currentIndex: Lab.catalogue.count > 0 ? Lab.catalogue.rowOf(Lab.name) : -1
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Scenarios")
        Keys.onUpPressed: Lab.open(Lab.catalogue.nameAt(Math.max(0, currentIndex - 1)))
        Keys.onDownPressed: Lab.open(Lab.catalogue.nameAt(Math.min(count - 1, currentIndex + 1)))
        onCurrentIndexChanged: soon.restart()

        // Not while the rows change.
        Timer {
            id: soon

            interval: 0
            onTriggered: {
                if (list.currentIndex >= 0 && !list.moving)
                    list.positionViewAtIndex(list.currentIndex, ListView.Contain)
            }
        }

        section.property: "group"
        section.delegate: LabGroupTitle {}
        delegate: LabScenarioRow {}

        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            border.width: 0
            color: "transparent"
            title: qsTr("No scenario")
            explanation: qsTr("None has these words in its title or its name.")
            hint: ""
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        height: Theme.border
        color: Theme.line
    }
    LabCatalogueFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        anchors.topMargin: Theme.tight
        onExercisesAsked: catalogue.exercisesAsked()
    }
}
