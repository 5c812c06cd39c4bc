// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// coroscope-cli as scripts use it: exit codes, and what goes where.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

namespace {

struct Result {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Result runCli(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A running `coroscope-cli serve`.
struct Serving {
    Serving()
    {
        process.start(QStringLiteral(CLI_PROGRAM), {QStringLiteral("serve")});
        while (!process.canReadLine() && process.waitForReadyRead()) {}
        m_line = process.readLine();
    }
    Q_DISABLE_COPY_MOVE(Serving)
    ~Serving()
    {
        process.kill();
        process.waitForFinished();
    }

    /// The address in "Practice server: ADDRESS".
    [[nodiscard]] QUrl url() const
    {
        const QByteArray start = "Practice server: ";
        return m_line.startsWith(start) ? QUrl(QString::fromUtf8(m_line.mid(start.size()).trimmed()))
                                        : QUrl();
    }
    [[nodiscard]] bool ask(QTcpSocket &socket, const QByteArray &path) const
    {
        socket.connectToHost(url().host(), static_cast<quint16>(url().port()));
        socket.write("GET " + path + " HTTP/1.1\r\n\r\n");
        return socket.waitForBytesWritten();
    }

    QProcess process;

private:
    QByteArray m_line;
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsOneLineAndExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"dance"};
        QTest::newRow("lab alone") << QStringList{"lab"};
        QTest::newRow("unknown lab command") << QStringList{"lab", "dance"};
        QTest::newRow("simulate without a file") << QStringList{"lab", "simulate"};
        QTest::newRow("two files") << QStringList{"lab", "simulate", "a", "b"};
        QTest::newRow("list what") << QStringList{"lab", "list", "gather"};
        QTest::newRow("program what") << QStringList{"lab", "program"};
        QTest::newRow("no program") << QStringList{"lab", "program", "queue"};
        QTest::newRow("no such file") << QStringList{"lab", "program", "/nowhere.json"};
        QTest::newRow("unknown path")
            << QStringList{"lab", "program", "program_group", "--set", "$.root.x=1"};
        QTest::newRow("program as what")
            << QStringList{"lab", "program", "program_group", "--format", "perl"};
        QTest::newRow("run what") << QStringList{"lab", "run"};
        QTest::newRow("run two") << QStringList{"lab", "run", "gather_fail", "gather_basic"};
        QTest::newRow("unknown scenario") << QStringList{"lab", "run", "dance"};
        QTest::newRow("unknown format") << QStringList{"lab", "run", "gather_fail", "--format", "bmp"};
        QTest::newRow("unknown theme") << QStringList{"lab", "run", "gather_fail", "--theme", "blue"};
        QTest::newRow("set without a value") << QStringList{"lab", "run", "gather_fail", "--set", "A"};
        QTest::newRow("unknown parameter") << QStringList{"lab", "run", "gather_fail", "--set", "D=1"};
        QTest::newRow("value out of range") << QStringList{"lab", "run", "gather_fail", "--set", "A=-1"};
        QTest::newRow("value of words") << QStringList{"lab", "run", "gather_fail", "--set", "A=soon"};
        const QStringList run{"lab", "run", "gather_fail"};
        QTest::newRow("cancel of nobody") << run + QStringList{"--cancel", "Z@1"};
        QTest::newRow("cancel at no time") << run + QStringList{"--cancel", "A@soon"};
        QTest::newRow("cancel before the start") << run + QStringList{"--cancel", "A@-1"};
        QTest::newRow("along nothing") << run + QStringList{"--along", "A"};
        QTest::newRow("along backwards") << run + QStringList{"--along", "A=2..1"};
        QTest::newRow("along no number") << run + QStringList{"--along", "A_name=1..2"};
        QTest::newRow("along what is refused") << run + QStringList{"--along", "Z@0..1"};
        QTest::newRow("speed alone") << run + QStringList{"--speed", "2"};
        QTest::newRow("speed of words") << run + QStringList{"--live", "--speed", "fast"};
        QTest::newRow("no speed at all") << run + QStringList{"--live", "--speed", "0"};
        QTest::newRow("speed beyond") << run + QStringList{"--live", "--speed", "1001"};
        QTest::newRow("live along") << run + QStringList{"--live", "--along", "main@0..4"};
        QTest::newRow("unknown option") << QStringList{"lab", "simulate", "--dance", "-"};
        QTest::newRow("port of words") << QStringList{"serve", "--port", "http"};
        QTest::newRow("port too large") << QStringList{"serve", "--port", "65536"};
        QTest::newRow("serve what") << QStringList{"serve", "files"};
        QTest::newRow("top what") << QStringList{"top", "tasks"};
        QTest::newRow("no such file") << QStringList{"lab", "simulate", "/does/not/exist.json"};
    }
    void wrongUsageIsOneLineAndExitTwo()
    {
        QFETCH(const QStringList, arguments);
        const Result result = runCli(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY(result.errors.startsWith("coroscope-cli: "));
    }

    void helpAndVersionGoToStdout()
    {
        for (const QStringList &arguments :
             {QStringList{"--help"}, QStringList{"lab", "--help"}, QStringList{"lab", "simulate", "--help"},
              QStringList{"lab", "list", "--help"}, QStringList{"lab", "run", "--help"},
              QStringList{"serve", "--help"}, QStringList{"top", "--help"}, QStringList{"--version"}}) {
            const Result result = runCli(arguments);
            QCOMPARE(result.exitCode, 0);
            QVERIFY(result.output.contains("coroscope-cli"));
            QCOMPARE(result.errors, QByteArray());
        }
    }

    void cancelFromOutsideSaysWhatItChanges()
    {
        const Result result = runCli({"lab", "run", "gather_basic", "--cancel", "B@1.2"});
        QCOMPARE(result.exitCode, 0);
        const QString output = QString::fromUtf8(result.output);
        QVERIFY(output.contains("1.20  B     cancel_requested: by timer"));
        QVERIFY(output.contains("Finished, but lost to “main”: “A”, “C”."));
        QVERIFY(output.endsWith("“B” is now cancelled at 1.20 s; it was done at 2.00 s.\n"));
    }

    void alongAValueTheFlipsAreSaid()
    {
        const Result result = runCli({"lab", "run", "taskgroup_fail", "--along", "main@0..4"});
        QCOMPARE(result.exitCode, 0);
        const QString output = QString::fromUtf8(result.output);
        QVERIFY(output.startsWith("0 to 0.5 s: main raised CancelledError\n0.501 to 1 s: "));
        QVERIFY(output.contains("1.501 to 4 s: main returned 'done'\n"));
    }

    void liveRunPrintsWhatTheVirtualOneDoes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("text") << QStringList{"gather_fail"};
        QTest::newRow("changed") << QStringList{"gather_basic", "--set", "B=1.5", "--cancel", "C@1.2"};
        QTest::newRow("json") << QStringList{"gather_fail", "--format", "json"};
        QTest::newRow("recording") << QStringList{"taskgroup_fail", "--format", "recording"};
        QTest::newRow("deadlock") << QStringList{"deadlock"};
    }
    void liveRunPrintsWhatTheVirtualOneDoes()
    {
        QFETCH(const QStringList, arguments);
        const QStringList run = QStringList{"lab", "run"} + arguments;
        const Result live = runCli(run + QStringList{"--live", "--speed", "1000"});
        QCOMPARE(live.exitCode, 0);
        QCOMPARE(live.errors, QByteArray());
        QCOMPARE(live.output, runCli(run).output);
    }

    void interruptedLiveRunCancelsMainAndSaysTheOutcome()
    {
        QProcess process;
        process.start(QStringLiteral(CLI_PROGRAM),
                      {"lab", "run", "gather_basic", "--set", "C=3000", "--live", "--speed", "100"});
        // It is told as it happens: A has ended, C goes on for half a minute.
        QByteArray output;
        while (!output.contains("A     end") && process.waitForReadyRead())
            output += process.readAllStandardOutput();
        QVERIFY(!output.contains("“main” returned"));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        output += process.readAllStandardOutput();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(output.contains("C     cancelled\n"));
        QVERIFY(output.contains("\n“main” was cancelled and ended at "));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void listGivesAListAndOneProgramOne()
    {
        const QByteArray program = R"({"root":{"k":"sleep","d":1.5}})";
        const Result one = runCli({"lab", "simulate", "-"}, program);
        QCOMPARE(one.exitCode, 0);
        const QJsonObject run = QJsonDocument::fromJson(one.output).object();
        QCOMPARE(run[QLatin1String("outcome")][QLatin1String("total_time")].toDouble(), 1.5);
        QCOMPARE(run[QLatin1String("events")].toArray().size(), 4);

        const Result list = runCli({"lab", "simulate", "-"}, R"([{"name":"x","program":)" + program + "}]");
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(list.output).array().at(0)[QLatin1String("name")].toString(), "x");
        QCOMPARE(QJsonDocument::fromJson(runCli({"lab", "simulate", "-"}, "[]").output).isArray(), true);
    }

    void brokenProgramIsNamedAndTheOthersRun()
    {
        const Result result = runCli({"lab", "simulate", "-"},
                                     R"([{"name":"bad","program":{"root":{"k":"sleep"}}},
                                         {"name":"good","program":{"root":{"k":"sleep","d":1}}}])");
        QCOMPARE(result.exitCode, 1);
        const QJsonArray list = QJsonDocument::fromJson(result.output).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][QLatin1String("error")][QLatin1String("path")].toString(), "$.root");
        QVERIFY(list[1][QLatin1String("outcome")].isObject());
    }

    void programOfAFileRunsInEveryFormatAndIsPrinted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("mine.json");
        const Result json = runCli(
            {"lab", "program", "program_group", "--set", "$.root.tasks[1].body.body[0].d=4"});
        QCOMPARE(json.exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json.output);
        file.close();
        QCOMPARE(runCli({"lab", "program", path}).output, json.output);
        QVERIFY(runCli({"lab", "program", path, "--format", "python"}).output.contains("asyncio.TaskGroup"));
        QVERIFY(runCli({"lab", "program", path, "--format", "cpp"}).output.contains("withTaskGroup"));
        const Result scenario = runCli({"lab", "program", "cancel_simple", "--set", "cancel=1.75"});
        QCOMPARE(scenario.exitCode, 0);
        QVERIFY(scenario.output.contains("1.75"));
        const Result text = runCli({"lab", "run", path, "--cancel", "A@0.5"});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.output.contains("Beside the run as it is:"));
        for (const char *format : {"json", "chrome", "svg", "recording"}) {
            const Result run = runCli({"lab", "run", path, "--format", format});
            QCOMPARE(run.exitCode, 0);
            QVERIFY(!run.output.isEmpty());
        }
    }

    void brokenProgramOfAFileIsToldWithAllItsPlaces()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("broken.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"root":{"k":"seq","body":[{"k":"sleep","d":-1},{"k":"jump"}]}})");
        file.close();
        const Result run = runCli({"lab", "run", file.fileName()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("$.root.body[0].d: "));
        QVERIFY(run.errors.contains("$.root.body[1].k: "));
        const Result simulated = runCli({"lab", "simulate", file.fileName()});
        QCOMPARE(simulated.exitCode, 1);
        QCOMPARE(QJsonDocument::fromJson(simulated.output)["errors"].toArray().size(), 2);
    }

    void brokenJsonIsNamedWithItsLine()
    {
        const Result result = runCli({"lab", "simulate", "-"}, "{\n\"root\": }");
        QCOMPARE(result.exitCode, 1);
        const QJsonObject answer = QJsonDocument::fromJson(result.output).object();
        QVERIFY(answer[QLatin1String("error")][QLatin1String("message")].toString().startsWith("line 2: "));
    }

    void scenariosAreListedWithTheirTitles()
    {
        const Result text = runCli({"lab", "list"});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.output.contains("\n  gather_fail  "));
        const Result json = runCli({"lab", "list", "--json"});
        QCOMPARE(json.exitCode, 0);
        const QJsonArray list = QJsonDocument::fromJson(json.output).array();
        QCOMPARE(list.size(), 110);
        for (const QJsonValue &scenario : list) {
            for (const char *member : {"name", "title", "group"})
                QVERIFY(!scenario[QLatin1String(member)].toString().isEmpty());
            QVERIFY(scenario[QLatin1String("parameters")].isObject());
        }
    }

    void scenarioRunsAsAsynciosRecording()
    {
        const Result result = runCli({"lab", "run", "gather_fail", "--format", "json"});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject run = QJsonDocument::fromJson(result.output).object();
        QCOMPARE(run.keys(), (QStringList{"events", "name", "outcome", "parameters"}));
        QCOMPARE(run[QLatin1String("parameters")][QLatin1String("B_fails")].toDouble(), 1.0);
        QCOMPARE(run[QLatin1String("events")].toArray().size(), 9);
        QCOMPARE(run[QLatin1String("outcome")][QLatin1String("value")].toString(), "'done'");
    }

    void setChangesTheRun()
    {
        const Result json = runCli(
            {"lab", "run", "gather_fail", "--set", "B_error=", "--set", "C=7.5", "--format", "json"});
        QCOMPARE(json.exitCode, 0);
        const QJsonObject run = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(run[QLatin1String("parameters")][QLatin1String("C")].toDouble(), 7.5);
        QCOMPARE(run[QLatin1String("outcome")][QLatin1String("total_time")].toDouble(), 10.5);

        const Result text = runCli({"lab", "run", "cancel_during_cleanup", "--set", "cancel=1, 3"});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.output.contains("   1.50  A     cancelled\n"));
        QVERIFY(text.output.contains("\n“main” returned 'cancelling()=1' at 3.00 s.\n"));
    }

    void recordingOfAScenarioIsPrinted()
    {
        const Result trace = runCli({"lab", "run", "gather_fail", "--format", "chrome"});
        QCOMPARE(trace.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(trace.output)["traceEvents"].toArray().size() > 30);
        const Result recording = runCli({"lab", "run", "gather_fail", "--format", "recording"});
        QCOMPARE(recording.exitCode, 0);
        QVERIFY(recording.output.startsWith(R"({"format":"coroscope-recording")"));
        QVERIFY(recording.output.contains("\n{\"end\":"));
        const Result picture = runCli({"lab", "run", "gather_fail", "--format", "svg", "--theme", "dark"});
        QCOMPARE(picture.exitCode, 0);
        QVERIFY(picture.output.contains("<svg") && picture.output.contains("3 tasks"));
    }

    // What a scenario shows may be a failure; that is no failure of the command.
    void failureThatIsShownIsWell()
    {
        const Result raised = runCli({"lab", "run", "main_fails_at_exit"});
        QCOMPARE(raised.exitCode, 0);
        QVERIFY(raised.output.contains("\n“main” raised ValueError: boom main at 1.00 s.\n"));
        const Result deadlock = runCli({"lab", "run", "deadlock"});
        QCOMPARE(deadlock.exitCode, 0);
        QVERIFY(deadlock.output.contains("A waits for B waits for A"));
        const Result unseen = runCli({"lab", "run", "never_retrieved"});
        QVERIFY(unseen.output.contains(
            "\nNobody looked at the error of “X”, which was reported at 2.00 s: ValueError: boom X.\n"));
    }

    void runThatIsTooLongIsOneLineAndExitOne()
    {
        const Result result = runCli({"lab", "run", "seq_await", "--set", "A=3600"});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.output, QByteArray());
        QVERIFY(result.errors.startsWith("coroscope-cli: seq_await: stopped after 3600 s"));
    }

    void serveSaysWhereAndEndsWellWhenInterrupted_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void serveSaysWhereAndEndsWellWhenInterrupted()
    {
        QFETCH(const int, signal);
        Serving serving;
        QVERIFY(serving.url().port() > 0);
        QTcpSocket stalled;
        QVERIFY(serving.ask(stalled, "/stall/headers"));
        QTcpSocket client;
        QVERIFY(serving.ask(client, "/empty"));
        QVERIFY(client.waitForReadyRead());
        QVERIFY(client.readAll().startsWith("HTTP/1.1 200 OK"));

        ::kill(static_cast<pid_t>(serving.process.processId()), signal);
        QVERIFY(serving.process.waitForFinished());
        QCOMPARE(serving.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(serving.process.exitCode(), 0);
        QCOMPARE(serving.process.readAllStandardError(), QByteArray());
    }

    void portInUseIsOneLineAndExitOne()
    {
        const Serving serving;
        const Result result = runCli({"serve", "--port", QString::number(serving.url().port())});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY(result.errors.startsWith("coroscope-cli: cannot listen on port "));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
