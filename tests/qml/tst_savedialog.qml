// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// Saving where something is already, with Qt's own dialog, which does not ask.
import QtQuick
import QtTest
import Coroscope

Item {
    id: root

    width: 800
    height: 600

    SaveDialog {
        id: dialog

        title: "Save it"
    }
    SignalSpy {
        id: chosen

        target: dialog
        signalName: "chosen"
    }
    Finder {
        id: finder

        root: dialog.contentItem
    }
    TestCase {
        id: test

        name: "SaveDialog"
        when: windowShown

        function init() { chosen.clear() }
        function cleanup() {
            dialog.close()
            tryCompare(dialog, "visible", false)
        }

        function test_whatIsThereIsReplacedOnlyIfThatIsWanted() {
            const here = Qt.resolvedUrl("tst_savedialog.qml")
            dialog.take(here)
            tryCompare(dialog, "opened", true)
            compare(chosen.count, 0)
            keyClick(Qt.Key_Escape)
            tryCompare(dialog, "visible", false)
            compare(chosen.count, 0)
            dialog.take(here)
            tryCompare(dialog, "opened", true)
            mouseClick(finder.one("Replace"))
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0].toString(), here.toString())
        }
        function test_aNewFileIsNotAskedFor() {
            dialog.take("file:///nowhere-at-all/new.csv")
            verify(!dialog.visible)
            compare(chosen.signalArguments[0][0].toString(), "file:///nowhere-at-all/new.csv")
        }
        function test_aTypedNameIsAFileToo() {
            dialog.take("/nowhere-at-all/typed.csv")
            compare(chosen.signalArguments[0][0].toString(), "file:///nowhere-at-all/typed.csv")
        }
        function test_anotherMachinesPlaceIsRefused() {
            dialog.take("smb://server/a.csv")
            tryCompare(dialog, "opened", true)
            verify(!finder.shows("Replace"))
            compare(chosen.count, 0)
        }
    }
}
