// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recorder and event log.
#include <aio/gather.h>
#include <aio/inspect.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>
#include <record/eventlog.h>
#include <record/recorder.h>

#include <QTest>

using namespace std::chrono_literals;

namespace {

aio::Coro<QString> job(QString name, std::chrono::nanoseconds duration)
{
    aio::annotate(QStringLiteral("note"), name);
    co_await aio::sleep(duration);
    co_return QStringLiteral("Résultat ") + name;
}

QStringList lines(const record::Recording &recording)
{
    QStringList text;
    for (const record::LogLine &line : record::eventLog(recording)) {
        text += QStringLiteral("%1 %2 %3 %4")
                    .arg(std::chrono::duration<double>(line.time).count())
                    .arg(line.task, line.event, line.detail)
                    .trimmed();
    }
    return text;
}

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordingHoldsTasksWithCreatorsAndStates()
    {
        aio::Simulation simulation;
        const record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            auto a = aio::createTask(job("A", 1s), "A");
            auto b = aio::createTask(job("B", 9s), "B");
            co_await a;
            b.cancel();
        };
        simulation.run(main());
        const record::Recording &recording = recorder.recording();
        const auto &tasks = recording.tasks;
        QCOMPARE(tasks.size(), 3u);
        QCOMPARE(recording.nameOf(1), "A");
        QCOMPARE(tasks[1].creator, 0u);
        QCOMPARE(tasks[1].state, aio::TaskState::Done);
        QCOMPARE(tasks[2].state, aio::TaskState::Cancelled);
        const QString file = recording.texts[recording.places[tasks[1].place].file];
        QVERIFY(file.endsWith("tst_recorder.cpp"));
        QCOMPARE(recording.nameOf(99), "?");
    }

    void eventLogReadsAsAsynciosRecordings()
    {
        aio::Simulation simulation;
        record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            auto a = aio::createTask(job("A", 1s), "A");
            auto b = aio::createTask(job("B", 9s), "B");
            auto never = aio::createTask(job("C", 9s), "C");
            never.cancel();
            co_await a;
            b.cancel();
        };
        simulation.run(main());
        QCOMPARE(lines(recorder.take()),
                 (QStringList{"0 main start", "0 C cancel_requested by main", "0 A start", "0 A note A",
                              "0 B start", "0 B note B", "0 C cancelled never started",
                              "1 A end 'Résultat A'", "1 B cancel_requested by main", "1 main end None",
                              "1 B cancel_requested by asyncio.run", "1 B cancelled"}));
        QVERIFY(recorder.recording().events.empty());
    }

    void messageOfACancellationIsInTheLog()
    {
        aio::Simulation simulation;
        record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            auto a = aio::createTask(job("A", 9s), "A");
            co_await aio::sleep(1s);
            a.cancel("too slow");
            co_await aio::sleep(0s);
        };
        simulation.run(main());
        QVERIFY(lines(recorder.take()).contains("1 A cancelled too slow"));
    }

    void whatHasNoTaskOfItsOwnHasLinesOfItsOwn()
    {
        aio::Simulation simulation;
        record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            aio::annotate("part: of it" + record::NameEnd + "start", "x");
            co_return;
        };
        simulation.run(main());
        QCOMPARE(lines(recorder.take()),
                 (QStringList{"0 main start", "0 part: of it start x", "0 main end None"}));
    }

    void taskMayShowItsNotesAlone()
    {
        aio::Simulation simulation;
        record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            aio::annotate(record::NotesOnly, {});
            aio::annotate("cleanup_start", {});
            co_return;
        };
        simulation.run(main());
        QCOMPARE(lines(recorder.take()), QStringList{"0 main cleanup_start"});
    }

    void waitsAreRecordedWithTheirPlace()
    {
        aio::Simulation simulation;
        const record::Recorder recorder(simulation.loop());
        simulation.run(job("A", 2s));
        const auto &events = recorder.recording().events;
        const auto suspended = std::find_if(events.begin(), events.end(), [](const record::Event &event) {
            return event.kind == record::EventKind::Suspended;
        });
        QVERIFY(suspended != events.end());
        QCOMPARE(suspended->wait(), aio::WaitKind::Sleep);
        QCOMPARE(suspended->until, record::Time(2s));
        const auto frames = recorder.recording().framesOf(suspended->place);
        QCOMPARE(frames.size(), 1u);
        QCOMPARE(recorder.recording().texts[frames.front().function], "job");
    }

    void placeOfAWaitHasTheCoroutinesAroundIt()
    {
        aio::Simulation simulation;
        const record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> { co_await job("A", 2s); };
        simulation.run(main());
        const record::Recording &recording = recorder.recording();
        for (const record::Event &event : recording.events) {
            if (event.kind != record::EventKind::Suspended)
                continue;
            const auto frames = recording.framesOf(event.place);
            QCOMPARE(frames.size(), 2u);
            QCOMPARE(recording.texts[frames.front().function], "operator()");
            QCOMPARE(recording.texts[frames.back().function], "job");
        }
    }

    void pathIsTheSameInEachRunAndTellsNamesakesApart()
    {
        aio::Simulation simulation;
        const record::Recorder recorder(simulation.loop());
        const auto child = []() -> aio::Coro<> {
            auto inner = aio::createTask(job("x", 1s), "inner");
            co_await inner;
        };
        const auto main = [child]() -> aio::Coro<> {
            auto both = aio::gather(aio::createTask(child(), "load"), aio::createTask(child(), "load"));
            co_await both;
        };
        simulation.run(main());
        QStringList paths;
        for (record::TaskIndex task = 0; task < recorder.recording().tasks.size(); ++task)
            paths << recorder.recording().pathOf(task);
        QVERIFY(paths.contains("main/load"));
        QVERIFY(paths.contains("main/load/inner"));
        QVERIFY(paths.contains("main/load#2"));
        QVERIFY(paths.contains("main/load#2/inner"));
    }

    void scopesHaveTheirTasksDeadlinesAndEnds()
    {
        aio::Simulation simulation;
        const record::Recorder recorder(simulation.loop());
        const auto main = []() -> aio::Coro<> {
            const auto body = [](aio::TaskGroup &group) -> aio::Coro<> {
                group.createTask(job("A", 1s), "A");
                group.createTask(job("B", 9s), "B");
                co_await aio::sleep(9s);
            };
            const auto outcome = co_await aio::settled(aio::timeout(3s, aio::withTaskGroup(body)));
            const auto tidyUp = []() -> aio::Coro<> { co_await aio::sleep(1s); };
            co_await aio::withCleanup(aio::sleep(1s), tidyUp);
            auto shielded = aio::shield(aio::createTask(job("S", 1s), "S"));
            co_await shielded;
        };
        simulation.run(main());
        const record::Recording &recording = recorder.recording();
        QStringList scopes;
        for (const record::ScopeRecord &scope : recording.scopes) {
            scopes << QStringLiteral("%1 %2-%3 until %4 -> %5")
                          .arg(int(scope.kind))
                          .arg(scope.opened / 1s)
                          .arg(scope.closed / 1s)
                          .arg(scope.until == record::Never ? -1 : int(scope.until / 1s))
                          .arg(record::stateWord(scope.end));
            QVERIFY(scope.place != record::None);
        }
        QCOMPARE(scopes, (QStringList{"2 0-3 until 3 -> failed", "1 0-3 until -1 -> cancelled",
                                      "4 4-5 until -1 -> done", "3 5-6 until -1 -> done"}));
        QStringList members;
        for (const record::TaskRecord &task : recording.tasks)
            members << recording.texts[task.name] + QStringLiteral(" in %1").arg(int(task.scope));
        QCOMPARE(recording.membersOf(1), (std::vector<record::TaskIndex>{1, 2}));
        QCOMPARE(members, (QStringList{"main in -1", "A in 1", "B in 1", "S in 3"}));
        QStringList cancels;
        for (const record::Event &event : recording.events) {
            if (event.kind == record::EventKind::CancelRequested)
                cancels << recording.nameOf(event.task) + QStringLiteral(" by %1").arg(int(event.scope));
            else if (event.kind == record::EventKind::CancelWithdrawn)
                cancels << QStringLiteral("%1 left").arg(event.left());
        }
        QCOMPARE(cancels, (QStringList{"main by 0", "B by 1", "0 left"}));
    }

    void adoptedRecordingKeepsToItsTasks()
    {
        aio::Simulation simulation;
        record::Recorder recorder(simulation.loop(), record::Recorder::Of::Adopted);
        const auto parent = []() -> aio::Coro<> {
            auto child = aio::createTask(job("child", 1s), "child");
            co_await child;
        };
        simulation.call([&] {
            aio::createTask(job("other", 2s), "other");
            recorder.adopt([&] { aio::createTask(parent(), "parent"); });
            aio::createTask(job("another", 2s), "another");
        });
        simulation.runUntilIdle();
        QStringList names;
        for (record::TaskIndex task = 0; task < recorder.recording().tasks.size(); ++task)
            names << recorder.recording().nameOf(task);
        QCOMPARE(names, (QStringList{"parent", "child"}));
    }

    void fullRecordingKeepsCancelsAndEndsAndSaysSo()
    {
        aio::Simulation simulation;
        const record::Recorder recorder(simulation.loop(), record::Recorder::Of::Everything, 20);
        const auto main = []() -> aio::Coro<> {
            for (int i = 0; i < 100; ++i)
                co_await aio::sleep(1s);
            auto a = aio::createTask(job("A", 9s), "A");
            co_await aio::sleep(1s);
            a.cancel();
        };
        simulation.run(main());
        const record::Recording &recording = recorder.recording();
        QVERIFY(!recording.shortened.isEmpty());
        QVERIFY(recording.events.size() < 40);
        QCOMPARE(recording.tasks[1].state, aio::TaskState::Cancelled);
        QCOMPARE(recording.tasks[0].ended, record::Time(101s));
    }

    void copySharesNothingThatChanges()
    {
        record::RecordingWriter writer;
        record::TaskRecord task;
        task.name = writer.text("A");
        const record::TaskIndex a = writer.addTask(task);
        const record::Recording before = writer.recording();
        writer.append({.time = 1s, .task = a, .kind = record::EventKind::Started});
        task.name = writer.text("B");
        writer.addTask(task);
        QCOMPARE(before.events.size(), 0u);
        QCOMPARE(before.tasks[a].state, aio::TaskState::Scheduled);
        QCOMPARE(writer.recording().tasks[a].state, aio::TaskState::Running);
        QCOMPARE(before.nameOf(a), "A");
        QCOMPARE(writer.recording().nameOf(1), "B");
    }

    void recordingThatBeganLateStillNamesWhatItCan()
    {
        aio::Simulation simulation;
        simulation.call([] { aio::createTask(job("early", 1s), "early"); });
        simulation.runReady();
        const record::Recorder recorder(simulation.loop());
        simulation.runUntilIdle();
        QCOMPARE(lines(recorder.recording()), QStringList{"1 early end 'Résultat early'"});
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
