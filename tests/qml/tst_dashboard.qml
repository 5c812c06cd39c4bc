// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Dashboard by mouse and keyboard.
import QtQuick
import QtTest
import Coroscope

Item {
    id: root

    width: 1200
    height: 800

    Commands {
        id: commands
    }
    DashboardPage {
        id: page

        anchors.fill: parent
        commands: commands
    }
    Finder {
        id: finder

        root: page
    }
    TestCase {
        id: test

        name: "Dashboard"
        when: windowShown

        function click(name) {
            tryVerify(() => finder.shows(name), 2000, "shows " + name)
            const control = finder.one(name)
            mouseClick(control)
        }
        function tabTo(name) {
            for (let press = 0; press < 40; ++press) {
                const focused = root.Window.activeFocusItem
                if (focused && focused.Accessible.name === name)
                    return true
                keyClick(Qt.Key_Tab)
            }
            return false
        }
        function initTestCase() {
            waitForRendering(page)
        }
        function cleanup() {
            Dashboard.cancelEverything()
            tryVerify(() => !Dashboard.isActive)
            Dashboard.clearFinished()
            Settings.language = Settings.English
        }

        function test_anEmptyPageSaysWhatToDo() {
            tryVerify(() => finder.shows("Nothing has run yet"))
        }
        function test_theChaptersGatherByButton() {
            click("Run gather")
            tryVerify(() => finder.shows("results = awaiting A, B and C…"))
            verify(!finder.shows("Nothing has run yet"))
            tryVerify(() => finder.shows('results = ["Résultat A", "Résultat B", "Résultat C"]'), 5000)
            compare(Dashboard.done, 3)
            verify(finder.shows(/^done in 2\.0/))
            verify(finder.shows(/^A, done, 1\.0/))
        }
        function test_cancellingOneTaskShowsWhoGoesOn() {
            Dashboard.runGather()
            click(/^Cancel B of run/)
            tryVerify(() => finder.shows("raised CancelledError; A and C still running, nobody awaits them"))
            click(/^Cancel run/)
            tryVerify(() => finder.shows("raised CancelledError"))
            tryVerify(() => finder.shows(/^Run .* again$/))
            compare(Dashboard.cancelled, 3)
        }
        function test_cancelEverythingEndsEveryRun() {
            Dashboard.runGather()
            Dashboard.runCreateTask()
            click("Cancel everything")
            tryCompare(Dashboard, "cancelled", 5)
            verify(!finder.one("Cancel everything").enabled)
        }
        function test_aRunIsStartedAgainFromItsCard() {
            Dashboard.runCreateTask()
            click(/^Cancel run/)
            const before = Dashboard.runs.count
            click(/^Run .* again$/)
            compare(Dashboard.runs.count, before + 1)
        }
        function test_theErrorSwitchSaysThatItIsForTheNextRun() {
            Dashboard.runGather()
            click("return exceptions")
            tryVerify(() => finder.shows(/^Run again will return exceptions/))
            click("raise the first")
            tryVerify(() => !finder.shows(/^Run again will return exceptions/))
        }
        function test_whatIsRemovedComesBack() {
            Dashboard.runCreateTask()
            Dashboard.cancelEverything()
            click(/^Remove run/)
            tryCompare(Dashboard.runs, "count", 0)
            verify(finder.shows("1 finished run removed."))
            click("Undo the removal")
            tryCompare(Dashboard.runs, "count", 1)
        }
        function test_theKeyboardReachesEverything() {
            verify(tabTo("Run gather"))
            keyClick(Qt.Key_Return)
            tryCompare(Dashboard.runs, "count", 1)
            verify(tabTo("Run create_task"))
            keyClick(Qt.Key_Space)
            tryCompare(Dashboard.runs, "count", 2)
            verify(tabTo("Cancel everything"))
            keyClick(Qt.Key_Space)
            tryVerify(() => !Dashboard.isActive)
        }
        function test_shortcutsAreTheCommands() {
            keyClick(Qt.Key_1, Qt.ControlModifier)
            tryCompare(Dashboard.runs, "count", 1)
            keyClick(Qt.Key_Period, Qt.ControlModifier)
            tryVerify(() => !Dashboard.isActive)
            keyClick(Qt.Key_L, Qt.ControlModifier | Qt.ShiftModifier)
            tryCompare(Dashboard.runs, "count", 0)
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            tryCompare(Dashboard.runs, "count", 1)
        }
        function test_theLanguageChangesAtOnce() {
            Dashboard.runGather()
            Settings.language = Settings.French
            tryVerify(() => finder.shows("Lancer gather"))
            tryVerify(() => finder.shows(/^results = en attente de A, B et C…$/))
            tryVerify(() => finder.shows("3 en cours"))
            Settings.language = Settings.English
            tryVerify(() => finder.shows("3 running"))
        }
        function test_aThousandRowsAreNotAllMade() {
            Dashboard.ownTasks.clear()
            Dashboard.ownTasks.addCopies("1000")
            Dashboard.runOwn()
            tryVerify(() => finder.shows("1,000 tasks: show more rows"))
            verify(finder.all(/^Cancel T\d+ of run/).length < 40)
            click("1,000 tasks: show more rows")
            tryVerify(() => finder.shows("Show fewer rows"))
            verify(finder.all(/^Cancel T\d+ of run/).length < 60)
            while (Dashboard.ownTasks.canUndo)
                Dashboard.ownTasks.undo()
        }
    }
}
