// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// coroscope-cli as scripts use it: exit codes, and what goes where.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
        QTest::newRow("unknown option") << QStringList{"lab", "simulate", "--dance", "-"};
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
              QStringList{"--version"}}) {
            const Result result = runCli(arguments);
            QCOMPARE(result.exitCode, 0);
            QVERIFY(result.output.contains("coroscope-cli"));
            QCOMPARE(result.errors, QByteArray());
        }
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

    void brokenJsonIsNamedWithItsLine()
    {
        const Result result = runCli({"lab", "simulate", "-"}, "{\n\"root\": }");
        QCOMPARE(result.exitCode, 1);
        const QJsonObject answer = QJsonDocument::fromJson(result.output).object();
        QVERIFY(answer[QLatin1String("error")][QLatin1String("message")].toString().startsWith("line 2: "));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
