// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Downloads page by mouse and keyboard, against the practice server.
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
    DownloadsPage {
        id: page

        anchors.fill: parent
        commands: commands
        onOptionsAsked: sheet.open()
    }
    DownloadOptionsSheet {
        id: sheet
    }
    Finder {
        id: finder

        root: page
    }
    Finder {
        id: sheetFinder

        root: sheet.contentItem
    }
    TestCase {
        id: test

        name: "Downloads"
        when: windowShown

        function find(name) {
            tryVerify(() => finder.shows(name), 5000, "shows " + name)
            return finder.one(name)
        }
        function click(name) {
            const control = find(name)
            mouseClick(control)
        }
        function write(text) {
            const area = find("List of addresses")
            area.forceActiveFocus()
            area.selectAll()
            keyClick(Qt.Key_Delete)
            for (const letter of text)
                keyClick(letter === "\n" ? Qt.Key_Return : letter)
        }
        function download(list) {
            const before = Downloads.rows.count
            Downloads.editor.text = list
            Downloads.start()
            tryVerify(() => Downloads.rows.count > before && !Downloads.isActive, 10000)
        }
        function practice(path) { return Downloads.practiceBase() + path }
        function init() {
            Settings.page = "downloads"
            // Every test gives its files the names it expects.
            Downloads.options.whenExists = 2
            waitForRendering(page)
        }
        function cleanup() {
            sheet.close()
            tryVerify(() => !sheet.visible)
            Downloads.cancelAll()
            tryVerify(() => !Downloads.isActive, 5000)
            Downloads.clearFinished()
            Downloads.dismiss()
            Downloads.rows.kind = DownloadFilter.All
            Downloads.editor.text = ""
            Downloads.options.onError = 0
            Settings.language = Settings.English
            Settings.page = "dashboard"
        }

        function test_anEmptyPageSaysWhatToDo() {
            verify(finder.shows("Nothing was downloaded yet"))
            const start = find("Download 0")
            verify(!start.enabled)
            verify(start.Accessible.description.startsWith("The list is empty"))
        }
        function test_typingShowsAVerdictForEachLine() {
            write("http://a.example/1\nhtps://typo.example\nhttp://a.example/[1-5]\nhttp://a.example/1")
            tryVerify(() => finder.shows("Line 2: unknown scheme “htps”"))
            tryVerify(() => finder.shows("Line 3: 5 URLs"))
            tryVerify(() => finder.shows("Line 4: same as line 1"))
            tryVerify(() => finder.shows(/^7 URLs · 1 line can't be read · 1 duplicate/))
            verify(find("Download 7").enabled)
            click("Drop duplicates")
            verify(find("Download 6").enabled)
            click("Keep duplicates")
            write("htps://typo.example")
            tryVerify(() => !find("Download 0").enabled)
        }
        function test_downloadShowsRowsAndFigures() {
            Downloads.editor.text = practice("page/one.html?size=2400") + "\n" + practice("status/404")
            click("Download 2")
            tryVerify(() => finder.shows(/^one\.html, done, .*, 2\.4\u00a0kB/), 5000)
            tryVerify(() => finder.shows(/^404, failed, .*404 Not Found/))
            verify(finder.shows(/^1 \/ 2 done/))
            verify(finder.shows("Open one.html"))
            verify(finder.shows("Retry 404"))
        }
        function test_chipsShowOneKind() {
            download(practice("page/one.html") + "\n" + practice("status/404"))
            click("Failed, 1")
            tryCompare(Downloads.rows, "count", 1)
            tryVerify(() => !finder.shows(/^one\.html, done/))
            click("Cancelled, 0")
            tryCompare(Downloads.rows, "count", 0)
            tryVerify(() => finder.shows("None of this kind"))
            click("All, 2")
            tryCompare(Downloads.rows, "count", 2)
        }
        function test_aRowIsCancelledAndRetried() {
            Downloads.editor.text = practice("file/slow.bin?size=200000&rate=20000")
            click("Download 1")
            click("Cancel slow.bin")
            tryVerify(() => finder.shows(/^slow\.bin, cancelled, .*cancelled by you/), 5000)
            click("Retry slow.bin")
            tryVerify(() => finder.shows("Cancel slow.bin"))
            click("Cancel all")
            tryVerify(() => finder.shows("Retry slow.bin"), 5000)
        }
        function test_aRowIsPausedAndResumedByButtonAndKey() {
            Downloads.editor.text = practice("file/slow.bin?size=200000&rate=20000")
            verify(!commands.resumeDownloads.enabled)
            commands.startPaused.trigger()
            tryVerify(() => finder.shows("Resume slow.bin"))
            keyClick(Qt.Key_R, Qt.ControlModifier)
            tryVerify(() => finder.shows("Cancel slow.bin"))
            const list = finder.all("Downloads").find(item => item.hasOwnProperty("currentIndex"))
            list.forceActiveFocus()
            list.currentIndex = 0
            keyClick(Qt.Key_Space)
            tryVerify(() => finder.shows(/^slow\.bin, paused, /), 5000)
            // By key: the chip that shows just now may still be moving to its place.
            find("Paused, 1").forceActiveFocus()
            keyClick(Qt.Key_Space)
            tryCompare(Downloads.rows, "count", 1)
            click("All, 1")
            keyClick(Qt.Key_R, Qt.ControlModifier)
            tryVerify(() => finder.shows("Cancel slow.bin"))
            keyClick(Qt.Key_P, Qt.ControlModifier)
            click("Resume slow.bin")
            tryVerify(() => finder.shows("Cancel slow.bin"))
            keyClick(Qt.Key_P, Qt.ControlModifier)
            tryVerify(() => finder.shows("Resume slow.bin"), 5000)
            list.forceActiveFocus()
            keyClick(Qt.Key_Delete)
            tryCompare(Downloads.rows, "count", 0)
        }
        function test_theKeyboardMovesActsAndRemoves() {
            download(practice("page/one.html") + "\n" + practice("status/404"))
            const list = finder.all("Downloads").find(item => item.hasOwnProperty("currentIndex"))
            list.forceActiveFocus()
            list.currentIndex = 0
            keyClick(Qt.Key_Down)
            compare(list.currentIndex, 1)
            keyClick(Qt.Key_Delete)
            tryCompare(Downloads.rows, "count", 1)
            tryVerify(() => finder.shows("1 download removed from the table; its file is kept."))
            verify(commands.undo.enabled)
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            tryCompare(Downloads, "undoText", "")
            tryCompare(Downloads.rows, "count", 2)
        }
        function list() {
            return finder.all("Downloads").find(item => item.hasOwnProperty("currentIndex"))
        }
        function test_detailsOpenByKeyAndClick() {
            download(practice("page/one.html?size=2400") + "\n" + practice("status/404"))
            list().forceActiveFocus()
            list().currentIndex = 0
            keyClick(Qt.Key_Return)
            tryVerify(() => finder.shows("Details of one.html"))
            tryVerify(() => finder.shows("End: as many bytes as announced (Content-Length)"))
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_C, Qt.ControlModifier)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !finder.shows("Details of one.html"))
            verify(list().activeFocus)
            mouseClick(find(/^404, failed/), 200, 10)
            tryVerify(() => finder.shows("Details of 404"))
            click("Close the details")
        }
        function test_afterARemovalTheDetailsAreThoseOfTheNextRow() {
            download(practice("page/one.html?size=2400") + "\n" + practice("page/two.html?size=2400"))
            list().forceActiveFocus()
            list().currentIndex = 0
            keyClick(Qt.Key_Return)
            tryVerify(() => finder.shows("Details of one.html"))
            list().forceActiveFocus()
            keyClick(Qt.Key_Delete)
            tryVerify(() => finder.shows("Details of two.html"))
            click("Close the details")
        }
        function test_manyAreSelectedAndRemovedAtOnce() {
            download(practice("file/[1-5].bin?size=10"))
            list().forceActiveFocus()
            list().currentIndex = 0
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
            tryVerify(() => finder.shows(/^2 download/))
            mouseClick(find(/^5\.bin, done/), 200, 10, Qt.LeftButton, Qt.ControlModifier)
            tryVerify(() => finder.shows(/^3 download/))
            keyClick(Qt.Key_Delete)
            tryCompare(Downloads.rows, "count", 2)
            keyClick(Qt.Key_A, Qt.ControlModifier)
            tryVerify(() => finder.shows(/^2 download/))
            keyClick(Qt.Key_Delete)
            tryCompare(Downloads.rows, "count", 0)
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            tryCompare(Downloads.rows, "count", 2)
            page.forceActiveFocus()
        }
        function test_whatWaitsIsMovedAndLimitedByKeys() {
            Downloads.editor.text = practice("file/[1-3].bin?size=10")
            commands.startPaused.trigger()
            tryCompare(Downloads.rows, "count", 3)
            list().forceActiveFocus()
            list().currentIndex = 2
            keyClick(Qt.Key_Up, Qt.AltModifier)
            compare(list().currentIndex, 1)
            tryVerify(() => finder.shows(/^3\.bin, paused/))
            compare(Downloads.speedLimit(1), "")
            Downloads.limitSpeed(1, "x")
            compare(Downloads.speedLimit(1), "")
            Downloads.limitSpeed(1, "250")
            compare(Downloads.speedLimit(1), "250")
            verify(Downloads.checksumProblem("abc") !== "")
        }
        function test_theWaterfallIsWalkedAndZoomed() {
            download(practice("page/one.html?delay=0.1"))
            click("Waterfall")
            tryVerify(() => finder.shows("waiting for the answer") || finder.shows("Time since the start of the list"))
            list().forceActiveFocus()
            list().currentIndex = 0
            keyClick(Qt.Key_Right)
            tryVerify(() => finder.shows(/^attempt 1, .*from 0\.0/))
            keyClick(Qt.Key_Plus)
            verify(!Downloads.waterfall.isFitted)
            click("Show the whole time")
            verify(Downloads.waterfall.isFitted)
            keyClick(Qt.Key_W, Qt.ControlModifier | Qt.ShiftModifier)
            verify(!Downloads.isWaterfall)
            tryVerify(() => finder.shows("Open one.html"))
        }
        function test_columnsSortAndWordsAreSearched() {
            download(practice("file/b.bin?size=10") + "\n" + practice("file/a.bin?size=20"))
            click("Sort by Name")
            compare(Downloads.rows.key, DownloadFilter.Name)
            click("Sort by Name, ascending now")
            click("Sort by Name, descending now")
            compare(Downloads.rows.key, DownloadFilter.List)
            commands.filter.trigger()
            for (const letter of "a.bin")
                keyClick(letter)
            tryCompare(Downloads.rows, "count", 1)
            Downloads.rows.search = "nothing"
            tryVerify(() => finder.shows("Nothing of that name or address"))
            Downloads.rows.search = ""
        }
        function test_whatIsPastedAnywhereGoesIntoTheList() {
            Downloads.editor.text = "http://a.example/1"
            const area = find("List of addresses")
            area.forceActiveFocus()
            area.selectAll()
            area.copy()
            find("Options…").forceActiveFocus()
            keyClick(Qt.Key_V, Qt.ControlModifier)
            tryCompare(Downloads.editor, "text", "http://a.example/1\nhttp://a.example/1")
        }
        function test_aThousandAreAskedAbout() {
            Downloads.editor.text = "http://127.0.0.1:1/[1-1001]"
            click("Download 1,001")
            tryVerify(() => finder.shows("The list makes 1,001 downloads. Start them all?"))
            compare(Downloads.rows.count, 0)
            Downloads.editor.text = "http://127.0.0.1:1/"
            tryVerify(() => !finder.shows(/Start them all/))
        }
        function test_theErrorModeIsChosen() {
            click("cancel the rest")
            compare(Downloads.options.onError, 2)
            tryVerify(() => finder.shows(/^TaskGroup · 16 at once, 8 a host/))
        }
        function test_whatTheServersAreToldIsTyped() {
            const identity = Downloads.options.identity
            click("Options…")
            tryVerify(() => sheet.opened)
            const type = (name, text) => {
                const field = sheetFinder.all(name).find(item => item.selectAll !== undefined)
                field.forceActiveFocus()
                for (const letter of text)
                    keyClick(letter)
                return field
            }
            type("Name for the servers", "me")
            const password = type("Password for the servers", "pw")
            compare(password.echoMode, TextInput.Password)
            const headers = type("Headers", "x")
            compare(identity.user, "me")
            compare(identity.password, "pw")
            compare(headers.Accessible.description, "A header reads “Name: value”, one a line.")
            compare(Downloads.problem, "The list is empty: paste, type or drop addresses first.")
            verify(!Downloads.options.isGood)
            keyClick(":")
            compare(identity.headers, "x:")
            verify(Downloads.options.isGood)
            identity.user = identity.password = identity.headers = ""
        }
        function test_aLineThatGrowsStaysInSight() {
            write("http://a.example/" + "x".repeat(80))
            const area = find("List of addresses")
            const flick = area.parent.parent
            verify(flick.contentX > 0)
            verify(area.cursorRectangle.x - flick.contentX < flick.width)
            keyClick(Qt.Key_Home)
            compare(flick.contentX, 0)
        }
        function test_theWidthOfTheListDoesNotFollowItsLongestLine() {
            // All lines would be laid out again, with every key.
            const area = find("List of addresses")
            Downloads.editor.text = ""
            const narrow = area.width
            Downloads.editor.text = "http://a.example/"
            compare(area.width, narrow)
            Downloads.editor.text = "http://a.example/" + "x".repeat(300)
            const width = area.width
            verify(width > narrow)
            area.forceActiveFocus()
            area.cursorPosition = 60
            keyClick(Qt.Key_Return)
            compare(area.lineCount, 2)
            compare(area.width, width)
            Downloads.editor.text = "http://a.example/" + "x".repeat(3000)
            verify(area.width > area.contentWidth)
        }
        function test_optionsAreCheckedAndStopTheStart() {
            Downloads.editor.text = practice("page/one.html")
            click("Options…")
            tryVerify(() => sheet.opened)
            const field = sheetFinder.all("Downloads at once").find(item => item.selectAll !== undefined)
            mouseClick(field)
            field.selectAll()
            for (const digit of "300")
                keyClick(digit)
            compare(field.Accessible.description, "Give 1 to 256.")
            compare(Downloads.problem, "The options need another look.")
            field.selectAll()
            for (const digit of "16")
                keyClick(digit)
            compare(Downloads.problem, "")
        }
        function test_optionsLineUpAndTheOneWithTheFocusIsSeen() {
            click("Options…")
            tryVerify(() => sheet.opened)
            const field = name => sheetFinder.all(name).find(item => item.selectAll !== undefined)
            const limit = field("Downloads at once")
            for (const name of ["Name for the servers", "Headers", "User agent", "File of cookies", "Proxy"])
                compare(field(name).mapToItem(null, 0, 0).x, limit.mapToItem(null, 0, 0).x, name)
            const proxy = field("Proxy")
            compare(proxy.width, limit.width)
            const bottom = () => proxy.mapToItem(sheet.contentItem, 0, proxy.height).y
            verify(bottom() > sheet.contentItem.height)
            proxy.forceActiveFocus()
            verify(bottom() <= sheet.contentItem.height)
            limit.forceActiveFocus()
            verify(limit.mapToItem(sheet.contentItem, 0, 0).y >= 0)
        }
        function test_theLanguageChangesAtOnce() {
            Downloads.editor.text = "htps://typo.example"
            Settings.language = Settings.French
            tryVerify(() => finder.shows("Ligne 1\u00a0: schéma inconnu «\u00a0htps\u00a0»"))
        }
        function test_aBatchIsACardOfTheDashboardToo() {
            const before = Dashboard.runs.count
            download(practice("page/one.html"))
            compare(Dashboard.runs.count, before + 1)
            Dashboard.clearFinished()
        }
    }
}
