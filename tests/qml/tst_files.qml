// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Files page by mouse and keyboard, on the files of this folder.
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
    FilesPage {
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

        name: "Files"
        when: windowShown

        function find(name) {
            tryVerify(() => finder.shows(name), 5000, "shows " + name)
            return finder.one(name)
        }
        /// It and all it lies in have their places.
        function isPlaced(item) {
            for (let each = item; each; each = each.parent) {
                if (isPolishScheduled(each))
                    return false
            }
            return true
        }
        function click(name) {
            const item = find(name)
            tryVerify(() => isPlaced(item))
            mouseClick(item)
        }
        function list(name) { return finder.all(name).find(item => item.hasOwnProperty("currentIndex")) }
        function type(text) {
            for (const letter of text)
                keyClick(letter)
        }
        function run(names) {
            FileJobs.clearPlaces()
            FileJobs.take(names.map(name => Qt.resolvedUrl(name)))
            FileJobs.start()
            tryVerify(() => FileJobs.hasResults && !FileJobs.isActive, 10000)
            tryCompare(FileJobs.rows, "count", names.length)
        }
        function init() {
            Settings.page = "files"
            waitForRendering(page)
        }
        function cleanup() {
            FileJobs.cancelAll()
            tryVerify(() => !FileJobs.isActive, 5000)
            FileJobs.clearPlaces()
            FileJobs.dismiss()
            FileJobs.rows.kind = FileModel.All
            FileJobs.rows.search = ""
            FileJobs.options.operation = FileOptions.Checksum
            FileJobs.options.onError = 0
            FileJobs.options.atOnce = ""
            Settings.language = Settings.English
            Settings.page = "dashboard"
            Dashboard.clearFinished()
        }

        function test_anEmptyPageSaysWhatToDo() {
            verify(finder.shows("Make checksums"))
            const start = find("Make checksums")
            verify(!start.enabled)
            compare(start.Accessible.description, "Drop or choose files or folders first.")
        }
        function test_aRunShowsRowsFiguresAndItsSentence() {
            FileJobs.take([Qt.resolvedUrl("Finder.qml"), Qt.resolvedUrl("nothing.qml")])
            verify(finder.shows(/tests\/qml\/Finder\.qml$/))
            click("Make checksums")
            tryVerify(() => finder.shows(/^Finder\.qml, done, .* [0-9a-f]{64}, /), 10000)
            tryVerify(() => finder.shows(/^nothing\.qml, failed, there is no such file/))
            tryVerify(() => finder.shows(/^1 \/ 2 done/))
            tryVerify(() => finder.shows(/: 1 done, 1 failed; /))
        }
        function test_chipsAndSearchShowSome() {
            run(["Finder.qml", "tst_files.qml", "nothing.qml"])
            click("Failed, 1")
            tryCompare(FileJobs.rows, "count", 1)
            click("All, 3")
            tryCompare(FileJobs.rows, "count", 3)
            keyClick(Qt.Key_F, Qt.ControlModifier)
            type("FINDER")
            tryCompare(FileJobs.rows, "count", 1)
            verify(finder.shows(/^Finder\.qml, done/))
        }
        function test_aTitleSortsAndTurnsRound() {
            run(["tst_files.qml", "Finder.qml"])
            click("Sort by Size")
            compare(FileJobs.rows.key, FileModel.Size)
            tryVerify(() => list("Files").itemAtIndex(0).name === "Finder.qml")
            click("Sort by Size, ascending now")
            tryVerify(() => list("Files").itemAtIndex(0).name === "tst_files.qml")
        }
        function test_theKeyboardMovesAndOpensTheMenu() {
            run(["tst_files.qml", "Finder.qml"])
            const table = list("Files")
            table.forceActiveFocus()
            table.currentIndex = 0
            keyClick(Qt.Key_Down)
            compare(table.currentIndex, 1)
            keyClick(Qt.Key_C, Qt.ControlModifier)
            keyClick(Qt.Key_F10, Qt.ShiftModifier)
            keyClick(Qt.Key_Escape)
            verify(commands.saveText.enabled)
            compare(commands.saveText.text, "Save as SHA256SUMS…")
        }
        function test_aNameIsTakenOffAndComesBack() {
            FileJobs.take([Qt.resolvedUrl("Finder.qml"), Qt.resolvedUrl("tst_files.qml")])
            const places = list("Files and folders to process")
            places.forceActiveFocus()
            places.currentIndex = 0
            keyClick(Qt.Key_Delete)
            tryVerify(() => FileJobs.places.length === 1)
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            tryVerify(() => FileJobs.places.length === 2)
            click("Clear the files to process")
            tryVerify(() => FileJobs.places.length === 0)
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            tryVerify(() => FileJobs.places.length === 2)
        }
        function test_whatToDoIsChosen() {
            click("duplicates")
            compare(FileJobs.options.operation, FileOptions.Duplicates)
            verify(finder.shows("Find duplicates"))
            verify(!finder.shows("Algorithm"))
            click("verify")
            verify(finder.shows("Verify"))
            verify(finder.shows("Drop a file of checksums here"))
            click("cancel the rest")
            compare(FileJobs.options.onError, 2)
        }
        function test_howManyAtOnceIsChecked() {
            FileJobs.take([Qt.resolvedUrl("Finder.qml")])
            const field = finder.all("Files at once").find(item => item.selectAll !== undefined)
            mouseClick(field)
            type("300")
            compare(field.Accessible.description, "Give 1 to 256.")
            verify(!find("Make checksums").enabled)
            field.selectAll()
            type("3")
            verify(find("Make checksums").enabled)
        }
        function test_duplicatesStandTogether() {
            FileJobs.options.operation = FileOptions.Duplicates
            run(["Finder.qml", "../qml/tst_files.qml"])
            tryVerify(() => finder.shows(/^Finder\.qml, done, .*like no other/))
            compare(FileJobs.rows.key, FileModel.Result)
        }
        function test_duplicatesAreKeptOrNotByKeyAndMouse() {
            FileJobs.options.operation = FileOptions.Duplicates
            FileJobs.clearPlaces()
            FileJobs.take([Qt.resolvedUrl("../../resources/icons/close.svg"),
                           Qt.resolvedUrl("../../resources/icons/state-cancelled.svg")])
            FileJobs.start()
            tryVerify(() => FileJobs.hasResults && !FileJobs.isActive, 10000)
            FileJobs.trash.choose(3)
            tryVerify(() => finder.shows(/^close\.svg, done, .*, stays/))
            tryVerify(() => finder.shows(/^state-cancelled\.svg, done, .*, to the trash/))
            verify(finder.shows(/^1 files? would go to the trash: /))
            verify(find("Move to the trash").enabled)
            const table = list("Files")
            table.forceActiveFocus()
            table.currentIndex = 1
            keyClick(Qt.Key_Space)
            verify(finder.shows("All files stay."))
            verify(!find("Move to the trash").enabled)
            const lots = finder.all("Keep this one")
            mouseClick(lots[0])
            tryVerify(() => finder.shows(/^close\.svg, done, .*, to the trash/))
            mouseClick(lots[1])
            tryVerify(() => finder.shows(/^One of each group stays/))
        }
        function test_whatFailedIsRetried() {
            run(["Finder.qml", "nothing.qml"])
            click("Retry failed")
            tryVerify(() => FileJobs.hasResults && !FileJobs.isActive, 10000)
            compare(FileJobs.rows.count, 2)
            click("Retry nothing.qml")
            tryVerify(() => FileJobs.hasResults && !FileJobs.isActive, 10000)
            tryVerify(() => finder.shows(/^nothing\.qml, failed, there is no such file/))
        }
        function test_twoRunsAreCompared() {
            run(["Finder.qml", "tst_files.qml"])
            run(["Finder.qml"])
            click("Compare the results")
            compare(FileJobs.comparableNames.length > 0, true)
            keyClick(Qt.Key_Escape)
            FileJobs.compareWithRun(0)
            tryVerify(() => finder.shows(/^tst_files\.qml, gone, /))
            verify(!finder.shows(/^Finder\.qml, the same, /))
            click("All, 2")
            tryVerify(() => finder.shows(/^Finder\.qml, the same, /))
            keyClick(Qt.Key_W, Qt.ControlModifier)
            tryVerify(() => finder.shows(/^Finder\.qml, done, /))
        }
        function test_aRunIsACardOfTheDashboardToo() {
            const before = Dashboard.runs.count
            run(["Finder.qml"])
            compare(Dashboard.runs.count, before + 1)
        }
        function test_theLanguageChangesAtOnce() {
            run(["nothing.qml"])
            Settings.language = Settings.French
            tryVerify(() => !finder.shows(/^nothing\.qml, failed, /))
        }
    }
}
