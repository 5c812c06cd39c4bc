// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Many transfers at once, their cancellation, the transport's end, connections and proxies.
#include <practice/backgroundserver.h>
#include <practice/content.h>

#include <answeringserver.h>
#include <rawserver.h>
#include <transfers.h>

#include <aio/gather.h>

#include <QTest>

using namespace download;
using namespace downloadtesting;
using practice::fileContent;

namespace {

constexpr int patience = 60'000; // ms; far beyond what is needed

/// A transfer under way, with all that it touches.
struct Running {
    Running(Wire &wire, const QByteArray &url)
    {
        Request request;
        request.url = url;
        task = aio::createTask(wire.transfer(request, sink, progress), "transfer");
    }

    std::shared_ptr<MemorySink> sink = std::make_shared<MemorySink>();
    std::shared_ptr<Progress> progress = std::make_shared<Progress>();
    aio::Task<TransferResult> task;
};

std::vector<Running> runAll(Wire &wire, const QByteArray &url, int count)
{
    std::vector<Running> all;
    for (int number = 0; number < count; ++number)
        all.emplace_back(wire, url);
    return all;
}

bool areOver(const std::vector<Running> &all)
{
    return std::all_of(all.begin(), all.end(), [](const Running &one) { return one.task.done(); });
}

/// An environment variable for as long as it lives.
class Environment {
public:
    Environment(const char *name, const QByteArray &value)
        : m_name(name), m_before(qgetenv(name))
    {
        qputenv(m_name, value);
    }
    Q_DISABLE_COPY_MOVE(Environment)
    ~Environment()
    {
        if (m_before.isNull())
            qunsetenv(m_name);
        else
            qputenv(m_name, m_before);
    }

private:
    const char *m_name;
    QByteArray m_before;
};

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

} // namespace

class TestTransportLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void anEndlessBodyIsCancelled()
    {
        Transport transport;
        Running running(transport, m_server.url("/endless").toEncoded());
        QTRY_VERIFY_WITH_TIMEOUT(running.progress->received > 100'000, patience);
        running.task.cancel();
        QVERIFY(!running.task.done()); // not before the thread has let go of the sink
        QTRY_VERIFY_WITH_TIMEOUT(running.task.done(), patience);
        QVERIFY(running.task.cancelled());
        QCOMPARE(running.progress->phase.load(), Phase::Over);
        QVERIFY(!running.sink->isFinished);
        QTRY_COMPARE_WITH_TIMEOUT(running.sink.use_count(), 1, patience);
    }

    void cancellingOneLeavesTheOthers()
    {
        Transport transport;
        AnsweringServer server;
        std::vector<Running> all = runAll(transport, server.url(), 5);
        QTRY_COMPARE_WITH_TIMEOUT(server.waiting.size(), 5, patience);
        all[2].task.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(all[2].task.done(), patience);
        QVERIFY(all[2].task.cancelled());
        server.answerAll("ok");
        QTRY_VERIFY_WITH_TIMEOUT(areOver(all), patience);
        for (const std::size_t number : std::initializer_list<std::size_t>{0, 1, 3, 4})
            QCOMPARE(all[number].sink->bytes, "ok");
    }

    void aHundredAreCancelledAtOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("waits");
        QTest::newRow("before the first turn") << "/file/x" << false;
        QTest::newRow("in the body") << "/endless?rate=100000" << true;
    }
    void aHundredAreCancelledAtOnce()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, waits);
        Transport transport;
        std::vector<Running> all = runAll(transport, m_server.url(path).toEncoded(), 100);
        const auto isReceiving = [](const Running &one) { return one.progress->received > 0; };
        QTRY_VERIFY_WITH_TIMEOUT(!waits || std::all_of(all.begin(), all.end(), isReceiving), patience);
        for (Running &one : all)
            one.task.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(areOver(all), patience);
        for (const Running &one : all)
            QVERIFY(one.task.cancelled());
        QCOMPARE(fetch(transport, m_server.url("/file/x")).outcome(), "done");
    }

    void endingTheTransportEndsItsTransfers_data()
    {
        QTest::addColumn<bool>("isUnderWay");
        QTest::newRow("under way") << true;
        QTest::newRow("asked for a moment ago") << false;
    }
    void endingTheTransportEndsItsTransfers()
    {
        QFETCH(const bool, isUnderWay);
        auto transport = std::make_unique<Transport>();
        std::vector<Running> all = runAll(*transport, m_server.url("/endless?rate=100000").toEncoded(), 10);
        const auto isReceiving = [](const Running &one) { return one.progress->received > 0; };
        if (isUnderWay)
            QTRY_VERIFY_WITH_TIMEOUT(std::all_of(all.begin(), all.end(), isReceiving), patience);
        else
            QCoreApplication::processEvents();
        transport.reset();
        QTRY_VERIFY_WITH_TIMEOUT(areOver(all), patience);
        for (const Running &one : all)
            QCOMPARE(one.task.result().error->kind, ErrorKind::Other);
    }

    void aCancelAfterTheTransportsEndIsHarmless()
    {
        auto transport = std::make_unique<Transport>();
        std::vector<Running> all = runAll(*transport, m_server.url("/endless?rate=100000").toEncoded(), 10);
        const auto isReceiving = [](const Running &one) { return one.progress->received > 0; };
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(all.begin(), all.end(), isReceiving), patience);
        transport.reset();
        for (Running &one : all)
            one.task.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(areOver(all), patience);
    }

    void sixtyFourAreUnderWayTogether()
    {
        Transport transport;
        AnsweringServer server;
        std::vector<Running> all = runAll(transport, server.url(), 64);
        // None is answered before all are asked for.
        QTRY_COMPARE_WITH_TIMEOUT(server.waiting.size(), 64, patience);
        server.answerAll("together");
        QTRY_VERIFY_WITH_TIMEOUT(areOver(all), patience);
        for (const Running &one : all)
            QCOMPARE(one.sink->bytes, "together");
    }

    void sixtyFourFilesAreAllRight()
    {
        Transport transport;
        std::vector<Running> all;
        for (int number = 0; number < 64; ++number)
            all.emplace_back(
                transport, m_server.url(QStringLiteral("/file/%1.bin?size=200000").arg(number)).toEncoded());
        QTRY_VERIFY_WITH_TIMEOUT(areOver(all), patience);
        for (int number = 0; number < 64; ++number) {
            QVERIFY(!all[std::size_t(number)].task.result().error);
            QVERIFY(all[std::size_t(number)].sink->bytes
                    == fileContent(QStringLiteral("%1.bin").arg(number), 0, 200'000));
        }
    }

    void connectionsAreUsedAgain()
    {
        Transport transport;
        AnsweringServer server;
        server.onAsked = [](const AnsweringServer::Asked &asked) {
            // An error page is read to its end for this.
            AnsweringServer::answer(asked, "x", asked.path() == "/gone" ? "404 Not Found" : "200 OK");
        };
        for (int number = 0; number < 100; ++number) {
            const bool isGone = number % 2 == 0;
            const Fetched got = fetch(transport, QUrl(server.url(isGone ? "/gone" : "/here")));
            QCOMPARE(got.outcome(), isGone ? "http-status" : "done");
        }
        QCOMPARE(server.connections, 1);
    }

    void theServerSeesWhatItShould()
    {
        Transport transport;
        RawServer server(ok);
        Request request;
        request.url = server.url();
        QCOMPARE(fetch(transport, request).bytes, "ok");
        request.userAgent = "Tester/1";
        request.headers = {"X-Own: yes", "Accept: text/plain"};
        request.from = 70'000;
        request.validator = "\"tag\"";
        fetch(transport, request);

        const QByteArray plain = server.requests()[0];
        QVERIFY(plain.startsWith("GET /file.bin HTTP/1.1\r\n"));
        QVERIFY(plain.contains("\r\nAccept-Encoding: identity\r\n"));
        QVERIFY(plain.contains("\r\nUser-Agent: Coroscope/"));
        QVERIFY(!plain.contains("Range"));
        const QByteArray own = server.requests()[1];
        QVERIFY(own.contains("\r\nUser-Agent: Tester/1\r\n"));
        QVERIFY(own.contains("\r\nX-Own: yes\r\n"));
        QVERIFY(own.contains("\r\nAccept: text/plain\r\n"));
        QVERIFY(!own.contains("Accept: */*"));
        QVERIFY(own.contains("\r\nRange: bytes=70000-\r\n"));
        QVERIFY(own.contains("\r\nIf-Range: \"tag\"\r\n"));
    }

    void oneRequestKnowsNothingOfTheOneBefore()
    {
        Transport transport;
        AnsweringServer server;
        QByteArrayList asked;
        server.onAsked = [&asked](const AnsweringServer::Asked &request) {
            asked << request.head;
            request.socket->write("HTTP/1.1 200 OK\r\nSet-Cookie: session=1\r\nContent-Length: 2\r\n\r\nok");
        };
        Request plain;
        plain.url = server.url();
        Request other = plain;
        other.userAgent = "Tester/1";
        Request secret = plain;
        secret.headers = {"X-Own: yes"};
        Request rest = plain;
        rest.from = 70'000;
        rest.validator = "\"tag\"";
        for (const Request &request : {plain, plain, other, rest, secret, plain})
            fetch(transport, request);
        QCOMPARE(asked.size(), 6);
        for (const QByteArray &head : asked)
            QVERIFY2(!head.contains("Cookie"), head);
        QVERIFY(asked[2].contains("\r\nUser-Agent: Tester/1\r\n"));
        QVERIFY(asked[3].contains("\r\nRange: ") && asked[4].contains("\r\nX-Own: yes"));
        QCOMPARE(asked[1], asked[0]);
        QCOMPARE(asked[5], asked[0]);
    }

    void nameAndPasswordInTheAddressAreSent()
    {
        Transport transport;
        QUrl url = m_server.url("/auth/basic?user=me&password=p%40ss");
        QCOMPARE(fetch(transport, url).outcome(), "http-status");
        url.setUserInfo("me:p%40ss");
        QCOMPARE(fetch(transport, url).outcome(), "done");
    }

    void noProxyIsAskedForThisMachine()
    {
        const Environment proxy("http_proxy", "http://127.0.0.1:1");
        const Environment all("ALL_PROXY", "http://127.0.0.1:1");
        Transport transport;
        QUrl url = m_server.url("/file/x");
        QCOMPARE(fetch(transport, url).outcome(), "done");
        url.setHost("localhost");
        QCOMPARE(fetch(transport, url).outcome(), "done");
        {
            const Environment exceptions("no_proxy", "elsewhere.test");
            QCOMPARE(fetch(transport, m_server.url("/file/x")).outcome(), "done");
        }
    }

    void aProxyIsAskedForOtherMachines()
    {
        const RawServer own(ok);
        const RawServer usual(ok);
        const Environment proxy("http_proxy", usual.url(""));
        Transport transport;
        Request request;
        request.url = "http://elsewhere.test/file.bin";
        QCOMPARE(fetch(transport, request).bytes, "ok");
        QVERIFY(usual.requests().value(0).startsWith("GET http://elsewhere.test/file.bin HTTP/1.1\r\n"));
        request.proxy = own.url("");
        QCOMPARE(fetch(transport, request).bytes, "ok");
        QVERIFY(own.requests().value(0).startsWith("GET http://elsewhere.test/file.bin HTTP/1.1\r\n"));
        QCOMPARE(usual.requests().size(), 1);
    }

    void workRunsWhereTheSinksAre()
    {
        Transport transport;
        QThread *where = nullptr;
        const std::function<void()> work = [&where] { where = QThread::currentThread(); };
        runOnQt(transport.prepare(work));
        QVERIFY(where != nullptr && where != QThread::currentThread());
    }

private:
    practice::BackgroundServer m_server;
};

QTEST_GUILESS_MAIN(TestTransportLife)
#include "tst_transportlife.moc"
