// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a list says of an address, carried out: where its file goes, what it is compared with, who is asked in its
// stead, and who gets to see its headers.
#include <download/batch.h>
#include <download/exports.h>
#include <download/journal.h>
#include <download/listtext.h>
#include <download/secrets.h>
#include <download/transport.h>

#include <aio/simulation.h>
#include <filecontent.h>
#include <rawserver.h>
#include <scriptedwire.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace download;
using namespace downloadtesting;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // ms; far beyond what is needed

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Reply bodied(const QByteArray &body)
{
    Reply reply;
    reply.body = body;
    reply.head.validator = "\"v\"";
    return reply;
}

/// A list that is downloaded in a simulation, in a folder of its own.
struct Bench {
    QTemporaryDir folder;
    std::shared_ptr<ScriptedWire> wire = std::make_shared<ScriptedWire>();
    BatchOptions options;
    std::shared_ptr<Batch> batch;
    aio::Simulation simulation; ///< goes first: its tasks use the others

    Bench() { options.folder = folder.path(); }
    const std::vector<Row> &start(const QByteArray &list)
    {
        batch = std::make_shared<Batch>(items(QString::fromUtf8(list)), options, wire);
        simulation.call([this] { batch->start(); });
        return batch->rows();
    }
    const std::vector<Row> &run(const QByteArray &list)
    {
        start(list);
        simulation.runUntilIdle();
        return batch->rows();
    }
    [[nodiscard]] QByteArray content(const QString &name) const { return contentOf(folder.filePath(name)); }
    [[nodiscard]] QByteArrayList asked() const
    {
        QByteArrayList urls;
        for (const Request &request : wire->requests)
            urls << request.url;
        return urls;
    }
};

/// A list that is downloaded by libcurl, one attempt a row.
struct Job {
    Job(const QString &folder, const QByteArray &list, BatchOptions options = {})
    {
        options.folder = folder;
        options.attempts = 1;
        batch = std::make_shared<Batch>(items(QString::fromUtf8(list)), std::move(options),
                                        std::make_shared<Transport>());
        batch->start();
    }
    [[nodiscard]] const Row &row(std::size_t index = 0) const { return batch->rows()[index]; }

    std::shared_ptr<Batch> batch;
};

QByteArray ok(const QByteArray &body = "body")
{
    return "HTTP/1.1 200 OK\r\nETag: \"v\"\r\nAccept-Ranges: bytes\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray redirectTo(const QByteArray &url)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + url + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

class TestItemOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesGoWhereTheListSays()
    {
        Bench bench;
        const QByteArray list = "http://a.test/1\n out=sub/one.bin\nhttp://a.test/2\n dir=other\n"
                                "http://a.test/3\n dir="
                                + bench.folder.path().toUtf8()
                                + "/third\n out=x.bin\nhttp://a.test/4\nhttp://a.test/5\n out=sub/one.bin\n";
        const auto &rows = bench.run(list);
        QCOMPARE(bench.batch->count(RowState::Done), 5);
        QCOMPARE(bench.content("sub/one.bin"), "body");
        QCOMPARE(bench.content("other/2"), "body");
        QCOMPARE(bench.content("third/x.bin"), "body");
        QCOMPARE(bench.content("4"), "body");
        QCOMPARE(rows[4].file, bench.folder.filePath("sub/one (1).bin"));
    }

    void theListDecidesAboutAFileThatIsThere()
    {
        Bench bench;
        bench.options.whenExists = WhenExists::Skip;
        for (const char *name : {"1", "2", "3"}) {
            QFile file(bench.folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        }
        const auto &rows = bench.run("http://a.test/1\nhttp://a.test/2\n allow-overwrite=true\n"
                                     "http://a.test/3\n auto-file-renaming=true\n");
        QCOMPARE(rows[0].hint, Hint::Skipped);
        QCOMPARE(bench.content("2"), "body");
        QCOMPARE(bench.content("3"), "old");
        QCOMPARE(bench.content("3 (1)"), "body");
    }

    void aPartIsGoneOnWithOnlyUnderItsOwnName()
    {
        Bench bench;
        Reply broken = bodied(QByteArray(100'000, 'x'));
        broken.error = DownloadError{ErrorKind::ConnectionLost};
        bench.options.attempts = 1;
        bench.wire->answer("http://a.test/1", {broken, bodied("one"), bodied("two")});
        bench.run("http://a.test/1\n out=a.bin");
        QVERIFY(QFile::exists(bench.folder.filePath("a.bin.part")));
        const auto &rows = bench.run("http://a.test/1\n out=b.bin");
        QCOMPARE(rows[0].file, bench.folder.filePath("b.bin"));
        QVERIFY(QFile::exists(bench.folder.filePath("a.bin.part")));
    }

    void mirrorsAreTriedInTurn()
    {
        Bench bench;
        bench.wire->answer("http://a.test/f", {refusal(503)});
        bench.wire->answer("http://b.test/f", {refusal(404)});
        bench.options.attempts = 2;
        const auto &rows = bench.run("http://a.test/f\thttp://b.test/f\thttp://c.test/f\n");
        QCOMPARE(rows[0].state, RowState::Done);
        QCOMPARE(rows[0].address(), "http://c.test/f");
        QCOMPARE(rows[0].head.url, "http://c.test/f");
        QCOMPARE(bench.content("f"), "body");
        // Twice what may pass, once what will not.
        QCOMPARE(bench.asked(), (QByteArrayList{"http://a.test/f", "http://a.test/f", "http://b.test/f",
                                                "http://c.test/f"}));
    }

    void aMirrorIsNotAskedForARestThatIsAnothers()
    {
        Bench bench;
        Reply broken = bodied(QByteArray(100'000, 'x'));
        broken.error = DownloadError{ErrorKind::ConnectionLost};
        bench.wire->answer("http://a.test/f", {broken, refusal(410)});
        bench.wire->answer("http://b.test/f", {bodied("whole")});
        bench.run("http://a.test/f\thttp://b.test/f");
        QCOMPARE(bench.wire->requests[1].from, 100'000 - 65'536);
        QCOMPARE(bench.wire->requests[2].from, 0);
        QCOMPARE(bench.content("f"), "whole");
    }

    void whatIsTheSameForAllIsNotTriedElsewhere()
    {
        Bench bench;
        QFile notAFolder(bench.folder.filePath("file"));
        QVERIFY(notAFolder.open(QIODevice::WriteOnly));
        bench.options.waitsForDisk = false;
        const auto &rows = bench.run("http://a.test/f\thttp://b.test/f\n out=file/below\n");
        QCOMPARE(rows[0].error->kind, ErrorKind::FolderGone);
        QCOMPARE(bench.asked(), QByteArrayList{"http://a.test/f"});
    }

    void whenNoMirrorHasItTheLastOneSaysWhyAndRetryBeginsAgain()
    {
        Bench bench;
        bench.wire->answer("http://a.test/f", {refusal(404), bodied("now")});
        bench.wire->answer("http://b.test/f", {refusal(410)});
        const auto &rows = bench.run("http://a.test/f\thttp://b.test/f\n");
        QCOMPARE(rows[0].state, RowState::Failed);
        QCOMPARE(rows[0].error->status, 410);
        bench.simulation.call([&] { bench.batch->retry(0); });
        bench.simulation.runUntilIdle();
        QCOMPARE(rows[0].state, RowState::Done);
        QCOMPARE(bench.content("f"), "now");
    }

    void requestsToMirrorsAreCountedAsAttempts()
    {
        Bench bench;
        bench.options.attempts = 2;
        bench.wire->answer("http://a/f", {refusal(503)});
        bench.wire->answer("http://b/f", {refusal(404)});
        const Row &row = bench.run("http://a/f\thttp://b/f\thttp://c/f\n").at(0);
        QCOMPARE(row.state, RowState::Done);
        QCOMPARE(jsonOf(row)["attempts"].toInt(), 4);
        const QByteArrayList cells = csvOf({&row}).split('\n').at(1).split(',');
        QCOMPARE(cells.at(6), "4");
    }

    void whatFailedIsSavedWithItsOptionsAndWithoutSecrets()
    {
        const QByteArray list =
            "http://me:secret@a/f\thttp://b/f\n  out=sub/name.bin\n  header=Accept: text/plain\n"
            "  header=X-Key: secret\n  http-user=me\n  http-passwd=secret\n  timeout=7\n"
            "http://c/plain\nhttp://d/fine\n  out=fine\n";
        Bench bench;
        for (const char *url : {"http://me:secret@a/f", "http://b/f", "http://c/plain"})
            bench.wire->answer(url, {refusal(404)});
        std::vector<const Row *> rows;
        for (const Row &row : bench.run(list))
            rows.push_back(&row);
        const QByteArray failed = failedOf(rows);
        QCOMPARE(failed,
                 "http://a/f\thttp://b/f\n  out=sub/name.bin\n  header=Accept: text/plain\n  timeout=7\n"
                 "http://c/plain\n");
        const auto again = items(QString::fromUtf8(failed));
        QCOMPARE(again.size(), 2U);
        QCOMPARE(*again[0].options, *publicOptions(rows[0]->item.options).options);
    }

    void aChecksumIsVerifiedBeforeTheFileHasItsName()
    {
        Bench bench;
        const auto &rows = bench.run("http://a.test/1#sha256=" + sha256("body")
                                     + "\nhttp://a.test/2\n checksum=sha-256=" + sha256("other") + '\n');
        QCOMPARE(rows[0].state, RowState::Done);
        QCOMPARE(checkText(rows[0]), "SHA-256 verified");
        QCOMPARE(rows[1].state, RowState::Failed);
        QCOMPARE(sentence(*rows[1].error), "the SHA-256 is wrong: it is " + sha256("body") + ", and "
                                               + sha256("other") + " was promised");
        QVERIFY(!QFile::exists(bench.folder.filePath("2")));
        QCOMPARE(bench.content("2.part"), "body");
        QCOMPARE(bench.wire->requests.size(), 2);
    }

    void allBytesCountThoseThatWereHereToo()
    {
        Bench bench;
        const QByteArray whole = QByteArray(100'000, 'x') + QByteArray(1000, 'y');
        Reply broken = bodied(whole.left(100'000));
        broken.error = DownloadError{ErrorKind::ConnectionLost};
        Reply rest = bodied(whole.mid(100'000 - 65'536));
        rest.head.status = 206;
        rest.head.rangeStart = 100'000 - 65'536;
        rest.head.rangeTotal = whole.size();
        bench.wire->answer("http://a.test/f", {broken, rest});
        const auto &rows = bench.run("http://a.test/f\n checksum=sha-256=" + sha256(whole));
        QCOMPARE(rows[0].check, Check::Verified);
        QCOMPARE(bench.content("f"), whole);
        QCOMPARE(bench.wire->requests[1].from, 100'000 - 65'536);
    }

    void afterAWrongChecksumNothingIsGoneOnWith()
    {
        Bench bench;
        const QByteArray good(100'000, 'g');
        bench.wire->answer("http://a.test/f", {bodied(QByteArray(100'000, 'b')), bodied(good)});
        const auto &rows = bench.run("http://a.test/f\n checksum=sha-256=" + sha256(good));
        QCOMPARE(rows[0].error->kind, ErrorKind::Checksum);
        QVERIFY(!rows[0].canGoOn);
        bench.simulation.call([&] { bench.batch->retry(0); });
        bench.simulation.runUntilIdle();
        QCOMPARE(rows[0].state, RowState::Done);
        QCOMPARE(bench.wire->requests[1].from, 0);
        QCOMPARE(bench.content("f"), good);
    }

    void aMirrorMayHaveTheRightBytes()
    {
        Bench bench;
        bench.wire->answer("http://a.test/f", {bodied("bad")});
        bench.wire->answer("http://b.test/f", {bodied("good")});
        const auto &rows = bench.run("http://a.test/f\thttp://b.test/f\n checksum=sha-256=" + sha256("good"));
        QCOMPARE(rows[0].state, RowState::Done);
        QCOMPARE(rows[0].address(), "http://b.test/f");
        QCOMPARE(bench.content("f"), "good");
    }

    void aChecksumMayComeWhileTheFileDoesOrAfterIt()
    {
        Bench bench;
        const auto &rows = bench.start("http://a.test/1\nhttp://a.test/2\nhttp://a.test/3");
        bench.simulation.advance(500ms);
        const Checksum right{Algorithm::Sha256, sha256("body")};
        const Checksum wrong{Algorithm::Sha256, sha256("other")};
        bench.simulation.call([&] {
            bench.batch->check(0, right);
            bench.batch->check(1, wrong);
        });
        bench.simulation.runUntilIdle();
        QCOMPARE(rows[0].check, Check::Verified);
        QCOMPARE(rows[1].state, RowState::Failed);
        QVERIFY(!QFile::exists(bench.folder.filePath("2")));
        bench.simulation.call([&] { bench.batch->check(2, wrong); });
        bench.simulation.runUntilIdle();
        QCOMPARE(rows[2].state, RowState::Done);
        QCOMPARE(rows[2].check, Check::Wrong);
        QVERIFY(checkText(rows[2]).contains(sha256("body")) && checkText(rows[2]).contains(sha256("other")));
        bench.simulation.call([&] { bench.batch->check(2, right); });
        bench.simulation.runUntilIdle();
        QCOMPARE(rows[2].check, Check::Verified);
        QFile::remove(rows[2].file);
        bench.simulation.call([&] { bench.batch->check(2, right); });
        bench.simulation.runUntilIdle();
        QCOMPARE(rows[2].check, Check::Unreadable);
    }

    void aRealFileIsComparedOffTheThreadThatTransfers()
    {
        const QTemporaryDir folder;
        const RawServer server(ok());
        const Job job(folder.path(), server.url("/a") + "\n checksum=md5="
                                         + QCryptographicHash::hash("body", QCryptographicHash::Md5).toHex()
                                         + '\n' + server.url("/b#sha256=" + sha256("x")));
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QCOMPARE(job.row(0).check, Check::Verified);
        QCOMPARE(contentOf(folder.filePath("a")), "body");
        QCOMPARE(job.row(1).error->kind, ErrorKind::Checksum);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{"a", "b.part"}));
    }

    void theJournalKeepsAllButSecrets()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("downloads.journal");
        const QByteArray list =
            "http://a.test/1\thttp://b.test/1\n out=sub/x.bin\n dir=d\n max-download-limit=2K\n"
            " checksum=sha-256="
            + sha256("x")
            + "\n max-tries=3\n header=Accept: a/b\n"
              "http://a.test/2\n http-user=me\n http-passwd=hushhush\n out=y\n"
              "http://a.test/3\n header=X-Key: hushhush\n"
              "http://a.test/4\n all-proxy=http://me:hushhush@p\n"
              "http://a.test/5\thttp://me:hushhush@b.test/5\n";
        const auto made = items(QString::fromUtf8(list));
        BatchOptions options;
        options.folder = folder.path();
        {
            Journal journal;
            journal.open(path);
            journal.add(options, made);
            options.bearer = "hushhush";
            journal.add(options, items(u"http://a.test/6"));
        }
        QVERIFY(!contentOf(path).contains("hushhush"));
        Journal journal;
        const auto batches = journal.open(path).batches;
        const auto &rows = batches.at(0).rows;
        QCOMPARE(*rows.at(0).options, *made[0].options);
        QVERIFY(!rows.at(0).isWithheld);
        for (std::size_t row = 1; row < 5; ++row)
            QVERIFY(rows.at(row).isWithheld);
        QCOMPARE(rows.at(1).options->name, "y");
        QVERIFY(batches.at(1).rows.at(0).isWithheld);
    }

    void aPastedChecksumAndItsResultComeBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("downloads.journal");
        const auto journal = std::make_shared<Journal>();
        journal->open(path);
        Bench bench;
        const auto made = items(u"http://a.test/1");
        bench.batch = std::make_shared<Batch>(made, bench.options, bench.wire);
        bench.batch->keepIn(journal, journal->add(bench.options, made));
        bench.simulation.call([&] { bench.batch->start(); });
        bench.simulation.runUntilIdle();
        bench.simulation.call([&] { bench.batch->check(0, {Algorithm::Sha256, sha256("other")}); });
        bench.simulation.runUntilIdle();
        journal->close();
        Journal again;
        const auto batches = again.open(path).batches;
        const Batch back(batches.at(0), bench.wire, nullptr);
        QCOMPARE(checkText(back.rows()[0]), checkText(bench.batch->rows()[0]));
    }

    void anotherOriginGetsNoHeaderAndNoPassword_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("basic") << QByteArray("http-user=me\n http-passwd=pw")
                               << QByteArray("Authorization: Basic bWU6cHc=");
        QTest::newRow("own") << QByteArray("header=X-Api-Key: 123") << QByteArray("X-Api-Key: 123");
        QTest::newRow("cookie") << QByteArray("header=Cookie: a=b") << QByteArray("Cookie: a=b");
        QTest::newRow("referer") << QByteArray("referer=http://r/x") << QByteArray("Referer: http://r/x");
    }
    void anotherOriginGetsNoHeaderAndNoPassword()
    {
        QFETCH(const QByteArray, option);
        QFETCH(const QByteArray, sent);
        const QTemporaryDir folder;
        RawServer other(ok());
        // Here, here again, there.
        RawServer first(std::vector<RawReply>{{{redirectTo("/again")}}, {{redirectTo(other.url("/b"))}}});
        const Job job(folder.path(), first.url("/a") + "\n " + option + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QCOMPARE(job.row().state, RowState::Done);
        QCOMPARE(first.requests().size(), 2);
        for (const QByteArray &request : first.requests())
            QVERIFY(request.contains("\r\n" + sent + "\r\n"));
        QCOMPARE(other.requests().size(), 1);
        QVERIFY2(!other.requests()[0].contains(sent), other.requests()[0].constData());
        QVERIFY(!other.requests()[0].contains("Authorization"));
        QVERIFY(other.requests()[0].contains("Accept-Encoding: identity"));
    }

    void theBatchsIdentityIsForEachAddressAndTheRowsOwnCountsMore()
    {
        const QTemporaryDir folder;
        RawServer server(ok());
        BatchOptions options;
        options.user = "all";
        options.password = "x";
        options.headers = {"X-One: batch", "X-Two: batch"};
        const Job job(folder.path(),
                      server.url("/a") + '\n' + server.url("/b")
                          + "\n http-user=own\n header=x-two: row\n user-agent=Agent 7\n",
                      options);
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        for (const QByteArray &request : server.requests()) {
            const bool isOwn = request.startsWith("GET /b ");
            QVERIFY(request.contains("X-One: batch\r\n"));
            QCOMPARE(request.contains("x-two: row\r\n"), isOwn);
            QCOMPARE(request.contains("X-Two: batch\r\n"), !isOwn);
            QCOMPARE(request.contains("User-Agent: Agent 7\r\n"), isOwn);
            QVERIFY(
                request.contains("Authorization: Basic " + QByteArray(isOwn ? "own:" : "all:x").toBase64()));
        }
        QCOMPARE(server.requests().size(), 2);
    }

    void aTokenIsSentAsBearerAndAlsoOnlyHere()
    {
        const QTemporaryDir folder;
        RawServer other(ok());
        RawServer first(redirectTo(other.url("/b")));
        BatchOptions options;
        options.bearer = "tok.en";
        const Job job(folder.path(), first.url("/a"), options);
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QVERIFY(first.requests().at(0).contains("\r\nAuthorization: Bearer tok.en\r\n"));
        QVERIFY(!other.requests().at(0).contains("Authorization"));
    }

    void aProxyGetsItsOwnPasswordAndNothingElseOfATunnel()
    {
        const QTemporaryDir folder;
        // It refuses the tunnel: what was said to it is all that matters.
        RawServer proxy("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        const Job job(folder.path(),
                      "https://a.test/x\n all-proxy=" + proxy.url("")
                          + "\n all-proxy-user=me\n all-proxy-passwd=pw\n header=X-Api-Key: 123\n"
                            " http-user=you\n http-passwd=secret\n");
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        const QByteArray request = proxy.requests().at(0);
        QVERIFY2(request.startsWith("CONNECT a.test:443"), request.constData());
        QVERIFY(request.contains("Proxy-Authorization: Basic bWU6cHc=\r\n"));
        QVERIFY(!request.contains("X-Api-Key"));
        QVERIFY(!request.contains("\r\nAuthorization"));
    }

    void cookiesGoToTheHostsTheyAreFor()
    {
        const QTemporaryDir folder;
        RawServer server(ok());
        QFile file(folder.filePath("cookies.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t0\tmine\t1\n"
                   "other.test\tFALSE\t/\tFALSE\t0\ttheirs\tno\n");
        file.close();
        const QTemporaryDir files;
        const Job job(files.path(), server.url("/a") + "\n load-cookies=" + file.fileName().toUtf8() + '\n'
                                        + server.url("/b") + "\n load-cookies=/nowhere/cookies\n");
        QTRY_VERIFY_WITH_TIMEOUT(job.batch->isSettled(), patience);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests()[0].contains("\r\nCookie: mine=1\r\n"));
        QCOMPARE(sentence(*job.row(1).error), "the file of cookies can't be read: /nowhere/cookies");
    }
};

QTEST_GUILESS_MAIN(TestItemOptions)
#include "tst_itemoptions.moc"
