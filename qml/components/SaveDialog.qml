// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Where a file is to be saved, and under which name. What is there already is replaced only after a question, also where
// the desktop has no dialog of its own and Qt's, which does not ask, takes its place.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Coroscope

Sheet {
    id: sheet

    property alias defaultSuffix: dialog.defaultSuffix
    property alias nameFilters: dialog.nameFilters
    /// What was chosen, and is asked about.
    property url file
    readonly property bool isElsewhere: ChosenFile.name(file) === ""

    /// The file to be written is agreed on.
    signal chosen(file: url)

    /// Asks with this name as a proposal, in the folder of the time before.
    function openFor(name: string) {
        dialog.selectedFile = dialog.currentFolder + "/" + encodeURIComponent(name.replace(/\//g, "-"))
        dialog.open()
    }
    /// Takes this place, or asks first.
    function take(place: url) {
        file = ChosenFile.local(place)
        if (isElsewhere || ChosenFile.exists(file))
            open()
        else
            chosen(file)
    }

    width: Math.min(Theme.sheetWidth, parent.width - 2 * Theme.margin)
    // Not the button that replaces: Return may still be meant for the dialog before.
    onOpened: otherButton.forceActiveFocus(Qt.PopupFocusReason)

    FileDialog {
        id: dialog

        title: sheet.title
        fileMode: FileDialog.SaveFile
        // Asked here, so that it is not asked twice.
        options: FileDialog.DontConfirmOverwrite // qmllint disable
        acceptLabel: qsTr("Save")
        onAccepted: sheet.take(selectedFile)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: sheet.isElsewhere ? qsTr("This place is on another machine. Choose a folder of this one.")
                                    : qsTr("%1 is there already. It would be replaced.").arg(ChosenFile.name(sheet.file))
            font: Theme.body
            color: Theme.text
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gap

            AppButton {
                id: otherButton

                text: qsTr("Another name…")
                onClicked: {
                    sheet.close()
                    dialog.open()
                }
            }
            AppButton {
                isPrimary: true
                visible: !sheet.isElsewhere
                text: qsTr("Replace")
                onClicked: {
                    sheet.close()
                    sheet.chosen(sheet.file)
                }
            }
        }
    }
}
