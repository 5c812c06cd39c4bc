// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The command line: what is read, and the one line said about what is wrong.
#include <app/demos.h>
#include <app/options.h>

#include <QDir>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

app::ParsedOptions parse(const QString &line)
{
    return app::parseOptions(u"coroscope "_s.append(line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFine()
    {
        const auto parsed = parse({});
        QVERIFY(!parsed.isFinal);
        QVERIFY(!parsed.options.isAlone());
    }
    void allAreRead()
    {
        const auto parsed = parse(
            u"--page settings --demo gather-failure --theme dark --language fr --size 960x600 "
            "--profile /tmp/p --grab a.png --grab-after 1.5"_s);
        QVERIFY2(!parsed.isFinal, qUtf8Printable(parsed.print));
        QCOMPARE(parsed.options.page, u"settings"_s);
        QCOMPARE(parsed.options.demo, u"gather-failure"_s);
        QCOMPARE(parsed.options.theme, u"dark"_s);
        QCOMPARE(parsed.options.language, u"fr"_s);
        QCOMPARE(parsed.options.size, QSize(960, 600));
        QCOMPARE(parsed.options.profile, u"/tmp/p"_s);
        QCOMPARE(parsed.options.grab, u"a.png"_s);
        QCOMPARE(parsed.options.grabAfter, 1500ms);
        QVERIFY(parsed.options.isAlone());
    }
    void helpNamesEveryDemo()
    {
        const auto parsed = parse(u"--help"_s);
        QCOMPARE(parsed.exitCode, 0);
        for (const QString &name : app::demoNames())
            QVERIFY2(parsed.print.contains(name), qUtf8Printable(name));
    }
    void versionIsPrinted()
    {
        const auto parsed = parse(u"--version"_s);
        QCOMPARE(parsed.exitCode, 0);
        QVERIFY(parsed.print.startsWith(u"coroscope 0."_s));
    }

    void wrongUsageIsOneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << u"--frobnicate"_s << u"frobnicate"_s;
        QTest::newRow("page") << u"--page letters"_s
                              << u"\"letters\" is none of dashboard, downloads, lab, files, settings"_s;
        QTest::newRow("theme") << u"--theme blue"_s << u"--theme: \"blue\""_s;
        QTest::newRow("language") << u"--language de"_s << u"--language: \"de\""_s;
        QTest::newRow("demo") << u"--demo nothing"_s << u"--demo: \"nothing\""_s;
        QTest::newRow("scenario") << u"--scenario nothing"_s << u"--scenario: there is no \"nothing\""_s;
        QTest::newRow("size without x") << u"--size 960"_s << u"--size: \"960\""_s;
        QTest::newRow("size of words") << u"--size axb"_s << u"--size"_s;
        QTest::newRow("size too small") << u"--size 10x10"_s << u"640x480"_s;
        QTest::newRow("size too large") << u"--size 99999x99999"_s << u"7680x4320"_s;
        QTest::newRow("grab") << u"--grab a.txt"_s << u".png"_s;
        QTest::newRow("grab-after alone") << u"--grab-after 1"_s << u"needs --grab"_s;
        QTest::newRow("grab-after negative") << u"--grab a.png --grab-after=-1"_s << u"0 to 3600"_s;
        QTest::newRow("grab-after no number") << u"--grab a.png --grab-after nan"_s << u"0 to 3600"_s;
        QTest::newRow("a value missing") << u"--theme"_s << u"theme"_s;
        QTest::newRow("no file") << u"nosuchlist"_s << u"neither a file nor an address"_s;
        QTest::newRow("no download") << u"ftp://example.com/a"_s << u"ftp://example.com/a"_s;
    }
    void wrongUsageIsOneLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto parsed = parse(line);
        QVERIFY(parsed.isFinal);
        QCOMPARE(parsed.exitCode, 2);
        QCOMPARE(parsed.print.count(u'\n'), 1);
        QVERIFY2(parsed.print.contains(says), qUtf8Printable(parsed.print));
    }

    void filesAndAddressesAreTaken()
    {
        QTemporaryFile list;
        QVERIFY(list.open());
        const auto parsed = parse(u"https://example.com/[1-3] "_s + list.fileName());
        QVERIFY2(!parsed.isFinal, qUtf8Printable(parsed.print));
        QCOMPARE(parsed.options.open, (QStringList{u"https://example.com/[1-3]"_s, list.fileName()}));
        QCOMPARE(app::Options::fromJson(parsed.options.toJson()).open, parsed.options.open);
    }
    void aFileIsHandedOverByItsWholePath()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir::setCurrent(folder.path()));
        QVERIFY(QFile(u"list.txt"_s).open(QIODevice::WriteOnly));
        QCOMPARE(parse(u"list.txt"_s).options.open,
                 QStringList(QDir::current().absoluteFilePath(u"list.txt"_s)));
    }

    void whatASecondStartSaysComesThrough()
    {
        const auto sent = parse(u"--page settings --demo gather --theme dark --language fr"_s).options;
        const auto got = app::Options::fromJson(sent.toJson());
        QCOMPARE(got.page, sent.page);
        QCOMPARE(got.demo, sent.demo);
        QCOMPARE(got.theme, sent.theme);
        QCOMPARE(got.language, sent.language);
    }
    void nonsenseFromAnotherStartIsLeftOut()
    {
        const auto got = app::Options::fromJson(
            {{u"page"_s, u"nowhere"_s}, {u"demo"_s, 7}, {u"theme"_s, u"blue"_s}});
        QVERIFY(got.page.isEmpty());
        QVERIFY(got.demo.isEmpty());
        QVERIFY(got.theme.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
