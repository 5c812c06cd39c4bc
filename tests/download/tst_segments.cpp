// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Several connections for one file, on the virtual clock: when there is one more, who fetches what, and that no two
// versions of a file are ever mixed, whatever becomes of the connections. The files are real.
#include <download/batch.h>
#include <download/journal.h>
#include <download/part.h>

#include <aio/simulation.h>

#include <attributes.h>
#include <dice.h>
#include <filecontent.h>
#include <ratedwire.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/xattr.h>

using namespace download;
using namespace downloadtesting;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1 << 20;
constexpr qint64 fileSize = 40 * MiB;
const QByteArray url = "https://a.test/large.bin";

/// Other bytes everywhere, and others for each version.
QByteArray made(int version, qint64 size = fileSize)
{
    QByteArray content(size, Qt::Uninitialized);
    auto state = quint32(version);
    for (char &byte : content) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = char(state >> 24);
    }
    return content;
}

TransferResult refusal(int status)
{
    TransferResult result;
    result.head.status = status;
    DownloadError error{ErrorKind::HttpStatus};
    error.status = status;
    result.error = error;
    return result;
}

/// A batch in a simulation, in a folder of its own.
struct Bench {
    QTemporaryDir folder;
    std::shared_ptr<RatedWire> ownedWire = std::make_shared<RatedWire>();
    RatedWire &wire = *ownedWire;
    BatchOptions options;
    std::shared_ptr<Batch> batch;
    aio::Simulation simulation; ///< goes first: its tasks use the others

    Bench()
    {
        options.folder = folder.path();
        wire.content = content();
        wire.perConnection = 2 * MiB;
    }
    void start(const QByteArrayList &urls = {url})
    {
        std::vector<ListItem> items;
        for (const QByteArray &one : urls)
            items.push_back({one, QString::fromUtf8(one), 1});
        batch = std::make_shared<Batch>(std::move(items), options, ownedWire);
        simulation.call([this] { batch->start(); });
    }
    [[nodiscard]] QString journalPath() const { return folder.filePath("journal"); }
    /// The same, with a journal.
    std::shared_ptr<Journal> startKept()
    {
        const auto journal = std::make_shared<Journal>();
        journal->open(journalPath());
        const std::vector<ListItem> items{{url, QString::fromUtf8(url), 1}};
        batch = std::make_shared<Batch>(items, options, ownedWire);
        batch->keepIn(journal, journal->add(options, items));
        simulation.call([this] { batch->start(); });
        return journal;
    }
    const Row &run(const QByteArrayList &urls = {url})
    {
        start(urls);
        simulation.runUntilIdle();
        return batch->rows()[0];
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
    [[nodiscard]] QString part() const { return folder.filePath("large.bin.part"); }
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(simulation.now()).count(); }
    /// The row is done and the file is the one that the server has.
    void verifyFile() const
    {
        const Row &row = batch->rows()[0];
        QVERIFY2(row.state == RowState::Done, row.error ? qPrintable(sentence(*row.error)) : "no error");
        QCOMPARE(files(), QStringList{"large.bin"});
        QVERIFY(contentOf(row.file) == wire.content);
        QCOMPARE(noteOf(row.file), QByteArray());
    }
    static const QByteArray &content()
    {
        static const QByteArray content = made(1);
        return content;
    }
};

} // namespace

class TestSegments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        if (!keepsAttributes(folder.path()))
            QSKIP("this file system keeps no attributes, and so nothing is divided");
    }

    void moreConnectionsAreAddedWhileTheyMakeItFaster()
    {
        Bench bench;
        const Row &row = bench.run();
        bench.verifyFile();
        QCOMPARE(bench.wire.mostAtOnce, 4);
        QCOMPARE(row.history.size(), std::size_t(1));
        QCOMPARE(row.history[0].evidence->end, BodyEnd::Seams);
        QCOMPARE(row.history[0].evidence->connections, 4);
        QCOMPARE(row.history[0].evidence->received, fileSize);
        // A look of a second before, half a second to settle after; each brought its full share: twice as many.
        const QList<RatedWire::Duration> &started = bench.wire.started;
        QVERIFY(started[1] >= 1s && started[2] >= started[1] + 1500ms && started[3] < started[2] + 100ms);
        QVERIFY2(bench.seconds() < 8, qPrintable(QString::number(bench.seconds()))); // 20 with one
    }

    void whereTheyBringLessThereIsOneMoreAtATime()
    {
        Bench bench;
        bench.wire.perConnection = MiB;
        bench.wire.inAll = 3 * MiB / 2;
        bench.run();
        bench.verifyFile();
        QCOMPARE(bench.wire.mostAtOnce, 3); // the third brings nothing any more
        QVERIFY(bench.wire.started[2] >= bench.wire.started[1] + 1500ms);
    }

    void thereAreNeverMoreThanAsked_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("got");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("two") << 2 << 2;
        QTest::newRow("more than it is worth") << 16 << 4;
    }

    void thereAreNeverMoreThanAsked()
    {
        QFETCH(const int, most);
        QFETCH(const int, got);
        Bench bench;
        bench.wire.perConnection = MiB / 2;
        bench.options.division.most = most;
        bench.run();
        bench.verifyFile();
        QCOMPARE(bench.wire.mostAtOnce, got);
    }

    void oneThatMakesItNoFasterIsTheLast()
    {
        Bench bench;
        bench.wire.inAll = 2 * MiB;
        bench.run();
        bench.verifyFile();
        QCOMPARE(bench.wire.mostAtOnce, 2);
    }

    void whatIsSmallOrSoonOverOrCannotBeGoneOnWithGetsOne_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("speed");
        QTest::addColumn<QByteArray>("validator");
        QTest::newRow("small") << 15 * MiB << MiB << QByteArray("\"v1\"");
        QTest::newRow("soon over") << fileSize << 9 * MiB << QByteArray("\"v1\"");
        QTest::newRow("without a validator") << fileSize << MiB << QByteArray();
    }

    void whatIsSmallOrSoonOverOrCannotBeGoneOnWithGetsOne()
    {
        QFETCH(const qint64, size);
        QFETCH(const qint64, speed);
        QFETCH(const QByteArray, validator);
        Bench bench;
        bench.wire.content.truncate(size);
        bench.wire.perConnection = speed;
        bench.wire.validator = validator;
        bench.run();
        bench.verifyFile();
        QCOMPARE(bench.wire.requests.size(), 1);
    }

    void rowsThatWaitComeFirst()
    {
        Bench bench;
        bench.options.atOnce = 2;
        bench.run({url, url, url});
        QCOMPARE(bench.batch->count(RowState::Done), 3);
        QCOMPARE(bench.wire.mostAtOnce, 2);
        // The first two had one each as long as the third waited, and that got two when it was alone.
        QCOMPARE(bench.wire.requests[2].isRange(), false);
        QVERIFY(bench.wire.requests.size() > 3);
        for (const Row &row : bench.batch->rows())
            QVERIFY(contentOf(row.file) == bench.wire.content);
    }

    void aHostThatRefusesOneMoreGetsNoOther()
    {
        Bench bench;
        bench.wire.refuse = [](const Request &request) -> std::optional<TransferResult> {
            return request.isRange() ? std::optional(refusal(503)) : std::nullopt;
        };
        const Row &row = bench.run();
        bench.verifyFile();
        QCOMPARE(bench.wire.mostAtOnce, 2);
        QCOMPARE(row.attempt, 1); // who had the other half before goes on with it
        QCOMPARE(bench.wire.requests.size(), 2);
    }

    void aServerThatForgetsItsRangesGivesTheWhole()
    {
        Bench bench;
        bench.wire.refuse = [&bench](const Request &request) -> std::optional<TransferResult> {
            bench.wire.knowsRanges = !request.isRange();
            return std::nullopt;
        };
        bench.run();
        bench.verifyFile();
        QCOMPARE(bench.wire.requests.size(), 2);
    }

    void anotherFileUnderTheSameValidatorIsNeverMixedIn()
    {
        Bench bench;
        const QByteArray other = made(2);
        bench.wire.instead = [&other](const Request &request) { return request.from > 0 ? &other : nullptr; };
        const Row &row = bench.run();
        bench.verifyFile();
        QVERIFY(row.hasRestarted);
        QCOMPARE(bench.wire.requests.constLast().isRange(), false);
    }

    void aLimitOfItsSpeedIsKeptByOneConnection()
    {
        Bench bench;
        bench.start();
        bench.simulation.advance(2s);
        QCOMPARE(bench.wire.now, 2);
        QCOMPARE(bench.batch->connections(0), 2);
        bench.simulation.call([&bench] { bench.batch->setSpeedLimit(0, MiB); });
        bench.simulation.advance(100ms);
        QCOMPARE(bench.wire.now, 1);
        bench.simulation.runUntilIdle();
        bench.verifyFile();
        QCOMPARE(bench.wire.now, 0);
    }

    void aCancelEndsAllAndKeepsWhatEachHas()
    {
        Bench bench;
        bench.start();
        bench.simulation.advance(4s);
        QCOMPARE(bench.wire.now, 4);
        bench.simulation.call([&bench] { bench.batch->cancel(0); });
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.wire.now, 0);
        const Row &row = bench.batch->rows()[0];
        QCOMPARE(row.state, RowState::Cancelled);
        QCOMPARE(row.kept, bench.wire.sent);
        QCOMPARE(bench.batch->received(0), bench.wire.sent);
        QVERIFY(row.canGoOn);
        QCOMPARE(Part::sourceOf(bench.part()).here.total(), bench.wire.sent);
        QCOMPARE(Part::sourceOf(bench.part()).size, fileSize);
    }

    void onlyWhatIsMissingIsFetchedByTheNext()
    {
        Bench bench;
        bench.start();
        bench.simulation.advance(4s);
        bench.simulation.call([&bench] { bench.batch->cancel(0); });
        bench.simulation.runUntilIdle();
        QCOMPARE(Part::sourceOf(bench.part()).here.runs().size(), std::size_t(4));
        const Row &row = bench.run();
        bench.verifyFile();
        QVERIFY(!row.hasRestarted);
        // What is compared before and behind each of the three gaps comes twice.
        QVERIFY(bench.wire.sent > fileSize);
        QVERIFY2(bench.wire.sent <= fileSize + 3 * 2 * Part::overlap + 10 * bench.wire.perConnection / 20,
                 qPrintable(QString::number(bench.wire.sent - fileSize)));
    }

    void aPauseIsNoCancelAndGoesOn()
    {
        Bench bench;
        bench.start();
        bench.simulation.advance(4s);
        bench.simulation.call([&bench] { bench.batch->pause(0); });
        bench.simulation.runUntilIdle();
        QCOMPARE(bench.batch->rows()[0].state, RowState::Paused);
        QCOMPARE(bench.wire.now, 0);
        QCOMPARE(bench.batch->received(0), bench.wire.sent);
        bench.simulation.call([&bench] { bench.batch->resume(0); });
        bench.simulation.runUntilIdle();
        bench.verifyFile();
    }

    void changedMeanwhileItStartsAgain()
    {
        Bench bench;
        bench.start();
        bench.simulation.advance(4s);
        bench.simulation.call([&bench] { bench.batch->pause(0); });
        bench.simulation.runUntilIdle();
        bench.wire.content = made(2, 30 * MiB);
        bench.wire.validator = "\"v2\"";
        bench.simulation.call([&bench] { bench.batch->resume(0); });
        bench.simulation.runUntilIdle();
        bench.verifyFile();
        QVERIFY(bench.batch->rows()[0].hasRestarted);
    }

    void whenTheFirstBreaksAllGoOnInTheNextAttempt()
    {
        Bench bench;
        int broken = 0;
        bench.wire.breaks = [&](const Request &request, qint64 at) {
            return !request.isRange() && at > 6 * MiB && broken++ == 0;
        };
        const Row &row = bench.run();
        bench.verifyFile();
        QCOMPARE(row.attempt, 2);
        QVERIFY(bench.wire.sent < fileSize + MiB + 10 * 2 * Part::overlap);
    }

    void whateverBreaksTheFileIsRight()
    {
        for (int seed = 0; seed < 60; ++seed) {
            Bench bench;
            Dice dice{std::uint64_t(seed)};
            bench.options.attempts = 1'000;
            bench.options.division.most = 2 + dice.below(6);
            bench.options.division.least = MiB;
            bench.wire.content.truncate(6 * MiB + dice.below(2 * MiB));
            bench.wire.perConnection = MiB / 4 + dice.below(MiB / 2);
            const int often = 10 + dice.below(100);
            bench.wire.breaks = [&](const Request &, qint64) { return dice.oneIn(often); };
            bench.wire.refuse = [&](const Request &request) -> std::optional<TransferResult> {
                return request.isRange() && dice.oneIn(8) ? std::optional(refusal(dice.pick({500, 503, 429})))
                                                          : std::nullopt;
            };
            bench.start();
            for (int pauses = dice.below(4); pauses > 0; --pauses) {
                bench.simulation.advance(std::chrono::milliseconds(dice.below(8'000)));
                bench.simulation.call([&bench] { bench.batch->pause(); });
                bench.simulation.advance(std::chrono::milliseconds(dice.below(100)));
                bench.simulation.call([&bench] { bench.batch->resume(); });
            }
            bench.simulation.runUntilIdle();
            bench.verifyFile();
            if (QTest::currentTestFailed()) {
                qWarning("seed %d", seed);
                return;
            }
            QVERIFY(!bench.batch->rows()[0].hasRestarted);
        }
    }

    void afterAPowerCutOnlyWhatWasDurableCounts()
    {
        Bench bench;
        bench.start();
        bench.simulation.advance(6500ms); // once the note was made durable at 5 s
        QCOMPARE(bench.wire.synced, QStringList{bench.part()});
        bench.simulation.call([&bench] { bench.batch->cancel(0); });
        bench.simulation.runUntilIdle();
        const PartSource source = Part::sourceOf(bench.part());
        QVERIFY(source.durable.total() > 0 && source.durable.total() < source.here.total());
        // The machine starts again: the same note, of another start.
        QByteArrayList lines = noteOf(bench.part()).split('\n');
        QCOMPARE(lines.size(), 6);
        lines[3] = "another start";
        setNote(bench.part(), lines.join('\n'));
        QCOMPARE(Part::sourceOf(bench.part()).here, source.durable);
        // What was not safe is gone, as zeros.
        QFile file(bench.part());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const Run &gap : source.durable.gaps(fileSize)) {
            file.seek(gap.begin);
            file.write(QByteArray(gap.size(), '\0'));
        }
        file.close();
        bench.run();
        bench.verifyFile();
    }

    void aNoteOfANewerProgramIsNotUnderstoodHalfway()
    {
        Bench bench;
        bench.start();
        bench.simulation.advance(4s);
        bench.simulation.call([&bench] { bench.batch->cancel(0); });
        bench.simulation.runUntilIdle();
        setNote(bench.part(), noteOf(bench.part()) + "\nmore");
        const qsizetype before = bench.wire.requests.size();
        bench.run();
        bench.verifyFile();
        QVERIFY(!bench.wire.requests[before].isRange());
    }

    void withoutItsNoteAPartIsNoBeginning()
    {
        Bench bench;
        const auto journal = bench.startKept();
        bench.simulation.advance(4s);
        // The program is killed, and somebody copies the part to a place without attributes.
        journal->close();
        ::removexattr(QFile::encodeName(bench.part()).constData(), "user.coroscope.source");
        Journal next;
        const auto kept = next.open(bench.journalPath()).batches;
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].rows.at(0).validator, QByteArray());
        bench.simulation.call([&bench] { bench.batch->cancel(); });
        bench.simulation.runUntilIdle();
    }

    void theJournalCountsWhatIsThereAndNotTheGaps()
    {
        Bench bench;
        const auto journal = bench.startKept();
        bench.simulation.advance(4s);
        journal->close();
        Journal next;
        const auto kept = next.open(bench.journalPath()).batches;
        QCOMPARE(kept[0].rows.at(0).bytes, Part::sourceOf(bench.part()).here.total());
        QVERIFY(kept[0].rows.at(0).bytes >= bench.wire.sent - 3 * Part::overlap);
        QCOMPARE(kept[0].rows.at(0).validator, QByteArray("\"v1\""));
        bench.simulation.call([&bench] { bench.batch->cancel(); });
        bench.simulation.runUntilIdle();
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
