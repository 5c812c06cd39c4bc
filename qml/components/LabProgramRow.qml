// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// A task or a step of a program, with fields for what it has. What cannot be used, or is hardly meant, is said below.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

Rectangle {
    id: row

    required property int index
    required property int depth
    required property bool isTask
    required property string title
    required property string text
    required property string textName
    required property var seconds
    required property var flag
    required property string problem
    required property string doubt
    required property string sentence
    /// The list that it is a row of.
    required property var list
    readonly property bool isCurrent: ListView.isCurrentItem
    readonly property bool isTarget: list.dropRow === index

    function focusField() {
        const field = textName !== "" ? words : seconds !== undefined ? time : null
        if (field) {
            field.input.forceActiveFocus(Qt.ShortcutFocusReason)
            field.input.selectAll()
        }
    }

    width: list.width
    height: fields.implicitHeight + Theme.hair
    color: isCurrent ? Qt.rgba(Theme.accent.r, Theme.accent.g, Theme.accent.b, Theme.tint) : "transparent"
    opacity: drag.active ? 0.5 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence
    Accessible.description: problem || doubt
    Accessible.onPressAction: Lab.program.current = index

    FocusRing {
        isShown: row.isCurrent && row.list.activeFocus
    }
    Rectangle {
        visible: row.isTarget
        y: row.list.isDropBehind ? parent.height - height : 0
        width: parent.width
        height: Theme.focusRing
        color: Theme.accent
    }
    TapHandler {
        onTapped: {
            Lab.program.current = row.index
            row.list.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
    DragHandler {
        id: drag

        target: null
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (!active && row.list.dropRow >= 0)
                Lab.program.drop(row.index, row.list.dropRow, row.list.isDropBehind)
            row.list.dropRow = -1
        }
        onCentroidChanged: {
            if (!active)
                return
            const here = row.list.contentItem.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y)
            const over = row.list.itemAt(Theme.tight, here.y)
            row.list.dropRow = row.list.indexAt(Theme.tight, here.y)
            row.list.isDropBehind = over !== null && here.y > over.y + over.height / 2
        }
    }
    ColumnLayout {
        id: fields

        x: Theme.snug + row.depth * Theme.gap
        y: Theme.hair / 2
        width: parent.width - x - Theme.tight
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            Label {
                Layout.minimumHeight: Theme.control
                text: row.title
                font: row.isTask ? Theme.strong : Theme.body
                color: row.isTask ? Theme.accent : Theme.text
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            AppField {
                id: words

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.field
                visible: row.textName !== ""
                name: qsTr("%1 of %2").arg(row.textName).arg(row.title)
                text: row.text
                input.onEditingFinished: Lab.program.editText(row.index, input.text)
                input.onActiveFocusChanged: {
                    if (input.activeFocus)
                        Lab.program.current = row.index
                }
            }
            AppField {
                id: time

                Layout.preferredWidth: Theme.numberField
                visible: row.seconds !== undefined
                name: qsTr("Seconds of %1").arg(row.title)
                text: row.seconds ?? ""
                onEdited: text => Lab.program.editSeconds(row.index, text)
                input.onActiveFocusChanged: {
                    if (input.activeFocus)
                        Lab.program.current = row.index
                }
            }
            Label {
                visible: row.seconds !== undefined
                text: qsTr("s")
                font: Theme.body
                color: Theme.muted
                Accessible.ignored: true
            }
            AppSwitch {
                visible: row.flag !== undefined
                text: qsTr("return_exceptions")
                checked: row.flag === true
                onToggled: Lab.program.editFlag(row.index, checked)
            }
            Label {
                Layout.fillWidth: true
                visible: row.flag !== undefined
                text: qsTr("return_exceptions")
                font: Theme.small
                color: Theme.muted
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Item {
                Layout.fillWidth: true
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: row.problem || row.doubt
            font: Theme.tiny
            color: row.problem ? Theme.danger : Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
