// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// HTTP/2 over TLS, against a server that can end a stream or a connection in the middle.
#include <download/batch.h>
#include <download/transport.h>
#include <practice/content.h>

#include <attributes.h>
#include <filecontent.h>
#include <http2server.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nghttp2/nghttp2.h>

using namespace download;
using namespace downloadtesting;
using practice::fileContent;

namespace {

constexpr int patience = 60'000; // ms; far beyond what is needed
constexpr qint64 overlap = 64 * 1024;
constexpr qint64 size = 500'000;
constexpr qint64 half = 200'000;

Http2Reply whole(const QByteArray &body)
{
    return {.headers = {{"content-length", QByteArray::number(body.size())}}, .body = body};
}

/// As a server does that has files: the whole with an ETag or, if the client asks for it, the rest.
Http2Reply filed(const Http2Request &request)
{
    const QByteArray body = fileContent(QString::fromUtf8(request.path), 0, size);
    const QByteArray range = request.headers.value("range");
    qint64 from = 0;
    if (request.headers.value("if-range") == "\"tag\"" && range.startsWith("bytes="))
        from = range.mid(6).chopped(1).toLongLong();
    Http2Reply reply = whole(body.mid(from));
    reply.headers.emplace_back("accept-ranges", "bytes");
    reply.headers.emplace_back("etag", "\"tag\"");
    if (from == 0)
        return reply;
    const QByteArray total = QByteArray::number(size);
    reply.status = 206;
    reply.headers.emplace_back("content-range", "bytes " + QByteArray::number(from) + '-'
                                                    + QByteArray::number(size - 1) + '/' + total);
    return reply;
}

/// The first time only the half.
Http2Server::Answer halfAtFirst()
{
    return [isFirst = true](const Http2Request &request) mutable {
        Http2Reply reply = filed(request);
        if (std::exchange(isFirst, false))
            reply.holdsAt = half;
        return reply;
    };
}

struct Job {
    Job(const QString &folder, const QByteArrayList &urls, int attempts = 1,
        std::shared_ptr<Transport> transport = std::make_shared<Transport>())
    {
        std::vector<ListItem> items;
        for (const QByteArray &url : urls)
            items.push_back({url, QString::fromUtf8(url), int(items.size()) + 1});
        BatchOptions options;
        options.folder = folder;
        options.attempts = attempts;
        options.caFile = TESTS_DIR "/download/tls/authority.pem";
        batch = std::make_shared<Batch>(std::move(items), options, std::move(transport));
    }
    [[nodiscard]] bool isOver() const { return batch->isSettled() && batch->isDurable(); }
    [[nodiscard]] const Row &row(std::size_t index = 0) const { return batch->rows()[index]; }
    [[nodiscard]] const Evidence &evidence(std::size_t index = 0) const
    {
        return *row(index).history.back().evidence;
    }

    std::shared_ptr<Batch> batch;
};

} // namespace

class TestHttp2 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS for the test's server");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void filesShareAConnection()
    {
        // No file comes before all have been asked for.
        Http2Server server([](const Http2Request &request) {
            Http2Reply reply = whole(fileContent(QString::fromUtf8(request.path), 0, size));
            reply.holdsAt = 0;
            return reply;
        });
        const auto transport = std::make_shared<Transport>();
        const Job job(m_folder->path(), {server.url("/first")}, 1, transport);
        job.batch->start();
        QTRY_COMPARE_WITH_TIMEOUT(server.held(), 1, patience);
        const Job others(m_folder->path(), {server.url("/a"), server.url("/b"), server.url("/c")}, 1,
                         transport);
        others.batch->start();
        QTRY_COMPARE_WITH_TIMEOUT(server.held(), 4, patience);
        server.release();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver() && others.isOver(), patience);
        QCOMPARE(server.connections(), 1);
        for (std::size_t row = 0; row < 3; ++row) {
            QCOMPARE(others.row(row).state, RowState::Done);
            QCOMPARE(others.evidence(row).protocol, "HTTP/2");
            QVERIFY(others.evidence(row).isOldConnection);
        }
        QVERIFY(contentOf(path("b")) == fileContent("/b", 0, size));
    }

    void theEndOfAStreamIsTheEndOfTheBody()
    {
        Http2Server server(
            [](const Http2Request &) { return Http2Reply{.body = fileContent("x", 0, size)}; });
        const Job job(m_folder->path(), {server.url()});
        job.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.row().state, RowState::Done);
        QCOMPARE(job.evidence().protocol, "HTTP/2");
        QCOMPARE(job.evidence().end, BodyEnd::Stream);
        QCOMPARE(job.evidence().announced, -1);
        QVERIFY(contentOf(path("file.bin")) == fileContent("x", 0, size));
    }

    void aLengthIsBelievedBeforeTheStream()
    {
        Http2Server server(filed);
        const Job job(m_folder->path(), {server.url()});
        job.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.evidence().end, BodyEnd::Length);
        QCOMPARE(job.evidence().announced, size);
        QCOMPARE(server.requests()[0].headers.value("accept-encoding"), "identity");
    }

    void aStreamThatIsResetIsIncompleteAndGoesOn_data()
    {
        QTest::addColumn<std::uint32_t>("code");
        QTest::newRow("no error") << std::uint32_t(NGHTTP2_NO_ERROR);
        QTest::newRow("protocol error") << std::uint32_t(NGHTTP2_PROTOCOL_ERROR);
        QTest::newRow("internal error") << std::uint32_t(NGHTTP2_INTERNAL_ERROR);
        QTest::newRow("refused") << std::uint32_t(NGHTTP2_REFUSED_STREAM);
        QTest::newRow("cancel") << std::uint32_t(NGHTTP2_CANCEL);
    }
    void aStreamThatIsResetIsIncompleteAndGoesOn()
    {
        QFETCH(const std::uint32_t, code);
        if (!keepsAttributes())
            QSKIP("this file system keeps no attributes");
        Http2Server server(halfAtFirst());
        {
            const Job first(m_folder->path(), {server.url()});
            first.batch->start();
            QTRY_COMPARE_WITH_TIMEOUT(first.batch->received(0), half, patience);
            server.reset(code);
            QTRY_VERIFY_WITH_TIMEOUT(first.isOver(), patience);
            QCOMPARE(first.row().state, RowState::Failed);
            if (code != NGHTTP2_REFUSED_STREAM) // where libcurl has a code of its own
                QCOMPARE(sentence(*first.row().error), "incomplete: 200,000 of 500,000 bytes");
            QVERIFY(isTransient(*first.row().error));
            QCOMPARE(first.evidence().end, BodyEnd::Unknown);
            QCOMPARE(files(), QStringList{"file.bin.part"});
            QVERIFY(contentOf(path("file.bin.part")) == fileContent("/file.bin", 0, half));
        }
        const Job second(m_folder->path(), {server.url()});
        second.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(second.isOver(), patience);
        QCOMPARE(server.requests().back().headers.value("range"),
                 "bytes=" + QByteArray::number(half - overlap) + "-");
        QCOMPARE(server.requests().back().headers.value("if-range"), "\"tag\"");
        QVERIFY(second.row().history.back().isContinued());
        QCOMPARE(files(), QStringList{"file.bin"});
        QVERIFY(contentOf(path("file.bin")) == fileContent("/file.bin", 0, size));
    }

    void withoutAnAnswerItIsTriedAgainAndABadOneMakesNoFile()
    {
        QByteArrayList asked;
        Http2Server server([&asked](const Http2Request &request) {
            asked << request.path;
            if (request.path == "/bad")
                return Http2Reply{.headers = {{"content-length", "five"}}, .body = "hello"};
            Http2Reply reply = filed(request);
            if (asked.count(request.path) == 1)
                reply.refusal = NGHTTP2_INTERNAL_ERROR;
            return reply;
        });
        const Job job(m_folder->path(), {server.url("/shy"), server.url("/bad")}, 2);
        job.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.row(0).history[0].error->kind, ErrorKind::ConnectionLost);
        QCOMPARE(job.row(0).state, RowState::Done);
        QCOMPARE(job.row(1).state, RowState::Failed);
        // libcurl 8 no longer tells it from a connection that was lost.
        const ErrorKind bad = job.row(1).error->kind;
        QVERIFY(bad == ErrorKind::InvalidReply || bad == ErrorKind::ConnectionLost);
        QCOMPARE(files(), QStringList{"shy"});
    }

    void aConnectionThatIsTakenAwayIsMadeAgain_data()
    {
        QTest::addColumn<bool>("saysSo");
        QTest::newRow("with a word") << true;
        QTest::newRow("without a word") << false;
    }
    void aConnectionThatIsTakenAwayIsMadeAgain()
    {
        QFETCH(const bool, saysSo);
        Http2Server server(halfAtFirst());
        const Job job(m_folder->path(), {server.url()}, 2);
        job.batch->start();
        QTRY_COMPARE_WITH_TIMEOUT(job.batch->received(0), half, patience);
        if (saysSo)
            server.goAway(true);
        else
            server.drop();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.row().state, RowState::Done);
        QCOMPARE(job.row().history.size(), 2);
        QCOMPARE(server.connections(), 2);
        QVERIFY(contentOf(path("file.bin")) == fileContent("/file.bin", 0, size));
    }

    void whatIsUnderWayAtAFarewellStillComes()
    {
        Http2Server server(halfAtFirst());
        const auto transport = std::make_shared<Transport>();
        const Job job(m_folder->path(), {server.url("/a")}, 1, transport);
        job.batch->start();
        QTRY_COMPARE_WITH_TIMEOUT(job.batch->received(0), half, patience);
        server.goAway(false);
        server.release();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.row().state, RowState::Done);
        QCOMPARE(job.row().history.size(), 1);
        QVERIFY(contentOf(path("a")) == fileContent("/a", 0, size));
        const Job next(m_folder->path(), {server.url("/b")}, 1, transport);
        next.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(next.isOver(), patience);
        QCOMPARE(next.row().state, RowState::Done);
        QCOMPARE(server.requests().back().connection, 1);
    }

    void aLengthThatIsNotTrueIsNoFile_data()
    {
        QTest::addColumn<qint64>("announced");
        QTest::newRow("too large") << qint64(100'001);
        QTest::newRow("too small") << qint64(99'999);
        QTest::newRow("far too small") << qint64(5);
    }
    void aLengthThatIsNotTrueIsNoFile()
    {
        QFETCH(const qint64, announced);
        Http2Server server([announced](const Http2Request &) {
            return Http2Reply{.headers = {{"content-length", QByteArray::number(announced)}},
                              .body = fileContent("x", 0, 100'000)};
        });
        const Job job(m_folder->path(), {server.url()});
        job.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.row().state, RowState::Failed);
        // The second, when nghttp2 sees it before libcurl has passed the headers on.
        const ErrorKind kind = job.row().error->kind;
        QVERIFY(kind == ErrorKind::Incomplete || kind == ErrorKind::InvalidReply);
        QVERIFY(!files().contains("file.bin"));
    }

    void aLimitedRowUsesHttp1()
    {
        Http2Server server(filed, {"h2", "http/1.1"});
        const Job job(m_folder->path(), {server.url("/limited"), server.url("/free")});
        job.batch->setSpeedLimit(0, 100'000'000);
        job.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.batch->count(RowState::Done), 2);
        QCOMPARE(job.evidence(0).protocol, "HTTP/1.1");
        QCOMPARE(job.evidence(1).protocol, "HTTP/2");
        QVERIFY(contentOf(path("limited")) == fileContent("/limited", 0, size));
    }

    void whoSpeaksNoHttp2IsSpokenToInHttp1()
    {
        Http2Server server(filed, {"http/1.1"});
        const Job job(m_folder->path(), {server.url()});
        job.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.row().state, RowState::Done);
        QCOMPARE(server.requests()[0].protocol, "http/1.1");
        QCOMPARE(job.evidence().protocol, "HTTP/1.1");
    }

    void headersHaveALimit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isTooMuch");
        QTest::newRow("many") << 60 << false;
        QTest::newRow("too many") << 600 << true;
        QTest::newRow("far too many") << 6'000 << true;
    }
    void headersHaveALimit()
    {
        QFETCH(const int, count);
        QFETCH(const bool, isTooMuch);
        Http2Server server([count](const Http2Request &request) {
            Http2Reply reply = filed(request);
            for (int number = 0; number < count; ++number)
                reply.headers.emplace_back("x-" + QByteArray::number(number), QByteArray(1'000, 'x'));
            return reply;
        });
        const Job job(m_folder->path(), {server.url()});
        job.batch->start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), patience);
        QCOMPARE(job.row().state, isTooMuch ? RowState::Failed : RowState::Done);
        if (!isTooMuch)
            return;
        // libcurl 7.88 ends the whole connection, and does not tell which of its streams was to blame.
        const ErrorKind kind = job.row().error->kind;
        QVERIFY(kind == ErrorKind::InvalidReply || kind == ErrorKind::ConnectionLost);
        QCOMPARE(files(), QStringList());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] bool keepsAttributes() const { return downloadtesting::keepsAttributes(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
