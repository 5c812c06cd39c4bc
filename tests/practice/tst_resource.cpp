// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Files in whole and in part, as RFC 9110 has it, byte by byte.
#include <practice/backgroundserver.h>
#include <practice/content.h>

#include <QTest>

#include "rawclient.h"

using namespace practice;

namespace {

constexpr auto Modified = "Wed, 01 Jan 2025 00:00:00 GMT";

} // namespace

class TestResource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_tag = fetch(m_server.url(), "/file/a.bin?size=1000").header("ETag");
        QVERIFY(m_tag.size() > 2 && m_tag.startsWith('"'));
    }

    void fileComesWithAllThatDescribesIt()
    {
        const Received reply = fetch(m_server.url(), "/file/a.bin?size=1000");
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/octet-stream"));
        QCOMPARE(reply.header("Content-Length"), QByteArray("1000"));
        QCOMPARE(reply.header("Last-Modified"), QByteArray(Modified));
        QCOMPARE(reply.header("Accept-Ranges"), QByteArray("bytes"));
        QCOMPARE(reply.body(), fileContent("a.bin", 0, 1'000));
    }

    void largeFileIsExact()
    {
        constexpr qint64 size = 3'000'001;
        QCOMPARE(fetch(m_server.url(), "/file/b?size=3000001").body(), fileContent("b", 0, size));
        QVERIFY(fetch(m_server.url(), "/page/b?size=3000001").body() == pageContent("b", 0, size));
    }

    void rangesGiveTheirBytes_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        const QByteArray tag = m_tag;
        const auto row = [](const char *name, const QByteArray &fields, int status, int first, int last) {
            QTest::newRow(name) << fields << status << first << last;
        };
        row("first bytes", "Range: bytes=0-9\r\n", 206, 0, 9);
        row("one byte", "Range: bytes=999-999\r\n", 206, 999, 999);
        row("from an offset", "Range: bytes=990-\r\n", 206, 990, 999);
        row("the last bytes", "Range: bytes=-10\r\n", 206, 990, 999);
        row("more than there is", "Range: bytes=500-5000\r\n", 206, 500, 999);
        row("a longer end than all", "Range: bytes=-5000\r\n", 206, 0, 999);
        row("behind the end", "Range: bytes=1000-\r\n", 416, 0, -1);
        row("the last 0 bytes", "Range: bytes=-0\r\n", 416, 0, -1);
        row("backwards", "Range: bytes=9-0\r\n", 200, 0, 999);
        row("junk", "Range: bytes=x-y\r\n", 200, 0, 999);
        row("other unit", "Range: lines=0-9\r\n", 200, 0, 999);
        row("several", "Range: bytes=0-1,5-6\r\n", 200, 0, 999);
        row("same version", "Range: bytes=0-9\r\nIf-Range: " + tag + "\r\n", 206, 0, 9);
        row("same date", "Range: bytes=0-9\r\nIf-Range: " + QByteArray(Modified) + "\r\n", 206, 0, 9);
        row("other version", "Range: bytes=0-9\r\nIf-Range: \"other\"\r\n", 200, 0, 999);
        row("weak version", "Range: bytes=0-9\r\nIf-Range: W/" + tag + "\r\n", 200, 0, 999);
        row("other date", "Range: bytes=0-9\r\nIf-Range: Thu, 02 Jan 2025 00:00:00 GMT\r\n", 200, 0, 999);
        row("known", "If-None-Match: \"x\", W/" + tag + "\r\n", 304, 0, -1);
        row("anything is known", "If-None-Match: *\r\n", 304, 0, -1);
        row("unknown", "If-None-Match: \"x\"\r\n", 200, 0, 999);
    }
    void rangesGiveTheirBytes()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const int, status);
        QFETCH(const int, first);
        QFETCH(const int, last);
        const Received reply = fetch(m_server.url(), "/file/a.bin?size=1000", fields);
        QCOMPARE(reply.status(), status);
        if (status == 416)
            QCOMPARE(reply.header("Content-Range"), QByteArray("bytes */1000"));
        if (status == 206)
            QCOMPARE(reply.header("Content-Range"),
                     "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + "/1000");
        if (status == 304)
            QCOMPARE(reply.header("Content-Length"), QByteArray());
        if (status != 416)
            QCOMPARE(reply.body(), fileContent("a.bin", first, last - first + 1));
    }

    void partOfAHugeFileTakesNoTime()
    {
        constexpr qint64 size = qint64(1) << 45;
        const Received reply = fetch(m_server.url(), "/file/x?size=" + QByteArray::number(size),
                                     "Range: bytes=-100\r\n");
        QCOMPARE(reply.body(), fileContent("x", size - 100, 100));
    }

    void optionsTakeAwayWhatResumingNeeds()
    {
        const QByteArray range = "Range: bytes=0-9\r\n";
        const Received noRanges = fetch(m_server.url(), "/file/a.bin?size=1000&ranges=0", range);
        QCOMPARE(noRanges.status(), 200);
        QCOMPARE(noRanges.header("Accept-Ranges"), QByteArray("none"));
        QCOMPARE(noRanges.body().size(), 1'000);

        QCOMPARE(fetch(m_server.url(), "/file/a.bin?size=1000&etag=0").header("ETag"), QByteArray());
        const Received weak = fetch(m_server.url(), "/file/a.bin?size=1000&etag=weak");
        QCOMPARE(weak.header("ETag"), "W/" + m_tag);
        const Received resumed = fetch(m_server.url(), "/file/a.bin?size=1000&etag=weak",
                                       range + "If-Range: " + weak.header("ETag") + "\r\n");
        QCOMPARE(resumed.status(), 200);
    }

    void changingFileIsAnotherAtEachRequest()
    {
        const Received odd = fetch(m_server.url(), "/changing/c.bin?size=100");
        const Received even = fetch(m_server.url(), "/changing/c.bin?size=100");
        QVERIFY(odd.header("ETag") != even.header("ETag"));
        QVERIFY(odd.header("Last-Modified") != even.header("Last-Modified"));
        QCOMPARE(odd.body(), fileContent("c.bin odd", 0, 100));
        QCOMPARE(even.body(), fileContent("c.bin even", 0, 100));
        const QByteArray resume = "Range: bytes=50-\r\nIf-Range: " + even.header("ETag") + "\r\n";
        const Received again = fetch(m_server.url(), "/changing/c.bin?size=100", resume);
        QCOMPARE(again.status(), 200);
        QCOMPARE(again.body(), odd.body());
    }

    void nameGivesTheType_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("pdf") << QByteArray("a.pdf") << QByteArray("application/pdf");
        QTest::newRow("upper case") << QByteArray("A.PNG") << QByteArray("image/png");
        QTest::newRow("two endings") << QByteArray("a.tar.gz") << QByteArray("application/gzip");
        QTest::newRow("none") << QByteArray("a") << QByteArray("application/octet-stream");
    }
    void nameGivesTheType()
    {
        QFETCH(const QByteArray, name);
        QTEST(fetch(m_server.url(), "/file/" + name + "?size=1").header("Content-Type"), "type");
    }

private:
    BackgroundServer m_server;
    QByteArray m_tag;
};

QTEST_GUILESS_MAIN(TestResource)
#include "tst_resource.moc"
