// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recorder and event log.
#include <aio/gather.h>
#include <aio/inspect.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
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
        const auto &tasks = recorder.recording().tasks;
        QCOMPARE(tasks.size(), 3u);
        QCOMPARE(tasks[1].name, "A");
        QCOMPARE(tasks[1].creator, tasks[0].id);
        QCOMPARE(tasks[1].state, aio::TaskState::Done);
        QCOMPARE(tasks[2].state, aio::TaskState::Cancelled);
        QVERIFY(QString::fromUtf8(tasks[1].created.file).endsWith("tst_recorder.cpp"));
        QCOMPARE(recorder.recording().nameOf(99), "?");
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
        QCOMPARE(suspended->wait.kind, aio::WaitKind::Sleep);
        QCOMPARE(suspended->wait.until, std::optional<std::chrono::nanoseconds>(2s));
        QCOMPARE(QString::fromUtf8(suspended->place.function), "job");
    }

    void recordingThatBeganLateStillNamesWhatItCan()
    {
        aio::Simulation simulation;
        simulation.call([] { aio::createTask(job("early", 1s), "early"); });
        simulation.runReady();
        const record::Recorder recorder(simulation.loop());
        simulation.runUntilIdle();
        QCOMPARE(lines(recorder.recording()), QStringList{"1 ? end 'Résultat early'"});
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
