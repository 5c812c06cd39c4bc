// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The dialog *Your own tasks*.
import QtQuick
import QtTest
import Coroscope

Item {
    id: root

    width: 1200
    height: 800

    OwnTasksDialog {
        id: dialog
    }
    Finder {
        id: finder

        root: dialog.contentItem
    }
    TestCase {
        name: "OwnTasks"
        when: windowShown

        function field(name) {
            tryVerify(() => finder.shows(name), 2000, name)
            return finder.one(name)
        }
        function fill(name, text) {
            const input = field(name)
            mouseClick(input)
            input.selectAll()
            if (text === "")
                keyClick(Qt.Key_Delete)
            for (const letter of text)
                keyClick(letter)
        }
        function init() {
            dialog.open()
            tryVerify(() => dialog.opened)
        }
        function cleanup() {
            dialog.close()
            tryVerify(() => !dialog.visible)
            while (Dashboard.ownTasks.canUndo)
                Dashboard.ownTasks.undo()
            Dashboard.cancelEverything()
            tryVerify(() => !Dashboard.isActive)
            Dashboard.clearFinished()
        }

        function test_aWrongDurationIsSaidInItsFieldAndRunIsDisabled() {
            const duration = "Duration of task 1, in seconds"
            fill(duration, "-3")
            compare(field(duration).Accessible.description, "Time does not run backwards: give 0 to 3,600 seconds.")
            verify(!field("Run your own tasks").enabled)
            verify(finder.shows("1 row needs another look."))
            compare(field(duration).text, "-3")
            fill(duration, "0.1")
            verify(field("Run your own tasks").enabled)
        }
        function test_theSecondOfANameIsNumbered() {
            fill("Name of task 2", "A")
            compare(field("Name of task 2").Accessible.description, "Taken: this one is called A\u00a0(2).")
            verify(field("Run your own tasks").enabled)
            fill("Name of task 2", "B")
        }
        function test_returnInAFieldRuns() {
            const before = Dashboard.runs.count
            mouseClick(field("Name of task 1"))
            keyClick(Qt.Key_Return)
            tryVerify(() => !dialog.visible)
            compare(Dashboard.runs.count, before + 1)
        }
        function test_removedRowsComeBack() {
            mouseClick(field("Remove task 2"))
            tryCompare(Dashboard.ownTasks, "count", 2)
            mouseClick(field("Remove all"))
            tryCompare(Dashboard.ownTasks, "count", 0)
            verify(!field("Run your own tasks").enabled)
            mouseClick(field("Undo the last change of rows"))
            mouseClick(field("Undo the last change of rows"))
            tryCompare(Dashboard.ownTasks, "count", 3)
        }
        function test_aHundredAreAddedByOneClick() {
            mouseClick(field("Add as many like the last row"))
            tryCompare(Dashboard.ownTasks, "count", 103)
            fill("How many tasks to add", "99999")
            verify(!field("Add as many like the last row").enabled)
            compare(field("How many tasks to add").Accessible.description, "Give 1 to 9,897.")
            fill("How many tasks to add", "100")
        }
        function test_escapeCloses() {
            keyClick(Qt.Key_Escape)
            tryVerify(() => !dialog.visible)
        }
    }
}
