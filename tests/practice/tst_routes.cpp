// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Each route does on the wire what the first page says of it.
#include <practice/backgroundserver.h>
#include <practice/content.h>
#include <practice/lists.h>
#include <practice/routes.h>

#include <QElapsedTimer>
#include <QTest>

#include "rawclient.h"

using namespace practice;

class TestRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void firstPageLinksToEveryRoute()
    {
        const Received index = get("/");
        QCOMPARE(index.status(), 200);
        for (const Route &route : routes()) {
            const QString example = QString::fromUtf8(route.example);
            QVERIFY(index.body().contains("<a href=\"" + example.toHtmlEscaped().toUtf8() + '"'));
            Request request;
            request.path = example.section(u'?', 0, 0);
            request.method = "GET";
            Site site;
            const Reply reply = answer(request, site);
            QVERIFY2(reply.status != 404 && reply.status != 400, route.example);
        }
    }

    void unknownPathIsNotFound()
    {
        for (const char *path : {"/nope", "/page/", "/page", "/cut/", "/length/long", "/%00"})
            QCOMPARE(get(path).status(), 404);
    }

    void senselessOptionIsNamed()
    {
        for (const char *path : {"/page/x?size=-1", "/page/x?delay=x", "/page/x?rate=0", "/page/x?chunked=2",
                                 "/page/x?etag=maybe", "/page/x?header=nothing", "/page/x?name=a%0Ab",
                                 "/status/99", "/status/600", "/status/x", "/redirect/-1", "/busy/x?times=-1",
                                 "/flaky/x?how=badly", "/gzip?size=1000000000"}) {
            const Received reply = get(path);
            QVERIFY2(reply.status() == 400 && reply.body().contains("<p>"), path);
        }
    }

    void commonOptionsChangeTheReply()
    {
        const Received reply = get(
            "/page/x?size=40000&chunked=1&type=text/x&header=X-A:%20b&name=r%C3%A9.pdf");
        QCOMPARE(reply.header("Content-Type"), QByteArray("text/x"));
        QCOMPARE(reply.header("X-A"), QByteArray("b"));
        QCOMPARE(reply.header("Content-Disposition"),
                 QByteArray("attachment; filename=\"r__.pdf\"; filename*=UTF-8''r%C3%A9.pdf"));
        QCOMPARE(reply.header("Transfer-Encoding"), QByteArray("chunked"));
        QCOMPARE(reply.header("Content-Length"), QByteArray());
        QCOMPARE(unchunked(reply.body()), pageContent("x", 0, 40'000));
        QCOMPARE(get("/empty?disposition=inline;filename=%E9").header("Content-Disposition"),
                 QByteArray("inline;filename=\xE9"));
    }

    void delayAndRateTakeTheirTime()
    {
        QElapsedTimer timer;
        timer.start();
        const Received reply = get("/file/x?size=1000&delay=0.1&rate=10000");
        QVERIFY(timer.elapsed() >= 190);
        QCOMPARE(reply.body(), fileContent("x", 0, 1'000));
    }

    void dripComesPieceByPiece()
    {
        const RawClient client(m_server.url());
        QElapsedTimer timer;
        timer.start();
        client.get("/drip?size=10&seconds=0.2", "Connection: close\r\n");
        const Received first = client.receive(1);
        const Received rest = client.receive();
        QVERIFY(timer.elapsed() >= 190);
        QCOMPARE((first.bytes + rest.bytes).size() - (first.bytes + rest.bytes).indexOf("\r\n\r\n"), 14);
    }

    void statusIsTheOneAskedFor()
    {
        for (const int code : {200, 201, 203, 206, 299, 300, 400, 404, 418, 500, 503, 599}) {
            const Received reply = get("/status/" + QByteArray::number(code));
            QCOMPARE(reply.status(), code);
            QVERIFY(!reply.body().isEmpty());
        }
        for (const int code : {204, 304}) {
            const Received reply = get("/status/" + QByteArray::number(code));
            QCOMPARE(reply.status(), code);
            QCOMPARE(reply.body(), QByteArray());
            QCOMPARE(reply.header("Content-Length"), QByteArray());
        }
        QCOMPARE(get("/status/503?retry-after=7").header("Retry-After"), QByteArray("7"));
        QCOMPARE(get("/status/503?retry-after=Wed,%2001%20Jan%202025%2000:00:00%20GMT").header("Retry-After"),
                 QByteArray("Wed, 01 Jan 2025 00:00:00 GMT"));
    }

    void busyAddressesRecoverAndStartOver()
    {
        for (const int expected : {429, 429, 200, 429}) {
            const Received reply = get("/busy/a?times=2&retry-after=3");
            QCOMPARE(reply.status(), expected);
            QCOMPARE(reply.header("Retry-After"), expected == 429 ? QByteArray("3") : QByteArray());
        }
        QCOMPARE(get("/busy/b?times=1&code=503").status(), 503);
        QCOMPARE(get("/busy/b?times=1&code=503").status(), 200);
    }

    void flakyAddressesFailAsAsked()
    {
        QCOMPARE(get("/flaky/a?times=1").status(), 503);
        QCOMPARE(get("/flaky/a?times=1").status(), 200);
        QVERIFY(get("/flaky/b?times=1&how=reset").wasReset);
        QCOMPARE(get("/flaky/b?times=1&how=reset").status(), 200);
        const Received shortened = get("/flaky/c?times=1&how=cut");
        QCOMPARE(shortened.header("Content-Length"), QByteArray("65536"));
        QCOMPARE(shortened.body().size(), 30'000);
        QCOMPARE(get("/flaky/c?times=1&how=cut").status(), 200);
    }

    void basicAuthWantsTheRightPassword()
    {
        const QByteArray path = "/auth/basic?user=u&password=p:q";
        const Received refusal = get(path);
        QCOMPARE(refusal.status(), 401);
        QVERIFY(refusal.header("WWW-Authenticate").startsWith("Basic "));
        QCOMPARE(get(path, "Authorization: Basic " + QByteArray("u:p").toBase64() + "\r\n").status(), 401);
        QCOMPARE(get(path, "Authorization: basic " + QByteArray("u:p:q").toBase64() + "\r\n").status(), 200);
    }

    void redirectsLeadWhereTheySay()
    {
        QCOMPARE(get("/redirect/2").status(), 302);
        QCOMPARE(get("/redirect/2").header("Location"), QByteArray("1"));
        QCOMPARE(get("/redirect/0").status(), 200);
        QCOMPARE(get("/redirect/loop").header("Location"), QByteArray("/redirect/loop"));
        const Received elsewhere = get("/redirect/to?url=file:///etc/passwd&code=307");
        QCOMPARE(elsewhere.status(), 307);
        QCOMPARE(elsewhere.header("Location"), QByteArray("file:///etc/passwd"));
    }

    void stalledBodyStops()
    {
        const RawClient client(m_server.url());
        client.get("/stall?after=10&size=20");
        QCOMPARE(receiveHead(client).header("Content-Length"), QByteArray("20"));
        QCOMPARE(client.receive(10).bytes.size(), 10);
        QVERIFY(!client.hasNews(50));
    }

    void stalledHeadNeverComes()
    {
        const RawClient client(m_server.url());
        client.get("/stall/headers");
        QVERIFY(!client.hasNews(50));
    }

    void cutBodyEndsInOrderButEarly()
    {
        const Received reply = get("/cut?size=1000&after=300");
        QVERIFY(reply.isOver && !reply.wasReset);
        QCOMPARE(reply.header("Content-Length"), QByteArray("1000"));
        QCOMPARE(reply.body().size(), 300);
    }

    void cutChunksHaveNoLastChunk()
    {
        const Received reply = get("/cut/chunked?after=300");
        QVERIFY(reply.isOver && !reply.wasReset);
        QVERIFY(reply.body().startsWith("12c\r\n"));
        QCOMPARE(reply.body().size(), 5 + 300 + 2);
    }

    void badChunkHasNoSize()
    {
        const Received reply = get("/chunk/bad");
        QCOMPARE(reply.header("Transfer-Encoding"), QByteArray("chunked"));
        QVERIFY(reply.body().startsWith("5\r\nhello\r\nworld\r\n"));
    }

    void lengthsLie_data()
    {
        QTest::addColumn<QList<QByteArray>>("lengths");
        QTest::newRow("short") << QList<QByteArray>{"500"};
        QTest::newRow("two") << QList<QByteArray>{"1000", "500"};
        QTest::newRow("negative") << QList<QByteArray>{"-1"};
        QTest::newRow("junk") << QList<QByteArray>{"many"};
    }
    void lengthsLie()
    {
        const Received reply = get("/length/" + QByteArray(QTest::currentDataTag()));
        QList<QByteArray> lengths;
        for (const auto &[name, value] : reply.headers()) {
            if (name == "Content-Length")
                lengths << value;
        }
        QTEST(lengths, "lengths");
        QCOMPARE(reply.body().size(), 1'000);
    }

    void resetComesBehindTheBytesThatWereAskedFor()
    {
        for (const qsizetype after : {0, 1, 1'000, 1'000'000}) {
            const Received reply = get("/reset?after=" + QByteArray::number(after));
            QVERIFY(reply.wasReset);
            QCOMPARE(reply.body().size(), after);
            QVERIFY(reply.header("Content-Length").toLongLong() > after);
        }
        const Received nothing = get("/reset");
        QVERIFY(nothing.wasReset);
        QCOMPARE(nothing.bytes, QByteArray());
    }

    void junkIsNotHttp()
    {
        const Received reply = get("/junk");
        QVERIFY(reply.isOver && !reply.bytes.isEmpty() && !reply.bytes.startsWith("HTTP"));
    }

    void hugeHeadIsAsLargeAsAskedFor()
    {
        const Received reply = get("/headers/huge?size=2000000");
        QVERIFY(reply.head().size() >= 2'000'000 && reply.head().size() < 2'001'000);
        QVERIFY(reply.body().startsWith("A small page"));
    }

    void gzipComesUnasked()
    {
        const Received whole = get("/gzip?size=5000");
        QCOMPARE(whole.header("Content-Encoding"), QByteArray("gzip"));
        QCOMPARE(whole.body(), gzipped(pageContent("gzip", 0, 5'000)));
        const Received half = get("/gzip?size=5000&cut=1");
        QCOMPARE(half.header("Content-Length").toLongLong(), half.body().size());
        QCOMPARE(half.body(), whole.body().left(whole.body().size() / 2));
    }

    void partComesUnasked()
    {
        const Received reply = get("/partial");
        QCOMPARE(reply.status(), 206);
        QCOMPARE(reply.header("Content-Range"), QByteArray("bytes 0-499/1000"));
        QCOMPARE(reply.body().size(), 500);
    }

    void hintsComeBeforeTheAnswer()
    {
        const Received reply = get("/early-hints");
        QCOMPARE(reply.status(), 103);
        QVERIFY(reply.body().startsWith("HTTP/1.1 200 OK\r\n"));
        const Received only = get("/early-hints?only=1");
        QCOMPARE(only.status(), 103);
        QCOMPARE(only.body(), QByteArray());
        QVERIFY(only.isOver);
    }

    void endlessBodyGoesOn()
    {
        const RawClient client(m_server.url());
        client.get("/endless");
        const QByteArray head = receiveHead(client).bytes;
        QVERIFY(!head.contains("Content-Length") && head.contains("Connection: close"));
        QCOMPARE(client.receive(3'000'000).bytes, fileContent("endless", 0, 3'000'000));
        QVERIFY(client.hasNews(5'000));
    }

    void emptyIsEmpty()
    {
        const Received reply = get("/empty");
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.header("Content-Length"), QByteArray("0"));
        QCOMPARE(reply.body(), QByteArray());
    }

    void everyAddressOfTheMixedListIsKnown()
    {
        for (const QString &address : mixedList(m_server.url())) {
            const QUrl url(address);
            QCOMPARE(url.port(), m_server.url().port());
            Request request;
            request.method = "GET";
            request.path = url.path();
            request.query = Query(url.query(QUrl::FullyEncoded).toUtf8());
            Site site;
            const Reply reply = answer(request, site);
            QVERIFY2(reply.status != 400, qPrintable(address));
            QVERIFY2((reply.status == 404) == address.contains("/status/404"), qPrintable(address));
        }
    }

private:
    Received get(const QByteArray &path, const QByteArray &fields = {}) const
    {
        return fetch(m_server.url(), path, fields);
    }
    static Received receiveHead(const RawClient &client)
    {
        Received head;
        while (!head.bytes.endsWith("\r\n\r\n")) {
            const QByteArray byte = client.receive(1).bytes;
            if (byte.isEmpty())
                break;
            head.bytes += byte;
        }
        return head;
    }
    static QByteArray unchunked(QByteArray body)
    {
        QByteArray plain;
        for (;;) {
            const qsizetype lineEnd = body.indexOf("\r\n");
            const qsizetype size = body.left(lineEnd).toLongLong(nullptr, 16);
            if (lineEnd < 0 || size == 0)
                return body == "0\r\n\r\n" ? plain : QByteArray("no last chunk");
            plain += body.mid(lineEnd + 2, size);
            body.remove(0, lineEnd + 2 + size + 2);
        }
    }

    BackgroundServer m_server;
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
