// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// The options of downloads: what is wrong is said in its field, and what is good becomes a batch's.
#include <app/downloadoptions.h>

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::DownloadOptions;

class TestDownloadOptions : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theDefaultsAreTheEngines()
    {
        DownloadOptions options(m_folder.path());
        const QAbstractItemModelTester tester(&options,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const download::BatchOptions made = options.batchOptions();
        const download::BatchOptions engines;
        QVERIFY(options.isGood());
        QCOMPARE(made.atOnce, engines.atOnce);
        QCOMPARE(made.perHost, engines.perHost);
        QCOMPARE(made.attempts, engines.attempts);
        QCOMPARE(made.division.most, engines.division.most);
        QCOMPARE(made.limits.connect, engines.limits.connect);
        QCOMPARE(made.limits.reply, engines.limits.reply);
        QCOMPARE(made.limits.stall, engines.limits.stall);
        QCOMPARE(made.limits.total, engines.limits.total);
        QCOMPARE(made.folder, m_folder.path());
    }
    void aWrongNumberIsSaidInItsField_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << int(DownloadOptions::AtOnce) << QString() << u"1 to 256"_s;
        QTest::newRow("zero") << int(DownloadOptions::PerHost) << u"0"_s << u"1 to 256"_s;
        QTest::newRow("too many") << int(DownloadOptions::AtOnce) << u"257"_s << u"1 to 256"_s;
        QTest::newRow("too many for one") << int(DownloadOptions::Segments) << u"17"_s << u"1 to 16"_s;
        QTest::newRow("a word") << int(DownloadOptions::Attempts) << u"many"_s << u"1 to 100"_s;
        QTest::newRow("negative") << int(DownloadOptions::StallLimit) << u"-1"_s << u"0 to 86,400"_s;
        QTest::newRow("no speed") << int(DownloadOptions::Speed) << u"0"_s
                                  << u"1 to 10,000,000, or nothing"_s;
        QTest::newRow("no size") << int(DownloadOptions::MostSize) << u"-1"_s
                                 << u"1 to 1,000,000,000, or nothing"_s;
        QTest::newRow("a fast word") << int(DownloadOptions::Speed) << u"fast"_s << u"or nothing"_s;
        QTest::newRow("too long") << int(DownloadOptions::TotalLimit) << u"1e9"_s << u"0 to 86,400"_s;
    }
    void aWrongNumberIsSaidInItsField()
    {
        QFETCH(int, row);
        QFETCH(QString, text);
        QFETCH(QString, says);
        DownloadOptions options(m_folder.path());
        options.edit(row, text);
        const QString problem = options.index(row).data(DownloadOptions::ProblemRole).toString();
        QVERIFY2(problem.contains(says), qUtf8Printable(problem));
        QVERIFY(!options.isGood());
        QCOMPARE(options.index(row).data(DownloadOptions::TextRole).toString(), text);
    }
    void whoDownloadsSayTheyAreReachesTheBatch()
    {
        DownloadOptions options(m_folder.path());
        app::DownloadIdentity &identity = *options.identity();
        int changes = 0;
        connect(&options, &DownloadOptions::changed, this, [&changes] { ++changes; });
        identity.setUser(u"me"_s);
        identity.setPassword(u"s3cret"_s);
        identity.setHeaders(u"X-Api-Key: s3cret\n\nAccept: a/b\n"_s);
        identity.setUserAgent(u"Agent 7"_s);
        identity.setProxy(u"me:s3cret@proxy:8080"_s);
        QCOMPARE(changes, 5);
        QVERIFY(options.isGood());
        const download::BatchOptions made = options.batchOptions();
        QCOMPARE(made.user, "me");
        QCOMPARE(made.password, "s3cret");
        QCOMPARE(made.headers, (QByteArrayList{"X-Api-Key: s3cret", "Accept: a/b"}));
        QCOMPARE(made.userAgent, "Agent 7");
        QCOMPARE(made.proxy, "http://me:s3cret@proxy:8080");
        // Only what is no secret is remembered.
        const QJsonObject kept = options.toJson();
        QVERIFY(!QJsonDocument(kept).toJson().contains("s3cret"));
        DownloadOptions again(m_folder.path());
        again.fromJson(kept);
        QCOMPARE(again.identity()->userAgent(), u"Agent 7"_s);
        QCOMPARE(again.identity()->headers(), u"Accept: a/b"_s);
        QCOMPARE(again.identity()->user(), QString());
    }
    void whatIsWrongWithItIsSaidInItsField()
    {
        DownloadOptions options(m_folder.path());
        app::DownloadIdentity &identity = *options.identity();
        identity.setHeaders(u"Accept: a/b\nnothing"_s);
        QVERIFY(!identity.headersProblem().isEmpty() && !options.isGood());
        identity.setHeaders({});
        identity.setProxy(u"ftp://proxy"_s);
        QVERIFY(!identity.proxyProblem().isEmpty() && !options.isGood());
        identity.setProxy({});
        identity.setCookieFile(u"/does/not/exist"_s);
        QVERIFY(!identity.cookieProblem().isEmpty() && !options.isGood());
        identity.setCookieFile({});
        identity.setPassword(u"x"_s);
        QVERIFY(!identity.userProblem().isEmpty() && !options.isGood());
        identity.setUser(u"me"_s);
        QVERIFY(options.isGood());
    }
    void nothingMeansNoLimit()
    {
        DownloadOptions options(m_folder.path());
        options.edit(DownloadOptions::StallLimit, QString());
        QVERIFY(options.isGood());
        QCOMPARE(options.batchOptions().limits.stall, 0ms);
        QVERIFY(options.line().contains(u"no stall limit"_s));
    }
    void speedIsLimitedForAllAndAtOnce()
    {
        DownloadOptions options(m_folder.path());
        int changes = 0;
        connect(&options, &DownloadOptions::speedLimitChanged, this, [&changes] { ++changes; });
        QCOMPARE(options.speedLimit(), 0);
        options.edit(DownloadOptions::Speed, u"1500"_s);
        QCOMPARE(options.speedLimit(), 1'500'000);
        QVERIFY(options.line().contains(u"at most 1.5 MB/s"_s));
        options.edit(DownloadOptions::Speed, u"-3"_s);
        QCOMPARE(options.speedLimit(), 0);
        QVERIFY(!options.isGood());
        options.edit(DownloadOptions::Speed, u""_s);
        QVERIFY(options.isGood());
        QCOMPARE(changes, 3);
        options.edit(DownloadOptions::Speed, u"2"_s);
        DownloadOptions again(m_folder.path());
        again.fromJson(options.toJson());
        QCOMPARE(again.speedLimit(), 2000);
    }
    void lowestSpeedAndLargestSizeMayBeLeftOut()
    {
        DownloadOptions options(m_folder.path());
        QCOMPARE(options.batchOptions().limits.lowestSpeed, 0);
        QCOMPARE(options.batchOptions().mostSize, 0);
        options.edit(DownloadOptions::LowestSpeed, u"20"_s);
        options.edit(DownloadOptions::MostSize, u"700"_s);
        QCOMPARE(options.batchOptions().limits.lowestSpeed, 20'000);
        QCOMPARE(options.batchOptions().mostSize, 700'000'000);
        DownloadOptions again(m_folder.path());
        again.fromJson(options.toJson());
        QCOMPARE(again.batchOptions().mostSize, 700'000'000);
    }
    void aFolderThatCannotBeWrittenIsSaid()
    {
        DownloadOptions options(m_folder.path());
        for (const QString &wrong : {u""_s, u"here"_s, u"/proc/version/here"_s}) {
            options.setFolder(wrong);
            QVERIFY2(!options.folderProblem().isEmpty(), qUtf8Printable(wrong));
            QVERIFY(!options.isGood());
        }
        options.chooseFolder(QUrl::fromLocalFile(m_folder.filePath(u"not there/yet"_s)));
        QVERIFY(options.isGood());
    }
    void theLineSaysItAll()
    {
        DownloadOptions options(u"/tmp/here"_s);
        QCOMPARE(
            options.line(),
            u"gather(return_exceptions) · 16 at once, 8 a host · stall limit 30\u00a0s · to /tmp/here"_s);
        options.setOnError(1);
        QVERIFY(options.line().startsWith(u"gather · "_s));
    }
    void nonsenseThatWasKeptBecomesTheDefault()
    {
        DownloadOptions options(m_folder.path());
        options.fromJson({{u"onError"_s, 7}, {u"limits"_s, u"none"_s}, {u"folder"_s, 3}});
        QVERIFY(options.isGood());
        QCOMPARE(options.onError(), 0);
        QCOMPARE(options.folder(), m_folder.path());
    }
};

QTEST_GUILESS_MAIN(TestDownloadOptions)
#include "tst_downloadoptions.moc"
