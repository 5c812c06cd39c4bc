// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Servers that send what no server should, byte by byte: what comes of it, and what lies on the disk then.
#include <download/filesink.h>
#include <practice/content.h>

#include <filecontent.h>
#include <rawserver.h>
#include <transfers.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace download;
using namespace downloadtesting;

namespace {

/// "HTTP/1.1 200 OK", the fields ("A: 1|B: 2"), the body.
QByteArray reply(const QByteArray &fields, const QByteArray &body,
                 const QByteArray &status = "HTTP/1.1 200 OK")
{
    QByteArray lines = fields;
    lines.replace("|", "\r\n");
    return status + "\r\n" + lines + (lines.isEmpty() ? "" : "\r\n") + "\r\n" + body;
}

QByteArray chunked(const QByteArray &chunks) { return reply("Transfer-Encoding: chunked", chunks); }

aio::Coro<TransferResult> save(Wire *wire, QByteArray url, QString folder)
{
    Request request;
    request.url = url;
    request.limits.stall = std::chrono::milliseconds(400);
    request.limits.reply = std::chrono::milliseconds(400);
    const auto target = std::make_shared<Folder>(folder, WhenExists::Rename);
    const FileEvents unheard;
    const auto sink = std::make_shared<FileSink>(target, url, QStringLiteral("guess.bin"), nullptr, unheard);
    co_return co_await wire->transfer(request, sink, std::make_shared<Progress>());
}

} // namespace

class TestBadServers : public QObject {
    Q_OBJECT

    /// One row: the file is there with `content`, or (error) nothing is but perhaps a part.
    static void well(const char *name, const QByteArray &sent, const QByteArray &content,
                     RawReply::Ending ending = RawReply::Close)
    {
        QTest::newRow(name) << sent << int(ending) << "done" << content;
    }
    /// `kept`: what the part has; empty: there is none.
    static void badly(const char *name, const QByteArray &sent, const char *outcome,
                      const QByteArray &kept = {}, RawReply::Ending ending = RawReply::Close)
    {
        QTest::newRow(name) << sent << int(ending) << outcome << kept;
    }

private Q_SLOTS:
    void whatIsSentDecides_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("ending");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QByteArray>("content");
        statusLines();
        headers();
        lengths();
        chunks();
        encodings();
        interimAnswers();
        redirects();
        endings();
    }
    void whatIsSentDecides()
    {
        QFETCH(const QByteArray, sent);
        QFETCH(const int, ending);
        QFETCH(const QString, outcome);
        QFETCH(const QByteArray, content);
        const RawServer server(sent, RawReply::Ending(ending));
        const QTemporaryDir folder;
        const TransferResult result = runOnQt(save(&m_transport, server.url(), folder.path()));
        QCOMPARE(result.error ? kindName(result.error->kind) : QStringLiteral("done"), outcome);
        const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        if (outcome == "done") {
            QCOMPARE(files, QStringList{"file.bin"});
            QCOMPARE(contentOf(folder.filePath("file.bin")), content);
        } else if (content.isEmpty()) {
            QCOMPARE(files, QStringList());
        } else {
            QCOMPARE(files, QStringList{"file.bin.part"});
            QCOMPARE(contentOf(folder.filePath("file.bin.part")), content);
        }
    }

    void nothingShortOfAllIsComplete_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<qsizetype>("complete"); // from so many bytes on it is all there
        const auto row = [](const char *name, const QByteArray &sent, qsizetype missing = 0) {
            QTest::newRow(name) << sent << sent.size() - missing;
        };
        row("length", reply("Content-Length: 5", "hello"));
        row("chunks", chunked("3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"), 1); // the last LF tells nothing new
        row("chunks and a trailer", chunked("5\r\nhello\r\n0\r\nX: y\r\n\r\n"), 1);
        const QByteArray packed = practice::gzipped("hello");
        row("gzip until the end", reply("Content-Encoding: gzip", packed));
        row("gzip and length",
            reply("Content-Encoding: gzip|Content-Length: " + QByteArray::number(packed.size()), packed));
        row("behind early hints",
            "HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n" + reply("Content-Length: 5", "hello"));
        row("empty", reply("Content-Length: 0", {}));
    }
    void nothingShortOfAllIsComplete()
    {
        QFETCH(const QByteArray, sent);
        QFETCH(const qsizetype, complete);
        std::vector<RawReply> replies;
        for (qsizetype size = 0; size <= sent.size(); ++size)
            replies.push_back({{sent.left(size)}, RawReply::Close});
        const RawServer server(replies);
        const qsizetype headEnd = sent.lastIndexOf("\r\n\r\n", sent.indexOf("HTTP/1.1 200 OK") + 60);
        for (qsizetype size = 0; size <= sent.size(); ++size) {
            const Fetched got = fetch(m_transport, QUrl::fromEncoded(server.url()));
            // Until the end means that an empty stream is one: only then nothing tells it from a cut.
            const bool isUntilEnd = sent.contains("gzip") && !sent.contains("Length");
            if (isUntilEnd && size == headEnd + 4)
                continue;
            // libcurl 8 wants the empty line behind the last chunk, too; 7.88 does without.
            const bool isDone = got.outcome() == "done";
            QVERIFY2(isDone ? size >= complete : size < sent.size(),
                     qPrintable(QStringLiteral("%1 bytes: %2").arg(size).arg(got.outcome())));
            QCOMPARE(got.isFinished, isDone);
        }
        QCOMPARE(server.requests().size(), sent.size() + 1);
    }

    void piecesMakeNoDifference()
    {
        const QByteArray sent = "HTTP/1.1 103 Early Hints\r\n\r\n"
                                + chunked("3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nX: y\r\n\r\n");
        QByteArrayList pieces;
        for (const char byte : sent)
            pieces << QByteArray(1, byte);
        const RawServer server(std::vector<RawReply>{{pieces, RawReply::Close}});
        const Fetched got = fetch(m_transport, QUrl::fromEncoded(server.url()));
        QCOMPARE(got.outcome(), "done");
        QCOMPARE(got.bytes, "hello");
    }

    void noNameLeavesTheFolder_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        for (const char *name :
             {"../x", "..", ".", "/etc/passwd", "..\\x", "a/../../b", "C:\\x", "", "%2e%2e%2fx", "CON",
              "x\x01y", "\xe2\x80\xaegpj.exe", ".part", "a\tb", "~/x", ".bashrc"})
            QTest::newRow(name) << QByteArray("attachment; filename=\"") + name + '"';
        QTest::newRow("encoded") << QByteArray("attachment; filename*=UTF-8''..%2F..%2Fx");
        QTest::newRow("encoded absolute") << QByteArray("attachment; filename*=UTF-8''%2Fetc%2Fpasswd");
        QTest::newRow("long") << QByteArray("attachment; filename=") + QByteArray(600, 'x') + ".tar.gz";
        QTest::newRow("unfinished") << QByteArray("attachment; filename=\"../x");
        QTest::newRow("several") << QByteArray(
            "attachment; filename=a|Content-Disposition: inline; filename=../b");
    }
    void noNameLeavesTheFolder()
    {
        QFETCH(const QByteArray, disposition);
        const RawServer server(reply("Content-Length: 5|Content-Disposition: " + disposition, "hello"));
        const QTemporaryDir outer;
        const QString folder = outer.filePath("a/b/c");
        const TransferResult result = runOnQt(save(&m_transport, server.url(), folder));
        QVERIFY(!result.error);
        QCOMPARE(QDir(outer.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{"a"});
        const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
        QVERIFY(QFile::encodeName(files[0]).size() <= 255);
        QVERIFY(!files[0].startsWith(u'.'));
        QCOMPARE(contentOf(folder + u'/' + files[0]), "hello");
    }

    void whatIsCompressedAsAFileStaysSo_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("stays");
        QTest::newRow("gz") << QByteArray("/archive.tar.gz") << true;
        QTest::newRow("tgz") << QByteArray("/archive.TGZ?x=y") << true;
        QTest::newRow("txt") << QByteArray("/letter.txt?x=.gz") << false;
    }
    void whatIsCompressedAsAFileStaysSo()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const bool, stays);
        const QByteArray packed = practice::gzipped("hello");
        const RawServer server(reply("Content-Encoding: gzip", packed));
        const Fetched got = fetch(m_transport, QUrl::fromEncoded(server.url(path)));
        QCOMPARE(got.outcome(), "done");
        QCOMPARE(got.bytes, stays ? packed : QByteArray("hello"));
    }

    void aPartThatDoesNotFitIsNoRest_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("outcome");
        const QByteArray part = "HTTP/1.1 206 Partial Content";
        const auto row = [&part](const char *name, const QByteArray &fields, const char *outcome) {
            QTest::newRow(name) << reply(fields + "|Content-Length: 5", "hello", part) << outcome;
        };
        row("right", "Content-Range: bytes 10-14/15", "done");
        row("total unknown", "Content-Range: bytes 10-14/*", "done");
        row("wrong start", "Content-Range: bytes 0-4/15", "changed");
        row("later start", "Content-Range: bytes 11-15/16", "changed");
        row("no range", "X: y", "changed");
        row("junk", "Content-Range: bytes ten-14/15", "changed");
        row("another unit", "Content-Range: lines 10-14/15", "changed");
        row("encoded", "Content-Range: bytes 10-14/15|Content-Encoding: gzip", "changed");
        row("less than all", "Content-Range: bytes 10-14/100", "incomplete");
        row("several", "Content-Type: multipart/byteranges; boundary=x", "changed");
    }
    void aPartThatDoesNotFitIsNoRest()
    {
        QFETCH(const QByteArray, sent);
        const RawServer server(sent);
        Request request;
        request.url = server.url();
        request.from = 10;
        request.validator = "\"x\"";
        const Fetched got = fetch(m_transport, request);
        QTEST(got.outcome(), "outcome");
        if (got.outcome() == "changed")
            QCOMPARE(got.bytes, "");
    }

private:
    static void statusLines()
    {
        well("HTTP/1.0 until the end", reply("", "hello", "HTTP/1.0 200 OK"), "hello");
        well("HTTP/1.1 until the end", reply("", "hello"), "hello");
        well("no reason", reply("Content-Length: 5", "hello", "HTTP/1.1 200"), "hello");
        well("long reason", reply("Content-Length: 5", "hello", "HTTP/1.1 200 " + QByteArray(500, 'x')),
             "hello");
        badly("lower case", reply("Content-Length: 5", "hello", "http/1.1 200 ok"), "invalid-reply");
        badly("ICY", reply("", "hello", "ICY 200 OK"), "invalid-reply");
        badly("HTTP/0.9", "hello", "invalid-reply");
        badly("HTTP/0.9 page", "<html>hello</html>\n", "invalid-reply");
        badly("HTTP/1.2", reply("Content-Length: 5", "hello", "HTTP/1.2 200 OK"), "invalid-reply");
        badly("status 099", reply("Content-Length: 5", "hello", "HTTP/1.1 099 X"), "invalid-reply");
        badly("status 1000", reply("Content-Length: 5", "hello", "HTTP/1.1 1000 X"), "invalid-reply");
        badly("status 20", reply("Content-Length: 5", "hello", "HTTP/1.1 20 X"), "invalid-reply");
        badly("status of words", reply("Content-Length: 5", "hello", "HTTP/1.1 two X"), "invalid-reply");
        badly("status 600", reply("Content-Length: 5", "hello", "HTTP/1.1 600 X"), "http-status");
        badly("status 999", reply("Content-Length: 5", "hello", "HTTP/1.1 999 X"), "http-status");
        badly("404", reply("Content-Length: 5", "hello", "HTTP/1.1 404 X"), "http-status");
        badly("206 unasked", reply("Content-Length: 5|Content-Range: bytes 0-4/9", "hello", "HTTP/1.1 206 X"),
              "only-part");
        badly("204", reply("", "", "HTTP/1.1 204 X"), "no-content");
        badly("204 with a body", reply("Content-Length: 5", "hello", "HTTP/1.1 204 X"), "no-content");
        badly("304", reply("", "", "HTTP/1.1 304 X"), "no-content");
        badly("SSH", "SSH-2.0-OpenSSH_9.2\r\n", "invalid-reply");
        badly("empty lines", "\r\n\r\n\r\n", "invalid-reply");
        badly("zeros", QByteArray(1000, '\0'), "invalid-reply");
    }
    static void headers()
    {
        well("LF only", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", "hello");
        well("folded", reply("X: one|  two|Content-Length: 5", "hello"), "hello");
        well("folded length is none", reply("X: one|  Content-Length: 3", "hello"), "hello");
        well("strange names", reply("@#$: x|Content-Length: 5", "hello"), "hello");
        well("Latin-1", reply("X: \xe9|Content-Length: 5", "hello"), "hello");
        badly("NUL", reply(QByteArray("X: a\0b|Content-Length: 5", 24), "hello"), "invalid-reply");
        badly("no end of the headers", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n", "connection-lost");
        badly("half a header", "HTTP/1.1 200 OK\r\nContent-Le", "connection-lost");
        badly("one long line", reply("X: " + QByteArray(400'000, 'x'), "hello"), "invalid-reply");
        badly("many lines", reply(QByteArray("X: y|").repeated(70'000) + "X: y", "hello"), "invalid-reply");
    }
    static void lengths()
    {
        well("equal lengths", reply("Content-Length: 5|Content-Length: 5", "hello"), "hello");
        well("bytes behind the end", reply("Content-Length: 5", "hello, world"), "hello");
        well("another answer behind the end",
             reply("Content-Length: 5", "hello") + reply("Content-Length: 5", "world"), "hello");
        well("spaces", reply("Content-Length:    5  ", "hello"), "hello");
        well("leading zeros", reply("Content-Length: 0005", "hello"), "hello");
        badly("longer than the body", reply("Content-Length: 9", "hello"), "incomplete", "hello");
        badly("huge", reply("Content-Length: 9223372036854775807", "hello"), "no-room");
        badly("different", reply("Content-Length: 5|Content-Length: 6", "hello"), "invalid-reply");
        badly("a list that differs", reply("Content-Length: 5, 6", "hello"), "invalid-reply");
        badly("plus", reply("Content-Length: +5", "hello"), "invalid-reply");
        badly("minus", reply("Content-Length: -5", "hello"), "invalid-reply");
        badly("hex", reply("Content-Length: 0x5", "hello"), "invalid-reply");
        badly("fraction", reply("Content-Length: 5.0", "hello"), "invalid-reply");
        badly("two words", reply("Content-Length: 5 5", "hello"), "invalid-reply");
        badly("nothing", reply("Content-Length: ", "hello"), "invalid-reply");
        badly("overflow", reply("Content-Length: 99999999999999999999", "hello"), "invalid-reply");
    }
    static void chunks()
    {
        well("chunks", chunked("2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"), "hello");
        well("extensions", chunked("5;name=value;x=\"y\"\r\nhello\r\n0;last\r\n\r\n"), "hello");
        well("upper case and zeros", chunked("00A\r\nhellohello\r\n000\r\n\r\n"), "hellohello");
        well("trailer", chunked("5\r\nhello\r\n0\r\nContent-Length: 99\r\nX: y\r\n\r\n"), "hello");
        well("length beside chunks",
             reply("Content-Length: 3|Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n"), "hello");
        well("no chunk", chunked("0\r\n\r\n"), "");
        badly("size of words", chunked("5\r\nhello\r\nworld\r\nworld\r\n0\r\n\r\n"), "incomplete", "hello");
        badly("negative size", chunked("-5\r\nhello\r\n0\r\n\r\n"), "incomplete");
        badly("huge size", chunked("7fffffffffffffff\r\nhello"), "incomplete", "hello");
        badly("size overflow", chunked("10000000000000005\r\nhello\r\n0\r\n\r\n"), "incomplete");
        badly("no line's end behind a chunk", chunked("5\r\nhello5\r\nworld\r\n0\r\n\r\n"), "incomplete",
              "hello");
        badly("no last chunk", chunked("5\r\nhello\r\n"), "incomplete", "hello");
        badly("no end of the trailer", chunked("5\r\nhello\r\n0\r\nX: y\r\n"), "incomplete", "hello");
    }
    static void encodings()
    {
        const QByteArray packed = practice::gzipped("hello");
        well("identity", reply("Content-Encoding: identity|Content-Length: 5", "hello"), "hello");
        well("transfer identity", reply("Transfer-Encoding: identity|Content-Length: 5", "hello"), "hello");
        well("gzip", reply("Content-Encoding: gzip", packed), "hello");
        well("two streams", reply("Content-Encoding: x-gzip", packed + packed), "hellohello");
        badly("cut gzip", reply("Content-Encoding: gzip", packed.chopped(8)), "incomplete", "hello");
        badly("no gzip", reply("Content-Encoding: gzip", "hello"), "invalid-reply");
        badly("brotli", reply("Content-Encoding: br", "hello"), "unknown-encoding");
        badly("twice", reply("Content-Encoding: gzip, gzip", practice::gzipped(packed)), "unknown-encoding");
        badly("transfer gzip", reply("Transfer-Encoding: gzip, chunked", "5\r\nhello\r\n0\r\n\r\n"),
              "invalid-reply");
        badly("transfer unknown", reply("Transfer-Encoding: zstd", "hello"), "invalid-reply");
    }
    static void interimAnswers()
    {
        const QByteArray whole = reply("Content-Length: 5", "hello");
        for (const char *status : {"100 Continue", "102 Processing", "103 Early Hints", "199 X"}) {
            const QByteArray interim = QByteArray("HTTP/1.1 ") + status + "\r\nX: y\r\n\r\n";
            well(status, interim + whole, "hello");
            well((QByteArray(status) + ", 20 times").constData(), interim.repeated(20) + whole, "hello");
            badly((QByteArray(status) + " only").constData(), interim, "connection-lost");
        }
        badly("101", reply("Upgrade: x|Connection: upgrade", "hello", "HTTP/1.1 101 Switching"),
              "invalid-reply");
        badly("without end", QByteArray("HTTP/1.1 100 X\r\nX: y\r\n\r\n").repeated(20'000), "invalid-reply");
    }
    static void redirects()
    {
        const QByteArray found = "HTTP/1.1 302 Found";
        badly("no Location", reply("Content-Length: 0", "", found), "http-status");
        badly("empty Location", reply("Location:|Content-Length: 0", "", found), "http-status");
        // Announced, so that no request races against the end of a connection that is used again.
        badly("to itself", reply("Location: /file.bin|Content-Length: 0|Connection: close", "", found),
              "too-many-redirects");
        badly("to nothing", reply("Location: http://|Content-Length: 0", "", found), "redirect-refused");
        badly("bad port", reply("Location: http://127.0.0.1:99999/|Content-Length: 0", "", found),
              "redirect-refused");
        badly("file", reply("Location: file:///etc/passwd|Content-Length: 0", "", found), "redirect-refused");
        badly("gopher", reply("Location: gopher://127.0.0.1/|Content-Length: 0", "", found),
              "redirect-refused");
        badly("304 leads nowhere", reply("Location: /x", "", "HTTP/1.1 304 X"), "no-content");
    }
    static void endings()
    {
        using enum RawReply::Ending;
        badly("closed at once", "", "connection-lost");
        badly("reset at once", "", "connection-lost", {}, Reset);
        badly("silent", "", "reply-timeout", {}, Stay);
        badly("silent in the headers", "HTTP/1.1 200 OK\r\n", "stalled", {}, Stay);
        badly("silent in the body", reply("Content-Length: 9", "hello"), "stalled", "hello", Stay);
        badly("silent until the end", reply("", "hello"), "stalled", "hello", Stay);
        badly("reset in the headers", "HTTP/1.1 200 OK\r\n", "connection-lost", {}, Reset);
        badly("reset in the body", reply("Content-Length: 9", "hello"), "connection-lost", "hello", Reset);
        badly("reset in a chunk", chunked("9\r\nhello"), "connection-lost", "hello", Reset);
        badly("reset until the end", reply("", "hello"), "connection-lost", "hello", Reset);
        well("reset behind the end", reply("Content-Length: 5", "hello"), "hello", Reset);
        well("open behind the end", reply("Content-Length: 5", "hello"), "hello", Stay);
        well("open behind the last chunk", chunked("5\r\nhello\r\n0\r\n\r\n"), "hello", Stay);
    }

    Transport m_transport;
};

QTEST_GUILESS_MAIN(TestBadServers)
#include "tst_badservers.moc"
