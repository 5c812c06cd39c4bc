// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Whole batches on the real wire: libcurl, sockets, files.
#include <download/batch.h>
#include <download/transport.h>
#include <practice/backgroundserver.h>
#include <practice/content.h>

#include <answeringserver.h>
#include <attributes.h>
#include <filecontent.h>
#include <rawserver.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace download;
using namespace downloadtesting;
using practice::fileContent;

namespace {

constexpr int patience = 60'000; // ms; far beyond what is needed
constexpr qint64 overlap = 64 * 1024;

/// A batch of its own on the real loop, one attempt a row.
struct Job {
    Job(const QString &folder, const QByteArrayList &urls, int attempts = 1, qint64 mostSize = 0)
        : Job(folder, urls, Division(), attempts, mostSize)
    {}
    Job(const QString &folder, const QByteArrayList &urls, const Division &division, int attempts = 1,
        qint64 mostSize = 0)
    {
        std::vector<ListItem> items;
        for (const QByteArray &url : urls)
            items.push_back({url, QString::fromUtf8(url), int(items.size()) + 1});
        BatchOptions options;
        options.folder = folder;
        options.attempts = attempts;
        options.mostSize = mostSize;
        options.division = division;
        batch = std::make_shared<Batch>(std::move(items), options, std::make_shared<Transport>());
        batch->start();
    }
    [[nodiscard]] const Row &row(std::size_t index = 0) const { return batch->rows()[index]; }

    std::shared_ptr<Batch> batch;
};

} // namespace

class TestTransportBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fourFailInTheirOwnWordsAndTheGoodOneArrives()
    {
        const Job job(m_folder->path(),
                      {url("/status/404"), url("/reset"), url("/cut?size=65536&after=30000"),
                       "http://does-not-exist.invalid/file.bin", url("/file/good.bin?size=200000")});
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        const QStringList expected{"404 Not Found: the server has no such file",
                                   "127.0.0.1 closed the connection", "incomplete: 30,000 of 65,536 bytes",
                                   "the host does-not-exist.invalid is not known"};
        for (std::size_t row = 0; row < 4; ++row) {
            QCOMPARE(job.row(row).state, RowState::Failed);
            QCOMPARE(sentence(*job.row(row).error), expected[qsizetype(row)]);
        }
        QCOMPARE(job.row(4).state, RowState::Done);
        QCOMPARE(job.row(4).kept, 200'000);
        QCOMPARE(contentOf(path("good.bin")), fileContent("good.bin", 0, 200'000));
        QCOMPARE(files(), (QStringList{"cut.part", "good.bin"}));
        QCOMPARE(job.batch->answer().kind, Answer::All);
    }

    void ninePagesAreUnderWayTogether()
    {
        AnsweringServer server;
        QByteArrayList urls;
        for (int number = 0; number < 9; ++number)
            urls << server.url("/page" + QByteArray::number(number % 3) + ".html");
        const Job job(m_folder->path(), urls);
        // The server answers none before it has been asked for all.
        QTRY_COMPARE_WITH_TIMEOUT(server.waiting.size(), 9, patience);
        QCOMPARE(job.batch->count(RowState::Active), 9);
        server.answerAll("page");
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QCOMPARE(job.batch->count(RowState::Done), 9);
        QCOMPARE(files().size(), 9);
    }

    void aSmallFileIsSeenOnlyWhenItIsComplete()
    {
        // On a file system without nameless files it is a part, as ever.
        const bool isSeen = !hasNameless();
        const Job job(m_folder->path(), {url("/file/small.bin?size=60000&rate=60000")});
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->received(0) > 0, patience);
        QCOMPARE(files(), isSeen ? QStringList{"small.bin.part"} : QStringList());
        // Interrupted, it is a part with what has come.
        job.batch->pause();
        QTRY_COMPARE_WITH_TIMEOUT(job.row().state, RowState::Paused, patience);
        QCOMPARE(files(), QStringList{"small.bin.part"});
        QCOMPARE(contentOf(path("small.bin.part")), fileContent("small.bin", 0, job.row().kept));
        job.batch->resume();
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QCOMPARE(files(), QStringList{"small.bin"});
        QCOMPARE(contentOf(path("small.bin")), fileContent("small.bin", 0, 60'000));
    }

    void sameAddressTwiceMakesTwoFiles()
    {
        const Job job(m_folder->path(), QByteArrayList(2, url("/file/x.bin?size=50000")));
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QCOMPARE(files(), (QStringList{"x (1).bin", "x.bin"}));
        for (const QString &file : files())
            QCOMPARE(contentOf(path(file)), fileContent("x.bin", 0, 50'000));
    }

    void aSecondBatchGoesOnWithWhatACancelledOneLeft()
    {
        if (!keepsAttributes())
            QSKIP("this file system keeps no attributes");
        constexpr qint64 size = 1'000'000;
        const QByteArray file = url("/file/big.bin?size=1000000&rate=1000000");
        const qint64 kept = cancelledAfter(file, 300'000);
        QCOMPARE(files(), QStringList{"big.bin.part"});
        QCOMPARE(contentOf(path("big.bin.part")), fileContent("big.bin", 0, kept));

        const Job second(m_folder->path(), {file});
        QTRY_VERIFY_WITH_TIMEOUT(second.batch->isSettled(), patience);
        QCOMPARE(second.row().state, RowState::Done);
        QCOMPARE(second.row().head.status, 206);
        QCOMPARE(second.row().head.rangeStart, kept - overlap);
        QVERIFY(!second.row().hasRestarted);
        QCOMPARE(files(), QStringList{"big.bin"});
        QVERIFY(contentOf(path("big.bin")) == fileContent("big.bin", 0, size));
    }

    void aLargeFileComesByMoreConnections()
    {
        if (!keepsAttributes())
            QSKIP("this file system keeps no attributes");
        constexpr qint64 size = 3'000'000;
        Division division;
        division.least = 500'000;
        division.measured = std::chrono::milliseconds(100);
        const Job job(m_folder->path(), {url("/file/big.bin?size=3000000&rate=1000000")}, division);
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QCOMPARE(job.row().state, RowState::Done);
        QCOMPARE(files(), QStringList{"big.bin"});
        QVERIFY(contentOf(path("big.bin")) == fileContent("big.bin", 0, size));
        const Evidence &evidence = *job.row().history.back().evidence;
        QCOMPARE(evidence.end, BodyEnd::Seams);
        QVERIFY(evidence.connections > 1);
    }

    void aFileThatChangedIsFetchedAnew()
    {
        if (!keepsAttributes())
            QSKIP("this file system keeps no attributes");
        const QByteArray file = url("/changing/big.bin?size=1000000&rate=1000000");
        cancelledAfter(file, 300'000);
        const Job second(m_folder->path(), {file});
        QTRY_VERIFY_WITH_TIMEOUT(second.batch->isSettled(), patience);
        QCOMPARE(second.row().state, RowState::Done);
        QCOMPARE(second.row().head.status, 200);
        QVERIFY(second.row().hasRestarted);
        QCOMPARE(files(), QStringList{"big.bin"});
        QVERIFY(contentOf(path("big.bin")) == fileContent("big.bin even", 0, 1'000'000));
    }

    void withoutRangesItIsFetchedAnew()
    {
        const QByteArray file = url("/file/big.bin?size=1000000&rate=1000000&ranges=0");
        cancelledAfter(file, 300'000);
        const Job second(m_folder->path(), {file});
        QTRY_VERIFY_WITH_TIMEOUT(second.batch->isSettled(), patience);
        QCOMPARE(second.row().state, RowState::Done);
        QCOMPARE(second.row().head.status, 200);
        QVERIFY(contentOf(second.row().file) == fileContent("big.bin", 0, 1'000'000));
    }

    void aFileThatBecameShorterIsFetchedAnew()
    {
        if (!keepsAttributes())
            QSKIP("this file system keeps no attributes");
        const QByteArray old = fileContent("old", 0, 100'000);
        const QByteArray fresh = fileContent("new", 0, 10'000);
        const QByteArray ranges = "Accept-Ranges: bytes\r\nETag: \"x\"\r\n";
        const RawServer server(
            std::vector<RawReply>{{{"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n" + ranges + "\r\n" + old}},
                                  {{"HTTP/1.1 416 Range Not Satisfiable\r\nContent-Range: bytes "
                                    "*/10000\r\nContent-Length: 0\r\n\r\n"}},
                                  {{"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n" + fresh}}});
        {
            const Job first(m_folder->path(), {server.url()});
            QTRY_VERIFY_WITH_TIMEOUT(first.batch->isSettled(), patience);
            QCOMPARE(first.row().error->kind, ErrorKind::Incomplete);
            QCOMPARE(first.row().kept, 100'000);
        }
        const Job second(m_folder->path(), {server.url()}, 2);
        QTRY_VERIFY_WITH_TIMEOUT(second.batch->isSettled(), patience);
        QCOMPARE(second.row().state, RowState::Done);
        QVERIFY(second.row().hasRestarted);
        QCOMPARE(contentOf(path("file.bin")), fresh);
        QCOMPARE(files(), QStringList{"file.bin"});
        QVERIFY(server.requests()[1].contains("\r\nRange: bytes=34464-\r\nIf-Range: \"x\"\r\n"));
        QVERIFY(!server.requests()[2].contains("Range"));
    }

    void aFolderTakenAwayPausesAllAndIsMadeAgainOnResume()
    {
        const QString here = path("below");
        const Job job(here, {url("/file/a.bin?size=3000000&rate=3000000"),
                             url("/file/b.bin?size=3000000&rate=3000000")});
        int told = 0;
        job.batch->onDiskProblem = [&told] { ++told; };
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->received(0) > 0 && job.batch->received(1) > 0, patience);
        QVERIFY(QDir(here).removeRecursively());
        QTRY_COMPARE_WITH_TIMEOUT(job.batch->count(RowState::Paused), 2, patience);
        QCOMPARE(told, 1);
        QCOMPARE(sentence(*job.batch->diskProblem()), "the folder is gone: " + here);
        QVERIFY(!QDir(here).exists());
        job.batch->resume();
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QCOMPARE(job.batch->count(RowState::Done), 2);
        QVERIFY(contentOf(job.row(0).file) == fileContent("a.bin", 0, 3'000'000));
        QVERIFY(contentOf(job.row(1).file) == fileContent("b.bin", 0, 3'000'000));
    }

    void aRowHasALimitOfItsOwnThatCanBeChanged()
    {
        const Job job(m_folder->path(), {url("/file/a.bin?size=3000000"), url("/file/b.bin?size=3000000")});
        job.batch->setSpeedLimit(0, 1);
        QTRY_COMPARE_WITH_TIMEOUT(job.row(1).state, RowState::Done, patience);
        QCOMPARE(job.row(0).state, RowState::Active);
        job.batch->setSpeedLimit(0, 1'000'000);
        const qint64 before = job.batch->received(0);
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->received(0) > before, patience);
        QVERIFY(job.row(0).state == RowState::Active);
        job.batch->setSpeedLimit(0, 0);
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QVERIFY(contentOf(job.row(0).file) == fileContent("a.bin", 0, 3'000'000));
    }

    void endlessBodiesAndBombsStopAtTheLimit()
    {
        const Job job(m_folder->path(), {url("/endless"), url("/gzip?size=16000000")}, 1, 1'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        for (std::size_t row = 0; row < 2; ++row) {
            QCOMPARE(sentence(*job.row(row).error), "larger than the limit of 1.0 MB");
            QVERIFY(job.row(row).kept <= 1'000'000);
        }
    }

private:
    [[nodiscard]] QByteArray url(const QString &pathAndQuery) const
    {
        return m_server.url(pathAndQuery).toEncoded();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] bool keepsAttributes() const { return downloadtesting::keepsAttributes(m_folder->path()); }
    [[nodiscard]] bool hasNameless() const
    {
        const Part::Opened file = Part::createNameless(path("any"), {});
        if (file.kind == Part::Opened::Ours)
            ::close(file.descriptor);
        return file.kind == Part::Opened::Ours;
    }
    /// Starts `file` and cancels it when so many bytes are here; gives how many there are then.
    qint64 cancelledAfter(const QByteArray &file, qint64 bytes)
    {
        const Job job(m_folder->path(), {file});
        const auto fetch = [&] {
            QTRY_VERIFY_WITH_TIMEOUT(job.batch->received(0) >= bytes, patience);
            job.batch->cancel();
            QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
            QCOMPARE(job.row().state, RowState::Cancelled);
        };
        fetch();
        return job.row().kept;
    }

    practice::BackgroundServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTransportBatch)
#include "tst_transportbatch.moc"
