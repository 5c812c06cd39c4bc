// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Live runs: whatever the speed, with pauses and steps and cancels by hand, each is the run on the virtual clock.
#include <lab/liverun.h>
#include <record/eventlog.h>
#include <record/jsonlines.h>

#include <QBuffer>
#include <QTest>

using lab::LiveRun;
using lab::WhatIf;
using namespace std::chrono_literals;

namespace {

using Time = std::chrono::nanoseconds;

/// A live run on a clock that stands still until it is moved.
struct Live {
    explicit Live(WhatIf whatIf, const lab::RunLimits &limits = {})
    {
        const auto clock = [time = now] { return *time; };
        auto made = LiveRun::of(whatIf, limits, clock);
        run = std::get<std::unique_ptr<LiveRun>>(std::move(made));
    }
    /// The clock goes on, however late the run looks at it.
    void after(Time time) const
    {
        *now += time;
        run->catchUp();
    }
    void toTheEnd(Time tick) const
    {
        for (int i = 0; !run->isOver() && i < 100'000; ++i)
            after(tick);
    }
    LiveRun *operator->() const { return run.get(); }

    std::shared_ptr<Time> now = std::make_shared<Time>(0ns);
    std::unique_ptr<LiveRun> run;
};

WhatIf of(const QString &scenario, std::vector<lab::ExternalCancel> cancels = {})
{
    return {lab::find(scenario), {}, std::move(cancels)};
}

/// All of a run: each event with its time, its turn, its words and its place in the source, and what it came to.
QByteArray allOf(const std::variant<lab::Run, lab::ProgramError> &result)
{
    const auto *run = std::get_if<lab::Run>(&result);
    if (!run)
        return "error: " + std::get<lab::ProgramError>(result).message.toUtf8();
    QBuffer events;
    events.open(QIODevice::WriteOnly);
    record::writeJsonLines(run->recording, events);
    QByteArray text = events.data() + QByteArray::number(int(run->ending)) + ' ' + run->value.toUtf8() + ' '
                      + QByteArray::number(qint64(run->duration.count()));
    for (const lab::Report &report : run->reports)
        text += '\n' + QByteArray::number(qint64(report.time.count())) + ' '
                + QByteArray::number(int(report.kind)) + ' ' + report.subject.toUtf8() + ' '
                + report.error.toUtf8();
    return text;
}

/// The state of each task, "A failed".
QStringList endsOf(const record::Recording &recording)
{
    QStringList ends;
    for (record::TaskIndex task = 0; task < recording.tasks.size(); ++task)
        ends << recording.nameOf(task) + u' ' + record::stateWord(recording.tasks[task].state);
    return ends;
}

aio::TaskId idOf(const record::Recording &recording, const QString &name)
{
    for (record::TaskIndex task = 0; task < recording.tasks.size(); ++task) {
        if (recording.nameOf(task) == name)
            return recording.tasks[task].id;
    }
    return 0;
}

void addScenarios()
{
    QTest::addColumn<QString>("name");
    for (const lab::Scenario &scenario : lab::scenarios())
        QTest::newRow(qUtf8Printable(scenario.name)) << scenario.name;
}

} // namespace

class TestLiveRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioIsTheVirtualRunAtAnySpeed_data() { addScenarios(); }
    void everyScenarioIsTheVirtualRunAtAnySpeed()
    {
        QFETCH(const QString, name);
        const QByteArray expected = allOf(lab::run(of(name)));
        struct Pace {
            double speed;
            Time tick;
        };
        for (const Pace pace : {Pace{0.1, 700ms}, Pace{1, 16ms}, Pace{10, 33ms}, Pace{1000, 1h}}) {
            const Live live(of(name));
            live->setSpeed(pace.speed);
            live->start();
            live.toTheEnd(pace.tick);
            QVERIFY(live->isOver());
            QVERIFY(!live->isRunning());
            QCOMPARE(allOf(live->result()), expected);
        }
    }

    void everyScenarioIsTheVirtualRunWithPausesAndSteps_data() { addScenarios(); }
    void everyScenarioIsTheVirtualRunWithPausesAndSteps()
    {
        QFETCH(const QString, name);
        const QByteArray expected = allOf(lab::run(of(name)));
        const Live live(of(name));
        for (int i = 0; !live->isOver() && i < 100'000; ++i) {
            switch (i % 5) {
            case 0:
                live->start();
                live.after(130ms);
                break;
            case 1:
                live->pause();
                live.after(1h);
                break;
            case 2:
                live->stepTurn();
                break;
            default:
                live->step();
            }
        }
        QVERIFY(live->isOver());
        QCOMPARE(allOf(live->result()), expected);
        QVERIFY(!live->step());
        QVERIFY(!live->stepTurn());
        live->start();
        QVERIFY(!live->isRunning());
    }

    void cancelByHandIsAPinAtItsTime_data() { addScenarios(); }
    void cancelByHandIsAPinAtItsTime()
    {
        QFETCH(const QString, name);
        // After so many steps, which may be amid a turn, or so much time: cancel the oldest task that can be, twice.
        for (const int steps : {0, 1, 2, 3, 5, 8, 13, 21}) {
            const Live live(of(name));
            for (int i = 0; i < steps; ++i)
                live->step();
            cancelOne(*live.run, steps % 3);
            live->start();
            live.after(430ms);
            cancelOne(*live.run, steps % 2);
            live.toTheEnd(130ms);
            QVERIFY(live->isOver());
            QCOMPARE(allOf(live->result()), allOf(lab::run(of(name, live->cancels()))));
        }
    }

    void pinsActInALiveRunToo()
    {
        const std::vector<lab::ExternalCancel> pins{{1200ms, "B"}, {500ms, "A"}, {1200ms, "C"}};
        const Live live(of("gather_basic", pins));
        live->start();
        live.toTheEnd(50ms);
        QCOMPARE(allOf(live->result()), allOf(lab::run(of("gather_basic", pins))));
    }

    void cancelComesAtOnceAndIsDeliveredByTheNextStep()
    {
        const Live live(of("gather_basic"));
        live->start();
        live.after(1250ms);
        live->pause();
        QVERIFY(!live->canCancel("A"));
        QVERIFY(!live->cancel("A"));
        QVERIFY(!live->cancel("nobody"));
        QVERIFY(live->cancel("B"));
        QCOMPARE(endsOf(live->recording()), (QStringList{"main pending", "A done", "B pending", "C done"}));
        QCOMPARE(live->recording().events.back().kind, record::EventKind::CancelRequested);
        QCOMPARE(live->recording().events.back().time, Time(1250ms) + 1ns);
        QVERIFY(live->step());
        QCOMPARE(endsOf(live->recording()), (QStringList{"main pending", "A done", "B cancelled", "C done"}));
        QVERIFY(!live->isRunning());
    }

    void cancelAfterTheEndDoesNothing()
    {
        const Live live(of("gather_basic"));
        live->start();
        live.toTheEnd(1s);
        const QByteArray result = allOf(live->result());
        QVERIFY(!live->cancel("main"));
        QVERIFY(!live->fail(1, "ValueError: no"));
        QVERIFY(live->cancels().empty());
        QCOMPARE(allOf(live->result()), result);
    }

    void taskThatWaitsCanBeMadeToFail()
    {
        const Live live(of("gather_basic"));
        live->start();
        live.after(1500ms);
        const record::Recording &recording = live->recording();
        QVERIFY(!live->canFail(idOf(recording, "A")));    // it is done
        QVERIFY(!live->canFail(idOf(recording, "main"))); // it waits for others
        QVERIFY(!live->fail(idOf(recording, "main"), "ValueError: no"));
        QVERIFY(!live->hasFailed());
        QVERIFY(live->fail(idOf(recording, "B"), "ValueError: by hand"));
        QVERIFY(live->hasFailed());
        QVERIFY(!live->canFail(idOf(recording, "B")));
        live.toTheEnd(100ms);
        const auto &run = std::get<lab::Run>(live->result());
        QCOMPARE(run.ending, lab::Ending::Raised);
        QCOMPARE(run.value, "ValueError: by hand");
        QCOMPARE(run.duration, Time(1500ms));
        QVERIFY(endsOf(recording).contains("B failed"));
    }

    void recordingGrowsWhereItIs()
    {
        const Live live(of("gather_basic"));
        const record::Recording *recording = &live->recording();
        std::size_t told = 0;
        live->setRanHandler([&] { told = recording->events.size(); });
        QCOMPARE(live->now(), 0s);
        live->start();
        live.after(1s);
        const std::size_t before = recording->events.size();
        QCOMPARE(told, before);
        QCOMPARE(live->now(), 1s);
        live.toTheEnd(100ms);
        QVERIFY(recording->events.size() > before);
        QCOMPARE(&live->recording(), recording);
        QCOMPARE(live->now(), std::get<lab::Run>(live->result()).duration);
    }

    void momentIsGoneToAtOnce()
    {
        const Live live(of("gather_basic"));
        live->runUntil(1500ms);
        QCOMPARE(live->now(), 1500ms);
        QCOMPARE(endsOf(live->recording()).at(1), "A done");
        live->runUntil(1s);
        QCOMPARE(live->now(), 1500ms);
        live->runUntil(1h);
        QCOMPARE(allOf(live->result()), allOf(lab::run(of("gather_basic"))));
        live->runUntil(2h);
        QCOMPARE(live->now(), 2s);
    }

    void runThatIsGivenUpHalfWayLeavesNothing_data() { addScenarios(); }
    void runThatIsGivenUpHalfWayLeavesNothing()
    {
        QFETCH(const QString, name);
        for (const int steps : {0, 1, 4, 9, 20}) {
            const Live live(of(name));
            for (int i = 0; i < steps; ++i)
                live->step();
            live->start();
        }
    }

    void endlessRunIsStoppedByItsLimits()
    {
        lab::RunLimits limits;
        limits.events = 6;
        const Live live(of("gather_basic"), limits);
        live->start();
        live.toTheEnd(100ms);
        QCOMPARE(allOf(live->result()), allOf(lab::run(of("gather_basic"), limits)));
        QVERIFY(allOf(live->result()).startsWith("error: stopped after 6 events"));

        limits = {};
        limits.time = 1500ms;
        const Live slow(of("gather_basic"), limits);
        slow->start();
        slow.toTheEnd(100ms);
        QCOMPARE(allOf(slow->result()), allOf(lab::run(of("gather_basic"), limits)));
        QVERIFY(allOf(slow->result()).startsWith("error: stopped after 1.5 s"));
    }

    void parametersThatAreRefusedGiveNoRun()
    {
        const auto made = LiveRun::of({lab::find("gather_basic"), {{"A", -1}}, {}});
        QVERIFY(std::holds_alternative<lab::ProgramError>(made));
    }

    void runsByItselfOnTheEventLoop()
    {
        auto made = LiveRun::of(of("gather_basic"));
        LiveRun &live = *std::get<std::unique_ptr<LiveRun>>(made);
        live.setSpeed(100);
        live.start();
        QTRY_VERIFY(live.isOver());
        QCOMPARE(allOf(live.result()), allOf(lab::run(of("gather_basic"))));
    }

private:
    /// Cancels one of the tasks that can be.
    static void cancelOne(LiveRun &live, int which)
    {
        const record::Recording &recording = live.recording();
        std::vector<QString> names;
        for (record::TaskIndex task = 0; task < recording.tasks.size(); ++task) {
            if (live.canCancel(recording.nameOf(task)))
                names.push_back(recording.nameOf(task));
        }
        if (!names.empty())
            live.cancel(names[std::size_t(which) % names.size()]);
    }
};

QTEST_GUILESS_MAIN(TestLiveRun)
#include "tst_liverun.moc"
