// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The view of one run: its timeline above, what can be said of it in words below.
import QtQuick
import QtQuick.Controls.Basic
import Coroscope

FocusScope {
    id: page

    required property Commands commands

    Keys.onEscapePressed: RunView.close()
    onVisibleChanged: {
        if (visible)
            chart.focusTimeline()
    }

    Binding {
        target: RunView
        property: "isShown"
        value: page.visible && page.Window.visibility !== Window.Minimized
               && page.Window.visibility !== Window.Hidden
    }
    RunViewHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.inner
        height: Theme.control
        commands: page.commands
        timeline: chart.timeline
    }
    RunViewFilters {
        id: filters

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.snug
    }
    SplitView {
        id: split

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: filters.bottom
        anchors.bottom: message.top
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.snug
        anchors.bottomMargin: message.visible ? Theme.tight : Theme.margin
        orientation: Qt.Vertical
        handle: Item {
            implicitHeight: Theme.gap

            HoverHandler {
                id: hover
            }
            Rectangle {
                anchors.centerIn: parent
                width: Theme.margin * 2
                height: Theme.hair
                radius: height / 2
                color: hover.hovered ? Theme.muted : Theme.line
            }
        }

        TimelineCard {
            id: chart

            SplitView.fillHeight: true
            SplitView.minimumHeight: Theme.leastTimeline
            commands: page.commands
            run: RunView
            onWhyAsked: words.showWhy()
        }
        RunWordsCard {
            id: words

            isNarrow: page.width < Theme.narrowCard
            SplitView.preferredHeight: Math.round(split.height * 0.38)
            SplitView.minimumHeight: Theme.leastWords
        }
    }
    MessageBar {
        id: message

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: RunView.notice
        onDismissed: RunView.dismissNotice()
    }
    Connections {
        target: page.commands

        function onFilterAsked() {
            if (page.visible)
                filters.focusField()
        }
        function onExportAsked(format) {
            dialog.format = format
            dialog.openFor(RunView.title + "." + RunView.suffixes[format])
        }
    }
    SaveDialog {
        id: dialog

        property int format: RunView.Svg

        title: qsTr("Save the run")
        defaultSuffix: RunView.suffixes[format]
        nameFilters: ["*." + RunView.suffixes[format]]
        onChosen: file => RunView.save(file, format)
    }
}
