// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The view of a run by mouse and keyboard, from its card and back.
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
        id: dashboard

        anchors.fill: parent
        visible: !RunView.isOpen
        commands: commands
    }
    RunViewPage {
        id: page

        anchors.fill: parent
        visible: RunView.isOpen
        commands: commands
    }
    Finder {
        id: finder

        root: root
    }
    TestCase {
        id: test

        name: "RunView"
        when: windowShown

        function click(name) {
            tryVerify(() => finder.shows(name), 2000, "shows " + name)
            mouseClick(finder.one(name))
        }
        function openFinished() {
            Dashboard.runGather()
            RunView.openNewest()
            tryVerify(() => RunView.counts[RunView.Waiting] === 4)
            Dashboard.cancelEverything()
            tryVerify(() => RunView.counts[RunView.Cancelled] === 4 && !RunView.isLive)
            tryVerify(() => finder.shows("Timeline"))
            waitForRendering(page)
        }
        function timeline() {
            const item = finder.one("Timeline")
            item.forceActiveFocus()
            return item
        }
        function cleanup() {
            RunView.close()
            Dashboard.cancelEverything()
            tryVerify(() => !Dashboard.isActive)
            Dashboard.clearFinished()
            Settings.language = Settings.English
        }

        function test_aCardOpensItsTimelineAndBackLeadsToIt() {
            Dashboard.runGather()
            click(/^Timeline of run/)
            verify(RunView.isOpen)
            verify(RunView.isLive)
            tryVerify(() => finder.shows(/^gather  #/))
            tryVerify(() => RunView.log.count > 0)
            waitForRendering(page)
            click("Back")
            verify(!RunView.isOpen)
            verify(finder.shows(/^Timeline of run/))
        }
        function test_aLiveRunIsFollowedAndItsTasksCancelled() {
            Dashboard.runGather()
            keyClick(Qt.Key_T, Qt.ControlModifier)
            tryVerify(() => RunView.isFollowing)
            const before = RunView.cursorText
            tryVerify(() => RunView.cursorText !== before)
            const chart = timeline()
            keyClick(Qt.Key_Home)
            verify(!RunView.isFollowing)
            compare(RunView.cursorText, "0.000\u00a0s")
            keyClick(Qt.Key_F)
            verify(RunView.isFollowing)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            verify(RunView.canCancelTask)
            keyClick(Qt.Key_Delete)
            tryVerify(() => RunView.counts[RunView.Cancelled] > 0)
            keyClick(Qt.Key_Return)
            tryVerify(() => finder.shows(/cancelled by code outside/))
            verify(chart)
        }
        function test_theTimelineIsReadLineByLine() {
            openFinished()
            tryVerify(() => finder.shows(/^.?A.?, cancelled/))
            timeline()
            keyClick(Qt.Key_Down)
            const first = RunView.selectionText
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            verify(RunView.selectionText !== first)
            keyClick(Qt.Key_Right)
            verify(RunView.selectionText !== "")
        }
        function test_zoomedAndFittedAgain() {
            openFinished()
            const chart = timeline()
            const image = grabImage(chart)
            keyClick(Qt.Key_Plus)
            keyClick(Qt.Key_Plus)
            tryVerify(() => !grabImage(chart).equals(image))
            keyClick(Qt.Key_0)
            tryVerify(() => grabImage(chart).equals(image))
            mouseWheel(chart, chart.width / 2, chart.height / 3, 0, 240)
            tryVerify(() => !grabImage(chart).equals(image))
            mouseDrag(chart, chart.width / 2, chart.height / 3, -80, 0)
            // Away: what is under the pointer is lit.
            mouseMove(page, 1, 1)
            keyClick(Qt.Key_0)
            tryVerify(() => grabImage(chart).equals(image))
        }
        function test_theFilterLeavesWhatItNames() {
            openFinished()
            const all = RunView.log.count
            timeline()
            keyClick(Qt.Key_F, Qt.ControlModifier)
            keyClick(Qt.Key_B)
            tryVerify(() => RunView.log.count < all)
            keyClick(Qt.Key_X)
            tryVerify(() => finder.shows("The filter leaves no task"))
            keyClick(Qt.Key_Escape)
            compare(RunView.filter, "")
            compare(RunView.log.count, all)
            verify(RunView.isOpen)
        }
        function test_chipsCountAndFilter() {
            openFinished()
            click(/^Done, 0/)
            compare(RunView.kind, RunView.Done)
            compare(RunView.log.count, 0)
            click(/^All, 4/)
            verify(RunView.log.count > 0)
        }
        function test_aLineOfTheLogMovesTheCursor() {
            openFinished()
            click(/s, B, cancelled/)
            tryVerify(() => RunView.hasSelection)
            click("Why")
            tryVerify(() => RunView.why.count > 0)
        }
        function test_escapeLeadsBack() {
            openFinished()
            timeline()
            keyClick(Qt.Key_Escape)
            verify(!RunView.isOpen)
        }
        function test_theLanguageChangesAtOnce() {
            openFinished()
            Settings.language = Settings.French
            tryVerify(() => finder.shows("Chronologie"))
            tryVerify(() => finder.shows("Journal"))
            tryVerify(() => finder.shows(/annulée/))
        }
        function test_aCardThatGoesLeavesTheViewAlone() {
            openFinished()
            Dashboard.clearFinished()
            compare(Dashboard.runs.count, 0)
            verify(RunView.isOpen)
            compare(RunView.counts[0], 4)
        }
    }
}
