// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Lab by mouse and keyboard: choose, change, drag, go back.
import QtQuick
import QtQuick.Templates as T
import QtTest
import Coroscope

Item {
    id: root

    width: 1440
    height: 900

    Commands {
        id: commands
    }
    LabPage {
        id: page

        anchors.fill: parent
        commands: commands
    }
    Finder {
        id: finder

        root: root
    }
    TestCase {
        name: "Lab"
        when: windowShown

        function init() {
            Settings.page = "lab"
            Lab.open("seq_await") // so that the next one is opened anew
            Lab.open("gather_basic")
            tryVerify(() => finder.shows("Timeline"))
            settle()
        }
        function cleanup() {
            Lab.prediction.isOn = false
            Lab.exercises.again()
            Lab.reset()
            Lab.catalogue.filter = ""
            Settings.language = Settings.English
        }
        /// Waits until nothing moves any more: what is below the lanes gets its height when all else has it.
        function settle() {
            let last = ""
            for (let frame = 0; frame < 20; ++frame) {
                root.Window.window.update()
                waitForRendering(page)
                const lanes = finder.one("Timeline")
                const place = lanes === null ? "none" : [lanes.mapToItem(root, 0, 0), lanes.width, lanes.height].join(" ")
                if (place === last)
                    return
                last = place
            }
        }
        function pin() { return finder.one(/^cancel /) }

        function test_filterLeavesAFewAndAClickOpensOne() {
            const field = finder.one("Filter scenarios")
            mouseClick(field)
            for (const key of "shield")
                keyClick(key)
            tryVerify(() => Lab.catalogue.count > 0 && Lab.catalogue.count < 20)
            const name = Lab.title
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            tryVerify(() => Lab.title !== name)
            verify(finder.shows(Lab.title))
        }
        function test_predictionIsAskedBeforeTheRunIsShown() {
            mouseClick(finder.one("Predict first"))
            verify(Lab.prediction.isAsking)
            tryVerify(() => !finder.shows("Timeline"))
            settle()
            const field = finder.one("When main ends, in seconds")
            mouseClick(field)
            keyClick(Qt.Key_2)
            keyClick(Qt.Key_Return)
            verify(Lab.prediction.isAnswered)
            tryVerify(() => finder.shows("Timeline"))
            verify(finder.shows(/^main: not so/))
            mouseClick(finder.one("Predict first"))
            verify(!Lab.prediction.isAnswered)
        }
        function test_reviewQuestionIsAnsweredByARun() {
            Lab.exercises.again()
            mouseClick(finder.one("Review questions"))
            const overlay = page.T.Overlay.overlay
            tryVerify(() => finder.all("After 3 s and after 2 s", overlay).length > 0)
            waitForRendering(overlay)
            mouseClick(finder.all("After 3 s and after 2 s", overlay)[0])
            mouseClick(finder.all("Run it", overlay)[0])
            tryCompare(Lab.exercises, "scoreText", "1 of 1 right")
            keyClick(Qt.Key_Escape)
            Lab.exercises.again()
            // It fades, and takes what is clicked as long as it does.
            tryVerify(() => !overlay.visible)
        }
        function test_parameterIsTypedAndTheRunIsAnother() {
            const field = finder.one("B ends after, s")
            mouseClick(field)
            keyClick("a", Qt.ControlModifier)
            keyClick("3")
            tryVerify(() => Lab.isChanged)
            tryVerify(() => finder.shows(/^“main” ends 1.00 s later; “B” ends 1.00 s later/))
            tryVerify(() => Lab.strip.count > 0)
            keyClick("x")
            verify(finder.one("B ends after, s") !== null)
            verify(Lab.changesText !== "")
            Lab.undo()
            verify(!Lab.isChanged)
        }
        function test_pinIsDraggedAlongTheRulerAndOntoAnotherTask() {
            Lab.addPin("B", 1)
            tryVerify(() => pin() !== null)
            settle()
            const before = Lab.stripValue
            const grip = pin().mapToItem(root, 20, 8)
            mousePress(root, grip.x, grip.y)
            for (let step = 1; step <= 10; ++step)
                mouseMove(root, grip.x - 6 * step, grip.y, 10)
            mouseRelease(root, grip.x - 60, grip.y)
            verify(Lab.stripValue < before)
            verify(finder.shows(/^cancel B at/))

            const again = pin().mapToItem(root, 20, 8)
            const lanes = finder.one("Timeline")
            let lane = 0
            while (lane < lanes.height && lanes.taskAt(lane) !== "C")
                ++lane
            const target = lanes.mapToItem(root, 0, lane + 4)
            mousePress(root, again.x, again.y)
            for (let step = 1; step <= 10; ++step)
                mouseMove(root, again.x, again.y + (target.y - again.y) * step / 10, 10)
            mouseRelease(root, again.x, target.y)
            tryVerify(() => finder.shows(/^cancel C at/))
        }
        function test_pinObeysItsKeys() {
            Lab.addPin("B", 1)
            tryVerify(() => pin() !== null)
            settle()
            const grip = pin().mapToItem(root, 20, 8)
            mouseClick(root, grip.x, grip.y)
            keyClick(Qt.Key_Right)
            compare(Lab.stripValue, 1.1)
            keyClick(Qt.Key_Left, Qt.ShiftModifier)
            compare(Lab.stripValue, 1.09)
            keyClick(Qt.Key_Down)
            tryVerify(() => finder.shows(/^cancel C at/))
            keyClick(Qt.Key_Delete)
            compare(Lab.pins.count, 0)
        }
        function test_endOfATaskIsDraggedAndObeysItsKeys() {
            tryVerify(() => finder.one("B ends after 2.00 s") !== null)
            settle()
            const row = Lab.grips.rowOf("B")
            const grip = finder.one("B ends after 2.00 s")
            const at = grip.mapToItem(root, grip.width / 2, grip.height / 2)
            mousePress(root, at.x, at.y)
            for (let step = 1; step <= 10; ++step)
                mouseMove(root, at.x - 6 * step, at.y, 10)
            mouseRelease(root, at.x - 60, at.y)
            tryVerify(() => Lab.isChanged)
            verify(Lab.view.hasGhost)
            verify(grip.value < 2)
            fuzzyCompare(grip.value * 20, Math.round(grip.value * 20), 1e-6)
            verify(finder.shows(/^“main” ends .* earlier; “B” ends .* earlier/))
            const dragged = grip.value
            keyClick(Qt.Key_Right)
            fuzzyCompare(grip.value, dragged + 0.05, 1e-6)
            keyClick(Qt.Key_Left, Qt.ShiftModifier)
            fuzzyCompare(grip.value, dragged + 0.04, 1e-6)
            keyClick(Qt.Key_F)
            tryVerify(() => finder.shows(/^B fails after/))
            Lab.undo()
            Lab.undo()
            Lab.undo()
            Lab.undo()
            verify(!Lab.isChanged)
            compare(Lab.grips.rowOf("B"), row)
        }
        function test_rowOfAProgramIsDraggedWithWhatIsInIt() {
            Lab.open("program_group")
            tryVerify(() => finder.one("Program") !== null)
            settle()
            mouseClick(finder.one("Program"))
            tryVerify(() => finder.one("task C") !== null)
            settle()
            const row = finder.one("task C")
            const from = row.mapToItem(root, 20, row.height / 2)
            const to = finder.one("task B").mapToItem(root, 20, 4)
            mousePress(root, from.x, from.y)
            for (let step = 1; step <= 10; ++step)
                mouseMove(root, from.x, from.y + (to.y - from.y) * step / 10, 10)
            mouseRelease(root, to.x, to.y)
            tryVerify(() => Lab.isChanged)
            tryVerify(() => finder.one("task C").y < finder.one("task B").y)
            verify(finder.one("clean-up 0.5 s").y < finder.one("task B").y)
            Lab.undo()
            verify(!Lab.isChanged)
        }
        function test_roomOfASemaphoreIsChangedBesideItsTask() {
            Lab.open("semaphore")
            tryVerify(() => finder.one("limit: 2") !== null)
            settle()
            const chip = finder.one("limit: 2")
            mouseClick(root, chip.mapToItem(root, chip.width - 8, 8).x, chip.mapToItem(root, 8, 8).y)
            tryCompare(chip, "value", 3)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Left)
            compare(chip.value, 1)
            Lab.open("gather_basic")
        }
        function test_flipOfTheStripIsAClickAway() {
            Lab.open("taskgroup_fail")
            Lab.addPin("main", 0.1)
            tryVerify(() => Lab.strip.count > 2)
            settle()
            const flip = finder.one(/is now done at 500 ms/)
            verify(flip !== null)
            mouseClick(flip)
            compare(Lab.stripValue, 0.501)
        }
        function test_codeAndPythonAreThere() {
            verify(finder.shows(/gather/))
            mouseClick(finder.one("Python"))
            tryVerify(() => finder.shows("The same in Python"))
            mouseClick(finder.one("C++"))
            tryVerify(() => finder.shows("The C++ that runs"))
        }
        function test_liveRunIsSteppedAndATaskIsCancelledByKey() {
            page.forceActiveFocus()
            keyClick(Qt.Key_F10)
            tryVerify(() => finder.shows("live, paused"))
            for (let turn = 0; turn < 2; ++turn)
                keyClick(Qt.Key_F10, Qt.ShiftModifier)
            Lab.view.selectLogRow(2)
            tryVerify(() => Lab.live.canCancel)
            const cancel = finder.one("Cancel " + Lab.live.target)
            verify(cancel !== null)
            mouseClick(cancel)
            tryVerify(() => finder.shows(/^You cancelled /))
            mouseClick(finder.one("Keep the cancels"))
            compare(Lab.pins.count, 1)
            verify(finder.shows("virtual"))
        }
        function test_liveRunStartsPausesAndIsLeftByKey() {
            page.forceActiveFocus()
            keyClick(Qt.Key_F5)
            tryVerify(() => Lab.live.isRunning)
            keyClick(Qt.Key_F5)
            tryVerify(() => finder.shows("Go on"))
            keyClick(Qt.Key_Escape)
            tryVerify(() => !Lab.live.isOn)
            mouseClick(finder.one("Run live"))
            verify(Lab.live.isRunning)
        }
        function test_everyTextIsSaidAgainInAnotherLanguage() {
            Settings.language = Settings.French
            tryVerify(() => finder.shows("Labo"))
            tryVerify(() => finder.shows("Bilan"))
        }
    }
}
