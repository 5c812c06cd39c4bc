// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// One file of a comparison: whether it is new, gone, changed or the same.
import QtQuick
import QtQuick.Layouts
import Coroscope

Item {
    id: row

    required property int index
    required property string name
    required property string folder
    required property int change
    required property string changeName
    required property string result
    required property string sentence
    property bool isCurrent: false
    readonly property bool isNarrow: width < Theme.narrowCard

    signal pressed()

    implicitHeight: Theme.tallRow
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence
    Accessible.selected: isCurrent

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusRing
        radius: Theme.radius
        color: row.isCurrent && row.ListView.view.activeFocus ? Theme.raised
             : hover.hovered ? Theme.hover : "transparent"
        border.width: row.isCurrent && row.ListView.view.activeFocus ? Theme.focusRing : 0
        border.color: Theme.accent
    }
    Rectangle {
        anchors.bottom: parent.bottom
        x: Theme.inner
        width: parent.width - 2 * Theme.inner
        height: Theme.border
        color: Theme.line
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.pressed()
        onDoubleTapped: FileJobs.openCompared(row.index)
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inner
        anchors.rightMargin: Theme.inner
        spacing: Theme.snug

        Pill {
            Layout.preferredWidth: Theme.timeColumn
            text: row.changeName
            taskState: Theme.changeState[row.change]
        }
        DownloadCaption {
            Layout.fillWidth: true
            name: row.name
            host: row.folder
            detail: ""
            url: row.folder + "/" + row.name
            isFailed: false
        }
        Text {
            Layout.preferredWidth: row.width * (row.isNarrow ? 0.3 : 0.4)
            text: row.result
            font: Theme.code
            color: Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
