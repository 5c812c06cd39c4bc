// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Where a file is to be saved, and under which name.
import QtQuick
import QtQuick.Dialogs

FileDialog {
    /// Asks with this name as a proposal, in the folder of the time before.
    function openFor(name: string) {
        selectedFile = currentFolder + "/" + encodeURIComponent(name.replace(/\//g, "-"))
        open()
    }

    fileMode: FileDialog.SaveFile
    acceptLabel: qsTr("Save")
}
