// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Reading programs, and what is said of broken and endless ones.
#include <lab/simulate.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

/// The error of the only program in `json`, wherever it was found: "path: message".
QString errorOf(const QByteArray &json)
{
    const auto text = [](const lab::ProgramError &error) {
        return error.path + QStringLiteral(": ") + error.message;
    };
    const auto file = lab::readPrograms(json);
    if (const auto *error = std::get_if<lab::ProgramError>(&file))
        return text(*error);
    const auto &program = std::get<lab::ProgramFile>(file).programs.at(0).program;
    if (const auto *error = std::get_if<lab::ProgramError>(&program))
        return text(*error);
    const auto run = lab::simulate(std::get<lab::Program>(program));
    if (const auto *error = std::get_if<lab::ProgramError>(&run))
        return text(*error);
    return {};
}

QByteArray nested(int depth)
{
    return QByteArray(R"({"root":)") + QByteArray(R"({"k":"catch","body":)").repeated(depth)
           + R"({"k":"sleep","d":1})" + QByteArray("}").repeated(depth) + "}";
}

QByteArray wide(int steps)
{
    QByteArray list;
    for (int i = 0; i < steps; ++i)
        list += QByteArray(i ? "," : "") + R"({"k":"sleep","d":0.001})";
    return R"({"root":{"k":"seq","body":[)" + list + "]}}";
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badInputGetsItsSentenceAndPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *json, const char *error) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(error);
        };
        row("no JSON", "{\n  \"root\":\n", "$: line 3: ");
        row("nothing", "", "$: line 1: ");
        row("a number", "5", "$: ");
        row("no root", "{}", "$: “root” is missing");
        row("root is a list", R"({"root":[]})", "$.root: an object is expected here");
        row("no kind", R"({"root":{}})", "$.root: “k” is missing");
        row("unknown kind", R"({"root":{"k":"jump"}})", "$.root.k: there is no kind of step named “jump”");
        row("negative", R"({"root":{"k":"sleep","d":-1}})",
            "$.root.d: a number of seconds from 0 to 1000000 is expected here");
        row("absurd", R"({"root":{"k":"sleep","d":1e300}})",
            "$.root.d: a number of seconds from 0 to 1000000 is expected here");
        row("no number", R"({"root":{"k":"sleep","d":"1"}})",
            "$.root.d: a number of seconds from 0 to 1000000 is expected here");
        row("no duration", R"({"root":{"k":"sleep"}})", "$.root: “d” is missing");
        row("no name", R"({"root":{"k":"spawn","task":{"name":"","body":{"k":"sleep","d":1}}}})",
            "$.root.task.name: a task needs a name");
        row("same name",
            R"({"root":{"k":"gather","re":true,"tasks":[{"name":"A","body":{"k":"sleep","d":1}},{"name":"A","body":{"k":"sleep","d":1}}]}})",
            "$.root.tasks[1].name: there is another task named “A”");
        row("taken name", R"({"root":{"k":"spawn","task":{"name":"R","body":{"k":"sleep","d":1}}}})",
            "$.root.task.name: the name “R” is taken by the program itself");
        row("re is no bool", R"({"root":{"k":"gather","re":1,"tasks":[]}})",
            "$.root.re: true or false is expected here");
        row("no body", R"({"root":{"k":"timeout","d":1}})", "$.root: “body” is missing");
        row("bad external", R"({"root":{"k":"sleep","d":1},"externals":[{"t":1}]})",
            "$.externals[0]: “target” is missing");
        row("deadlock",
            R"({"root":{"k":"gather","re":false,"tasks":[{"name":"A","body":{"k":"join","name":"B"}},{"name":"B","body":{"k":"join","name":"A"}}]}})",
            "$: deadlock: A waits for B waits for A");
        row("too long a run", R"({"root":{"k":"sleep","d":3601}})",
            "$: stopped after 3600 s of virtual time: the program does not end in time");
        QTest::newRow("too deep") << nested(lab::MaxDepth) << "$.root";
        QTest::newRow("too many steps")
            << wide(lab::MaxNodes) << "$.root.body[99999]: the program has more than 100000";
        QTest::newRow("too many events") << wide(60'000) << "$: stopped after 100000 events";
    }
    void badInputGetsItsSentenceAndPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, error);
        const QString actual = errorOf(json);
        QVERIFY2(!actual.isEmpty() && actual.startsWith(error), qPrintable(actual));
    }

    void deepestProgramThatIsAllowedRuns() { QCOMPARE(errorOf(nested(lab::MaxDepth - 1)), QString()); }

    // README of the language: join and cancel of what does not exist, and join of oneself, do nothing.
    void joinAndCancelOfNobodyDoNothing()
    {
        QCOMPARE(errorOf(R"({"root":{"k":"seq","body":[{"k":"join","name":"X"},{"k":"cancel","name":"X"},
                             {"k":"join","name":"R"}]}})"),
                 QString());
    }

    void runIsTheSameEveryTime()
    {
        const auto run = [] {
            const auto file = lab::readPrograms(
                R"({"root":{"k":"group","tasks":[{"name":"A","body":{"k":"cleanup","d":1,"body":{"k":"sleep","d":5}}},
                    {"name":"B","body":{"k":"seq","body":[{"k":"sleep","d":2},{"k":"fail","msg":"x"}]}}]}})");
            const auto &program = std::get<lab::Program>(
                std::get<lab::ProgramFile>(file).programs.at(0).program);
            return lab::toJson(QStringLiteral("p"), std::get<lab::Run>(lab::simulate(program)));
        };
        const QJsonObject first = run();
        QCOMPARE(first, run());
        QCOMPARE(first[QLatin1String("outcome")][QLatin1String("total_time")].toDouble(), 3.0);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
