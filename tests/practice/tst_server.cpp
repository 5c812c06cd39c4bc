// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Connections: used again, used by many, left at any moment, ended with the server.
#include <practice/backgroundserver.h>
#include <practice/content.h>
#include <practice/server.h>

#include <aio/task.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "rawclient.h"

using namespace practice;

namespace {

/// Connections of the server in this thread whose tasks have not ended.
qsizetype openConnections() { return static_cast<qsizetype>(aio::allTasks().size()); }

qint64 memoryInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace

class TestServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_background.start()); }
    void cleanup() { QTRY_COMPARE(openConnections(), 0); }

    void connectionIsUsedAgain()
    {
        const RawClient client(m_background.url());
        for (int i = 0; i < 3; ++i) {
            client.get("/file/a?size=1000");
            QCOMPARE(client.receiveReply().body(), fileContent("a", 0, 1'000));
        }
        client.get("/file/a?size=10", "Connection: close\r\n");
        const Received last = client.receive();
        QVERIFY(last.isOver && !last.wasReset);
        QCOMPARE(last.header("Connection"), QByteArray("close"));
        QCOMPARE(last.body().size(), 10);
    }

    void requestsMayComeAllAtOnce()
    {
        const RawClient client(m_background.url());
        client.send("GET /file/a?size=5 HTTP/1.1\r\n\r\nGET /file/b?size=6 HTTP/1.1\r\n\r\n"
                    "POST /file/c?size=7 HTTP/1.1\r\nContent-Length: 4\r\n\r\nGET GET /file/d?size=8 "
                    "HTTP/1.1\r\n\r\n");
        for (const auto &[name, size] : {std::pair("a", 5), {"b", 6}, {"c", 7}, {"d", 8}})
            QCOMPARE(client.receiveReply().body(), fileContent(QString::fromUtf8(name), 0, size));
    }

    void requestMayComeByteByByte()
    {
        const RawClient client(m_background.url());
        for (const char c : QByteArray("GET /file/a?size=5 HTTP/1.1\r\nHost: x\r\n\r\n"))
            client.send(QByteArray(1, c));
        QCOMPARE(client.receiveReply().body(), fileContent("a", 0, 5));
    }

    void headHasEverythingButTheBody()
    {
        const RawClient client(m_background.url());
        client.send(
            "HEAD /file/a?size=1000 HTTP/1.1\r\n\r\nGET /empty HTTP/1.1\r\nConnection: close\r\n\r\n");
        const Received both = client.receive();
        QCOMPARE(both.header("Content-Length"), QByteArray("1000"));
        QVERIFY(both.body().startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void bodyOfARequestIsSkipped()
    {
        const RawClient client(m_background.url());
        client.send("PUT /empty HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, 'x')
                    + "GET /file/a?size=3 HTTP/1.1\r\n\r\n");
        QCOMPARE(client.receiveReply().body(), QByteArray());
        QCOMPARE(client.receiveReply().body(), fileContent("a", 0, 3));
    }

    void whoAsksFirstIsToldToContinue()
    {
        const RawClient client(m_background.url());
        client.send("PUT /empty HTTP/1.1\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.receive(25).bytes, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("abc");
        QCOMPARE(client.receiveReply().status(), 200);
    }

    void oldClientsGetNoChunksAndAnEnd()
    {
        const RawClient client(m_background.url());
        client.send("GET /file/a?size=1000&chunked=1 HTTP/1.0\r\n\r\n");
        const Received reply = client.receive();
        QVERIFY(reply.isOver);
        QCOMPARE(reply.header("Transfer-Encoding"), QByteArray());
        QCOMPARE(reply.body(), fileContent("a", 0, 1'000));
    }

    void refusalArrivesAlthoughMoreWasSent_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("not HTTP") << QByteArray("hello world, how do you do\r\n\r\n")
                                         + QByteArray(99'999, 'x')
                                  << 400;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01") << 400;
        QTest::newRow("long head") << "GET / HTTP/1.1\r\nA: " + QByteArray(1'000'000, 'a') << 431;
    }
    void refusalArrivesAlthoughMoreWasSent()
    {
        QFETCH(const QByteArray, request);
        const RawClient client(m_background.url());
        client.send(request);
        const Received reply = client.receive();
        QVERIFY(!reply.wasReset);
        QTEST(reply.status(), "status");
        QVERIFY(reply.body().contains("<p>"));
    }

    void hundredConnectionsAreServedAtOnce()
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_background.url()));
            clients.back()->get("/file/" + QByteArray::number(i) + "?size=10000&delay=0.2");
        }
        for (int i = 0; i < 100; ++i)
            QCOMPARE(clients[static_cast<std::size_t>(i)]->receiveReply().body(),
                     fileContent(QString::number(i), 0, 10'000));
        QVERIFY(timer.elapsed() < 10'000); // one after the other they would take 20 s
    }

    void thousandConnectionsOneAfterTheOther()
    {
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(fetch(m_background.url(), "/file/a?size=10").body().size(), 10);
    }

    void clientMayGoAtAnyMoment_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("before it asks") << QByteArray();
        QTest::newRow("in the middle of its head") << QByteArray("GET / HT");
        QTest::newRow("in the middle of its body")
            << QByteArray("PUT /empty HTTP/1.1\r\nContent-Length: 100\r\n\r\nabc");
        QTest::newRow("between requests") << QByteArray("GET /empty HTTP/1.1\r\n\r\n");
        QTest::newRow("while it waits") << QByteArray("GET /empty?delay=3600 HTTP/1.1\r\n\r\n");
        QTest::newRow("in a slow body") << QByteArray("GET /file/a?rate=10 HTTP/1.1\r\n\r\n");
        QTest::newRow("in a fast body") << QByteArray("GET /endless HTTP/1.1\r\n\r\n");
        QTest::newRow("in a stalled body") << QByteArray("GET /stall?after=10 HTTP/1.1\r\n\r\n");
        QTest::newRow("before a stalled head") << QByteArray("GET /stall/headers HTTP/1.1\r\n\r\n");
        QTest::newRow("stalled, and it sent more")
            << "GET /stall/headers HTTP/1.1\r\n\r\n" + QByteArray(1'000'000, 'x');
        QTest::newRow("in a refusal") << QByteArray("nonsense\r\n\r\n");
        QTest::newRow("before a reset") << QByteArray("GET /reset?after=1000&rate=10 HTTP/1.1\r\n\r\n");
    }
    void clientMayGoAtAnyMoment()
    {
        QFETCH(const QByteArray, request);
        Server server;
        QVERIFY(server.listen());
        for (const bool isRude : {false, true}) {
            auto client = std::make_unique<RawClient>(server.url());
            // A large request fits into the system's buffers no better than the server reads it.
            client->send(request.left(60'000));
            QTRY_COMPARE(openConnections(), 1);
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents();
            client->send(request.mid(60'000, 60'000));
            if (isRude)
                client->reset();
            client.reset();
            QTRY_COMPARE(openConnections(), 0);
        }
    }

    void slowClientDoesNotFillTheMemory()
    {
        Server server;
        QVERIFY(server.listen());
        const RawClient client(server.url());
        client.get("/endless");
        QTRY_COMPARE(openConnections(), 1);
        const qint64 before = memoryInUse();
        for (int i = 0; i < 2'000; ++i)
            QCoreApplication::processEvents();
        QVERIFY(memoryInUse() - before < 32 * 1024 * 1024);
    }

    void stalledConnectionsEndWithTheServer()
    {
        auto server = std::make_unique<Server>();
        QVERIFY(server->listen());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 50; ++i) {
            clients.push_back(std::make_unique<RawClient>(server->url()));
            clients.back()->get(i % 2 == 0 ? "/stall?after=10" : "/stall/headers");
        }
        QTRY_COMPARE(openConnections(), 50);
        const QUrl url = server->url();
        server.reset();
        QTRY_COMPARE(openConnections(), 0);
        for (const auto &client : clients)
            QVERIFY(client->receive().isOver);
        QVERIFY(!RawClient(url).isConnected());
    }

    void backgroundServerEndsItsConnections()
    {
        auto server = std::make_unique<BackgroundServer>();
        QVERIFY(server->start());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 50; ++i) {
            clients.push_back(std::make_unique<RawClient>(server->url()));
            clients.back()->get("/stall?after=10");
            QVERIFY(clients.back()->receive(50).bytes.startsWith("HTTP/1.1 200"));
        }
        QElapsedTimer timer;
        timer.start();
        server.reset();
        QVERIFY(timer.elapsed() < 1'000);
        for (const auto &client : clients)
            QVERIFY(client->receive().isOver);
    }

    void takenPortIsAnError()
    {
        Server server;
        QVERIFY(!server.listen(static_cast<quint16>(m_background.url().port())));
        QVERIFY(!server.errorString().isEmpty());
        BackgroundServer other;
        QVERIFY(!other.start(static_cast<quint16>(m_background.url().port())));
        QVERIFY(!other.errorString().isEmpty());
    }

    void urlIsOfThisServer()
    {
        QCOMPARE(fetch(m_background.url("/page/x"), "/page/x?size=9").body(), pageContent("x", 0, 9));
        QCOMPARE(m_background.url("/page/x").path(), "/page/x");
    }

private:
    BackgroundServer m_background;
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
