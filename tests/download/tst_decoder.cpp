// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A Content-Encoding is undone, whatever the pieces, and its end is known.
#include <download/decoder.h>
#include <practice/content.h>

#include <QTest>

using namespace download;

namespace {

struct Decoded {
    QByteArray bytes;
    bool isSound = true;
    bool isComplete = false;
};

/// Decodes `data` in pieces of `step` bytes.
Decoded decode(const QByteArray &data, qsizetype step, const QByteArray &encoding = "gzip")
{
    Decoded decoded;
    const std::unique_ptr<Decoder> decoder = Decoder::forEncoding(encoding);
    const auto sink = [&](const char *bytes, qint64 size) {
        decoded.bytes.append(bytes, size);
        return true;
    };
    for (qsizetype at = 0; at < data.size() && decoded.isSound; at += step)
        decoded.isSound = decoder->write(data.constData() + at, std::min(step, data.size() - at), sink);
    decoded.isComplete = decoder->isComplete();
    return decoded;
}

QByteArray plain() { return practice::fileContent("plain", 0, 200'000); }

/// RFC 1950, which HTTP calls deflate.
QByteArray deflated(const QByteArray &bytes) { return qCompress(bytes).mid(4); }

} // namespace

class TestDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void someEncodingsAreKnown()
    {
        for (const char *name : {"gzip", "GZip", " gzip ", "x-gzip", "deflate"})
            QVERIFY2(Decoder::forEncoding(name), name);
        for (const char *name : {"", "br", "zstd", "gzip, gzip", "identity", "compress", "gzi"})
            QVERIFY2(!Decoder::forEncoding(name), name);
    }

    void piecesDoNotMatter_data()
    {
        QTest::addColumn<qsizetype>("step");
        for (const qsizetype step : {1, 2, 7, 1000, 65'536, 1'000'000})
            QTest::addRow("%d", int(step)) << step;
    }
    void piecesDoNotMatter()
    {
        QFETCH(const qsizetype, step);
        const Decoded gzip = decode(practice::gzipped(plain()), step);
        QVERIFY(gzip.isSound && gzip.isComplete);
        QCOMPARE(gzip.bytes, plain());
        const Decoded deflate = decode(deflated(plain()), step, "deflate");
        QVERIFY(deflate.isSound && deflate.isComplete);
        QCOMPARE(deflate.bytes, plain());
    }

    void muchComesOutOfLittle()
    {
        const QByteArray zeros(30'000'000, '\0');
        const Decoded decoded = decode(practice::gzipped(zeros), 1'000);
        QVERIFY(decoded.isSound && decoded.isComplete);
        QCOMPARE(decoded.bytes, zeros);
    }

    void cutAnywhereItIsSoundAndNotComplete()
    {
        const QByteArray whole = practice::gzipped("a body that is short, and a body that is short");
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const Decoded decoded = decode(whole.left(size), 1'000);
            QVERIFY2(decoded.isSound, qPrintable(QString::number(size)));
            QVERIFY2(!decoded.isComplete, qPrintable(QString::number(size)));
        }
        QVERIFY(decode(whole, 1'000).isComplete);
    }

    void severalStreamsAreOne_data() { piecesDoNotMatter_data(); }
    void severalStreamsAreOne()
    {
        QFETCH(const qsizetype, step);
        const QByteArray packed = practice::gzipped("one, ") + practice::gzipped({})
                                  + practice::gzipped("two");
        const Decoded decoded = decode(packed, step);
        QVERIFY(decoded.isSound && decoded.isComplete);
        QCOMPARE(decoded.bytes, "one, two");
        QVERIFY(!decode(packed.chopped(1), step).isComplete);
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("data");
        const QByteArray whole = practice::gzipped(plain());
        const auto damaged = [&whole](qsizetype at) {
            QByteArray other = whole;
            other[at] = char(other[at] ^ 0x55);
            return other;
        };
        QTest::newRow("no gzip") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("magic") << damaged(0);
        QTest::newRow("method") << damaged(2);
        QTest::newRow("checksum") << damaged(whole.size() - 8);
        QTest::newRow("length") << damaged(whole.size() - 1);
        QTest::newRow("middle") << damaged(whole.size() / 2);
        QTest::newRow("junk behind the end") << whole + "junk";
    }
    void damageIsNoticed()
    {
        QFETCH(const QByteArray, data);
        for (const qsizetype step : {1, 1'000, 1'000'000}) {
            const Decoded decoded = decode(data, step);
            QVERIFY(!decoded.isSound);
        }
    }

    void aSinkThatRefusesEndsIt()
    {
        const QByteArray packed = practice::gzipped(plain());
        int calls = 0;
        const auto refuse = [&calls](const char *, qint64) {
            ++calls;
            return false;
        };
        QVERIFY(!Decoder::forEncoding("gzip")->write(packed.constData(), packed.size(), refuse));
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
