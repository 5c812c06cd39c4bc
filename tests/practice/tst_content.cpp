// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Contents are the same however they are cut into parts, and in every run.
#include <practice/content.h>
#include <practice/lists.h>

#include <QSet>
#include <QTest>

#include <zlib.h>

using namespace practice;

class TestContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAgreeWithTheWhole()
    {
        const QByteArray file = fileContent("a", 0, 1'000);
        const QByteArray page = pageContent("a", 0, 1'000);
        QCOMPARE(file.size(), 1'000);
        QCOMPARE(page.size(), 1'000);
        for (const qint64 offset : {0, 1, 7, 8, 9, 150, 993, 999, 1'000}) {
            for (const qint64 size : {0, 1, 7, 8, 9, 300}) {
                const qint64 inside = std::min<qint64>(size, 1'000 - offset);
                QCOMPARE(fileContent("a", offset, size).left(inside), file.mid(offset, inside));
                QCOMPARE(pageContent("a", offset, size).left(inside), page.mid(offset, inside));
                QCOMPARE(fileContent("a", offset, size).size(), size);
                QCOMPARE(pageContent("a", offset, size).size(), size);
            }
        }
    }

    void fileIsTheSameInEveryRun()
    {
        QCOMPARE(fileContent("a.bin", 0, 10).toHex(), QByteArray("704c0e4abc92d3f83289"));
    }

    void noWordOfAFileOccursTwice()
    {
        QSet<QByteArray> words;
        for (const char *name : {"a", "b"}) {
            const QByteArray file = fileContent(QString::fromUtf8(name), 0, 80'000);
            for (qsizetype at = 0; at < file.size(); at += 8)
                words.insert(file.mid(at, 8));
        }
        QCOMPARE(words.size(), 20'000);
    }

    void farOffsetsTakeNoMemory()
    {
        const qint64 far = qint64(1) << 50;
        QCOMPARE(fileContent("a", far, 100).mid(50), fileContent("a", far + 50, 50));
        QCOMPARE(pageContent("a", far, 100).mid(50), pageContent("a", far + 50, 50));
    }

    void pageBeginsAsHtmlAndEscapesItsName()
    {
        const QByteArray page = pageContent("<&", 0, 400);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.contains("<title>&lt;&amp;</title>"));
    }

    void gzipIsAWholeStreamWithChecksum()
    {
        const QByteArray plain = pageContent("a", 0, 100'000);
        const QByteArray packed = gzipped(plain);
        QVERIFY(packed.size() < plain.size());
        QByteArray unpacked(plain.size(), '\0');
        z_stream stream{};
        QCOMPARE(inflateInit2(&stream, MAX_WBITS + 16), Z_OK);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        stream.avail_in = static_cast<uInt>(packed.size());
        stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
        stream.avail_out = static_cast<uInt>(unpacked.size());
        QCOMPARE(inflate(&stream, Z_FINISH), Z_STREAM_END);
        inflateEnd(&stream);
        QCOMPARE(unpacked, plain);
    }

    void chapterListRepeatsThreeSitesInTurn()
    {
        const QStringList list = chapterList(QUrl("http://127.0.0.1:1234/"));
        QCOMPARE(list.size(), 9);
        QCOMPARE(list[0], "http://127.0.0.1:1234/page/example.html?delay=0.5");
        QVERIFY(list[1].contains("python.html"));
        QVERIFY(list[2].contains("github.html"));
        QCOMPARE(list.mid(3, 3), list.mid(0, 3));
        QCOMPARE(list.mid(6, 3), list.mid(0, 3));
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
