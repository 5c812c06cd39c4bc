// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Settings: each says what it does and works at once.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Coroscope

ScrollView {
    id: page

    contentWidth: availableWidth

    ColumnLayout {
        x: Theme.margin
        width: Math.min(page.availableWidth - 2 * Theme.margin, Theme.settingsWidth)
        spacing: Theme.gap

        Label {
            Layout.topMargin: Theme.inner
            Layout.preferredHeight: Theme.control
            text: qsTr("Settings")
            font: Theme.title
            color: Theme.text
            verticalAlignment: Text.AlignVCenter
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Card {
            Layout.fillWidth: true
            implicitHeight: rows.implicitHeight + 2 * Theme.inner

            ColumnLayout {
                id: rows

                anchors.fill: parent
                anchors.margins: Theme.inner
                spacing: Theme.inner

                SettingRow {
                    title: qsTr("Colours")
                    explanation: qsTr("System follows what the desktop prefers.")

                    SegmentedSwitch {
                        name: qsTr("Colours")
                        labels: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
                        current: Settings.theme
                        onChosen: index => Settings.theme = index
                    }
                }
                SettingRow {
                    title: qsTr("Language")
                    explanation: qsTr("Numbers and times follow it.")

                    SegmentedSwitch {
                        name: qsTr("Language")
                        labels: [qsTr("System"), "English", "Français"]
                        current: Settings.language
                        onChosen: index => Settings.language = index
                    }
                }
                SettingRow {
                    title: qsTr("Less motion")
                    explanation: qsTr("Dialogs appear at once, and nothing glides.")

                    AppSwitch {
                        text: qsTr("Less motion")
                        checked: Settings.isMotionReduced
                        onToggled: Settings.isMotionReduced = checked
                    }
                }
            }
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Coroscope %1. Settings are kept in %2.").arg(Qt.application.version).arg(Settings.folder)
            font: Theme.small
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
