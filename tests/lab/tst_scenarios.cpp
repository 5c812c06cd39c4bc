// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The scenarios: each does, event by event, what CPython's asyncio did; and what can be changed in them.
#include <lab/conformance.h>
#include <lab/exercises.h>
#include <lab/outcome.h>
#include <lab/prediction.h>
#include <lab/scenario.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace std::chrono_literals;

namespace {

/// What a run of `name` comes to, with `changes`; an empty object if it can't be run.
QJsonObject runOf(const QString &name, const QJsonObject &changes = {})
{
    const auto scenario = lab::find(name);
    if (!scenario)
        return {};
    const auto parameters = lab::parametersOf(*scenario, changes);
    if (!std::holds_alternative<lab::Parameters>(parameters))
        return {};
    const auto &values = std::get<lab::Parameters>(parameters);
    const auto run = lab::run(*scenario, values);
    return std::holds_alternative<lab::Run>(run) ? lab::toJson(*scenario, values, std::get<lab::Run>(run))
                                                 : QJsonObject();
}

/// The sentence that `changes` get; empty when there is none.
QString refusalOf(const QString &name, const QJsonObject &changes)
{
    const auto parameters = lab::parametersOf(*lab::find(name), changes);
    const auto *error = std::get_if<lab::ProgramError>(&parameters);
    return error ? error->path + QStringLiteral(": ") + error->message : QString();
}

/// Some of the recordings' names are those of coroutines within a task.
bool isATask(const record::Recording &recording, const QString &name)
{
    for (record::TaskIndex task = 0; task < recording.tasks.size(); ++task) {
        if (recording.nameOf(task) == name)
            return true;
    }
    return false;
}

/// The events of a run as text, a line each, without their times' exactness: "1.5 A cancelled".
QStringList lines(const QJsonObject &run)
{
    QStringList lines;
    for (const QJsonValue &event : run[QLatin1String("events")].toArray())
        lines += QStringLiteral("%1 %2 %3 %4")
                     .arg(event[QLatin1String("t")].toDouble())
                     .arg(event[QLatin1String("task")].toString(), event[QLatin1String("event")].toString(),
                          event[QLatin1String("detail")].toString())
                     .trimmed();
    return lines;
}

} // namespace

class TestScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scenarioGivesAsynciosEvents_data()
    {
        QTest::addColumn<QJsonObject>("recorded");
        const QJsonArray recordings = lab::recordedScenarios();
        QCOMPARE(recordings.size(), 110);
        for (const QJsonValue &recorded : recordings)
            QTest::newRow(qUtf8Printable(recorded[QLatin1String("name")].toString())) << recorded.toObject();
    }
    void scenarioGivesAsynciosEvents()
    {
        QFETCH(const QJsonObject, recorded);
        QCOMPARE(lab::scenarioDifference(recorded), QString());
    }

    void aDifferenceFromTheRecordingIsSaid()
    {
        QJsonObject recorded = lab::recordedScenarios().first().toObject();
        QJsonArray events = recorded[QLatin1String("events")].toArray();
        QJsonArray event = events[1].toArray();
        event[0] = 7.5;
        events[1] = event;
        recorded[QLatin1String("events")] = events;
        QVERIFY(lab::scenarioDifference(recorded).contains(QLatin1String("instead of [7.5")));
        events.removeAt(1);
        events.removeLast();
        recorded[QLatin1String("events")] = events;
        QVERIFY(!lab::scenarioDifference(recorded).isEmpty());
        recorded[QLatin1String("name")] = QStringLiteral("no such");
        QVERIFY(!lab::scenarioDifference(recorded).isEmpty());
    }

    void theProgramComparesItselfWithCPython()
    {
        const lab::Conformance conformance = lab::compareWithCPython();
        QCOMPARE(conformance.differences, QStringList());
        QCOMPARE(conformance.scenarios, 110);
        QCOMPARE(conformance.sameScenarios, 110);
        QCOMPARE(conformance.programs, 300);
        QCOMPARE(conformance.samePrograms, 300);
        QVERIFY(conformance.isWhole());
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(!lab::compareWithCPython(stopped.get_token()).isWhole());
    }

    void predictionIsHeldAgainstTheRun()
    {
        using aio::TaskState;
        const lab::Scenario &scenario = *lab::find(QStringLiteral("gather_cancel_slow_cleanup"));
        const auto result = lab::run(scenario, std::get<lab::Parameters>(lab::parametersOf(scenario)));
        const record::Recording &recording = std::get<lab::Run>(result).recording;
        const auto tasks = lab::tasksToPredict(recording);
        QCOMPARE(tasks.size(), std::size_t(4)); // main, P, B, C
        const lab::Score all = lab::scoreOf(recording, tasks,
                                            {{TaskState::Done, 2.5},
                                             {TaskState::Cancelled, 1.5},
                                             {TaskState::Cancelled, 1.54},
                                             {TaskState::Cancelled, 2.0}});
        QCOMPARE(all.points, 8);
        QCOMPARE(all.most, 8);
        const lab::Score some = lab::scoreOf(
            recording, tasks,
            {{TaskState::Done, 2.5}, {TaskState::Done, 1.5}, {}, {TaskState::Cancelled, 1.5}});
        QCOMPARE(some.points, 4);
        QVERIFY(!some.marks[1].isEndRight && some.marks[1].isTimeRight);
        QVERIFY(some.marks[1].truth.startsWith(QStringLiteral("“P” ended cancelled at 1.50 s. ")));
        QVERIFY(some.marks[3].isEndRight && !some.marks[3].isTimeRight);
        QCOMPARE(lab::scoreOf(recording, tasks, {}).points, 0);
    }

    void whatNeverEndsCanBePredicted()
    {
        const lab::Scenario &scenario = *lab::find(QStringLiteral("deadlock"));
        const auto result = lab::run(scenario, std::get<lab::Parameters>(lab::parametersOf(scenario)));
        const record::Recording &recording = std::get<lab::Run>(result).recording;
        const auto tasks = lab::tasksToPredict(recording);
        const lab::Score score = lab::scoreOf(
            recording, tasks, std::vector<lab::Guess>(tasks.size(), {aio::TaskState::Suspended, {}}));
        QCOMPARE(score.most, int(tasks.size()));
        QCOMPARE(score.points, score.most);
        QVERIFY(score.marks.front().truth.contains(QStringLiteral("never ended")));
        QVERIFY(lab::tasksToPredict({}).empty());
    }

    void everyExerciseHasOneAnswerThatItsRunGives_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("answer");
        QStringList answers{"After 3 s and after 2 s", "After 3 s", "After 2 s, when A lets go of the thread",
                            "Its body never runs; a warning is all that tells",
                            "They go on to their ends, and their results are lost"};
        QCOMPARE(lab::exercises().size(), std::size_t(answers.size()));
        for (int i = 0; i < answers.size(); ++i)
            QTest::newRow(qUtf8Printable(lab::exercises()[std::size_t(i)].name)) << i << answers[i];
    }
    void everyExerciseHasOneAnswerThatItsRunGives()
    {
        QFETCH(const int, number);
        QFETCH(const QString, answer);
        const lab::Exercise &exercise = lab::exercises()[std::size_t(number)];
        const lab::ExerciseResult result = lab::solve(exercise);
        QCOMPARE(result.runs.size(), exercise.runs.size());
        QCOMPARE(result.right.size(), std::size_t(1));
        QCOMPARE(exercise.answers[result.right.front()].text.english, answer);
        for (const lab::Text &text : {exercise.question, exercise.task, exercise.lesson})
            QVERIFY(!text.english.isEmpty() && !text.french.isEmpty() && text.english != text.french);
    }

    void outcomeIsToldInWords_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QJsonObject>("recorded");
        QFile told(QStringLiteral(TESTS_DIR "/lab/outcomes.txt"));
        QVERIFY(told.open(QIODevice::ReadOnly));
        QHash<QString, QString> words;
        for (const QString &story : QString::fromUtf8(told.readAll()).split(QStringLiteral("\n== ")).mid(1))
            words.insert(story.section(u'\n', 0, 0), story.section(u'\n', 1).trimmed());
        for (const QJsonValue &recorded : lab::recordedScenarios()) {
            const QString name = recorded[QLatin1String("name")].toString();
            QTest::newRow(qUtf8Printable(name)) << words.value(name) << recorded.toObject();
        }
    }
    void outcomeIsToldInWords()
    {
        QFETCH(const QString, expected);
        QFETCH(const QJsonObject, recorded);
        const lab::Scenario &scenario = *lab::find(recorded[QLatin1String("name")].toString());
        const auto result = lab::run(scenario, std::get<lab::Parameters>(lab::parametersOf(scenario)));
        const auto &run = std::get<lab::Run>(result);
        const QString told = lab::outcomeOf(run).join(u'\n');
        QCOMPARE(told, expected);

        // Whoever did not return, by asyncio's account, is spoken of.
        const QJsonObject states = recorded[QLatin1String("outcome")][QLatin1String("tasks")].toObject();
        for (const QString &task : states.keys()) {
            if (isATask(run.recording, task) && states[task] != QLatin1String("done")
                && states[task] != QLatin1String("pending"))
                QVERIFY2(told.contains(QStringLiteral("“%1”").arg(task)), qPrintable(task));
        }
    }

    void everyScenarioHasItsWordsAndItsSource_data()
    {
        QTest::addColumn<QString>("name");
        QSet<QString> names;
        for (const lab::Scenario &scenario : lab::scenarios()) {
            QVERIFY(!names.contains(scenario.name));
            names.insert(scenario.name);
            QTest::newRow(qUtf8Printable(scenario.name)) << scenario.name;
        }
        QCOMPARE(names.size(), 110);
    }
    void everyScenarioHasItsWordsAndItsSource()
    {
        QFETCH(const QString, name);
        const lab::Scenario &scenario = *lab::find(name);
        for (const lab::Text &words : {scenario.title, scenario.lookAt}) {
            QVERIFY(!words.english.isEmpty());
            QVERIFY(!words.french.isEmpty());
            QVERIFY(!words.french.contains(QLatin1Char('\'')));
        }
        QVERIFY(scenario.lookAt.english != scenario.lookAt.french);
        QVERIFY(std::ranges::any_of(lab::groups(), [&](const lab::Group &group) {
            return group.name == scenario.group && !group.title.english.isEmpty()
                   && !group.title.french.isEmpty();
        }));
        QVERIFY(!scenario.topic.isEmpty());
        QVERIFY(!scenario.references.isEmpty());
        QVERIFY(scenario.python.contains(QLatin1String("async def")));

        const lab::SourceText source = lab::sourceOf(scenario);
        QVERIFY(source.text.startsWith(QStringLiteral("Coro<Value> %1(Parameters").arg(scenario.function)));
        QVERIFY(source.text.endsWith(QLatin1String("\n}\n")));
        QFile file(source.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString line = QString::fromUtf8(file.readAll()).split(u'\n').at(source.firstLine - 1);
        QCOMPARE(line, source.text.section(u'\n', 0, 0));
    }

    void scenarioIsInTheGuide_data() { everyScenarioHasItsWordsAndItsSource_data(); }
    void scenarioIsInTheGuide()
    {
        QFETCH(const QString, name);
        static const QString guide = [] {
            QFile file(QStringLiteral(TESTS_DIR "/../docs/lab/scenarios.md"));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }();
        const QString base = QString(name).remove(QLatin1String("__eager"));
        QVERIFY(guide.contains(QStringLiteral("| `%1` |").arg(base)));
    }

    void runIsTheSameEveryTime_data() { everyScenarioHasItsWordsAndItsSource_data(); }
    void runIsTheSameEveryTime()
    {
        QFETCH(const QString, name);
        const QJsonObject first = runOf(name);
        QVERIFY(!first.isEmpty());
        QCOMPARE(runOf(name), first);
    }

    void everyParameterOfAScenarioIsTaken_data() { everyScenarioHasItsWordsAndItsSource_data(); }
    void everyParameterOfAScenarioIsTaken()
    {
        QFETCH(const QString, name);
        const lab::Scenario &scenario = *lab::find(name);
        for (const lab::Parameter &parameter : scenario.cast->parameters) {
            QCOMPARE(parameter.refusal(parameter.standard), QString());
            const QJsonObject changes{{parameter.name, changed(parameter)}};
            QCOMPARE(refusalOf(name, changes), QString());
            const QJsonObject run = runOf(name, changes);
            QVERIFY2(!run.isEmpty(), qPrintable(parameter.name));
            QCOMPARE(run[QLatin1String("parameters")][parameter.name], changed(parameter));
        }
    }

    void changedParameterChangesTheRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *title, const char *name, const QJsonObject &changes,
                            const char *line) {
            QTest::newRow(title) << QString::fromUtf8(name) << changes << QString::fromUtf8(line);
        };
        row("a duration", "gather_basic", {{"B", 5}}, "5 B end 'Résultat B'");
        row("a name", "gather_basic", {{"A_name", "fetch"}}, "1 fetch end 'Résultat fetch'");
        row("a failure that was none", "gather_basic", {{"A_error", "OSError: gone"}},
            "1 main result gather raised OSError: gone");
        row("no failure any more", "gather_fail", {{"B_error", ""}},
            "3 main result gather -> ['Résultat A', 'Résultat B', 'Résultat C']");
        row("another error than is caught", "gather_fail", {{"B_error", "KeyError: k"}},
            "1 main error KeyError: k");
        row("a clean-up", "cancel_simple", {{"A_cleanup", 0.25}}, "1.25 A cleanup_end");
        row("no clean-up", "cancel_cleanup", {{"A_name", "x"}, {"cancel", 2}}, "2.5 x cleanup_end");
        row("a pin", "cancel_during_cleanup", {{"cancel", QJsonArray{1, 2}}}, "1.5 A cleanup_end");
        row("a limit", "semaphore", {{"limit", 5}}, "1 J5 end 'J5'");
        row("a count", "queue", {{"items", 6}}, "1 P result put 6");
        row("a timeout", "timeout_fires", {{"timeout", 3}}, "2 main result await A -> 'Résultat A'");
        row("a deadline that is not moved in time", "timeout_reschedule", {{"reschedule_at", 1.5}},
            "1 main error TimeoutError");
        row("a flag", "cancel_to_error", {{"cleanup_fails", false}}, "1.5 A cleanup_end");
        row("rows", "seed_files", {{"files", QJsonArray{QJsonArray{"one", 0.3}}}},
            "0.7 one end {f: 'one', statut: 'succès'}");
        row("a name for what has no task", "seq_await", {{"A_name", "first"}}, "0 first start");
        row("a pause", "cancel_twice", {{"cancel", QJsonArray{1, 1.5}}}, "1.5 A result CancelledError #2");
    }
    void changedParameterChangesTheRun()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonObject, changes);
        QFETCH(const QString, line);
        QVERIFY(!lines(runOf(name)).contains(line));
        const QStringList changed = lines(runOf(name, changes));
        QVERIFY2(changed.contains(line), qPrintable(changed.join(u'\n')));
    }

    void cancelFromOutsideReachesTheTaskOfThatName()
    {
        const lab::Scenario &scenario = *lab::find("gather_basic");
        const auto values = std::get<lab::Parameters>(lab::parametersOf(scenario));
        const std::vector<lab::ExternalCancel> cancels{{1500ms, "B"}, {1600ms, "B"}, {1500ms, "nobody"}};
        const auto result = lab::run(scenario, values, {}, cancels);
        const QStringList changed = lines(lab::toJson(scenario, values, std::get<lab::Run>(result)));
        QVERIFY2(changed.contains("1.5 B cancel_requested by timer"), qPrintable(changed.join(u'\n')));
        QVERIFY(changed.contains("1.5 main result gather raised CancelledError"));
        QCOMPARE(changed.filter("cancel_requested").size(), 1);
    }

    // Whatever is set: the run ends or is stopped, no task is left running, and it is the same again.
    void anyParametersGiveARun_data() { everyScenarioHasItsWordsAndItsSource_data(); }
    void anyParametersGiveARun()
    {
        QFETCH(const QString, name);
        const lab::Scenario &scenario = *lab::find(name);
        QRandomGenerator dice(1);
        for (int round = 0; round < 20; ++round) {
            QJsonObject changes;
            for (const lab::Parameter &parameter : scenario.cast->parameters) {
                if (dice.bounded(2) == 0)
                    changes.insert(parameter.name, random(parameter, dice));
            }
            const auto parameters = lab::parametersOf(scenario, changes);
            QVERIFY(std::holds_alternative<lab::Parameters>(parameters));
            const auto &values = std::get<lab::Parameters>(parameters);
            const auto result = lab::run(scenario, values);
            if (const auto *error = std::get_if<lab::ProgramError>(&result)) {
                QVERIFY(error->message.startsWith("stopped after"));
                continue;
            }
            const auto &run = std::get<lab::Run>(result);
            for (const record::TaskRecord &task : run.recording.tasks) {
                const bool isOver = task.state == aio::TaskState::Done || task.state == aio::TaskState::Failed
                                    || task.state == aio::TaskState::Cancelled;
                QVERIFY(isOver || run.ending == lab::Ending::Deadlock);
            }
            QCOMPARE(runOf(name, changes), lab::toJson(scenario, values, run));
        }
    }

    void badParameterGetsItsSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *title, const char *name, const QJsonObject &changes,
                            const char *sentence) {
            QTest::newRow(title) << QString::fromUtf8(name) << changes << QString::fromUtf8(sentence);
        };
        row("unknown", "gather_empty", {{"A", 1}}, "$.A: there is no parameter “A”; there are none");
        row("unknown among others", "gather_fail", {{"D", 1}},
            "$.D: there is no parameter “D”; there are A, B_fails, C, main_then,");
        row("negative", "gather_fail", {{"A", -1}}, "$.A: “A” takes a number of seconds from 0 to 3600");
        row("absurd", "gather_fail", {{"A", 1e9}}, "$.A: “A” takes a number of seconds from 0 to 3600");
        row("text for a number", "gather_fail", {{"A", "1"}},
            "$.A: “A” takes a number of seconds from 0 to 3600");
        row("a clean-up of words", "gather_fail", {{"A_cleanup", "x"}},
            "$.A_cleanup: “A_cleanup” takes a number of seconds from 0 to 3600, or nothing");
        row("half a job", "semaphore", {{"jobs", 2.5}}, "$.jobs: “jobs” takes a whole number from 0 to 1000");
        row("no permit", "semaphore", {{"limit", 0}}, "$.limit: “limit” takes a whole number from 1 to 1000");
        row("not true", "cancel_to_error", {{"cleanup_fails", 1}},
            "$.cleanup_fails: “cleanup_fails” takes true or false");
        row("no name", "gather_fail", {{"A_name", " "}}, "$.A_name: “A_name” takes a name");
        row("another's name", "gather_fail", {{"B_name", "A"}}, "$.B_name: there is another task named “A”");
        row("main's name", "gather_fail", {{"B_name", "main"}},
            "$.B_name: there is another task named “main”");
        row("no such error", "gather_fail", {{"B_error", "Oops: x"}},
            "$.B_error: “B_error” takes an error such as “ValueError: boom”, or nothing; the errors are");
        row("too few times", "cancel_twice", {{"cancel", QJsonArray{1}}},
            "$.cancel: “cancel” takes 2 numbers of seconds");
        row("no tries", "retry_timeout_each", {{"tries", QJsonArray()}},
            "$.tries: “tries” takes 1 to 20 numbers of seconds");
        row("no list", "seed_files", {{"files", 3}}, "$.files: “files” takes a list like [[");
        row("another form of row", "seed_files", {{"files", QJsonArray{QJsonArray{"f1"}}}},
            "$.files: “files” takes a list like [[");
        row("another member", "seed_scraper", {{"pages", QJsonArray{QJsonObject{{"host", "x"}}}}},
            "$.pages: “pages” takes a list like [{");
    }
    void badParameterGetsItsSentence()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonObject, changes);
        QFETCH(const QString, sentence);
        const QString refusal = refusalOf(name, changes);
        QVERIFY2(!refusal.isEmpty() && refusal.startsWith(sentence), qPrintable(refusal));
    }

    void runThatIsTooLongIsStopped()
    {
        const lab::Scenario &scenario = *lab::find("seq_await");
        const auto values = std::get<lab::Parameters>(lab::parametersOf(scenario, {{"A", 3600}}));
        const auto run = lab::run(scenario, values);
        QVERIFY(std::holds_alternative<lab::ProgramError>(run));
        QVERIFY(std::get<lab::ProgramError>(run).message.startsWith("stopped after 3600 s"));
    }

    void unknownScenarioIsNull() { QVERIFY(!lab::find("dance")); }

private:
    /// Some value that the parameter takes; names stay as they are.
    static QJsonValue random(const lab::Parameter &parameter, QRandomGenerator &dice)
    {
        using Kind = lab::Parameter::Kind;
        // Often the same as another, so that much happens at one instant.
        const auto time = [&dice] { return 0.25 * dice.bounded(12); };
        const auto least = static_cast<int>(parameter.least);
        switch (parameter.kind) {
        case Kind::OptionalSeconds:
            return dice.bounded(2) == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(time());
        case Kind::Seconds:
            return time();
        case Kind::Count:
            return least + dice.bounded(std::min(8, static_cast<int>(parameter.most) - least + 1));
        case Kind::Flag:
            return dice.bounded(2) == 0;
        case Kind::Error:
            return dice.bounded(2) == 0 ? "KeyError: other" : "";
        case Kind::SecondsList: {
            QJsonArray times;
            for (int i = 0; i < least; ++i)
                times.append(time());
            return times;
        }
        case Kind::Name:
        case Kind::Text:
        case Kind::Rows:
            break;
        }
        return parameter.standard;
    }
    /// A value that the parameter takes and that is not its usual one.
    static QJsonValue changed(const lab::Parameter &parameter)
    {
        using Kind = lab::Parameter::Kind;
        const double number = parameter.standard.toDouble();
        switch (parameter.kind) {
        case Kind::Seconds:
        case Kind::OptionalSeconds:
            return number + 0.5;
        case Kind::Count:
            return number < parameter.most ? number + 1 : number - 1;
        case Kind::Flag:
            return !parameter.standard.toBool();
        case Kind::Name:
        case Kind::Text:
            return "an other";
        case Kind::Error:
            return "OSError: other";
        case Kind::SecondsList: {
            QJsonArray times;
            for (qsizetype i = 0; i < parameter.standard.toArray().size(); ++i)
                times.append(0.75 * static_cast<double>(i));
            return times;
        }
        case Kind::Rows:
            return QJsonArray{parameter.standard.toArray().first()};
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
