// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The transport against the practice server: what each of its answers comes to, in numbers.
#include <practice/backgroundserver.h>
#include <practice/content.h>
#include <practice/reply.h>

#include <aio/gather.h>
#include <aio/sleep.h>
#include <transfers.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace download;
using namespace downloadtesting;
using namespace std::chrono_literals;
using practice::fileContent;
using practice::pageContent;

namespace {

/// A socket of 127.0.0.1 with a port of its own.
class LocalSocket {
public:
    LocalSocket()
        : number(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }
    Q_DISABLE_COPY_MOVE(LocalSocket)
    ~LocalSocket() { ::close(number); }

    [[nodiscard]] bool bind()
    {
        socklen_t size = sizeof address;
        auto *const generic = reinterpret_cast<sockaddr *>(&address);
        return ::bind(number, generic, size) == 0 && ::getsockname(number, generic, &size) == 0;
    }
    [[nodiscard]] QUrl url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/file.bin").arg(ntohs(address.sin_port));
    }

    const int number;
    sockaddr_in address{};
};

aio::Coro<std::tuple<Fetched, Fetched>> both(Wire *wire, Request one, Request other)
{
    auto all = aio::gather(fetched(wire, std::move(one)), fetched(wire, std::move(other)));
    co_return co_await std::move(all);
}

aio::Coro<Fetched> withLimitTakenAway(Wire *wire, Request request)
{
    auto transfer = aio::createTask(fetched(wire, std::move(request)));
    co_await aio::sleep(100ms);
    wire->setSpeedLimit(0);
    co_return co_await transfer;
}

} // namespace

class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void whatIsCompleteIsGivenWhole_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *path, const QByteArray &content) {
            QTest::newRow(path) << QString(path) << content;
        };
        row("/file/a.bin", fileContent("a.bin", 0, 100'000));
        row("/file/b.bin?size=3000000", fileContent("b.bin", 0, 3'000'000));
        row("/file/c.bin?size=300000&chunked=1", fileContent("c.bin", 0, 300'000));
        row("/file/d.bin?size=1", fileContent("d.bin", 0, 1));
        row("/empty", {});
        row("/empty?chunked=1", {});
        row("/page/x?size=5000", pageContent("x", 0, 5'000));
        row("/gzip?size=100000", pageContent("gzip", 0, 100'000));
        row("/gzip?size=100000&chunked=1", pageContent("gzip", 0, 100'000));
        row("/early-hints", pageContent("page", 0, 1'200));
        row("/headers/huge?size=200000", "A small page under a large head.\n");
        row("/length/short", QByteArray(500, 'x'));
        row("/redirect/3", pageContent("0", 0, 1'200));
        row("/redirect/20", pageContent("0", 0, 1'200));
        row("/status/203", {});
    }
    void whatIsCompleteIsGivenWhole()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, content);
        const Fetched got = fetch(m_transport, m_server.url(path));
        QCOMPARE(got.outcome(), "done");
        QVERIFY(got.isFinished);
        if (!path.startsWith("/redirect") && !path.startsWith("/status"))
            QCOMPARE(got.bytes, content);
        if (!path.startsWith("/gzip"))
            QCOMPARE(got.received, got.bytes.size());
    }

    void whatIsNoFileIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("status");
        const auto row = [](const char *path, const char *outcome, int status = 0) {
            QTest::newRow(path) << QString(path) << QString(outcome) << status;
        };
        for (const int status :
             {201, 202, 299, 300, 400, 401, 403, 404, 407, 410, 416, 429, 451, 500, 502, 503, 599})
            QTest::addRow("%d", status)
                << QStringLiteral("/status/%1").arg(status) << "http-status" << status;
        row("/status/404?chunked=1", "http-status", 404);
        row("/status/204", "no-content", 204);
        row("/status/205", "no-content", 205);
        row("/status/304", "no-content", 304);
        row("/partial", "only-part", 206);
        row("/auth/basic", "http-status", 401);
        row("/redirect/loop", "too-many-redirects");
        row("/redirect/21", "too-many-redirects");
        row("/redirect/to?url=", "http-status", 302);
        row("/redirect/to?url=/status/404", "http-status", 404);
        row("/redirect/to?url=file:///etc/passwd", "redirect-refused");
        row("/redirect/to?url=ftp://127.0.0.1/x", "redirect-refused");
        row("/redirect/to?url=javascript:alert(1)", "redirect-refused");
        row("/redirect/to?url=http://%5Bx", "redirect-refused");
        row("/length/two", "invalid-reply");
        row("/length/negative", "invalid-reply");
        row("/length/junk", "invalid-reply");
        row("/junk", "invalid-reply");
        row("/headers/huge", "invalid-reply");
        row("/headers/huge?size=5000000", "invalid-reply");
        row("/reset", "connection-lost");
        row("/early-hints?only=1", "connection-lost");
        row("/file/x?header=Content-Encoding:%20br", "unknown-encoding");
        row("/file/x?header=Content-Encoding:%20gzip", "invalid-reply");
    }
    void whatIsNoFileIsNamed()
    {
        QFETCH(const QString, path);
        const Fetched got = fetch(m_transport, m_server.url(path));
        QTEST(got.outcome(), "outcome");
        QTEST(got.result.error->status, "status");
        QVERIFY(!got.isFinished);
        QCOMPARE(got.bytes, "");
        QCOMPARE(got.result.error->host, "127.0.0.1");
    }

    void whatBreaksOffSaysHowFarItWas_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char *path, const char *outcome, qint64 received, qint64 expected) {
            QTest::newRow(path) << QString(path) << QString(outcome) << received << expected;
        };
        row("/cut?size=65536&after=30000", "incomplete", 30'000, 65'536);
        row("/cut?size=65536&after=0", "incomplete", 0, 65'536);
        row("/cut?size=65536&after=65535", "incomplete", 65'535, 65'536);
        row("/cut/chunked?after=30000", "incomplete", 30'000, -1);
        row("/cut/chunked?after=0", "incomplete", 0, -1);
        row("/chunk/bad", "incomplete", 5, -1);
        row("/reset?after=1000", "connection-lost", 1'000, 101'000);
    }
    void whatBreaksOffSaysHowFarItWas()
    {
        QFETCH(const QString, path);
        QFETCH(const qint64, received);
        const Fetched got = fetch(m_transport, m_server.url(path));
        QTEST(got.outcome(), "outcome");
        QCOMPARE(got.result.error->received, received);
        QTEST(got.result.error->expected, "expected");
        QCOMPARE(got.bytes.size(), received);
        QVERIFY(!got.isFinished);
    }

    void aGzipStreamThatBreaksOffIsIncomplete()
    {
        const Fetched got = fetch(m_transport, m_server.url("/gzip?size=100000&cut=1"));
        QCOMPARE(got.outcome(), "incomplete");
        QCOMPARE(got.result.error->expected, -1);
        QVERIFY(!got.isFinished);
        QVERIFY(pageContent("gzip", 0, 100'000).startsWith(got.bytes));
    }

    void redirectsLeadToTheFinalAddress_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("final");
        QTest::newRow("relative") << "/redirect/2" << "/redirect/0";
        QTest::newRow("absolute path") << "/redirect/to?url=/page/there" << "/page/there";
        QTest::newRow("query") << "/redirect/to?url=/page/x%3Fsize=7" << "/page/x?size=7";
        for (const int code : {301, 302, 303, 307, 308})
            QTest::addRow("%d", code)
                << QStringLiteral("/redirect/to?code=%1&url=/file/f").arg(code) << "/file/f";
    }
    void redirectsLeadToTheFinalAddress()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, final);
        const Fetched got = fetch(m_transport, m_server.url(path));
        QCOMPARE(got.outcome(), "done");
        QCOMPARE(got.result.head.url, m_server.url(final).toEncoded());
        QCOMPARE(got.result.head.status, 200);
    }

    void aRefusalShowsTheChainThatLedThere()
    {
        const Fetched loop = fetch(m_transport, m_server.url("/redirect/21"));
        QVERIFY2(sentence(*loop.result.error).contains("/redirect/20 → ")
                     && sentence(*loop.result.error).contains(" → … → "),
                 qPrintable(sentence(*loop.result.error)));
        const Fetched file = fetch(m_transport, m_server.url("/redirect/to?url=file:///etc/passwd"));
        QCOMPARE(file.result.error->detail, "file:///etc/passwd");
    }

    void theServersWishIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        constexpr qint64 year = 366 * 24 * 3600;
        QTest::newRow("seconds") << QByteArray("5") << qint64(5) << qint64(5);
        QTest::newRow("date") << practice::httpDate(now + 1000) << qint64(800)
                              << qint64(1001); // time() may lag behind by a tick
        QTest::newRow("past") << practice::httpDate(now - 1000) << qint64(-1) << qint64(-1);
        QTest::newRow("zero") << QByteArray("0") << qint64(-1) << qint64(-1);
        QTest::newRow("junk") << QByteArray("soon") << qint64(-1) << qint64(-1);
        // libcurl 8 makes six hours of it.
        QTest::newRow("too far") << QByteArray("9223372036854775807") << qint64(6 * 3600) << year;
    }
    void theServersWishIsRead()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const qint64, least);
        QFETCH(const qint64, most);
        for (const char *status : {"429", "503"}) {
            const QByteArray path = QByteArray("/status/") + status
                                    + "?retry-after=" + value.toPercentEncoding();
            const Fetched got = fetch(m_transport, m_server.url(QString::fromLatin1(path)));
            const qint64 wish = got.result.retryAfter ? got.result.retryAfter->count() / 1000 : -1;
            QVERIFY2(wish >= least && wish <= most, qPrintable(QString::number(wish)));
        }
    }

    void silenceEndsAtItsLimit_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<TimeLimits>("limits");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<qint64>("received");
        const TimeLimits reply{15s, 300ms, 60s, 0ms};
        const TimeLimits stall{15s, 60s, 300ms, 0ms};
        const TimeLimits total{15s, 60s, 60s, 300ms};
        QTest::newRow("no answer") << "/stall/headers" << reply << "reply-timeout" << qint64(0);
        QTest::newRow("no more body") << "/stall?after=1000&size=5000" << stall << "stalled" << qint64(1000);
        QTest::newRow("no body") << "/stall?after=0&size=5000" << stall << "stalled" << qint64(0);
        QTest::newRow("no answer in all") << "/stall/headers" << total << "total-timeout" << qint64(0);
        QTest::newRow("no end in all") << "/stall?after=1000" << total << "total-timeout" << qint64(1000);
    }
    void silenceEndsAtItsLimit()
    {
        QFETCH(const QString, path);
        QFETCH(const TimeLimits, limits);
        QFETCH(const QString, outcome);
        Request request;
        request.url = m_server.url(path).toEncoded();
        request.limits = limits;
        const Fetched got = fetch(m_transport, request);
        QCOMPARE(got.outcome(), outcome);
        QCOMPARE(got.result.error->limit, 300ms);
        QTEST(got.result.error->received, "received");
        if (outcome == "stalled")
            QCOMPARE(got.result.error->expected, 5000);
    }

    void dripsAreNoStall()
    {
        Request request;
        request.url = m_server.url("/drip?size=30&seconds=1.5").toEncoded();
        request.limits = {15s, 60s, 1s, 0ms};
        QCOMPARE(fetch(m_transport, request).outcome(), "done");
    }

    void speedLimitHoldsForAllAndCanBeTakenAway()
    {
        Transport transport;
        transport.setSpeedLimit(200'000);
        QElapsedTimer timer;
        timer.start();
        Request one;
        one.url = m_server.url("/file/a.bin?size=100000").toEncoded();
        one.limits.stall = 100ms; // waiting for the limit is no stall
        Request other = one;
        other.url = m_server.url("/file/b.bin?size=100000").toEncoded();
        const auto [a, b] = runOnQt(both(&transport, one, other));
        QCOMPARE(a.outcome(), "done");
        QCOMPARE(b.outcome(), "done");
        QCOMPARE(a.bytes, fileContent("a.bin", 0, 100'000));
        QCOMPARE(b.bytes, fileContent("b.bin", 0, 100'000));
        // Never earlier, however fast the machine: 200,000 bytes but for the last pieces.
        QVERIFY2(timer.elapsed() >= 700, qPrintable(QString::number(timer.elapsed())));

        transport.setSpeedLimit(1);
        Request last;
        last.url = m_server.url("/file/c.bin?size=3000000").toEncoded();
        QCOMPARE(runOnQt(withLimitTakenAway(&transport, last)).bytes, fileContent("c.bin", 0, 3'000'000));
    }

    void whoIsTooSlowForTooLongIsGivenUp()
    {
        Request request;
        request.url = m_server.url("/file/a.bin?size=100000&rate=5000").toEncoded();
        request.limits.stall = 1s;
        request.limits.lowestSpeed = 1'000'000;
        const Fetched slow = fetch(m_transport, request);
        QCOMPARE(slow.outcome(), "too-slow");
        QCOMPARE(sentence(*slow.result.error), "slower than 1.0 MB/s for 1 s");
        QVERIFY(isTransient(*slow.result.error));
        // Not when it is we who are slow.
        Transport transport;
        transport.setSpeedLimit(50'000);
        request.url = m_server.url("/file/a.bin?size=100000").toEncoded();
        request.limits.stall = 300ms;
        QCOMPARE(fetch(transport, request).outcome(), "done");
    }

    void whoIsNotThereIsNamed()
    {
        LocalSocket silent; // bound, so that nobody else gets the port, and not listening
        QVERIFY(silent.bind());
        const Fetched refused = fetch(m_transport, silent.url());
        QCOMPARE(refused.outcome(), "refused");
        QCOMPARE(refused.result.error->host, "127.0.0.1");

        const QString host = QStringLiteral("does-not-exist.invalid");
        const Fetched unknown = fetch(m_transport, QUrl("http://" + host + "/file.bin"));
        QCOMPARE(unknown.outcome(), "name-not-found");
        QCOMPARE(unknown.result.error->host, host);
    }

    void aConnectionThatNobodyTakesEndsAtItsLimit()
    {
        LocalSocket full;
        QVERIFY(full.bind());
        QCOMPARE(::listen(full.number, 0), 0);
        // Those fill the queue; what comes now gets no answer.
        std::vector<std::unique_ptr<LocalSocket>> waiting;
        for (int number = 0; number < 4; ++number) {
            waiting.push_back(std::make_unique<LocalSocket>());
            ::connect(waiting.back()->number, reinterpret_cast<sockaddr *>(&full.address),
                      sizeof full.address);
        }
        Request request;
        request.url = full.url().toEncoded();
        request.limits.connect = 300ms;
        const Fetched got = fetch(m_transport, request);
        QCOMPARE(got.outcome(), "connect-timeout");
        QCOMPARE(got.result.error->limit, 300ms);
        QCOMPARE(got.result.error->host, "127.0.0.1");
    }

    void theRestCanBeAskedFor()
    {
        const QUrl url = m_server.url("/file/rest.bin?size=200000");
        const Fetched whole = fetch(m_transport, url);
        QVERIFY(!whole.result.head.validator.isEmpty());

        Request rest;
        rest.url = url.toEncoded();
        rest.from = 150'000;
        rest.validator = whole.result.head.validator;
        const Fetched got = fetch(m_transport, rest);
        QCOMPARE(got.outcome(), "done");
        QCOMPARE(got.result.head.status, 206);
        QCOMPARE(got.bytes, fileContent("rest.bin", 150'000, 50'000));
        QCOMPARE(got.received, 200'000);
        QCOMPARE(got.expected, 200'000);

        rest.validator = "\"another\"";
        const Fetched fresh = fetch(m_transport, rest);
        QCOMPARE(fresh.result.head.status, 200);
        QCOMPARE(fresh.bytes, whole.bytes);
        QCOMPARE(fresh.received, 200'000);
    }

    void whatIsBehindTheEndHasChanged()
    {
        Request request;
        request.url = m_server.url("/file/rest.bin?size=1000").toEncoded();
        request.from = 2'000;
        request.validator = fetch(m_transport, QUrl::fromEncoded(request.url)).result.head.validator;
        const Fetched got = fetch(m_transport, request);
        QCOMPARE(got.outcome(), "changed");
        QCOMPARE(got.result.head.status, 416);
    }

    void nothingIsPromisedThatTheServerDoesNot()
    {
        for (const char *path : {"/file/x?ranges=0", "/gzip", "/endless?rate=1"}) {
            Request request;
            request.url = m_server.url(path).toEncoded();
            request.limits.total = path[1] == 'e' ? 500ms : 0ms;
            QCOMPARE(fetch(m_transport, request).result.head.validator, "");
        }
        QCOMPARE(fetch(m_transport, m_server.url("/file/x?etag=weak")).result.head.validator, "");
        QVERIFY(fetch(m_transport, m_server.url("/file/x?etag=0")).result.head.validator.endsWith(" GMT"));
    }

    void phasesFollowEachOther()
    {
        Transport transport;
        const QUrl url = m_server.url("/page/x?delay=0.1");
        const Phases phases = fetch(transport, url).result.phases;
        QVERIFY(phases.nameLookup <= phases.connect);
        QVERIFY(phases.connect <= phases.firstByte);
        QVERIFY(phases.firstByte >= 100ms);
        QVERIFY(phases.total >= phases.firstByte);
        QCOMPARE(phases.tls, 0us);
        // The connection is there already.
        QCOMPARE(fetch(transport, url).result.phases.connect, 0us);
    }

private:
    practice::BackgroundServer m_server;
    Transport m_transport;
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
