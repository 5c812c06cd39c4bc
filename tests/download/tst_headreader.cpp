// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The headers of an answer, read line by line as libcurl hands them over.
#include <download/headreader.h>

#include <QTest>

using namespace download;
using Fault = HeadReader::Fault;

namespace {

/// Reads "A: 1|B: 2" as the headers of an answer.
HeadReader read(const QByteArray &fields, const QByteArray &statusLine = "HTTP/1.1 200 OK")
{
    HeadReader reader;
    reader.take(statusLine + "\r\n");
    for (const QByteArray &line : fields.split('|')) {
        if (!line.isEmpty())
            reader.take(line + "\r\n");
    }
    reader.take("\r\n");
    return reader;
}

} // namespace

class TestHeadReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyLineEndsTheHeaders()
    {
        HeadReader reader;
        QVERIFY(!reader.take("HTTP/1.1 200 OK\r\n"));
        QVERIFY(!reader.take("Content-Type: text/plain\r\n"));
        QVERIFY(reader.take("\r\n"));
        QVERIFY(reader.take("\n"));
    }

    void statusIsReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("usual") << QByteArray("HTTP/1.1 404 Not Found") << 404;
        QTest::newRow("without a reason") << QByteArray("HTTP/1.1 200") << 200;
        QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 301 Moved") << 301;
        QTest::newRow("HTTP/2") << QByteArray("HTTP/2 206 ") << 206;
        QTest::newRow("no status") << QByteArray("HTTP/1.1") << 0;
    }
    void statusIsReadInEveryForm()
    {
        QFETCH(const QByteArray, line);
        QTEST(read({}, line).head().status, "status");
    }

    void lengthIsOneNumberOrAFault_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<bool>("isFault");
        const auto row = [](const char *fields, qint64 length, bool isFault) {
            QTest::newRow(fields) << QByteArray(fields) << length << isFault;
        };
        row("X: y", -1, false);
        row("Content-Length: 0", 0, false);
        row("content-length:12", 12, false);
        row("Content-Length: \t12 ", 12, false);
        row("Content-Length: 9223372036854775807", 9223372036854775807, false);
        row("Content-Length: 5|Content-Length: 5", 5, false);
        row("Content-Length: 5, 5", 5, false);
        row("Content-Length: 5|Content-Length: 6", 6, true);
        row("Content-Length: 5, 6", 6, true);
        row("Content-Length: -1", -1, true);
        row("Content-Length: +5", -1, true);
        row("Content-Length: 0x10", -1, true);
        row("Content-Length: 5 5", -1, true);
        row("Content-Length: many", -1, true);
        row("Content-Length:", -1, true);
        row("Content-Length: 5,", -1, true);
        row("Content-Length: 9223372036854775808", -1, true);
        row("Content-Length: 5|Transfer-Encoding: chunked", -1, false);
    }
    void lengthIsOneNumberOrAFault()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const bool, isFault);
        const HeadReader reader = read(fields);
        QCOMPARE(reader.fault(), isFault ? Fault::Length : Fault::None);
        QTEST(reader.head().length, "length");
    }

    void aFoldedLineIsNoFieldOfItsOwn()
    {
        const HeadReader reader = read("X: long|  Content-Length: 5|\tLocation: /there");
        QCOMPARE(reader.head().length, -1);
        QCOMPARE(reader.fault(), Fault::None);
    }

    void chunkedIsSeen()
    {
        QVERIFY(read("Transfer-Encoding: chunked").isChunked());
        QVERIFY(read("TRANSFER-ENCODING: gzip, Chunked").isChunked());
        QVERIFY(!read("Transfer-Encoding: identity").isChunked());
        QCOMPARE(read("Transfer-Encoding: identity|Transfer-Encoding: chunked").fault(), Fault::None);
        QCOMPARE(read("Transfer-Encoding: gzip, chunked").fault(), Fault::Transfer);
    }

    void encodingOfTheTransferIsKept_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const char *fields, const char *encoding) {
            QTest::newRow(fields) << QByteArray(fields) << QByteArray(encoding);
        };
        row("X: y", "");
        row("Content-Encoding: identity", "");
        row("Content-Encoding: GZIP", "GZIP");
        row("Content-Encoding: gzip, gzip", "gzip, gzip");
        row("Content-Encoding: gzip|Content-Encoding: br", "gzip, br");
        row("Content-Encoding: identity|Content-Encoding: gzip", "gzip");
    }
    void encodingOfTheTransferIsKept()
    {
        QFETCH(const QByteArray, fields);
        QTEST(read(fields).head().encoding, "encoding");
    }

    void contentRangeSaysWhereAndOfHowMuch_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("total");
        const auto row = [](const char *value, qint64 start, qint64 total) {
            QTest::newRow(value) << QByteArray(value) << start << total;
        };
        row("bytes 0-499/1000", 0, 1000);
        row("bytes 500-999/1000", 500, 1000);
        row("bytes 500-999/*", 500, -1);
        row("bytes */1000", -1, -1);
        row("bytes 500/1000", -1, -1);
        row("bytes -5-9/10", -1, 10);
        row("bytes x-9/10", -1, 10);
        row("bytes 5-9", -1, -1);
        row("items 5-9/10", -1, -1);
        row("5-9/10", -1, -1);
        row("bytes", -1, -1);
        row("", -1, -1);
        row("bytes 99999999999999999999-9/10", -1, 10);
    }
    void contentRangeSaysWhereAndOfHowMuch()
    {
        QFETCH(const QByteArray, value);
        const HeadReader reader = read("Content-Range: " + value, "HTTP/1.1 206 Partial Content");
        QTEST(reader.head().rangeStart, "start");
        QTEST(reader.head().rangeTotal, "total");
    }

    void onlyStrongValidatorsAreKept_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("validator");
        const QByteArray old = "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT";
        const QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
        const auto row = [](const char *name, const QByteArray &fields, const QByteArray &validator) {
            QTest::newRow(name) << fields << validator;
        };
        row("strong tag", "Accept-Ranges: bytes|ETag: \"x\"", "\"x\"");
        row("weak tag", "Accept-Ranges: bytes|ETag: W/\"x\"", "");
        row("weak tag beside a date", "Accept-Ranges: bytes|ETag: W/\"x\"|" + old, "");
        row("tag before date", "Accept-Ranges: bytes|ETag: \"x\"|" + old, "\"x\"");
        row("no ranges", "ETag: \"x\"", "");
        row("ranges refused", "Accept-Ranges: none|ETag: \"x\"", "");
        row("encoded", "Accept-Ranges: bytes|ETag: \"x\"|Content-Encoding: gzip", "");
        row("old date", "Accept-Ranges: bytes|Date: Sun, 06 Nov 1994 08:50:37 GMT|" + old, date);
        row("59 seconds", "Accept-Ranges: bytes|Date: Sun, 06 Nov 1994 08:50:36 GMT|" + old, "");
        row("no Date", "Accept-Ranges: bytes|" + old, "");
        row("no date at all", "Accept-Ranges: bytes|Date: now|Last-Modified: then", "");
    }
    void onlyStrongValidatorsAreKept()
    {
        QFETCH(const QByteArray, fields);
        QTEST(read(fields).validator(), "validator");
    }

    void theLastAnswerCounts()
    {
        HeadReader reader;
        for (const char *line :
             {"HTTP/1.1 103 Early Hints\r\n", "Content-Length: 5\r\n", "Location: /hint\r\n", "\r\n"})
            reader.take(line);
        QVERIFY(reader.isInterim());
        QVERIFY(reader.redirection().isEmpty());
        for (const char *line : {"HTTP/1.1 302 Found\r\n", "Location: /there\r\n", "ETag: \"x\"\r\n", "\r\n"})
            reader.take(line);
        QVERIFY(!reader.isInterim());
        QCOMPARE(reader.redirection(), "/there");
        for (const char *line : {"HTTP/1.1 200 OK\r\n", "Content-Type: text/plain\r\n", "\r\n"})
            reader.take(line);
        QVERIFY(!reader.isInterim());
        QVERIFY(reader.redirection().isEmpty());
        QCOMPARE(reader.head().length, -1);
        QCOMPARE(reader.head().contentType, "text/plain");
        QCOMPARE(reader.validator(), "");
    }

    void onlyAStatusThatRedirectsLeadsAway_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("redirects");
        for (const int status : {300, 301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {200, 201, 206, 304, 404, 503})
            QTest::addRow("%d", status) << status << false;
    }
    void onlyAStatusThatRedirectsLeadsAway()
    {
        QFETCH(const int, status);
        QFETCH(const bool, redirects);
        const QByteArray line = "HTTP/1.1 " + QByteArray::number(status) + " x";
        QCOMPARE(read("Location: /there", line).redirection(), redirects ? "/there" : "");
        QCOMPARE(read("Location:", line).redirection(), "");
        QCOMPARE(read("X: y", line).redirection(), "");
    }

    void headersOfAllAnswersAreCountedTogether()
    {
        HeadReader reader;
        const QByteArray filler = "X: " + QByteArray(996, 'x') + "\r\n";
        for (int answer = 0; answer < 3; ++answer) {
            reader.take("HTTP/1.1 103 Early Hints\r\n");
            for (int line = 0; line < 100; ++line) {
                QCOMPARE(reader.fault(), Fault::None);
                reader.take(filler);
            }
            reader.take("\r\n");
        }
        for (int line = 0; line < 10; ++line)
            reader.take(filler);
        QCOMPARE(reader.fault(), Fault::Size);
    }
};

QTEST_GUILESS_MAIN(TestHeadReader)
#include "tst_headreader.moc"
