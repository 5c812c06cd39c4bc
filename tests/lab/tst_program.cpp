// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Reading programs, and what is said of broken and endless ones.
#include <lab/examples.h>
#include <lab/listing.h>
#include <lab/play.h>
#include <lab/programedit.h>
#include <lab/programscenario.h>
#include <lab/recordingprogram.h>
#include <lab/scenarioprogram.h>
#include <lab/simulate.h>
#include <record/jsonlines.h>

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

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

/// The 300 that asyncio ran, by name.
const std::vector<lab::NamedProgram> &recordedPrograms()
{
    static const std::vector<lab::NamedProgram> all = [] {
        QFile file(QStringLiteral(TESTS_DIR "/oracle/programs.json"));
        (void)file.open(QIODevice::ReadOnly);
        auto read = lab::readPrograms(file.readAll());
        return std::get<lab::ProgramFile>(std::move(read)).programs;
    }();
    return all;
}

const lab::Program &programOf(const lab::NamedProgram &named)
{
    return std::get<lab::Program>(named.program);
}

lab::Program read(const QByteArray &json)
{
    const auto file = lab::readPrograms(json);
    return programOf(std::get<lab::ProgramFile>(file).programs.at(0));
}

QByteArray compact(const lab::Program &program)
{
    return QJsonDocument(lab::toJson(program)).toJson(QJsonDocument::Compact);
}

/// The group of the Lab's examples: A ends, B fails, C cleans up.
lab::Program group()
{
    return read(R"({"root":{"k":"group","tasks":[{"name":"A","body":{"k":"sleep","d":1}},
                    {"name":"B","body":{"k":"seq","body":[{"k":"sleep","d":2},{"k":"fail","msg":"boom"}]}},
                    {"name":"C","body":{"k":"cleanup","d":0.5,"body":{"k":"sleep","d":3}}}]},
                    "externals":[{"t":0.5,"target":"C"}]})");
}

lab::ProgramEdit madeBy(lab::EditedProgram edited) { return std::get<lab::ProgramEdit>(std::move(edited)); }

/// The rows as a person sees them: "  sleep 1" …
QStringList rowsIn(const lab::Program &program)
{
    QStringList rows;
    for (const lab::ProgramRow &row : lab::rowsOf(program)) {
        QString text(qsizetype(2 * row.address.size()), u' ');
        text += row.isTask ? row.text : lab::wordOf(row.kind);
        if (!row.isTask && lab::membersOf(row.kind).duration)
            text += u' ' + QString::number(std::chrono::duration<double>(row.duration).count());
        if (!row.isTask && lab::membersOf(row.kind).text)
            text += u' ' + row.text;
        rows << text;
    }
    return rows;
}

/// How and when each task of a run ended, sorted; main of a scenario is R of its program. What only the program has,
/// `exit`, is left out.
QStringList endsIn(const lab::Run &run, bool isProgram)
{
    QStringList ends;
    for (record::TaskIndex i = 0; i < run.recording.tasks.size(); ++i) {
        const record::TaskRecord &task = run.recording.tasks[i];
        QString name = run.recording.nameOf(i);
        if (isProgram && (i == 0 || name == QLatin1String("exit")))
            continue;
        if (!isProgram && i > 0 && name == QLatin1String("R"))
            name = QStringLiteral("R (2)");
        else if (!isProgram && i == 0)
            name = QStringLiteral("R");
        const bool isDone = task.ended != record::Never;
        ends << QStringLiteral("%1 %2 %3")
                    .arg(name)
                    .arg(isDone ? int(task.state) : -1)
                    .arg(isDone ? task.ended.count() : -1);
    }
    ends.sort();
    return ends;
}

/// Other values for a scenario: its times are other ones, in another order for the second set, in which what has no
/// clean-up gets one.
QJsonObject otherValues(const lab::Scenario &scenario, int set)
{
    using Kind = lab::Parameter::Kind;
    QJsonObject changes;
    const auto &parameters = scenario.cast->parameters;
    const int count = int(parameters.size());
    const auto changed = [&](double value, int i) {
        const double other = set == 1 ? value * 1.3 + 0.1 * i : value * 0.6 + 0.25 * (count - i);
        return std::round(other * 100) / 100;
    };
    for (int i = 0; i < count; ++i) {
        const lab::Parameter &parameter = parameters[std::size_t(i)];
        if (parameter.kind == Kind::Seconds
            || (parameter.kind == Kind::OptionalSeconds && !parameter.standard.isNull()))
            changes.insert(parameter.name, changed(parameter.standard.toDouble(), i));
        else if (parameter.kind == Kind::OptionalSeconds && set == 2)
            changes.insert(parameter.name, 0.35);
        else if (parameter.kind == Kind::Flag && set > 0)
            changes.insert(parameter.name, false);
        QJsonArray list;
        for (const QJsonValue &value : parameter.standard.toArray())
            list.append(changed(value.toDouble(), 1 + int(list.size()) * (set == 1 ? 1 : -1)));
        if (parameter.kind == Kind::SecondsList && set > 0)
            changes.insert(parameter.name, list);
    }
    return changes;
}

/// The gathers, groups, timeouts and shields of a run, and of a program.
std::size_t scopesIn(const record::Recording &recording)
{
    std::size_t scopes = 0;
    for (record::ScopeIndex i = 0; i < recording.scopes.size(); ++i)
        scopes += recording.scopes[i].kind == aio::ScopeKind::CleanUp ? 0 : 1;
    return scopes;
}
std::size_t scopesIn(lab::Program program)
{
    std::size_t scopes = 0;
    lab::forEachNode(program, [&scopes](const lab::Node &node, const QString &, const QString &) {
        using Kind = lab::NodeKind;
        const bool isScope = node.kind == Kind::Gather || node.kind == Kind::Group
                             || node.kind == Kind::Timeout || node.kind == Kind::Shield;
        scopes += isScope ? 1 : 0;
    });
    return scopes;
}

/// The recording of a scenario, written turn by turn.
QByteArray fileOf(const QString &name)
{
    const auto scenario = lab::find(name);
    const auto parameters = std::get<lab::Parameters>(lab::parametersOf(*scenario));
    lab::Play play([&] { return scenario->main(parameters); },
                   [&](aio::Loop &loop) { lab::prepare(loop, *scenario, {}); }, {});
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    record::JsonLinesWriter writer(buffer);
    while (play.goesOn()) {
        play.simulation().stepTurn();
        writer.append(play.recording());
    }
    writer.finish(play.recording());
    return buffer.data();
}

/// Some edit of some row.
lab::EditedProgram anyEdit(const lab::Program &program, QRandomGenerator &dice)
{
    const auto rows = lab::rowsOf(program);
    const auto any = [&] { return rows[dice.bounded(quint32(rows.size()))].address; };
    const lab::Address at = any();
    switch (dice.bounded(8)) {
    case 0:
        return lab::withStep(program, at, lab::nodeKinds()[dice.bounded(quint32(lab::nodeKinds().size()))]);
    case 1:
        return lab::withTask(program, at);
    case 2:
        return lab::without(program, at);
    case 3:
        return rows.size() < 200 ? lab::duplicated(program, at) : lab::without(program, at);
    case 4:
        return lab::moved(program, at, lab::Move(dice.bounded(4)));
    case 5:
        return lab::movedTo(program, at, any(), dice.bounded(2) == 1);
    case 6:
        return lab::withText(program, at, QStringLiteral("A"));
    default:
        return lab::withDuration(program, at, 0.25 * dice.bounded(8));
    }
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

    void allProblemsAreFoundAndNotOnlyTheFirst()
    {
        const auto json = QJsonDocument::fromJson(R"({"root":{"k":"gather","re":1,"tasks":[
            {"name":"A","body":{"k":"sleep","d":-1}},{"name":"A","body":{"k":"jump"}},
            {"name":"B","body":{"k":"timeout","d":1}},5]},"externals":[{"t":1},{"t":-1,"target":"A"}]})");
        QStringList paths;
        for (const lab::ProgramError &problem : lab::problemsIn(json.object()))
            paths << problem.path;
        QCOMPARE(paths, (QStringList{"$.root.re", "$.root.tasks[0].body.d", "$.root.tasks[1].name",
                                     "$.root.tasks[1].body.k", "$.root.tasks[2].body", "$.root.tasks[3]",
                                     "$.externals[0]", "$.externals[1].t"}));
        const auto file = lab::readPrograms(json.toJson());
        const auto &named = std::get<lab::ProgramFile>(file).programs.at(0);
        QCOMPARE(named.problems.size(), 8U);
        const QJsonObject told = lab::toJson("p", std::get<lab::ProgramError>(named.program), named.problems);
        QCOMPARE(told["errors"].toArray().size(), 8);
    }

    void listOfProblemsOfAHopelessProgramEnds()
    {
        const QByteArray many = QByteArray(R"({"root":{"k":"seq","body":[5)")
                                + QByteArray(",5").repeated(5000) + "]}}";
        const auto problems = lab::problemsIn(QJsonDocument::fromJson(many).object());
        QCOMPARE(problems.size(), 100U);
    }

    void stepsThatDoNothingAreDoubted()
    {
        const auto doubts = lab::doubtsIn(
            read(R"({"root":{"k":"seq","body":[{"k":"join","name":"X"},{"k":"cancel","name":"R"},
                    {"k":"join","name":"R"}]},"externals":[{"t":1,"target":"Y"}]})"));
        QStringList paths;
        for (const lab::ProgramError &doubt : doubts)
            paths << doubt.path;
        QCOMPARE(paths, (QStringList{"$.root.body[0].name", "$.root.body[2].name", "$.externals[0].target"}));
    }

    void writtenProgramIsReadAgain()
    {
        for (const lab::NamedProgram &named : recordedPrograms()) {
            const QJsonObject json = lab::toJson(programOf(named));
            const auto again = lab::readProgram(json);
            QVERIFY2(std::holds_alternative<lab::Program>(again), qPrintable(named.name));
            QCOMPARE(lab::toJson(std::get<lab::Program>(again)), json);
        }
    }

    void programAsAScenarioRunsAsItDoesAlone()
    {
        for (const lab::NamedProgram &named : recordedPrograms()) {
            const auto alone = lab::simulate(programOf(named));
            const auto scenario = lab::run(lab::whatIfOf(programOf(named), named.name));
            QVERIFY2(std::holds_alternative<lab::Run>(scenario), qPrintable(named.name));
            QCOMPARE(lab::toJson(named.name, std::get<lab::Run>(scenario)),
                     lab::toJson(named.name, std::get<lab::Run>(alone)));
        }
    }

    // Main, which is cancelled, goes before the tasks of the program.
    void programWhoseMainIsCancelledEnds()
    {
        for (const lab::NamedProgram &named : recordedPrograms()) {
            lab::WhatIf whatIf = lab::whatIfOf(programOf(named), named.name);
            whatIf.cancels.push_back({std::chrono::milliseconds(500), "main"});
            const auto run = lab::run(whatIf);
            QVERIFY2(std::holds_alternative<lab::Run>(run), qPrintable(named.name));
        }
    }

    void partsOfAProgramAreParametersByTheirPaths()
    {
        lab::WhatIf whatIf = lab::whatIfOf(group(), "group");
        const lab::Parameter *a = whatIf.scenario->cast->find("$.root.tasks[0].body.d");
        QVERIFY(a);
        QCOMPARE(a->role, lab::Parameter::Role::Ends);
        QCOMPARE(a->task, "A");
        QCOMPARE(a->words(), "A sleeps");
        const lab::Parameter *c = whatIf.scenario->cast->find("$.root.tasks[2].body.d");
        QVERIFY(c);
        QCOMPARE(c->role, lab::Parameter::Role::Cleanup);
        QVERIFY(whatIf.scenario->cast->find("$.root.tasks[1].body.body[1].msg"));

        whatIf.changes = {{"$.root.tasks[1].body.body[0].d", 4}};
        whatIf.cancels.clear();
        QCOMPARE(std::get<lab::Run>(lab::run(whatIf)).duration, std::chrono::seconds(4));
        const QJsonObject saved = lab::toJson(lab::programOf(whatIf));
        QCOMPARE(saved["root"]["tasks"][1]["body"]["body"][0]["d"].toDouble(), 4.0);
        QVERIFY(!saved.contains("externals"));
    }

    void rowsAreTasksAndStepsWithTheirPlacesInTheJson()
    {
        QCOMPARE(rowsIn(group()),
                 (QStringList{"R", "  group", "    A", "      sleep 1", "    B", "      sleep 2",
                              "      fail boom", "    C", "      cleanup 0.5", "        sleep 3"}));
        const auto rows = lab::rowsOf(group());
        QCOMPARE(rows[3].path, "$.root.tasks[0].body");
        QCOMPARE(rows[6].path, "$.root.tasks[1].body.body[1]");
        QCOMPARE(rows[9].path, "$.root.tasks[2].body.body");
        // The same places that parameters are named by.
        for (const lab::NamedProgram &named : recordedPrograms()) {
            QStringList places;
            for (const lab::ProgramRow &row : lab::rowsOf(programOf(named))) {
                if (!row.isTask && lab::membersOf(row.kind).duration)
                    places << row.path + ".d";
            }
            const auto scenario = lab::scenarioOf(programOf(named), {});
            for (const QString &place : std::as_const(places))
                QVERIFY2(scenario->cast->find(place), qPrintable(place));
        }
    }

    void stepGoesIntoARowThatHoldsStepsElseBehindIt()
    {
        auto edit = madeBy(lab::withStep(group(), {0, 0}, lab::NodeKind::Fail));
        QCOMPARE(edit.address, (lab::Address{0, 0, 1}));
        QCOMPARE(rowsIn(edit.program).mid(2, 3), (QStringList{"    A", "      sleep 1", "      fail boom"}));
        edit = madeBy(lab::withStep(group(), {0, 1, 0}, lab::NodeKind::Gather));
        QCOMPARE(rowsIn(edit.program).mid(4, 6),
                 (QStringList{"    B", "      sleep 2", "      gather", "        D", "          sleep 1",
                              "        E"}));
        edit = madeBy(lab::withTask(group(), {0, 0, 0}));
        QCOMPARE(edit.address, (lab::Address{0, 1}));
        QCOMPARE(rowsIn(edit.program).mid(4, 2), (QStringList{"    D", "      sleep 1"}));
        QVERIFY(std::holds_alternative<QString>(lab::withTask(group(), {})));
    }

    void rowsMoveUpDownInAndOut()
    {
        auto edit = madeBy(lab::moved(group(), {0, 1}, lab::Move::Up));
        QCOMPARE(rowsIn(edit.program).mid(2, 2), (QStringList{"    B", "      sleep 2"}));
        edit = madeBy(lab::moved(group(), {0, 1, 0}, lab::Move::Down));
        QCOMPARE(rowsIn(edit.program).mid(4, 3), (QStringList{"    B", "      fail boom", "      sleep 2"}));
        // Out of B, the fail is what the group's body does.
        edit = madeBy(lab::moved(group(), {0, 1, 1}, lab::Move::Out));
        QCOMPARE(edit.address, (lab::Address{0, 3}));
        QCOMPARE(rowsIn(edit.program).last(), "    fail boom");
        edit = madeBy(lab::moved(edit.program, edit.address, lab::Move::Out));
        QCOMPARE(edit.address, (lab::Address{1}));
        edit = madeBy(lab::moved(edit.program, edit.address, lab::Move::In));
        QCOMPARE(edit.address, (lab::Address{0, 3}));
        for (const lab::Address &at : {lab::Address{}, lab::Address{0, 0}, lab::Address{7, 7}})
            QVERIFY(std::holds_alternative<QString>(lab::moved(group(), at, lab::Move::Up)));
        QVERIFY(std::holds_alternative<QString>(lab::movedTo(group(), {0}, {0, 1}, true)));
        edit = madeBy(lab::movedTo(group(), {0, 2}, {0, 0}, false));
        QCOMPARE(rowsIn(edit.program).mid(2, 1), (QStringList{"    C"}));
    }

    void secondOfANameGetsAnotherAndThatIsSaid()
    {
        auto edit = madeBy(lab::duplicated(group(), {0, 0}));
        QCOMPARE(edit.address, (lab::Address{0, 1}));
        QCOMPARE(rowsIn(edit.program).at(4), "    A (2)");
        QCOMPARE(edit.note, "New names: A (2)");
        edit = madeBy(lab::withText(group(), {0, 2}, " A "));
        QCOMPARE(rowsIn(edit.program).at(7), "    A (2)");
        QVERIFY(edit.note.contains("A (2)"));
        // What named it goes on naming it.
        QCOMPARE(edit.program.externals.front().target, "A (2)");
        QVERIFY(std::holds_alternative<QString>(lab::withText(group(), {0, 0}, " ")));
        QVERIFY(std::holds_alternative<QString>(lab::withDuration(group(), {0, 0, 0}, -1)));
        QVERIFY(std::holds_alternative<QString>(lab::withDuration(group(), {0, 0}, 1)));
    }

    void whatIsTakenAwayIsGoneAndNothingElse()
    {
        const auto edit = madeBy(lab::without(group(), {0, 1}));
        QCOMPARE(rowsIn(edit.program).size(), 7);
        QCOMPARE(edit.address, (lab::Address{0, 1}));
        QVERIFY(std::holds_alternative<QString>(lab::without(group(), {})));
        const auto empty = madeBy(lab::without(group(), {0}));
        QCOMPARE(compact(empty.program),
                 R"({"externals":[{"t":0.5,"target":"C"}],"root":{"body":[],"k":"seq"}})");
        const auto shield = madeBy(lab::withStep(empty.program, {}, lab::NodeKind::Shield));
        QVERIFY(std::holds_alternative<QString>(lab::without(shield.program, {0, 0})));
    }

    void everyEditGivesAProgramThatCanBeReadAndRun()
    {
        QRandomGenerator dice(20260701);
        for (const lab::NamedProgram &named : recordedPrograms()) {
            lab::Program program = programOf(named);
            for (int i = 0; i < 8; ++i) {
                auto edited = anyEdit(program, dice);
                auto *edit = std::get_if<lab::ProgramEdit>(&edited);
                if (!edit) {
                    QVERIFY(!std::get<QString>(edited).isEmpty());
                    continue;
                }
                const QJsonObject json = lab::toJson(edit->program);
                const auto again = lab::readProgram(json);
                QVERIFY2(std::holds_alternative<lab::Program>(again), compact(edit->program).constData());
                // What was read stands in the same rows as what was edited.
                QCOMPARE(rowsIn(std::get<lab::Program>(again)), rowsIn(edit->program));
                program = std::move(edit->program);
            }
            const auto run = lab::run(lab::whatIfOf(program, named.name), {20'000, std::chrono::hours(1)});
            QVERIFY(!run.valueless_by_exception());
        }
    }

    void examplesAreFoundByNameAndShowWhatTheySay()
    {
        QVERIFY(lab::examplePrograms().size() >= 6);
        QStringList deadlocks;
        for (const auto &example : lab::examplePrograms()) {
            QVERIFY(!example->title.english.isEmpty() && !example->title.french.isEmpty());
            QVERIFY(!example->lookAt.english.isEmpty() && !example->lookAt.french.isEmpty());
            const auto found = lab::find(example->name);
            QVERIFY(found == example);
            const auto run = lab::run({found, {}, {}});
            QVERIFY2(std::holds_alternative<lab::Run>(run), qPrintable(example->name));
            if (std::get<lab::Run>(run).ending == lab::Ending::Deadlock)
                deadlocks << example->name;
            QVERIFY(lab::doubtsIn(*example->program).empty());
        }
        QCOMPARE(deadlocks, QStringList{"program_deadlock"});
    }

    void scenarioAsAProgramEndsTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("set");
        for (const lab::Scenario &scenario : lab::scenarios()) {
            const bool hasNotItsStandard = scenario.name == QLatin1String("taskgroup_fail_during_cleanup")
                                           || scenario.name == QLatin1String("cancel_to_error");
            for (int set = hasNotItsStandard ? 1 : 0; lab::hasProgram(scenario) && set < 3; ++set)
                QTest::addRow("%s %d", qPrintable(scenario.name), set) << scenario.name << set;
        }
    }
    void scenarioAsAProgramEndsTheSame()
    {
        QFETCH(QString, name);
        QFETCH(int, set);
        lab::WhatIf whatIf{lab::find(name), {}, {}};
        if (set > 0)
            whatIf.changes = otherValues(*whatIf.scenario, set);
        const auto program = lab::asProgram(whatIf);
        if (const auto *error = std::get_if<lab::ProgramError>(&program))
            QFAIL(qPrintable(error->message));
        const auto wanted = std::get<lab::Run>(lab::run(whatIf));
        const auto run = std::get<lab::Run>(lab::run(lab::whatIfOf(std::get<lab::Program>(program), name)));
        QCOMPARE(endsIn(run, true), endsIn(wanted, false));
        // And it can be edited without a complaint.
        QVERIFY(std::holds_alternative<lab::Program>(
            lab::readProgram(lab::toJson(std::get<lab::Program>(program)))));
        QVERIFY(lab::doubtsIn(std::get<lab::Program>(program)).empty());
    }

    void recordingAsAProgramEndsTheSame()
    {
        std::size_t tasks = 0;
        std::size_t same = 0;
        std::size_t scopes = 0;
        std::size_t kept = 0;
        int whole = 0;
        const auto visit = [&](const record::Recording &recording, const QString &name) {
            auto result = lab::programOf(recording);
            QVERIFY2(std::holds_alternative<lab::Program>(result), qPrintable(name));
            auto program = std::get<lab::Program>(std::move(result));
            const std::size_t ends = lab::sameEnds(recording, program);
            tasks += recording.tasks.size();
            same += ends;
            whole += ends == recording.tasks.size() ? 1 : 0;
            scopes += scopesIn(recording);
            kept += scopesIn(program);
            QVERIFY(std::holds_alternative<lab::Program>(lab::readProgram(lab::toJson(program))));
        };
        for (const lab::Scenario &scenario : lab::scenarios()) {
            const auto run = std::get<lab::Run>(lab::run({lab::find(scenario.name), {}, {}}));
            visit(run.recording, scenario.name);
        }
        for (const lab::NamedProgram &named : recordedPrograms()) {
            const auto run = std::get<lab::Run>(lab::simulate(programOf(named)));
            visit(run.recording, named.name);
        }
        const QString counts = QStringLiteral("%1 of 410 recordings, %2 of %3 tasks, %4 of %5 scopes")
                                   .arg(whole)
                                   .arg(same)
                                   .arg(tasks)
                                   .arg(kept)
                                   .arg(scopes);
        qInfo("%s", qPrintable(counts));
        // Not all: what comes first at one instant is more than times can say.
        QVERIFY2(whole >= 400, qPrintable(counts));
        QVERIFY2(same + 10 >= tasks, qPrintable(counts));
        QVERIFY2(kept * 100 >= scopes * 80, qPrintable(counts));
    }

    void failureOfARecordingCanBeMoved()
    {
        const auto run = std::get<lab::Run>(lab::run({lab::find(QStringLiteral("taskgroup_fail")), {}, {}}));
        lab::WhatIf whatIf = lab::whatIfOf(std::get<lab::Program>(lab::programOf(run.recording)), {});
        // B fails later, and C, which it had cancelled, is saved.
        for (const lab::Parameter &parameter : whatIf.scenario->cast->parameters) {
            if (parameter.task == QLatin1String("B") && parameter.kind == lab::Parameter::Kind::Seconds)
                whatIf.changes.insert(parameter.name, 2.5);
        }
        QCOMPARE(whatIf.changes.size(), 1);
        const QStringList ends = endsIn(std::get<lab::Run>(lab::run(whatIf)), true);
        QVERIFY2(ends.contains(QStringLiteral("C %1 2000000000").arg(int(aio::TaskState::Done))),
                 qPrintable(ends.join(u'\n')));
    }

    void brokenRecordingIsAProgramOrAReasonWhyNot()
    {
        QRandomGenerator dice(7);
        int read = 0;
        for (const char *name : {"taskgroup_fail", "gather_nested", "timeout_shield", "cancel_chain"}) {
            const QByteArray whole = fileOf(QLatin1String(name));
            for (int i = 0; i < 200; ++i) {
                QByteArray broken = whole;
                const qsizetype place = qsizetype(dice.bounded(quint32(whole.size())));
                if (i % 2 == 0)
                    broken[place] = "0123456789-,"[dice.bounded(12)];
                else
                    broken.truncate(place);
                QBuffer file(&broken);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto found = record::readJsonLines(file);
                const auto *recording = std::get_if<record::ReadRecording>(&found);
                if (!recording)
                    continue;
                ++read;
                const auto result = lab::programOf(recording->recording);
                if (const auto *program = std::get_if<lab::Program>(&result))
                    QVERIFY(std::holds_alternative<lab::Program>(lab::readProgram(lab::toJson(*program))));
            }
        }
        QVERIFY(read > 100);
    }

    void emptyRecordingIsAnEmptyProgram()
    {
        const auto program = lab::programOf(record::Recording());
        QVERIFY(std::holds_alternative<lab::Program>(program));
    }

    void listingIsWhatAPersonWouldWrite()
    {
        const QString python = lab::pythonListing(group());
        for (const char *line :
             {"async def task_r():\n    async with asyncio.TaskGroup() as group:\n"
              "        start(task_a(), \"A\", group.create_task)\n",
              "async def task_b():\n    await asyncio.sleep(2)\n    raise E(\"boom\")\n    return \"B\"\n",
              "async def task_c():\n    try:\n        await asyncio.sleep(3)\n"
              "    except asyncio.CancelledError:\n        await asyncio.sleep(0.5)  # cleans up\n        "
              "raise\n",
              "    loop.call_later(0.5, cancel, \"C\")\n"})
            QVERIFY2(python.contains(line), qPrintable(python));
        const QString cpp = lab::cppListing(group());
        for (const char *line : {"group.createTask(task_a(), \"A\");", "co_await aio::withTaskGroup(body);",
                                 "throw E(\"boom\");", "co_await aio::sleep(500ms); // cleans up"})
            QVERIFY2(cpp.contains(line), qPrintable(cpp));
    }

    void listingsOfManyKindsAreComplete()
    {
        for (const lab::NamedProgram &named : recordedPrograms()) {
            const QString python = lab::pythonListing(programOf(named));
            const QString cpp = lab::cppListing(programOf(named));
            for (const lab::ProgramRow &row : lab::rowsOf(programOf(named))) {
                if (!row.isTask)
                    continue;
                const QString function = "task_" + row.text.toLower() + "()";
                QVERIFY2(python.contains("async def " + function), qPrintable(named.name + python));
                QVERIFY2(cpp.contains("aio::Coro<QString> " + function), qPrintable(named.name + cpp));
            }
        }
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
