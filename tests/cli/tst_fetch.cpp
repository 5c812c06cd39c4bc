// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// `coroscope-cli fetch` as scripts use it: lines, exit codes, JSON, and what lies on the disk.
#include <practice/backgroundserver.h>
#include <practice/content.h>
#include <record/jsonlines.h>

#include <answeringserver.h>
#include <attributes.h>
#include <filecontent.h>
#include <rawserver.h>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace downloadtesting;
using practice::fileContent;

namespace {

constexpr int patience = 60'000; // ms; far beyond what is needed

struct Result {
    int exitCode = -1;
    QString output;
    QString errors;
};

/// A running fetch, in its own process.
class Fetching : public QProcess {
public:
    explicit Fetching(const QStringList &arguments)
    {
        start(QStringLiteral(CLI_PROGRAM), QStringList("fetch") + arguments);
    }
    Result result(const QByteArray &input = {})
    {
        write(input);
        closeWriteChannel();
        // With the event loop running: some servers of these tests live in it.
        if (!QTest::qWaitFor([this] { return state() == NotRunning; }, patience))
            return {};
        return {exitStatus() == NormalExit ? exitCode() : -1, QString::fromUtf8(readAllStandardOutput()),
                QString::fromUtf8(readAllStandardError())};
    }
};

Result fetch(const QStringList &arguments, const QByteArray &input = {})
{
    Fetching fetching(arguments);
    return fetching.result(input);
}

/// With "T" for each time.
QString timeless(QString text)
{
    static const QRegularExpression time(QStringLiteral("\\d+\\.\\d\\d s$"),
                                         QRegularExpression::MultilineOption);
    return text.replace(time, QStringLiteral("T s"));
}

QList<QJsonObject> jsonLines(const QByteArray &text)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            objects << QJsonDocument::fromJson(line).object();
    }
    return objects;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void linesAreThoseThatScriptsReadAndExitCodesToo()
    {
        const QString good = url("/file/a.bin?size=1000");
        const QString bad = url("/status/404");
        const Result mixed = fetch({"-d", folder(), "-j", "1", good, bad});
        QCOMPARE(timeless(mixed.output), "✓ " + good + ": 1000 bytes\n✗ " + bad
                                             + ": 404 Not Found: the server has no such file\n"
                                               "Total time: T s\n2 URLs: 1 done, 1 failed; 1.0 kB in T s\n");
        QCOMPARE(mixed.errors, "");
        QCOMPARE(mixed.exitCode, 1);

        const Result well = fetch({"-d", folder(), good});
        QVERIFY(well.output.endsWith('\n'));
        QCOMPARE(timeless(well.output).section('\n', -2, -2), "1 URL: 1 done; 1.0 kB in T s");
        QCOMPARE(well.exitCode, 0);
        QCOMPARE(contentOf(path("a.bin")), fileContent("a.bin", 0, 1000));
    }

    void aLineIsThereAsSoonAsItsFileIs()
    {
        AnsweringServer never;
        const QString good = url("/file/a.bin?size=1000");
        Fetching fetching({"-d", folder(), good, QString::fromLatin1(never.url())});
        QTRY_COMPARE_WITH_TIMEOUT(never.waiting.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(fetching.canReadLine(), patience);
        QCOMPARE(QString::fromUtf8(fetching.readLine()), "✓ " + good + ": 1000 bytes\n");
        ::kill(static_cast<pid_t>(fetching.processId()), SIGINT);
        QCOMPARE(fetching.result().exitCode, 130);
    }

    void theEnvironmentsLanguageChangesNothing()
    {
        QProcessEnvironment french = QProcessEnvironment::systemEnvironment();
        french.insert("LANGUAGE", "fr");
        french.insert("LC_ALL", "fr_FR.UTF-8");
        QProcess process;
        process.setProcessEnvironment(french);
        process.start(CLI_PROGRAM,
                      {"fetch", "-d", folder(), url("/cut?size=65536&after=30000"), "--retries", "0"});
        QVERIFY(process.waitForFinished(patience));
        QVERIFY(process.readAllStandardOutput().contains(": incomplete: 30,000 of 65,536 bytes\n"));
    }

    void whatIsNoAddressIsAFailureOfItsOwn()
    {
        const Result result = fetch({"-d", folder(), "ftp://a.test/x", url("/file/a.bin?size=5")});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.output.contains("✗ ftp://a.test/x: only http and https\n"));
        QVERIFY(timeless(result.output).endsWith("2 URLs: 1 done, 1 failed; 5 bytes in T s\n"));
    }

    void listsAreReadFromFilesAndStandardInput()
    {
        write(path("list.txt"), "# a comment\n" + url("/file/one.bin?size=1").toUtf8() + "\n\n");
        const QByteArray input = url("/file/two.bin?size=2").toUtf8() + "\r\n";
        const Result result = fetch(
            {"-d", folder(), "-i", path("list.txt"), "-i", "-", url("/file/three.bin?size=3")}, input);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(files(), (QStringList{"list.txt", "one.bin", "three.bin", "two.bin"}));
    }

    void anEmptyListIsNoFailure()
    {
        const Result result = fetch({"-i", "-"}, "# nothing\n");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(timeless(result.output), "Total time: T s\n0 URLs\n");
    }

    void aFolderThatIsNotThereIsMade()
    {
        const Result result = fetch({"-d", path("a/b/c"), url("/file/a.bin?size=5")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(contentOf(path("a/b/c/a.bin")), fileContent("a.bin", 0, 5));
    }

    void notMoreThanAskedForAreUnderWay()
    {
        AnsweringServer server;
        Fetching fetching({"-d", folder(), "-j", "3", QString::fromUtf8(server.url("/[1-5].bin"))});
        QTRY_COMPARE_WITH_TIMEOUT(server.waiting.size(), 3, patience);
        server.answerAll("x");
        QTRY_COMPARE_WITH_TIMEOUT(server.waiting.size(), 2, patience);
        server.answerAll("x");
        QCOMPARE(fetching.result().exitCode, 0);
        QCOMPARE(files().size(), 5);
    }

    void aFailureDoesToTheOthersWhatWasAsked_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("cancels");
        QTest::newRow("collect") << "collect" << false;
        QTest::newRow("first") << "first" << false;
        QTest::newRow("cancel") << "cancel" << true;
    }
    void aFailureDoesToTheOthersWhatWasAsked()
    {
        QFETCH(const QString, mode);
        QFETCH(const bool, cancels);
        AnsweringServer server;
        const QString other = QString::fromUtf8(server.url("/other.bin"));
        const QString bad = QString::fromUtf8(server.url("/bad.bin"));
        Fetching fetching({"-d", folder(), "--on-error", mode, other, bad});
        QTRY_COMPARE_WITH_TIMEOUT(server.waiting.size(), 2, patience);
        const bool isFirstBad = server.waiting[0].path() == "/bad.bin";
        AnsweringServer::answer(server.waiting[isFirstBad ? 0 : 1], "no", "404 Not Found");
        if (!cancels) {
            // The failure is said while the other goes on.
            QString said;
            QTRY_VERIFY_WITH_TIMEOUT(
                (said += QString::fromUtf8(fetching.readAllStandardOutput())).contains("404"), patience);
            QVERIFY(!said.contains("Total time"));
            AnsweringServer::answer(server.waiting[isFirstBad ? 1 : 0], "fine");
        }
        const Result result = fetching.result();
        QCOMPARE(result.exitCode, 1);
        QVERIFY(
            result.output.contains(cancels ? "✗ " + other + ": cancelled\n" : "✓ " + other + ": 4 bytes\n"));
        QVERIFY(timeless(result.output)
                    .endsWith(cancels ? "2 URLs: 1 failed, 1 cancelled; 0 bytes in T s\n"
                                      : "2 URLs: 1 done, 1 failed; 4 bytes in T s\n"));
    }

    void retriesAreAsManyAsAsked()
    {
        const Result none = fetch(
            {"-d", folder(), "--retries", "0", "--json", "-", url("/busy/none?times=1&retry-after=1")});
        QCOMPARE(none.exitCode, 1);
        QCOMPARE(jsonLines(none.output.toUtf8()).value(0)["attempts"].toInt(), 1);
        const Result one = fetch(
            {"-d", folder(), "--retries", "1", "--json", "-", url("/busy/one?times=1&retry-after=1")});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(jsonLines(one.output.toUtf8()).value(0)["attempts"].toInt(), 2);
    }

    void whatIsIgnoredOfAListIsSaidOnce()
    {
        const QByteArray address = url("/file/a.bin?size=10").toUtf8();
        QByteArray list = "# a comment\r\n" + address
                          + "\r\n  retry-wait=4\r\n  out=a.bin\r\n  file-allocation=none\r\n";
        for (int number = 0; number < 6; ++number)
            list += address + "\n  retry-wait=4\n";
        write(path("list.txt"), list);
        const Result one = fetch({"-d", folder(), address, "-i", path("list.txt")});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(one.errors, "coroscope-cli: ignored: retry-wait (lines 3, 7, 9, 11, 13, …)\n"
                             "coroscope-cli: ignored: file-allocation (line 5)\n");
        write(path("other.txt"), address + "\n retry-wait=1\n");
        const Result two = fetch({"-d", folder(), "-i", path("other.txt"), "-i", path("list.txt")});
        QVERIFY(two.errors.startsWith("coroscope-cli: ignored: retry-wait (lines " + path("other.txt")
                                      + ":2, " + path("list.txt") + ":3, "));
    }

    void limitsAreThoseOfTheOptions()
    {
        const QStringList once{"-d", folder(), "--retries", "0"};
        QVERIFY(fetch(once + QStringList{"--stall", "0.3", url("/stall?after=1000")})
                    .output.contains(": stalled: nothing came for 0.3 s\n"));
        QVERIFY(fetch(once + QStringList{"--timeout", "0.3", url("/stall?after=1000")})
                    .output.contains(": not complete within 0.3 s\n"));
    }

    void speedIsLimited()
    {
        QElapsedTimer timer;
        timer.start();
        const Result result = fetch({"-d", folder(), "--limit-rate", "100k", url("/file/a.bin?size=80000")});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(timer.elapsed() >= 500, qPrintable(QString::number(timer.elapsed())));
        for (const char *wrong : {"0", "-1", "fast", "1T", ""}) {
            const Result refused = fetch({"--limit-rate", wrong, url("/file/a.bin?size=5")});
            QCOMPARE(refused.exitCode, 2);
            QVERIFY(refused.errors.contains("--limit-rate"));
        }
    }

    void whatIsHereIsRenamedSkippedOrReplaced_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<bool>("isReplaced");
        const QStringList one{"a.bin"};
        QTest::newRow("rename") << "rename" << "5 bytes" << QStringList{"a (1).bin", "a.bin"} << false;
        QTest::newRow("skip") << "skip" << "0 bytes (skipped: it is here already)" << one << false;
        QTest::newRow("overwrite") << "overwrite" << "5 bytes" << one << true;
    }
    void whatIsHereIsRenamedSkippedOrReplaced()
    {
        QFETCH(const QString, mode);
        QFETCH(const QString, line);
        QFETCH(const bool, isReplaced);
        write(path("a.bin"), "old");
        const QString address = url("/file/a.bin?size=5");
        const Result result = fetch({"-d", folder(), "--exists", mode, address});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output.section('\n', 0, 0), "✓ " + address + ": " + line);
        QTEST(files(), "expected");
        QCOMPARE(contentOf(path("a.bin")), isReplaced ? fileContent("a.bin", 0, 5) : QByteArray("old"));
    }

    void theServerSeesHeadersUserAgentAndProxy()
    {
        const RawServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        const Result result = fetch({"-d", folder(), "--header", "X-One: 1", "--header", "X-Two: 2: 3",
                                     "--user-agent", "Tester/1", "--proxy", QString::fromUtf8(server.url("")),
                                     "http://elsewhere.test/a.bin"});
        QCOMPARE(result.exitCode, 0);
        const QByteArray request = server.requests().value(0);
        QVERIFY(request.startsWith("GET http://elsewhere.test/a.bin HTTP/1.1\r\n"));
        for (const char *line : {"\r\nX-One: 1\r\n", "\r\nX-Two: 2: 3\r\n", "\r\nUser-Agent: Tester/1\r\n"})
            QVERIFY2(request.contains(line), line);
    }

    void aListSaysWhereFilesGoAndWhatTheyHashTo()
    {
        const QByteArray sum =
            QCryptographicHash::hash(fileContent("a.bin", 0, 1000), QCryptographicHash::Sha256).toHex();
        const QString good = url("/file/a.bin?size=1000");
        const QByteArray list = url("/status/404").toUtf8() + '\t' + good.toUtf8()
                                + "\n  out=sub/b.bin\n  checksum=sha-256=" + sum + '\n' + good.toUtf8()
                                + "\n  out=../c.bin\n  http-passwd=s3cret\n";
        const Result result = fetch({"-d", folder(), "-i", "-", "--json", path("lines")}, list);
        QCOMPARE(timeless(result.output), "✗ " + good + ": “out”: it leads out of the folder\n✓ "
                                              + url("/status/404")
                                              + ": 1000 bytes (SHA-256 verified)\nTotal time: T s\n"
                                                "2 URLs: 1 done, 1 failed; 1.0 kB in T s\n");
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(contentOf(path("sub/b.bin")), fileContent("a.bin", 0, 1000));
        const QJsonObject line = jsonLines(contentOf(path("lines"))).value(1);
        QCOMPARE(line["checksum"].toString(), QString("sha-256=" + sum));
        QCOMPARE(line["finalUrl"].toString(), good);
    }

    void aChecksumOfTheCommandLineIsForItsOneAddress()
    {
        const QString address = url("/file/a.bin?size=5");
        const QString wrong = QString(64, '0');
        const Result result = fetch({"-d", folder(), "--checksum", wrong, address});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.output.contains("the SHA-256 is wrong: it is ") && result.output.contains(wrong));
        QCOMPARE(files(), QStringList{"a.bin.part"});
        QCOMPARE(fetch({"-d", folder(), "--checksum", wrong, address, address}).exitCode, 2);
    }

    void secretsMayComeFromFiles()
    {
        const RawServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        write(path("login"), "me:s3cret\n");
        write(path("token"), "s3cret.token\n");
        write(path("headers"), "X-One: 1\r\n\nX-Two: 2\n");
        write(path("cookies"), "127.0.0.1\tFALSE\t/\tFALSE\t0\tname\tvalue\n");
        const QString address = QString::fromUtf8(server.url());
        const Result user = fetch({"-d", folder(), "--user", "@" + path("login"), "--header",
                                   "@" + path("headers"), "--cookies", path("cookies"), address});
        QVERIFY2(user.exitCode == 0, qPrintable(user.output + user.errors));
        QCOMPARE(fetch({"-d", folder(), "--bearer", "@" + path("token"), address}).exitCode, 0);
        const QByteArray first = server.requests().value(0);
        for (const char *line : {"\r\nAuthorization: Basic bWU6czNjcmV0\r\n", "\r\nX-One: 1\r\n",
                                 "\r\nX-Two: 2\r\n", "\r\nCookie: name=value\r\n"})
            QVERIFY2(first.contains(line), first.constData());
        QVERIFY(server.requests().value(1).contains("\r\nAuthorization: Bearer s3cret.token\r\n"));
    }

    void noSecretIsRecorded()
    {
        const QByteArray list = "http://me:s3cret@" + m_server.url("").authority().toUtf8()
                                + "/file/a.bin?token=s3cret\n"
                                  "  http-passwd=s3cret\n  header=X-Key: s3cret\n";
        const Result result = fetch({"-d", folder(), "-i", "-", "--record", path("run.jsonl"), "--user",
                                     "me:s3cret", "--header", "X-Other: s3cret"},
                                    list);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(contentOf(path("run.jsonl")).contains("/file/a.bin?token="));
        QVERIFY(!contentOf(path("run.jsonl")).contains("s3cret"));
    }

    void rangesExpandUnlessTheyAreTakenLiterally()
    {
        const QString range = url("/file/f[1-3].bin");
        QCOMPARE(fetch({"-d", folder(), range}).exitCode, 0);
        QCOMPARE(files(), (QStringList{"f1.bin", "f2.bin", "f3.bin"}));
        QCOMPARE(fetch({"-d", folder(), "--no-glob", range}).exitCode, 0);
        QCOMPARE(files(), (QStringList{"f1.bin", "f2.bin", "f3.bin", "f[1-3].bin"}));
    }

    void duplicatesAreDroppedWhenAsked()
    {
        const QString address = url("/file/a.bin?size=5");
        QCOMPARE(fetch({"-d", folder(), "--unique", address, address}).output.count("✓"), 1);
        QCOMPARE(fetch({"-d", folder(), address, address}).output.count("✓"), 2);
    }

    void jsonGoesToStandardOutputAndTextToErrors()
    {
        const Result result = fetch({"-d", folder(), "--json", "-", "-j", "1",
                                     url("/redirect/to?url=/file/a.bin"), url("/status/404"),
                                     "ftp://a.test/x"});
        const QList<QJsonObject> lines = jsonLines(result.output.toUtf8());
        QCOMPARE(lines.size(), 3);
        for (const QJsonObject &line : lines) {
            QCOMPARE(line.keys(), (QStringList{"attempts", "bytes", "elapsed", "error", "file", "finalUrl",
                                               "httpStatus", "phases", "status", "url"}));
            const QJsonValue error = line["error"];
            if (error.isObject())
                QCOMPARE(error.toObject().keys(), (QStringList{"kind", "message"}));
        }
        QCOMPARE(lines[0]["error"].toObject()["kind"].toString(), "address");
        const QJsonObject &done = lines[1];
        QCOMPARE(done["status"].toString(), "done");
        QCOMPARE(done["url"].toString(), url("/redirect/to?url=/file/a.bin"));
        QCOMPARE(done["finalUrl"].toString(), url("/file/a.bin"));
        QCOMPARE(done["file"].toString(), path("a.bin"));
        QCOMPARE(done["bytes"].toInt(), 100'000);
        QCOMPARE(done["httpStatus"].toInt(), 200);
        QCOMPARE(done["attempts"].toInt(), 1);
        QVERIFY(done["error"].isNull());
        QVERIFY(done["elapsed"].toDouble() > 0);
        QCOMPARE(done["phases"].toObject().keys(),
                 (QStringList{"connect", "firstByte", "nameLookup", "tls", "total"}));
        const QJsonObject &failed = lines[2];
        QCOMPARE(failed["status"].toString(), "failed");
        QVERIFY(failed["file"].isNull());
        QCOMPARE(failed["error"].toObject()["kind"].toString(), "http-status");
        QCOMPARE(failed["error"].toObject()["message"].toString(),
                 "404 Not Found: the server has no such file");
        QVERIFY(result.errors.contains("✓ ") && result.errors.contains("Total time: "));
        QCOMPARE(result.exitCode, 1);
    }

    void recordingIsWrittenWhileTheRunGoesOn()
    {
        const QString file = path("run.jsonl");
        Fetching fetching({"-d", folder(), "--record", file, url("/stall/headers")});
        const auto read = [&]() -> record::Recording {
            QFile recorded(file);
            if (!recorded.open(QIODevice::ReadOnly))
                return {};
            const auto result = record::readJsonLines(recorded);
            const auto *whole = std::get_if<record::ReadRecording>(&result);
            return whole ? whole->recording : record::Recording();
        };
        QVERIFY(QTest::qWaitFor([&] { return !read().events.empty(); }, patience));
        QCOMPARE(fetching.state(), QProcess::Running);
        fetching.kill();
        QVERIFY(fetching.waitForFinished(patience));
        const record::Recording recording = read();
        QVERIFY(!recording.tasks.empty());
        QCOMPARE(recording.tasks.front().ended, record::Never);
        QVERIFY(!recording.isSimulated);
    }

    void recordingOfARunThatIsOverIsWhole()
    {
        const QString lines = path("run.jsonl");
        const QString trace = path("run.trace.json");
        QCOMPARE(fetch({"-d", folder(), "--record", lines, url("/file/a.bin?size=5")}).exitCode, 0);
        QCOMPARE(fetch({"-d", folder(), "--record", trace, url("/file/b.bin?size=5")}).exitCode, 0);
        QFile recorded(lines);
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        const auto result = record::readJsonLines(recorded);
        const auto &whole = std::get<record::ReadRecording>(result);
        QCOMPARE(whole.notice, QString());
        QCOMPARE(whole.recording.tasks.front().state, aio::TaskState::Done);
        QVERIFY(contentOf(trace).contains("\"traceEvents\":["));
    }

    void recordingThatCannotBeWrittenIsSaidBeforeAnythingStarts()
    {
        const Result result = fetch(
            {"-d", folder(), "--record", "/does/not/exist", url("/file/a.bin?size=5")});
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, "");
        QVERIFY2(result.errors.startsWith("coroscope-cli: --record: /does/not/exist: "),
                 qPrintable(result.errors));
        QCOMPARE(files(), QStringList());
    }

    void jsonGoesToAFileBesideTheText()
    {
        const Result result = fetch({"-d", path("to"), "--json", path("lines"), url("/file/a.bin")});
        QVERIFY(result.output.startsWith("✓ "));
        QCOMPARE(jsonLines(contentOf(path("lines"))).value(0)["status"].toString(), "done");
        QCOMPARE(result.errors, "");
    }

    void progressIsShownOnErrorsWhenWanted()
    {
        const QString slow = url("/file/a.bin?size=50000&rate=100000");
        const Result shown = fetch({"-d", folder(), "--progress", "always", slow});
        QVERIFY(shown.errors.contains("\r\033[K0 of 1 · "));
        QVERIFY(shown.errors.contains(" of 50.0 kB · "));
        QVERIFY(shown.errors.endsWith("\r\033[K")); // nothing of it stays
        QVERIFY(!shown.output.contains('\r'));
        for (const char *when : {"never", "auto"}) // standard error is no terminal here
            QCOMPARE(fetch({"-d", folder(), "--progress", when, slow}).errors, "");
    }

    void aDiskThatRefusesIsSaidOnceAndEndsTheRun_data()
    {
        QTest::addColumn<QString>("mount");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("says");
        QTest::newRow("full") << "size=4m"
                              << QStringList{"/file/a.bin?size=3000000&rate=1500000",
                                             "/file/b.bin?size=3000000&rate=1500000"}
                              << "the disk is nearly full, and 41.9 kB stay free: ";
        QTest::newRow("too small for one") << "size=4m" << QStringList{"/file/a.bin?size=8000000"}
                                           << "too large for the disk: 8.0 MB are to come, ";
        QTest::newRow("read-only") << "ro,size=4m" << QStringList{"/file/a.bin", "/file/b.bin"}
                                   << "the folder can't be written to: ";
    }
    void aDiskThatRefusesIsSaidOnceAndEndsTheRun()
    {
        QFETCH(const QString, mount);
        QFETCH(const QStringList, paths);
        QFETCH(const QString, says);
        if (!canMount())
            QSKIP("a file system can't be mounted here");
        QStringList arguments{"-rm",
                              "sh",
                              "-c",
                              "mount -t tmpfs -o " + mount
                                  + " none \"$1\" && shift && \"$@\"; code=$?; du -sk " + folder()
                                  + "; exit $code",
                              "sh",
                              folder(),
                              QStringLiteral(CLI_PROGRAM),
                              "fetch",
                              "-d",
                              folder()};
        for (const QString &path : paths)
            arguments << url(path);
        QProcess program;
        program.start("unshare", arguments);
        QVERIFY(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, patience));
        const QString output = QString::fromUtf8(program.readAllStandardOutput());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(output.count(says) == 1, qPrintable(output));
        QCOMPARE(output.count(u'✗'), paths.size());
        // What had come was kept, in parts.
        const int kept = output.section('\n', -2, -2).section('\t', 0, 0).toInt();
        QVERIFY2(!mount.startsWith("size") || paths.size() < 2 || kept > 3000, qPrintable(output));
    }

    void filesAreMadeDurableAsAsked()
    {
        for (const QString how : {"each", "batch", "none"}) {
            const QString to = path(how);
            const Result result = fetch({"-d", to, "--sync", how, url("/file/a.bin"), url("/file/b.bin")});
            QCOMPARE(result.exitCode, 0);
            QCOMPARE(QDir(to).entryList(QDir::Files), (QStringList{"a.bin", "b.bin"}));
        }
        QCOMPARE(fetch({"--sync", "often", url("/file/a.bin")}).exitCode, 2);
    }

    void filesAboveTheLimitAreRefused()
    {
        const Result result = fetch(
            {"-d", folder(), "--max-size", "1k", url("/file/a.bin?size=1025"), url("/file/b.bin?size=1024")});
        QVERIFY(result.output.contains("a.bin?size=1025: larger than the limit of 1.0 kB: 1.0 kB"));
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{"b.bin"});
    }

    void anInterruptKeepsWhatIsHereAndTheNextRunGoesOn()
    {
        if (!keepsAttributes(folder()))
            QSKIP("this file system keeps no attributes");
        const QString address = url("/file/big.bin?size=1000000&rate=500000");
        interruptAfter(address, 200'000);
        const Result result = fetch({"-d", folder(), "--json", "-", address});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject line = jsonLines(result.output.toUtf8()).value(0);
        QCOMPARE(line["httpStatus"].toInt(), 206);
        QCOMPARE(line["bytes"].toInt(), 1'000'000);
        QCOMPARE(files(), QStringList{"big.bin"});
        QVERIFY(contentOf(path("big.bin")) == fileContent("big.bin", 0, 1'000'000));
    }

    void withoutResumingTheNextRunStartsAgain()
    {
        if (!keepsAttributes(folder()))
            QSKIP("this file system keeps no attributes");
        const QString address = url("/file/big.bin?size=400000&rate=500000");
        interruptAfter(address, 200'000);
        const Result result = fetch({"-d", folder(), "--no-resume", "--json", "-", address});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(jsonLines(result.output.toUtf8()).value(0)["httpStatus"].toInt(), 200);
        QCOMPARE(files(), QStringList{"big.bin"});
        QVERIFY(contentOf(path("big.bin")) == fileContent("big.bin", 0, 400'000));
    }

    void wrongUsageIsOneLineAndExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown option") << QStringList{"--dance", "a.test"};
        QTest::newRow("value missing") << QStringList{"a.test", "-j"};
        for (const char *option : {"-j", "--per-host"}) {
            for (const char *value : {"0", "257", "-1", "many", "1.5", ""})
                QTest::addRow("%s %s", option, value) << QStringList{QString(option), value, "a.test"};
        }
        for (const char *option : {"--timeout", "--connect-timeout", "--stall"}) {
            for (const char *value : {"-1", "soon", "1e9", "nan", "inf", ""})
                QTest::addRow("%s %s", option, value) << QStringList{QString(option), value, "a.test"};
        }
        QTest::newRow("two lines") << QStringList{"-j", "1\n2", "a.test"};
        QTest::newRow("retries") << QStringList{"--retries", "-1", "a.test"};
        QTest::newRow("segments") << QStringList{"--segments", "17", "a.test"};
        QTest::newRow("on-error") << QStringList{"--on-error", "explode", "a.test"};
        QTest::newRow("exists") << QStringList{"--exists", "maybe", "a.test"};
        QTest::newRow("progress") << QStringList{"--progress", "sometimes", "a.test"};
        QTest::newRow("header") << QStringList{"--header", "nothing", "a.test"};
        QTest::newRow("header without a name") << QStringList{"--header", ": x", "a.test"};
        QTest::newRow("two headers in one") << QStringList{"--header", "A: 1\r\nB: 2", "a.test"};
        QTest::newRow("two identities") << QStringList{"--user", "a:b", "--bearer", "c", "a.test"};
        QTest::newRow("secrets that are not there") << QStringList{"--user", "@/does/not/exist", "a.test"};
        QTest::newRow("cookies that are not there") << QStringList{"--cookies", "/does/not/exist", "a.test"};
        QTest::newRow("no checksum") << QStringList{"--checksum", "abc", "a.test"};
        QTest::newRow("list that is not there") << QStringList{"-i", "/does/not/exist"};
        QTest::newRow("list that is a folder") << QStringList{"-i", "/"};
        QTest::newRow("folder that is a file") << QStringList{"-d", CLI_PROGRAM, "a.test"};
        QTest::newRow("certificates that are not there")
            << QStringList{"--cacert", "/does/not/exist", "a.test"};
        QTest::newRow("JSON into nowhere") << QStringList{"--json", "/does/not/exist/x", "a.test"};
    }
    void wrongUsageIsOneLineAndExitTwo()
    {
        QFETCH(const QStringList, arguments);
        const Result result = fetch(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, "");
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY(result.errors.startsWith("coroscope-cli: "));
    }

    void passwordsAreNeverPrinted_data()
    {
        QTest::addColumn<QString>("address");
        const QString host = m_server.url("").authority();
        QTest::newRow("good") << "http://me:s3cret@" + host + "/file/a.bin?size=5";
        QTest::newRow("without a scheme") << "me:s3cret@" + host + "/file/a.bin";
        QTest::newRow("failing") << "http://me:s3cret@" + host + "/status/404";
        QTest::newRow("redirected") << "http://me:s3cret@" + host + "/redirect/2";
        QTest::newRow("another scheme") << "ftp://me:s3cret@" + host + "/x";
        QTest::newRow("bad port") << "http://me:s3cret@a.test:99999/x";
        QTest::newRow("space") << "http://me:s3cret@a b.test/x";
        QTest::newRow("no host") << "http://me:s3cret@/x";
        QTest::newRow("two signs") << "http://me:s3cret@x@a.test:99999/x";
        QTest::newRow("upper case") << "HTTP://me:s3cret@" + host + "/status/404";
        QTest::newRow("a range") << "http://me:s3cret@" + host + "/status/40[3-4]";
    }
    void passwordsAreNeverPrinted()
    {
        QFETCH(const QString, address);
        const Result result = fetch({"-d", folder(), "--retries", "0", "--json", path("lines"), "--progress",
                                     "always", "--connect-timeout", "1", address});
        QVERIFY(result.exitCode == 0 || result.exitCode == 1);
        QVERIFY(!result.output.contains("s3cret"));
        QVERIFY(!result.errors.contains("s3cret"));
        QVERIFY(!contentOf(path("lines")).contains("s3cret"));
    }

private:
    [[nodiscard]] QString url(const QString &pathAndQuery) const
    {
        return m_server.url(pathAndQuery).toString();
    }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    /// Whether a process may have a file system of its own.
    [[nodiscard]] static bool canMount()
    {
        return QProcess::execute("unshare", {"-rm", "mount", "-t", "tmpfs", "none", "/tmp"}) == 0;
    }
    /// Ctrl+C when so many bytes of big.bin are here.
    void interruptAfter(const QString &address, qint64 bytes)
    {
        Fetching fetching({"-d", folder(), address});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path("big.bin.part")).size() >= bytes, patience);
        ::kill(static_cast<pid_t>(fetching.processId()), SIGINT);
        const Result result = fetching.result();
        QCOMPARE(result.exitCode, 130);
        const qint64 kept = QFileInfo(path("big.bin.part")).size();
        QCOMPARE(timeless(result.output), "✗ " + address + ": cancelled; " + QString::number(kept)
                                              + " bytes kept\nTotal time: T s\n"
                                                "1 URL: 1 cancelled; 0 bytes in T s\n");
        QCOMPARE(files(), QStringList{"big.bin.part"});
    }

    practice::BackgroundServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
