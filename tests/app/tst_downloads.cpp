// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The Downloads page without a window: the table on a virtual clock, the commands against the practice server.
#include <app/dashboard.h>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <downloadpage.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::DownloadFilter;
using app::DownloadModel;
using app::TaskState;
using downloadtesting::Live;
using downloadtesting::Reply;
using downloadtesting::Simulated;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestDownloads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theModelsKeepTheirPromises()
    {
        Simulated it;
        const QAbstractItemModelTester tester(&it.model, strict);
        DownloadFilter filter(it.model);
        const QAbstractItemModelTester filtered(&filter, strict);
        it.wire->answer("http://a.example/2", {downloadtesting::refusal(404)});
        it.add({u"http://a.example/1"_s, u"http://a.example/2"_s, u"http://a.example/3"_s});
        filter.setKind(DownloadFilter::Failed);
        it.advance(1s);
        QCOMPARE(filter.count(), 1);
        it.add({u"http://a.example/4"_s});
        filter.setKind(DownloadFilter::Done);
        it.advance(1s);
        QCOMPARE(filter.count(), 3);
        QCOMPARE(it.model.remove({0, 1, 3}), 3);
        it.model.restore();
        it.model.retranslate();
        QCOMPARE(filter.count(), 3);
        QCOMPARE(it.model.rowCount(), 4);
    }
    void theNewestBatchIsOnTopInTheOrderOfItsList()
    {
        Simulated it;
        it.add({u"http://a.example/1.txt"_s, u"http://a.example/2.txt"_s});
        it.add({u"http://a.example/3.txt"_s, u"http://a.example/4.txt"_s});
        QCOMPARE(it.names(), (QStringList{u"3.txt"_s, u"4.txt"_s, u"1.txt"_s, u"2.txt"_s}));
    }
    void whatWasRemovedComesBackToItsPlace()
    {
        Simulated it;
        it.add({u"http://a.example/1.txt"_s, u"http://a.example/2.txt"_s, u"http://a.example/3.txt"_s});
        it.add({u"http://a.example/4.txt"_s});
        it.advance(1s);
        const QStringList before = it.names();
        QCOMPARE(it.model.remove({0, 2}), 2);
        QCOMPARE(it.names(), (QStringList{u"1.txt"_s, u"3.txt"_s}));
        QCOMPARE(it.model.removedCount(), 2);
        it.model.restore();
        QCOMPARE(it.names(), before);
        QCOMPARE(it.model.removedCount(), 0);
    }
    void whatGoesOnIsNotRemoved()
    {
        Simulated it;
        it.add({u"http://a.example/1.txt"_s});
        QCOMPARE(it.model.remove({0}), 0);
        QCOMPARE(it.model.rowCount(), 1);
    }
    void manyGapsAreTakenAndPutBack()
    {
        Simulated it;
        const QAbstractItemModelTester tester(&it.model, strict);
        it.wire->answer("http://a.example/x", {Reply{}});
        QStringList urls;
        for (int index = 0; index < 600; ++index)
            urls << u"http://a.example/%1.txt"_s.arg(index);
        const auto activity = it.add(urls);
        it.advance(1h);
        const QStringList before = it.names();
        std::vector<int> every;
        for (int row = 0; row < 600; row += 2)
            every.push_back(row);
        QCOMPARE(it.model.remove(every), 300);
        QCOMPARE(it.model.rowCount(), 300);
        it.model.restore();
        QCOMPARE(it.names(), before);
    }
    void onlyWhatMovesIsTold()
    {
        Simulated it;
        it.wire->answer("http://a.example/2.txt", {Reply{10s}});
        it.add({u"http://a.example/1.txt"_s, u"http://a.example/2.txt"_s, u"http://a.example/3.txt"_s});
        it.advance(1s);
        QSignalSpy told(&it.model, &DownloadModel::dataChanged);
        it.advance(1s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toModelIndex().row(), 1);
        QCOMPARE(told[0][1].toModelIndex().row(), 1);
        QVERIFY(!told[0][2].value<QList<int>>().contains(DownloadModel::StateRole));
    }
    void nothingIsToldOnceAllIsOver()
    {
        Simulated it;
        it.add({u"http://a.example/1.txt"_s});
        it.advance(1s);
        QSignalSpy told(&it.model, &DownloadModel::dataChanged);
        QVERIFY(!it.model.flush());
        QCOMPARE(told.size(), 0);
    }
    void aRowSaysWhyItWaitsAndHowLong()
    {
        Simulated it;
        it.wire->answer("http://a.example/busy", {downloadtesting::refusal(429, 30s), Reply{}});
        it.add({u"http://a.example/busy"_s});
        it.advance(1s);
        QCOMPARE(it.text(0, DownloadModel::DetailRole),
                 u"server asks to wait 30\u00a0s · fewer connections to that host (1)"_s);
        QCOMPARE(it.model.count(TaskState::Suspended), 1);
        it.advance(12s);
        QVERIFY(it.text(0, DownloadModel::DetailRole).startsWith(u"server asks to wait 18\u00a0s"_s));
        it.advance(18s);
        QVERIFY(it.text(0, DownloadModel::DetailRole).startsWith(u"attempt 2 of 5 after status 429"_s));
        it.advance(2s);
        QCOMPARE(it.model.count(TaskState::Done), 1);
        QCOMPARE(it.text(0, DownloadModel::ActionNameRole), u"Open"_s);
    }
    void aFailedRowSaysItsErrorAndOffersRetry()
    {
        Simulated it;
        it.wire->answer("http://a.example/none", {downloadtesting::refusal(404)});
        it.add({u"http://a.example/none"_s});
        it.advance(1s);
        QCOMPARE(it.text(0, DownloadModel::ActionNameRole), u"Retry"_s);
        QVERIFY(it.text(0, DownloadModel::DetailRole).contains(u"404"_s));
        QCOMPARE(it.text(0, DownloadModel::ErrorRole), it.text(0, DownloadModel::DetailRole));
        QVERIFY(it.text(0, DownloadModel::SentenceRole).startsWith(u"none, failed, a.example, "_s));
    }
    void aCancelledRowSaysWho()
    {
        Simulated it;
        const auto activity = it.add({u"http://a.example/1.txt"_s});
        it.simulation.call([&] { activity->cancelRow(0); });
        it.advance(1ms);
        QCOMPARE(it.text(0, DownloadModel::DetailRole), u"cancelled by you"_s);
        QVERIFY(activity->received(10).contains(u"CancelledError()"_s));
    }

    void aRetryIsRecordedToo()
    {
        Simulated it;
        it.wire->answer("http://a.example/none", {downloadtesting::refusal(404)});
        const auto activity = it.add({u"http://a.example/none"_s});
        it.advance(1s);
        QVERIFY(!it.simulation.loop().isObserved());
        QCOMPARE(activity->recording().tasks.size(), 2u);
        it.simulation.call([&] { activity->retry(0, false); });
        it.advance(1s);
        const record::Recording &recording = activity->recording();
        QCOMPARE(recording.tasks.size(), 3u);
        QCOMPARE(recording.tasks[2].creator, record::None);
        QCOMPARE(recording.nameOf(2), u"none"_s);
        QVERIFY(!it.simulation.loop().isObserved());
    }
    void aListIsDownloaded()
    {
        Live it;
        it.run(it.practice(u"file/a.bin?size=250000"_s) + it.practice(u"status/404"_s));
        QCOMPARE(it.data(0, DownloadModel::SizeRole).toString(), u"250.0\u00a0kB"_s);
        QCOMPARE(QFileInfo(it.folder.filePath(u"downloads/a.bin"_s)).size(), 250'000);
        QCOMPARE(it.downloads.figures()->counts(), (QList<int>{2, 0, 1, 1, 0, 0}));
        it.downloads.retryFailed();
        QVERIFY(it.downloads.isActive());
        QTRY_VERIFY(!it.downloads.isActive());
        it.downloads.clearFinished();
        QCOMPARE(it.downloads.rows()->rowCount(), 0);
        QVERIFY(!it.downloads.undoText().isEmpty());
        it.downloads.undo();
        QCOMPARE(it.downloads.rows()->rowCount(), 2);
        QVERIFY(QFileInfo::exists(it.folder.filePath(u"downloads/a.bin"_s)));
    }
    void aCancelledDownloadGoesOnFromWhatIsHere()
    {
        Live it;
        it.downloads.editor()->setText(it.practice(u"file/slow.bin?size=200000&rate=100000"_s));
        it.downloads.start();
        QTRY_VERIFY(it.data(0, DownloadModel::ProgressRole).toDouble() > 0.4);
        it.downloads.cancel(0);
        QTRY_VERIFY(!it.downloads.isActive());
        QVERIFY(it.data(0, DownloadModel::DetailRole).toString().contains(u"Retry goes on from"_s));
        QVERIFY(QFileInfo(it.folder.filePath(u"downloads/slow.bin.part"_s)).size() > 0);
        it.downloads.act(0);
        QTRY_COMPARE_WITH_TIMEOUT(it.downloads.figures()->counts()[DownloadFilter::Done], 1, 20'000);
        QCOMPARE(QFileInfo(it.folder.filePath(u"downloads/slow.bin"_s)).size(), 200'000);
    }
    void noPasswordIsWrittenToAFile()
    {
        Live it;
        it.downloads.editor()->setText(
            u"https://user:secret@a.example/x\nhttps://b.example/y\n# me@b.example"_s);
        it.downloads.keep();
        const QString kept = it.settings.downloads().value(u"list"_s).toString();
        QCOMPARE(kept, u"https://b.example/y\n# me@b.example"_s);
    }
    void aBatchIsACardThatCanBeRunAgain()
    {
        Live it;
        app::Dashboard dashboard(it.settings);
        dashboard.show(it.downloads);
        it.downloads.startPractice();
        QCOMPARE(dashboard.runs()->count(), 1);
        const auto activity = dashboard.runs()->activity(1);
        QTRY_VERIFY_WITH_TIMEOUT(activity->isSettled(), 20'000);
        QCOMPARE(activity->count(TaskState::Done), 9);
        QVERIFY(activity->received(3).startsWith(u"results = [✓ "_s));
        QVERIFY(activity->rowResult(0).startsWith(u"✓ http://127.0.0.1"_s));
        dashboard.runAgain(1);
        QCOMPARE(dashboard.runs()->count(), 2);
        QCOMPARE(it.downloads.model().rowCount(), 18);
        dashboard.cancelEverything();
        QTRY_VERIFY(!dashboard.isActive());
    }
    void aRetryBringsARemovedCardBack()
    {
        Live it;
        app::Dashboard dashboard(it.settings);
        dashboard.show(it.downloads);
        it.run(it.practice(u"status/404"_s));
        QTRY_VERIFY(dashboard.canClear());
        dashboard.clearFinished();
        QCOMPARE(dashboard.runs()->count(), 0);
        it.downloads.retry(0);
        QCOMPARE(dashboard.runs()->count(), 1);
        QTRY_VERIFY(!it.downloads.isActive());
    }
    void aRowIsPausedAndResumedAndSoAreAll()
    {
        Live it;
        it.downloads.editor()->setText(it.practice(u"file/slow.bin?size=300000&rate=200000"_s)
                                       + it.practice(u"file/slower.bin?size=300000&rate=200000"_s));
        it.downloads.start();
        QTRY_VERIFY(it.data(0, DownloadModel::ProgressRole).toDouble() > 0.3);
        it.downloads.togglePause(0);
        QTRY_COMPARE(it.data(0, DownloadModel::StateNameRole).toString(), u"paused"_s);
        QCOMPARE(it.data(0, DownloadModel::ActionNameRole).toString(), u"Resume"_s);
        QVERIFY(it.data(0, DownloadModel::SizeRole).toString().endsWith(u"of 300.0\u00a0kB"_s));
        it.downloads.rows()->setKind(DownloadFilter::Paused);
        QCOMPARE(it.downloads.rows()->count(), 1);
        it.downloads.rows()->setKind(DownloadFilter::All);
        it.downloads.pauseAll();
        QTRY_VERIFY(!it.downloads.isActive());
        QVERIFY(it.downloads.canResume());
        QCOMPARE(it.downloads.figures()->counts()[DownloadFilter::Paused], 2);
        it.downloads.resumeAll();
        QVERIFY(it.downloads.isActive());
        QTRY_COMPARE_WITH_TIMEOUT(it.downloads.figures()->counts()[DownloadFilter::Done], 2, 20'000);
        QCOMPARE(QFileInfo(it.folder.filePath(u"downloads/slow.bin"_s)).size(), 300'000);
        QCOMPARE(QDir(it.folder.filePath(u"downloads"_s)).entryList(QDir::Files).size(), 2);
    }
    void startedPausedAListWaitsAndCanBeRemoved()
    {
        Live it;
        it.downloads.editor()->setText(it.practice(u"page/1.html"_s) + it.practice(u"page/2.html"_s));
        it.downloads.startPaused();
        QTRY_COMPARE(it.downloads.figures()->counts()[DownloadFilter::Paused], 2);
        QVERIFY(!it.downloads.isActive());
        QVERIFY(!it.downloads.canClear());
        it.downloads.remove(0);
        QCOMPARE(it.downloads.rows()->count(), 1);
        it.downloads.cancelAll();
        QTRY_COMPARE(it.downloads.figures()->counts()[DownloadFilter::Cancelled], 1);
    }
    void rowsOfLastTimeComeBackAndGoOn()
    {
        const QTemporaryDir folder;
        practice::BackgroundServer server;
        QVERIFY(server.start());
        const auto address = [&server](const QString &path) { return server.url(path).toString() + u'\n'; };
        app::Settings settings(folder.filePath(u"settings.json"_s));
        const QString journal = folder.filePath(u"downloads.journal"_s);
        const QString files = folder.filePath(u"downloads"_s);
        {
            app::Downloads downloads(settings, files);
            downloads.bringBack(journal);
            downloads.editor()->setText(address(u"/file/big.bin?size=600000&rate=300000"_s)
                                        + address(u"/file/done.bin?size=5"_s) + address(u"/status/404"_s)
                                        + address(u"/page/removed.html"_s));
            downloads.start();
            const auto &counts = downloads.figures()->counts();
            QTRY_COMPARE(counts[DownloadFilter::Done] + counts[DownloadFilter::Failed], 3);
            QTRY_VERIFY(downloads.rows()->index(0, 0).data(DownloadModel::ProgressRole).toDouble() > 0.3);
            downloads.remove(3);
        } // quits, and cancels what goes on
        const qint64 bytes = QFileInfo(files + u"/big.bin.part"_s).size();
        QVERIFY(bytes > 100'000);
        app::Downloads downloads(settings, files);
        QSignalSpy started(&downloads, &app::Downloads::started);
        downloads.bringBack(journal);
        QTRY_COMPARE(downloads.rows()->count(), 3);
        QVERIFY(downloads.notice().startsWith(u"1 download"_s));
        QVERIFY(downloads.offersResume());
        QCOMPARE(downloads.figures()->counts(), (QList<int>{3, 0, 1, 1, 0, 1}));
        QCOMPARE(downloads.model().place(0).activity->batch().received(0), bytes);
        QCOMPARE(downloads.rows()->index(2, 0).data(DownloadModel::DetailRole).toString(),
                 u"404 Not Found: the server has no such file"_s);
        QCOMPARE(started.size(), 0);
        downloads.resumeAll();
        QVERIFY(downloads.notice().isEmpty());
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.figures()->counts()[DownloadFilter::Done], 2, 20'000);
        QCOMPARE(downloads.model().place(0).it().head.status, 206);
        QCOMPARE(QFileInfo(files + u"/big.bin"_s).size(), 600'000);
        downloads.clearFinished();
        app::Downloads none(settings, files);
        downloads.leave();
        QVERIFY(QFileInfo(journal).size() >= 200); // it is written anew when it was read
        none.bringBack(journal);
        QTRY_VERIFY(QFileInfo(journal).size() < 200);
        QCOMPARE(none.rows()->count(), 0);
    }
    void hostsThatComplainedAreRemembered()
    {
        const QTemporaryDir folder;
        app::Settings settings(folder.filePath(u"settings.json"_s));
        const QString hosts = folder.filePath(u"download-hosts.json"_s);
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        downloadtesting::Reply busy = downloadtesting::refusal(429, 30s);
        busy.after = 0ns;
        wire->answer("https://a.example/x.bin", {busy});
        {
            app::Downloads downloads(settings, folder.path(), wire);
            downloads.rememberHosts(hosts);
            downloads.editor()->setText(u"https://a.example/x.bin"_s);
            downloads.start();
            QTRY_COMPARE(downloads.rows()->count(), 1);
            const QModelIndex row = downloads.rows()->index(0, 0);
            QTRY_VERIFY(row.data(DownloadModel::DetailRole)
                            .toString()
                            .endsWith(u" · fewer connections to that host (1)"_s));
        }
        QVERIFY(QFile::exists(hosts));
        app::Downloads downloads(settings, folder.path(), wire);
        downloads.rememberHosts(hosts);
        downloads.startPaused();
        QTRY_COMPARE(downloads.rows()->count(), 1);
        QCOMPARE(downloads.model().place(0).activity->batch().hostStanding(0).most, 1);
    }
    void aFullDiskIsSaidOnceAndAllGoOnWithResume()
    {
        const QTemporaryDir folder;
        app::Settings settings(folder.filePath(u"settings.json"_s));
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        downloadtesting::Reply full;
        full.after = 0ns;
        full.error = download::DownloadError{download::ErrorKind::NoSpace, {}, folder.path()};
        downloadtesting::Reply good;
        good.after = 0ns;
        for (const char *url : {"https://a.example/x.bin", "https://a.example/y.bin"})
            wire->answer(url, {full, good});
        app::Downloads downloads(settings, folder.path(), wire);
        QSignalSpy notices(&downloads, &app::Downloads::noticeChanged);
        downloads.editor()->setText(u"https://a.example/x.bin\nhttps://a.example/y.bin"_s);
        downloads.start();
        QTRY_COMPARE(downloads.figures()->counts().value(DownloadFilter::Paused), 2);
        QCOMPARE(downloads.notice(),
                 u"All downloads into that folder are paused: the disk is full: %1."_s.arg(folder.path()));
        QVERIFY(downloads.offersResume());
        downloads.resumeAll();
        QTRY_COMPARE(downloads.figures()->counts()[DownloadFilter::Done], 2);
        QVERIFY(downloads.notice().isEmpty());
    }
    void aPasswordIsAskedForAgain()
    {
        const QTemporaryDir folder;
        app::Settings settings(folder.filePath(u"settings.json"_s));
        const QString journal = folder.filePath(u"downloads.journal"_s);
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        {
            app::Downloads downloads(settings, folder.path(), wire);
            downloads.bringBack(journal);
            downloads.editor()->setText(
                u"https://me:secret@a.example/x.bin\nhttps://a.example/y?token=secret"_s);
            downloads.startPaused();
            QTRY_COMPARE(downloads.rows()->count(), 2);
            QTRY_VERIFY(QFileInfo(journal).size() > 200);
        }
        QFile file(journal);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
        app::Downloads downloads(settings, folder.path(), wire);
        downloads.editor()->setText({});
        downloads.bringBack(journal);
        QTRY_COMPARE(downloads.rows()->count(), 2);
        QVERIFY(downloads.rows()
                    ->index(0, 0)
                    .data(DownloadModel::DetailRole)
                    .toString()
                    .startsWith(u"needs its password or key"_s));
        downloads.resumeAll();
        QVERIFY(wire->requests.isEmpty());
        downloads.act(0);
        QCOMPARE(downloads.editor()->text(), u"https://a.example/x.bin\n"_s);
        QVERIFY(downloads.notice().startsWith(u"x.bin needs a password"_s));
        downloads.editor()->setText(u"https://me:secret@a.example/x.bin"_s);
        downloads.start();
        // The complete address takes the place of the one without.
        QTRY_COMPARE(wire->requests.size(), 1);
        QCOMPARE(downloads.rows()->count(), 2);
        QCOMPARE(downloads.figures()->counts()[DownloadFilter::Paused], 1);
    }
    void theTableComesBackInTheOrderItWasMovedTo()
    {
        const QTemporaryDir folder;
        app::Settings settings(folder.filePath(u"settings.json"_s));
        const QString journal = folder.filePath(u"downloads.journal"_s);
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        const auto names = [](app::Downloads &downloads) {
            QString all;
            for (int row = 0; row < downloads.rows()->count(); ++row)
                all += downloads.rows()->index(row, 0).data(DownloadModel::NameRole).toString().at(0);
            return all;
        };
        {
            app::Downloads downloads(settings, folder.path(), wire);
            downloads.bringBack(journal);
            downloads.editor()->setText(u"https://a.example/[1-4].bin"_s);
            downloads.startPaused();
            QTRY_COMPARE(downloads.rows()->count(), 4);
            QTRY_VERIFY(QFileInfo(journal).size() > 200);
            QCOMPARE(downloads.moveUp(3), 2);
            QCOMPARE(downloads.moveUp(2), 1);
            QCOMPARE(names(downloads), u"1423"_s);
        }
        app::Downloads downloads(settings, folder.path(), wire);
        downloads.bringBack(journal);
        QTRY_COMPARE(downloads.rows()->count(), 4);
        QCOMPARE(names(downloads), u"1423"_s);
        QCOMPARE(downloads.moveDown(0), 1);
        QCOMPARE(names(downloads), u"4123"_s);
        // What was said of the last session does not hide that a removal can be undone.
        QVERIFY(downloads.notice().startsWith(u"4 download"_s));
        downloads.remove(0);
        QCOMPARE(downloads.notice(), u""_s);
        QVERIFY(!downloads.undoText().isEmpty());
    }
    void aPasswordBelowAnAddressIsAskedForAgain()
    {
        const QTemporaryDir folder;
        app::Settings settings(folder.filePath(u"settings.json"_s));
        const QString journal = folder.filePath(u"downloads.journal"_s);
        const auto wire = std::make_shared<downloadtesting::ScriptedWire>();
        const QString list = u"https://a.example/x.bin\n  out=y.bin\n"_s;
        const QString secrets = u"  http-user=me\n  http-passwd=secret\n  header=X-Key: secret\n"_s;
        {
            app::Downloads downloads(settings, folder.path(), wire);
            downloads.bringBack(journal);
            downloads.editor()->setText(list + secrets);
            downloads.startPaused();
            QTRY_COMPARE(downloads.rows()->count(), 1);
            QTRY_VERIFY(QFileInfo(journal).size() > 200);
        }
        QFile file(journal);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
        QVERIFY(!settings.downloads().value(u"list"_s).toString().contains(u"secret"_s));
        app::Downloads downloads(settings, folder.path(), wire);
        downloads.editor()->setText({});
        downloads.bringBack(journal);
        QTRY_COMPARE(downloads.rows()->count(), 1);
        downloads.resumeAll();
        QVERIFY(wire->requests.isEmpty());
        downloads.act(0);
        QCOMPARE(downloads.editor()->text(), list);
        downloads.editor()->setText(list + secrets);
        downloads.start();
        QTRY_COMPARE(wire->requests.size(), 1);
        QVERIFY(wire->requests[0].headers.contains("X-Key: secret"));
        QVERIFY(
            wire->requests[0].headers.contains("Authorization: Basic " + QByteArray("me:secret").toBase64()));
        QCOMPARE(downloads.rows()->count(), 1);
    }
    void aSecondWindowSaysWhoKeepsTheDownloads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"downloads.journal"_s);
        download::Journal other;
        QVERIFY(other.open(path).owner.isEmpty());
        app::Settings settings(folder.filePath(u"settings.json"_s));
        app::Downloads downloads(settings, folder.path());
        downloads.bringBack(path);
        QTRY_VERIFY(downloads.notice().startsWith(u"Another program keeps the downloads"_s));
        QVERIFY(!downloads.offersResume());
    }
    void listAndOptionsAreRemembered()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        {
            app::Settings settings(path);
            app::Downloads downloads(settings, folder.path());
            downloads.editor()->setText(u"https://example.com\n"_s);
            downloads.options()->edit(app::DownloadOptions::AtOnce, u"3"_s);
            downloads.options()->setOnError(2);
        }
        app::Settings settings(path);
        app::Downloads downloads(settings, folder.path());
        QCOMPARE(downloads.editor()->text(), u"https://example.com\n"_s);
        QCOMPARE(downloads.options()->batchOptions().atOnce, 3);
        QCOMPARE(downloads.options()->batchOptions().onError, download::OnError::Cancel);
        QCOMPARE(downloads.startText(), u"Download 1"_s);
    }
    void aPracticeListOfLastTimeStillWorks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        {
            app::Settings settings(path);
            app::Downloads downloads(settings, folder.path());
            downloads.practise(false);
        }
        app::Settings settings(path);
        app::Downloads downloads(settings, folder.path());
        QCOMPARE(downloads.editor()->text().count(downloads.practiceBase()), 9);
    }
    void onePracticeListTakesThePlaceOfAnother()
    {
        Live it;
        it.downloads.practise(false);
        QCOMPARE(it.downloads.editor()->urlCount(false), 9);
        it.downloads.practise(false);
        QCOMPARE(it.downloads.editor()->urlCount(false), 9);
        it.downloads.editor()->setText(u"https://example.com"_s);
        it.downloads.practise(false);
        QCOMPARE(it.downloads.editor()->urlCount(false), 10);
    }
    void filesAreReadAndWhatIsNoListIsLeftAlone()
    {
        Live it;
        QFile list(it.folder.filePath(u"list.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("\xef\xbb\xbfhttps://example.com/1\r\nhttps://example.com/2\r\n");
        list.close();
        QFile binary(it.folder.filePath(u"picture.png"_s));
        QVERIFY(binary.open(QIODevice::WriteOnly));
        binary.write(QByteArray("\x89PNG\0\0\0", 7));
        binary.close();
        it.downloads.take(QStringList{list.fileName(), u"https://example.com/3"_s});
        QTRY_COMPARE(it.downloads.editor()->urlCount(false), 3);
        it.downloads.take(QList<QUrl>{QUrl::fromLocalFile(binary.fileName())});
        QTRY_VERIFY(it.downloads.notice().contains(u"picture.png"_s));
        it.downloads.take(QList<QUrl>{QUrl::fromLocalFile(it.folder.path())});
        QTRY_VERIFY(it.downloads.notice().contains(u"folder"_s));
        QCOMPARE(it.downloads.editor()->urlCount(false), 3);
    }
    void veryManyAreAskedAbout()
    {
        Live it;
        it.downloads.editor()->setText(u"http://127.0.0.1:1/[1-1001]"_s);
        it.downloads.start();
        QVERIFY(it.downloads.question().contains(u"1,001"_s));
        QCOMPARE(it.downloads.startText(), u"Download all 1,001"_s);
        it.downloads.editor()->setText(u"http://127.0.0.1:1/[1-9]"_s);
        QVERIFY(it.downloads.question().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDownloads)
#include "tst_downloads.moc"
