// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A batch on the virtual clock, with a wire that does what the test says and files that are real.
#include <download/batch.h>

#include <aio/simulation.h>

#include <filecontent.h>
#include <scriptedwire.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace download;
using namespace downloadtesting;
using namespace std::chrono_literals;

namespace {

ListItem item(const QByteArray &url) { return {url, QString::fromUtf8(url), 1}; }

DownloadError lost()
{
    DownloadError error{ErrorKind::ConnectionLost};
    error.host = "a.test";
    return error;
}

/// A reply that breaks off.
Reply broken(const QByteArray &body = "half")
{
    Reply reply;
    reply.body = body;
    reply.error = lost();
    reply.size = 2 * body.size();
    return reply;
}

/// A batch in a simulation, in a folder of its own.
struct Bench {
    QTemporaryDir folder;
    std::shared_ptr<ScriptedWire> ownedWire = std::make_shared<ScriptedWire>();
    ScriptedWire &wire = *ownedWire;
    BatchOptions options;
    std::shared_ptr<Batch> batch;
    QList<RowState> ended;      ///< the rows' states, in the order in which they ended
    aio::Simulation simulation; ///< goes first: its tasks use the others

    Bench() { options.folder = folder.path(); }
    Batch &start(const QByteArrayList &urls)
    {
        std::vector<ListItem> items;
        for (const QByteArray &url : urls)
            items.push_back(item(url));
        batch = std::make_shared<Batch>(std::move(items), options, ownedWire);
        batch->onRowChanged = [this](std::size_t row) {
            if (!isUnderWay(batch->rows()[row].state))
                ended << batch->rows()[row].state;
        };
        simulation.call([this] { batch->start(); });
        return *batch;
    }
    /// Starts it and runs it to its end.
    Batch &run(const QByteArrayList &urls)
    {
        start(urls);
        simulation.runUntilIdle();
        return *batch;
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(simulation.now()).count(); }
};

QByteArrayList urls(int count, const QByteArray &host = "a.test")
{
    QByteArrayList list;
    for (int number = 1; number <= count; ++number)
        list << "https://" + host + "/file" + QByteArray::number(number) + ".bin";
    return list;
}

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allTogetherTakeAsLongAsOne()
    {
        Bench bench;
        const Batch &batch = bench.run(urls(8));
        QVERIFY(batch.isSettled());
        QCOMPARE(batch.count(RowState::Done), 8);
        QCOMPARE(batch.answer().kind, Answer::All);
        QCOMPARE(bench.seconds(), 1.0);
        QCOMPARE(bench.files().size(), 8);
        QCOMPARE(contentOf(batch.rows()[0].file), "body");
    }

    void limitsHoldInAllAndForEachHost()
    {
        Bench bench;
        bench.options.atOnce = 5;
        bench.options.perHost = 2;
        const Batch &batch = bench.run(urls(6, "a.test") + urls(6, "b.test") + urls(6, "c.test"));
        QCOMPARE(batch.count(RowState::Done), 18);
        QCOMPARE(bench.wire.mostAtOnce, 5);

        Bench oneHost;
        oneHost.options.perHost = 3;
        oneHost.run(urls(9));
        QCOMPARE(oneHost.wire.mostAtOnce, 3);
        QCOMPARE(oneHost.seconds(), 3.0);
    }

    void loopbackHasNoLimitForAHost()
    {
        Bench bench;
        bench.options.perHost = 1;
        bench.run(urls(4, "127.0.0.1") + urls(4, "localhost") + urls(4, "[::1]"));
        QCOMPARE(bench.wire.mostAtOnce, 12);
    }

    void waitingForABusyHostKeepsNobodyElseWaiting()
    {
        Bench bench;
        bench.options.atOnce = 2;
        bench.options.perHost = 1;
        bench.run(urls(3, "a.test") + urls(1, "b.test"));
        // b's only file goes in the first second, beside a's first.
        QCOMPARE(bench.wire.requests[1].url, "https://b.test/file1.bin");
    }

    void collectingGoesOnAfterAFailure()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(404)});
        const Batch &batch = bench.run(urls(3));
        QCOMPARE(batch.answer().kind, Answer::All);
        QCOMPARE(batch.count(RowState::Failed), 1);
        QCOMPARE(batch.count(RowState::Done), 2);
        QCOMPARE(batch.rows()[0].error->status, 404);
        QCOMPARE(sentence(*batch.rows()[0].error), "404 Not Found: the server has no such file");
    }

    void firstErrorIsRaisedAtOnceAndTheOthersGoOn()
    {
        Bench bench;
        bench.options.onError = OnError::First;
        Reply slow;
        slow.after = 5s;
        bench.wire.answer("https://a.test/file1.bin", {slow});
        bench.wire.answer("https://a.test/file2.bin", {refusal(404)});
        const Batch &batch = bench.start(urls(2));
        bench.simulation.advance(1500ms);
        QCOMPARE(batch.answer().kind, Answer::Raised);
        QCOMPARE(batch.answer().row, std::size_t(1));
        QVERIFY(!batch.isSettled());
        bench.simulation.runUntilIdle();
        QVERIFY(batch.isSettled());
        QCOMPARE(batch.rows()[0].state, RowState::Done);
    }

    void firstErrorEndsTheRest()
    {
        Bench bench;
        bench.options.onError = OnError::Cancel;
        Reply slow;
        slow.after = 5s;
        bench.wire.answer("https://a.test/file1.bin", {slow});
        bench.wire.answer("https://a.test/file2.bin", {refusal(404)});
        const Batch &batch = bench.run(urls(2));
        QCOMPARE(batch.answer().kind, Answer::Raised);
        QCOMPARE(batch.answer().row, std::size_t(1));
        QCOMPARE(batch.rows()[0].state, RowState::Cancelled);
        QCOMPARE(bench.seconds(), 1.0);
    }

    void cancellingARowLeavesTheOthers()
    {
        Bench bench;
        Batch &batch = bench.start(urls(3));
        bench.simulation.advance(500ms);
        bench.simulation.call([&] { batch.cancel(1); });
        bench.simulation.runReady();
        QCOMPARE(batch.rows()[1].state, RowState::Cancelled);
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.count(RowState::Done), 2);
        QCOMPARE(batch.answer().kind, Answer::All);
    }

    void cancellingAllEndsAtOnce_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("milliseconds");
        for (const int mode : {0, 1, 2}) {
            QTest::addRow("mode %d, before its first turn", mode) << mode << -1;
            QTest::addRow("mode %d, under way", mode) << mode << 300;
            QTest::addRow("mode %d, between attempts", mode) << mode << 1010;
        }
    }
    void cancellingAllEndsAtOnce()
    {
        QFETCH(const int, mode);
        QFETCH(const int, milliseconds);
        Bench bench;
        bench.options.onError = OnError(mode);
        bench.options.atOnce = 2;
        bench.wire.answer("https://a.test/file1.bin", {broken()});
        bench.wire.answer("https://a.test/file2.bin", {broken()});
        Batch &batch = bench.start(urls(5));
        if (milliseconds >= 0)
            bench.simulation.advance(std::chrono::milliseconds(milliseconds));
        bench.simulation.call([&] { batch.cancel(); });
        bench.simulation.runReady();
        QVERIFY(batch.isSettled());
        QCOMPARE(batch.answer().kind, Answer::Cancelled);
        QCOMPARE(batch.count(RowState::Cancelled), 5);
        QVERIFY(batch.isCancelAsked());
    }

    void pausedRowsEndTheirTransferAndGoOnWhenResumed()
    {
        Bench bench;
        Batch &batch = bench.start(urls(3));
        bench.simulation.advance(500ms);
        bench.simulation.call([&] { batch.pause(1); });
        bench.simulation.runReady();
        QCOMPARE(batch.rows()[1].state, RowState::Paused);
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.count(RowState::Done), 2);
        QCOMPARE(batch.answer().kind, Answer::Awaiting);
        QVERIFY(!batch.isSettled());
        // Nothing moves, so no time is counted.
        QCOMPARE(batch.elapsed(), Duration(1s));
        bench.simulation.advance(10s);
        bench.simulation.call([&] { batch.resume(1); });
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.rows()[1].state, RowState::Done);
        QCOMPARE(batch.answer().kind, Answer::All);
        QCOMPARE(batch.elapsed(), Duration(2s));
        QCOMPARE(bench.wire.requests.size(), 4);
    }

    void aPausedRowGoesOnFromWhatIsHere()
    {
        Bench bench;
        const QByteArray url = "https://a.test/file1.bin";
        Reply begun = broken(QByteArray(100'000, 'x'));
        begun.head.validator = "\"v1\"";
        bench.wire.answer(url, {begun});
        Batch &batch = bench.start({url});
        bench.simulation.advance(1100ms);
        QCOMPARE(batch.rows()[0].state, RowState::Waiting);
        bench.simulation.call([&] { batch.pause(0); });
        bench.simulation.runReady();
        QCOMPARE(batch.rows()[0].state, RowState::Paused);
        QCOMPARE(batch.received(0), 100'000);
        QVERIFY(batch.rows()[0].canGoOn);
        // Nobody keeps its file meanwhile.
        const auto other = std::make_shared<Folder>(bench.folder.path(), WhenExists::Rename);
        QVERIFY(other->leftover(url));
        bench.simulation.call([&] { batch.resume(0); });
        bench.simulation.advance(1100ms);
        QCOMPARE(bench.wire.requests.constLast().from, 100'000 - 65'536);
        QCOMPARE(bench.wire.requests.constLast().validator, "\"v1\"");
        bench.simulation.call([&] { batch.cancel(); });
        bench.simulation.runUntilIdle();
    }

    void startedPausedNothingIsAskedFor()
    {
        for (const int mode : {0, 1, 2}) {
            Bench bench;
            bench.options.onError = OnError(mode);
            std::vector<ListItem> items;
            for (const QByteArray &url : urls(3))
                items.push_back(item(url));
            bench.batch = std::make_shared<Batch>(std::move(items), bench.options, bench.ownedWire);
            bench.batch->pause();
            bench.simulation.call([&] { bench.batch->start(); });
            bench.simulation.advance(10s);
            QCOMPARE(bench.wire.requests.size(), 0);
            QCOMPARE(bench.batch->count(RowState::Paused), 3);
            bench.simulation.call([&] { bench.batch->resume(); });
            bench.simulation.runUntilIdle();
            QCOMPARE(bench.batch->count(RowState::Done), 3);
            QVERIFY(bench.batch->isSettled());
        }
    }

    void pausingAndResumingAtOnceIsNoCancel()
    {
        Bench bench;
        Batch &batch = bench.start(urls(2));
        bench.simulation.advance(500ms);
        bench.simulation.call([&] {
            for (int round = 0; round < 3; ++round) {
                batch.pause();
                batch.resume();
            }
            batch.pause(1);
        });
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.rows()[0].state, RowState::Done);
        QCOMPARE(batch.rows()[1].state, RowState::Paused);
        bench.simulation.call([&] { batch.resume(); });
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.count(RowState::Done), 2);
    }

    void aCancelBeatsAPause_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("isSame");
        QTest::addColumn<bool>("isAll");
        for (const int mode : {0, 1, 2}) {
            for (const bool isSame : {true, false}) {
                for (const bool isAll : {true, false})
                    QTest::addRow("mode %d, %s, %s", mode, isSame ? "in the same turn" : "later",
                                  isAll ? "all" : "one")
                        << mode << isSame << isAll;
            }
        }
    }
    void aCancelBeatsAPause()
    {
        QFETCH(const int, mode);
        QFETCH(const bool, isSame);
        QFETCH(const bool, isAll);
        Bench bench;
        bench.options.onError = OnError(mode);
        Batch &batch = bench.start(urls(1));
        bench.simulation.advance(500ms);
        const auto cancel = [&] {
            if (isAll)
                batch.cancel();
            else
                batch.cancel(0);
        };
        bench.simulation.call([&] {
            batch.pause();
            if (isSame)
                cancel();
        });
        bench.simulation.runReady();
        if (!isSame)
            bench.simulation.call(cancel);
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.rows()[0].state, RowState::Cancelled);
        QVERIFY(batch.isSettled());
    }

    void cancellingAllReachesARetryWhileOthersAreAwaited()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(404)});
        Batch &batch = bench.start(urls(2));
        bench.simulation.advance(500ms);
        bench.simulation.call([&] { batch.pause(1); });
        bench.simulation.advance(1s);
        QCOMPARE(batch.rows()[0].state, RowState::Failed);
        bench.simulation.call([&] { batch.retry(0); });
        bench.simulation.advance(500ms);
        QCOMPARE(batch.rows()[0].state, RowState::Active);
        bench.simulation.call([&] { batch.cancel(); });
        bench.simulation.runReady();
        QCOMPARE(batch.count(RowState::Cancelled), 2);
        QVERIFY(batch.isSettled());
    }

    void aFailureInAGroupCancelsPausedRowsToo()
    {
        Bench bench;
        bench.options.onError = OnError::Cancel;
        bench.wire.answer("https://a.test/file2.bin", {refusal(404)});
        Batch &batch = bench.start(urls(2));
        bench.simulation.advance(100ms);
        bench.simulation.call([&] { batch.pause(0); });
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.rows()[0].state, RowState::Cancelled);
        QVERIFY(batch.isSettled());
    }

    void afterTheFirstErrorCancelReachesThoseThatGoOn()
    {
        Bench bench;
        bench.options.onError = OnError::First;
        Reply slow;
        slow.after = 50s;
        bench.wire.answer("https://a.test/file1.bin", {slow});
        bench.wire.answer("https://a.test/file2.bin", {refusal(404)});
        Batch &batch = bench.start(urls(2));
        bench.simulation.advance(2s);
        bench.simulation.call([&] { batch.cancel(); });
        bench.simulation.runReady();
        QVERIFY(batch.isSettled());
        QCOMPARE(batch.answer().kind, Answer::Raised);
        QCOMPARE(batch.rows()[0].state, RowState::Cancelled);
    }

    void whatMayPassIsTriedAgain()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {broken(), broken(), Reply{}});
        const Batch &batch = bench.run(urls(1));
        QCOMPARE(batch.rows()[0].state, RowState::Done);
        QCOMPARE(batch.rows()[0].attempt, 3);
        QVERIFY(!batch.rows()[0].error);
        QCOMPARE(contentOf(batch.rows()[0].file), "body");
        // 1 s a try; before the second 0.5 to 1 s, before the third 1 to 2 s.
        const Duration first = bench.wire.started[1] - bench.wire.started[0];
        const Duration second = bench.wire.started[2] - bench.wire.started[1];
        QVERIFY(first >= 1500ms && first <= 2s);
        QVERIFY(second >= 2s && second <= 3s);
    }

    void whileItWaitsTheRowSaysWhyAndUntilWhen()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(503, 30s), Reply{}});
        const Batch &batch = bench.start(urls(1));
        bench.simulation.advance(2s);
        const Row &row = batch.rows()[0];
        QCOMPARE(row.state, RowState::Waiting);
        QCOMPARE(row.error->status, 503);
        QVERIFY(row.isServersWish);
        QCOMPARE(row.nextAttempt, Duration(31s));
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.wire.started[1], Duration(31s));
        QCOMPARE(row.state, RowState::Done);
    }

    void whoWaitsLeavesItsPlaceToOthers()
    {
        Bench bench;
        bench.options.atOnce = 1;
        bench.wire.answer("https://a.test/file1.bin", {refusal(429, 10s), Reply{}});
        bench.run(urls(1, "a.test") + urls(2, "b.test"));
        QCOMPARE(bench.seconds(), 12.0);
        QCOMPARE(bench.wire.started[1], Duration(1s));
    }

    void aHostThatRefusesGetsHalfAsManyAtOnce()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(429), Reply{}});
        // A refusal of one that was asked before says nothing new.
        bench.wire.answer("https://a.test/file2.bin", {refusal(503), Reply{}});
        const Batch &batch = bench.start(urls(20) + urls(3, "b.test"));
        bench.simulation.advance(1500ms);
        QCOMPARE(batch.hostStanding(0).most, 4);
        QCOMPARE(bench.wire.started.count(Duration(1s)), 4);
        QCOMPARE(batch.hostStanding(20).most, 0);
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.count(RowState::Done), 23);
    }

    void successGivesItMoreAgain()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(429), Reply{}});
        const Batch &batch = bench.start(urls(60));
        bench.simulation.advance(2100ms);
        QCOMPARE(batch.hostStanding(0).most, 5);
        bench.simulation.advance(10s);
        QCOMPARE(batch.hostStanding(0).most, 0);
        QCOMPARE(bench.wire.mostAtOnce, 8);
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.count(RowState::Done), 60);
    }

    void oneAtATimeIsTheLeast()
    {
        Bench bench;
        bench.options.perHost = 2;
        for (const QByteArray &url : urls(2))
            bench.wire.answer(url, {refusal(503), refusal(503), refusal(503), Reply{}});
        const Batch &batch = bench.start(urls(2));
        bench.simulation.advance(6s);
        QCOMPARE(batch.hostStanding(0).most, 1);
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.count(RowState::Done), 2);
    }

    void whileAHostAsksToWaitNothingIsAskedOfIt()
    {
        Bench bench;
        bench.options.perHost = 2;
        bench.wire.answer("https://a.test/file1.bin", {refusal(503, 30s), Reply{}});
        const Batch &batch = bench.start(urls(5) + urls(2, "b.test"));
        bench.simulation.advance(20s);
        QCOMPARE(bench.wire.requests.size(), 4);
        QCOMPARE(batch.rows()[2].state, RowState::Waiting);
        QVERIFY(batch.rows()[2].isServersWish);
        QCOMPARE(batch.rows()[2].nextAttempt, Duration(31s));
        QCOMPARE(batch.rows()[4].state, RowState::Queued);
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.wire.started[4], Duration(31s));
        QCOMPARE(batch.count(RowState::Done), 7);
        // One after another: it was lowered to one.
        QVERIFY(bench.wire.started[5] > Duration(31s));
    }

    void whoWaitsForAHostIsCancelledAtOnce()
    {
        Bench bench;
        bench.options.perHost = 4;
        bench.wire.answer("https://a.test/file1.bin", {refusal(429)});
        bench.wire.answer("https://a.test/file5.bin", {refusal(503, 30s)});
        Batch &batch = bench.start(urls(12));
        for (int step = 0; step < 4; ++step) {
            bench.simulation.advance(700ms);
            bench.simulation.call([&] { batch.cancel(std::size_t(11 - step)); });
            bench.simulation.runReady();
            QCOMPARE(batch.rows()[std::size_t(11 - step)].state, RowState::Cancelled);
        }
        bench.simulation.call([&] { batch.cancel(); });
        bench.simulation.runReady();
        QVERIFY(batch.isSettled());
    }

    void whatAHostBearsIsSharedByBatchesAndRememberedForADay()
    {
        const auto limits = std::make_shared<HostLimits>();
        limits->fromJson({{"a.test", QJsonObject{{"most", 2}, {"since", 1'000}}},
                          {"old.test", QJsonObject{{"most", 1}, {"since", 10}}},
                          {"odd.test", QJsonObject{{"most", -1}, {"since", 1'000}}},
                          {"127.0.0.1:80", QJsonObject{{"most", 1}, {"since", 1'000}}}},
                         86'410);
        QCOMPARE(limits->standing("a.test").most, 2);
        QCOMPARE(limits->standing("old.test").most, 0);
        QCOMPARE(limits->standing("odd.test").most, 0);
        QCOMPARE(limits->toJson(86'410).keys(), QStringList{"a.test"});
        QVERIFY(limits->toJson(1'000'000).isEmpty());
        int changes = 0;
        limits->onChanged = [&changes] { ++changes; };
        Bench bench;
        std::vector<std::shared_ptr<Batch>> batches;
        for (int number = 0; number < 2; ++number) {
            std::vector<ListItem> items;
            for (const QByteArray &url : urls(3))
                items.push_back(item(url));
            batches.push_back(std::make_shared<Batch>(std::move(items), bench.options, bench.ownedWire));
            batches.back()->share(limits);
        }
        bench.simulation.call([&] {
            for (const auto &batch : batches)
                batch->start();
        });
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.wire.mostAtOnce, 3); // two, and after two successes three
        QCOMPARE(batches[1]->count(RowState::Done), 3);
        QVERIFY(changes > 0);
    }

    void hostsAreKnownByNameAndPort()
    {
        QCOMPARE(HostLimits::nameOf("https://me:pw@a.test/x"), "a.test");
        QCOMPARE(HostLimits::nameOf("http://a.test:8080/x"), "a.test:8080");
        QCOMPARE(HostLimits::nameOf("http://[::1]:8080/x"), "[::1]:8080");
        QCOMPARE(siteOf("http://[::1]:8080?x").host, "::1");
        // Same host, other port: what is kept of the one is not taken for the other.
        QCOMPARE(siteOf("http://a.test:8081/x").name, "a.test:8081");
        QCOMPARE(siteOf("https://a.test").name, "a.test");
    }

    void thisMachineHasManyNames()
    {
        for (const char *host : {"localhost", "127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"})
            QVERIFY2(isLoopback(host), host);
        for (const char *host :
             {"", "128.0.0.1", "::2", "::ffff:128.0.0.1", "localhost.a.test", "127.0.0.1.a.test"})
            QVERIFY2(!isLoopback(host), host);
        QVERIFY(siteOf("http://me@127.0.0.1:80/x").isLoopback);
        QVERIFY(!siteOf("http://a.test/127.0.0.1").isLoopback);
    }

    void aWishOfHoursIsNotWaitedFor()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(503, std::chrono::hours(2))});
        const Batch &batch = bench.run(urls(1));
        QCOMPARE(batch.rows()[0].state, RowState::Failed);
        QCOMPARE(batch.rows()[0].attempt, 1);
    }

    void triesEndWhenTheyAreUsedUp()
    {
        Bench bench;
        bench.options.attempts = 3;
        bench.wire.answer("https://a.test/file1.bin", {broken()});
        const Batch &batch = bench.run(urls(1));
        QCOMPARE(batch.rows()[0].state, RowState::Failed);
        QCOMPARE(bench.wire.requests.size(), 3);
        QCOMPARE(batch.rows()[0].kept, 4);
        QVERIFY(!batch.rows()[0].canGoOn);
        QCOMPARE(bench.files(), QStringList{"file1.bin.part"});
    }

    void whatWillNotPassIsNotTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 407, 410, 501, 505})
            QTest::addRow("%d", status) << status;
    }
    void whatWillNotPassIsNotTriedAgain()
    {
        QFETCH(const int, status);
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(status)});
        bench.run(urls(1));
        QCOMPARE(bench.wire.requests.size(), 1);
    }

    void aRowCanBeRetriedByHand()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(404), Reply{}});
        Batch &batch = bench.run(urls(1));
        QCOMPARE(batch.rows()[0].state, RowState::Failed);
        bench.simulation.advance(10s);
        bench.simulation.call([&] { batch.retry(0); });
        QVERIFY(!batch.isSettled());
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.rows()[0].state, RowState::Done);
        QVERIFY(!batch.rows()[0].error);
        QCOMPARE(batch.elapsed(), Duration(2s));
        // One that is done is not fetched again.
        bench.simulation.call([&] { batch.retry(0); });
        QVERIFY(batch.isSettled());
    }

    void aRetryGoesOnFromWhatIsHere()
    {
        const QByteArray whole(200 * 1024, 'x');
        Bench bench;
        bench.options.attempts = 1;
        Reply half = broken(whole.left(100 * 1024));
        half.head.validator = "\"v1\"";
        Reply rest;
        rest.head.status = 206;
        rest.head.rangeStart = 36 * 1024;
        rest.body = whole.mid(36 * 1024);
        bench.wire.answer("https://a.test/file1.bin", {half, rest});
        Batch &batch = bench.run(urls(1));
        QCOMPARE(batch.rows()[0].kept, 100 * 1024);
        QVERIFY(batch.rows()[0].canGoOn);
        bench.simulation.call([&] { batch.retry(0); });
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.wire.requests[1].from, 36 * 1024);
        QCOMPARE(bench.wire.requests[1].validator, "\"v1\"");
        QCOMPARE(batch.rows()[0].state, RowState::Done);
        QCOMPARE(contentOf(batch.rows()[0].file), whole);
        QVERIFY(!batch.rows()[0].hasRestarted);
    }

    void otherBytesThanThoseHereStartItAgain()
    {
        const QByteArray old(100 * 1024, 'o');
        const QByteArray fresh(200 * 1024, 'n');
        Bench bench;
        Reply half = broken(old);
        half.head.validator = "\"v1\"";
        Reply lie; // the validator fits, the bytes do not
        lie.head.status = 206;
        lie.head.rangeStart = 36 * 1024;
        lie.body = fresh.mid(36 * 1024);
        Reply whole;
        whole.body = fresh;
        bench.wire.answer("https://a.test/file1.bin", {half, lie, whole});
        const Batch &batch = bench.run(urls(1));
        QCOMPARE(batch.rows()[0].state, RowState::Done);
        QCOMPARE(contentOf(batch.rows()[0].file), fresh);
        QVERIFY(batch.rows()[0].hasRestarted);
        QCOMPARE(bench.wire.requests[2].from, 0);
        // At once: nothing is gained by waiting.
        QCOMPARE(bench.wire.started[2] - bench.wire.started[1], Duration(1s));
    }

    void withoutResumingEachTryIsForTheWhole()
    {
        Bench bench;
        bench.options.resumes = false;
        Reply half = broken(QByteArray(100 * 1024, 'x'));
        half.head.validator = "\"v1\"";
        bench.wire.answer("https://a.test/file1.bin", {half, Reply{}});
        const Batch &batch = bench.run(urls(1));
        QCOMPARE(bench.wire.requests[1].from, 0);
        QCOMPARE(contentOf(batch.rows()[0].file), "body");
    }

    void sameNameGetsANumber()
    {
        Bench bench;
        const Batch &batch = bench.run(
            {"https://a.test/x.bin", "https://b.test/x.bin", "https://a.test/x.bin"});
        QCOMPARE(batch.count(RowState::Done), 3);
        QCOMPARE(bench.files(), (QStringList{"x (1).bin", "x (2).bin", "x.bin"}));
        QSet<QString> paths;
        for (const Row &row : batch.rows())
            paths << row.file;
        QCOMPARE(paths.size(), 3);
    }

    void nameComesFromTheServer()
    {
        Bench bench;
        Reply named;
        named.head.disposition = "attachment; filename=\"report.pdf\"";
        bench.wire.answer("https://a.test/get", {named});
        const Batch &batch = bench.run({"https://a.test/get"});
        QCOMPARE(batch.rows()[0].name, "report.pdf");
        QCOMPARE(bench.files(), QStringList{"report.pdf"});
    }

    void whatIsHereIsSkippedOrReplacedAsAsked()
    {
        for (const WhenExists when : {WhenExists::Rename, WhenExists::Skip, WhenExists::Overwrite}) {
            Bench bench;
            bench.options.whenExists = when;
            QFile here(bench.folder.filePath("file1.bin"));
            QVERIFY(here.open(QIODevice::WriteOnly) && here.write("old") == 3);
            here.close();
            const Batch &batch = bench.run(urls(1));
            QCOMPARE(batch.rows()[0].state, RowState::Done);
            QCOMPARE(batch.rows()[0].hint, when == WhenExists::Skip ? Hint::Skipped : Hint::None);
            QCOMPARE(contentOf(here.fileName()), when == WhenExists::Overwrite ? "body" : "old");
            QCOMPARE(bench.files().size(), when == WhenExists::Rename ? 2 : 1);
        }
    }

    void hintsSayWhatIsOdd()
    {
        Bench bench;
        Reply empty;
        empty.body.clear();
        Reply page;
        page.head.contentType = "text/html; charset=utf-8";
        bench.wire.answer("https://a.test/empty.bin", {empty});
        bench.wire.answer("https://a.test/paper.pdf", {page});
        bench.wire.answer("https://a.test/index.html", {page});
        const Batch &batch = bench.run(
            {"https://a.test/empty.bin", "https://a.test/paper.pdf", "https://a.test/index.html"});
        QCOMPARE(batch.rows()[0].hint, Hint::Empty);
        QCOMPARE(batch.rows()[1].hint, Hint::WebPage);
        QCOMPARE(batch.rows()[2].hint, Hint::None);
        QCOMPARE(contentOf(batch.rows()[0].file), "");
    }

    void aFolderThatCannotBeMadePausesAllAndIsSaidOnce()
    {
        Bench bench;
        QFile notAFolder(bench.folder.filePath("file"));
        QVERIFY(notAFolder.open(QIODevice::WriteOnly));
        bench.options.folder = notAFolder.fileName() + "/below";
        Batch &batch = bench.run(urls(2));
        QCOMPARE(batch.count(RowState::Paused), 2);
        QCOMPARE(batch.diskProblem()->kind, ErrorKind::FolderGone);
        bench.simulation.call([&] { batch.cancel(); });
        bench.simulation.runUntilIdle();
    }

    void aFullDiskPausesAllOnceAndTheyGoOnWhenResumed()
    {
        for (const int mode : {0, 1, 2}) {
            Bench bench;
            bench.options.onError = OnError(mode);
            bench.options.atOnce = 3;
            Reply full = broken();
            full.error = DownloadError{ErrorKind::NoSpace, {}, bench.folder.path()};
            Reply slow;
            slow.after = 3s;
            bench.wire.answer("https://a.test/file1.bin", {full, Reply{}});
            bench.wire.answer("https://a.test/file2.bin", {full, Reply{}});
            bench.wire.answer("https://a.test/file3.bin", {slow});
            Batch &batch = bench.start(urls(5));
            int told = 0;
            batch.onDiskProblem = [&told] { ++told; };
            bench.simulation.runUntilIdle();
            QCOMPARE(batch.count(RowState::Paused), 5);
            QCOMPARE(told, 1);
            QCOMPARE(sentence(*batch.diskProblem()), "the disk is full: " + bench.folder.path());
            QCOMPARE(batch.answer().kind, Answer::Awaiting);
            QCOMPARE(bench.seconds(), 1.0);
            bench.simulation.call([&] { batch.resume(); });
            QVERIFY(!batch.diskProblem());
            bench.simulation.runUntilIdle();
            QCOMPARE(batch.count(RowState::Done), 5);
            QCOMPARE(told, 1);
        }
    }

    void aFullDiskPausesOnlyWhatGoesThere()
    {
        Bench bench;
        const QTemporaryDir other;
        const auto options = std::make_shared<ItemOptions>();
        options->folder = other.path();
        options->speedLimit = 4096;
        Reply full = broken();
        full.error = DownloadError{ErrorKind::NoSpace, {}, other.path()};
        bench.wire.answer("https://a.test/file1.bin", {full, Reply{}});
        std::vector<ListItem> items;
        for (const QByteArray &url : urls(4))
            items.push_back(item(url));
        items[0].options = items[1].options = options;
        bench.batch = std::make_shared<Batch>(std::move(items), bench.options, bench.ownedWire);
        Batch &batch = *bench.batch;
        QCOMPARE(batch.rows()[1].speedLimit, 4096);
        Reply slow;
        slow.after = 3s;
        for (const QByteArray &url : urls(4).mid(1))
            bench.wire.answer(url, {slow});
        bench.simulation.call([&] { batch.start(); });
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.rows()[1].state, RowState::Paused);
        QCOMPARE(batch.count(RowState::Done), 2);
        bench.simulation.call([&] { batch.resume(); });
        bench.simulation.runUntilIdle();
        QCOMPARE(batch.count(RowState::Done), 4);
        QCOMPARE(QDir(other.path()).entryList(QDir::Files).size(), 2);
        QVERIFY(bench.wire.synced.contains(other.path()));
    }

    void aDiskThatIsStillFullIsSaidAgain()
    {
        Bench bench;
        Reply full = broken();
        full.error = DownloadError{ErrorKind::NoSpace, {}, bench.folder.path()};
        for (const QByteArray &url : urls(2))
            bench.wire.answer(url, {full});
        Batch &batch = bench.start(urls(2));
        int told = 0;
        batch.onDiskProblem = [&told] { ++told; };
        for (int round = 1; round <= 3; ++round) {
            bench.simulation.runUntilIdle();
            QCOMPARE(batch.count(RowState::Paused), 2);
            QCOMPARE(told, round);
            bench.simulation.call([&] { batch.resume(); });
        }
        bench.simulation.call([&] { batch.cancel(); });
        bench.simulation.runUntilIdle();
        QVERIFY(batch.isSettled());
    }

    void whereNobodyCanHelpAFullDiskEndsTheBatch()
    {
        for (const int mode : {0, 1, 2}) {
            Bench bench;
            bench.options.onError = OnError(mode);
            bench.options.waitsForDisk = false;
            Reply full = broken();
            full.error = DownloadError{ErrorKind::NotWritable, {}, bench.folder.path()};
            Reply slow;
            slow.after = 5s;
            for (const QByteArray &url : urls(12))
                bench.wire.answer(url, {url.contains("file1.") || url.contains("file2.") ? full : slow});
            const Batch &batch = bench.run(urls(12));
            QVERIFY(batch.isSettled());
            QCOMPARE(batch.count(RowState::Failed), 1);
            QCOMPARE(batch.count(RowState::Cancelled), 11);
            QCOMPARE(batch.rows()[0].error->kind, ErrorKind::NotWritable);
            QCOMPARE(batch.rows()[0].kept, 4);
        }
    }

    void filesAreMadeDurableTogetherOnceASecondAndAtTheEnd()
    {
        Bench bench;
        bench.options.perHost = 1;
        bench.wire.syncTakes = 200ms;
        QByteArrayList list = urls(12);
        for (const QByteArray &url : list) {
            Reply quick;
            quick.after = 250ms;
            bench.wire.answer(url, {quick});
        }
        const Batch &batch = bench.start(list);
        bench.simulation.advance(260ms);
        QVERIFY(!batch.isDurable());
        bench.simulation.runUntilIdle();
        QVERIFY(batch.isDurable());
        // At 0.25 s the first, then a second after the end of each, and when the last is done.
        QCOMPARE(bench.wire.syncedAt, (QList<Duration>{250ms, 1450ms, 2650ms, 3s}));
        QCOMPARE(bench.wire.synced, QStringList(4, bench.folder.path()));
    }

    void eachFileIsMadeDurableBeforeItIsDone()
    {
        Bench bench;
        bench.options.sync = Sync::Each;
        bench.wire.syncTakes = 500ms;
        const Batch &batch = bench.start(urls(2));
        bench.simulation.advance(1400ms);
        QCOMPARE(batch.count(RowState::Active), 2);
        QCOMPARE(bench.wire.synced,
                 (QStringList{bench.folder.filePath("file1.bin"), bench.folder.filePath("file2.bin")}));
        bench.simulation.advance(200ms);
        QCOMPARE(batch.count(RowState::Done), 2);

        Bench broken;
        broken.options.sync = Sync::Each;
        broken.wire.syncProblem = "the disk is dying";
        QCOMPARE(sentence(*broken.run(urls(1)).rows()[0].error), "the disk refuses: the disk is dying");
    }

    void nothingIsMadeDurableUnasked()
    {
        Bench bench;
        bench.options.sync = Sync::None;
        QVERIFY(bench.run(urls(2)).isDurable());
        QVERIFY(bench.wire.synced.isEmpty());
    }

    void whatIsTooLargeIsRefused()
    {
        Bench bench;
        bench.options.mostSize = 10;
        Reply announced;
        announced.body = QByteArray(11, 'x');
        announced.head.length = 11;
        Reply endless = announced;
        endless.head.length = -1;
        Reply fits = announced;
        fits.body.chop(1);
        fits.head.length = 10;
        bench.wire.answer("https://a.test/file1.bin", {announced});
        bench.wire.answer("https://a.test/file2.bin", {endless});
        bench.wire.answer("https://a.test/file3.bin", {fits});
        const Batch &batch = bench.run(urls(3));
        QCOMPARE(sentence(*batch.rows()[0].error), "larger than the limit of 10 bytes: 11 bytes");
        QCOMPARE(sentence(*batch.rows()[1].error), "larger than the limit of 10 bytes");
        QCOMPARE(batch.rows()[2].state, RowState::Done);
        // What can't get smaller is not tried again.
        QCOMPARE(bench.wire.requests.size(), 3);
    }

    void summaryIsHonest()
    {
        Bench bench;
        bench.wire.answer("https://a.test/file1.bin", {refusal(404)});
        Reply slow;
        slow.after = 5s;
        bench.wire.answer("https://a.test/file2.bin", {slow});
        Batch &batch = bench.start(urls(4));
        bench.simulation.advance(2s);
        bench.simulation.call([&] { batch.cancel(1); });
        bench.simulation.runUntilIdle();
        const Summary summary = batch.summary();
        QCOMPARE(summary.total, 4);
        QCOMPARE(summary.done, 2);
        QCOMPARE(summary.failed, 1);
        QCOMPARE(summary.cancelled, 1);
        QCOMPARE(summary.bytes, 8);
        QCOMPARE(summary.elapsed, Duration(2s));
        QCOMPARE(bench.ended.size(), 4);
    }

    void anEmptyListIsSettledAtOnce()
    {
        Bench bench;
        const Batch &batch = bench.run({});
        QVERIFY(batch.isSettled());
        QCOMPARE(batch.answer().kind, Answer::All);
    }

    void aDowngradeIsFollowedOnceItIsAllowed()
    {
        Bench bench;
        Reply refused;
        refused.error = DownloadError{ErrorKind::Downgrade};
        refused.head.status = 302;
        bench.wire.answer("https://a.test/file1.bin", {refused, Reply{}});
        Batch &batch = bench.run(urls(1));
        QCOMPARE(batch.rows()[0].state, RowState::Failed);
        QVERIFY(!bench.wire.requests[0].allowsDowngrade);
        bench.simulation.call([&] { batch.retryAllowingDowngrade(0); });
        bench.simulation.runUntilIdle();
        QVERIFY(bench.wire.requests[1].allowsDowngrade);
        QCOMPARE(batch.rows()[0].state, RowState::Done);
    }

    void everyErrorHasASentenceAndAName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(ErrorKind::Other); ++kind) {
            const DownloadError error{ErrorKind(kind), "a.test", "detail"};
            QVERIFY(!sentence(error).isEmpty());
            names << kindName(error.kind);
        }
        QCOMPARE(names.size(), int(ErrorKind::Other) + 1);
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
