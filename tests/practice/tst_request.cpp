// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What counts as a request, and what is said of the rest.
#include <practice/request.h>

#include <QTest>

using namespace practice;

class TestRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headEndsAtTheEmptyLine_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<int>("size");
        QTest::newRow("nothing yet") << QByteArray() << 0;
        QTest::newRow("half a line") << QByteArray("GET / HT") << 0;
        QTest::newRow("no empty line yet") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n") << 0;
        QTest::newRow("half of the empty line") << QByteArray("GET / HTTP/1.1\r\n\r") << 0;
        QTest::newRow("complete") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 18;
        QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\n\n") << 16;
        QTest::newRow("with what follows") << QByteArray("GET / HTTP/1.1\r\n\r\nGET /") << 18;
        QTest::newRow("behind an empty line") << QByteArray("\r\nGET / HTTP/1.1\r\n\r\n") << 20;
    }
    void headEndsAtTheEmptyLine()
    {
        QFETCH(const QByteArray, received);
        QFETCH(const int, size);
        const auto found = headSize(received);
        QVERIFY(std::holds_alternative<qsizetype>(found));
        QCOMPARE(std::get<qsizetype>(found), size);
    }

    void whatIsNoHeadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<int>("status");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00", 5) << 400;
        QTest::newRow("too long") << QByteArray("GET / HTTP/1.1\r\nA: ") + QByteArray(LongestHead, 'a')
                                  << 431;
        QTest::newRow("too long, complete")
            << "GET / HTTP/1.1\r\nA: " + QByteArray(LongestHead, 'a') + "\r\n\r\n"
            << 431;
    }
    void whatIsNoHeadIsRefused()
    {
        QFETCH(const QByteArray, received);
        const auto found = headSize(received);
        QVERIFY(std::holds_alternative<RequestError>(found));
        QTEST(std::get<RequestError>(found).status, "status");
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("one word") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("a space too many") << QByteArray("GET  / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("version 2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
        QTest::newRow("no path") << QByteArray("CONNECT a:1 HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("no colon") << QByteArray("GET / HTTP/1.1\r\nhello\r\n\r\n") << 400;
        QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\na : b\r\n\r\n") << 400;
        QTest::newRow("folded line") << QByteArray("GET / HTTP/1.1\r\na: b\r\n c\r\n\r\n") << 400;
        QTest::newRow("negative body") << QByteArray("PUT / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("junk body") << QByteArray("PUT / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
        QTest::newRow("chunked body")
            << QByteArray("PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") << 501;
    }
    void badRequestsAreRefused()
    {
        QFETCH(const QByteArray, head);
        const auto parsed = parseRequest(head);
        QVERIFY(std::holds_alternative<RequestError>(parsed));
        QTEST(std::get<RequestError>(parsed).status, "status");
        QVERIFY(!std::get<RequestError>(parsed).sentence.isEmpty());
    }

    void requestIsTakenApart()
    {
        const auto parsed = parseRequest("POST /a%20b/c?x=1&y=%E9&x=2&z HTTP/1.1\r\n"
                                         "Host: h\r\ncontent-LENGTH:  7 \r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(std::holds_alternative<Request>(parsed));
        Request request = std::get<Request>(parsed);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, "/a b/c");
        QCOMPARE(request.bodySize, 7);
        QVERIFY(request.waitsForContinue());
        QVERIFY(request.keepsAlive());
        QCOMPARE(request.query.number("x", 0, 0, 9), 1);
        QCOMPARE(request.query.bytes("y"), QByteArray("\xE9")); // not UTF-8, and kept
        QCOMPARE(request.query.all("x").size(), 2u);
        QVERIFY(request.query.has("z"));
        QVERIFY(request.query.problem().isEmpty());
    }

    void addressOfAProxyRequestIsItsPath()
    {
        const auto parsed = parseRequest("GET http://example.com/page/x?a=b HTTP/1.1\r\n\r\n");
        QCOMPARE(std::get<Request>(parsed).path, "/page/x");
    }

    void connectionIsKeptUnlessRefused()
    {
        const auto keeps = [](const QByteArray &head) {
            return std::get<Request>(parseRequest(head)).keepsAlive();
        };
        QVERIFY(keeps("GET / HTTP/1.1\r\n\r\n"));
        QVERIFY(!keeps("GET / HTTP/1.1\r\nconnection: Close\r\n\r\n"));
        QVERIFY(!keeps("GET / HTTP/1.0\r\n\r\n"));
    }

    void senselessValuesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("junk") << QByteArray("n=five");
        QTest::newRow("empty") << QByteArray("n=");
        QTest::newRow("too small") << QByteArray("n=0");
        QTest::newRow("too large") << QByteArray("n=11");
        QTest::newRow("beyond any number") << QByteArray("n=99999999999999999999");
        QTest::newRow("negative seconds") << QByteArray("s=-1");
        QTest::newRow("infinite seconds") << QByteArray("s=inf");
        QTest::newRow("no number of seconds") << QByteArray("s=nan");
        QTest::newRow("a day") << QByteArray("s=86400");
        QTest::newRow("a flag of 2") << QByteArray("f=2");
        QTest::newRow("a line break") << QByteArray("b=x%0d%0aEvil:1");
    }
    void senselessValuesAreNamed()
    {
        QFETCH(const QByteArray, query);
        Query values(query);
        QCOMPARE(values.number("n", 5, 1, 10), 5);
        QCOMPARE(values.seconds("s", 1.5), 1.5);
        QCOMPARE(values.flag("f", true), true);
        QCOMPARE(values.bytes("b", "fallback"), QByteArray("fallback"));
        QVERIFY(values.problem().contains(QString::fromUtf8(query.left(1))));
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
