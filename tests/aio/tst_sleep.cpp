// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// sleep(): time passes, turns are given up, and what a cancel does to a task that sleeps.
#include "aiotesting.h"

#include <aio/gather.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

/// Sleeps, and logs what came of it and of a second sleep.
Coro<> sleepingTwice(Log log)
{
    const auto first = co_await settled(aio::sleep(1s));
    log(first.repr() + QStringLiteral(", cancelling %1").arg(currentTask().cancelling()));
    const auto second = co_await settled(aio::sleep(1s));
    log(second.repr() + QStringLiteral(", cancelling %1").arg(currentTask().cancelling()));
}

} // namespace

class TestSleep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_tasks.py::BaseTaskTests::test_sleep
    void twoHalvesMakeTheWhole()
    {
        Simulation sim;
        const auto main = []() -> Coro<QString> {
            co_await aio::sleep(50ms);
            co_await aio::sleep(50ms);
            co_return "yeah";
        };
        QCOMPARE(sim.run(main), "yeah");
        QCOMPARE(sim.now(), 100ms);
    }

    // test_tasks.py::BaseTaskTests::test_task_cancel_sleeping_task
    void aCancelledSleepEndsAtOnce()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            auto sleeper = createTask(aio::sleep(5000s));
            sim.loop().callAt(100ms, [sleeper]() mutable { sleeper.cancel(); });
            const auto outcome = co_await settled(sleeper);
            log(outcome.repr());
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.1 main CancelledError"));
        QVERIFY(!sim.loop().earliestDeadline());
    }

    // test_tasks.py::SleepTests::test_sleep_zero
    void sleepZeroLetsWhatIsReadyRunFirst()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<int> {
            sim.loop().callSoon([log] { log("queued before"); });
            co_await aio::sleep(0s);
            log("behind sleep(0)");
            co_return 10;
        };
        QCOMPARE(sim.run(main), 10);
        QCOMPARE(log.lines(), lines("0 queued before", "0 main behind sleep(0)"));
        QCOMPARE(sim.now(), 0s);
    }

    void aNegativeTimeGivesUpATurnToo()
    {
        Log log;
        Simulation sim;
        const auto yielding = [](Log lines, Duration time) -> Coro<> {
            for (int i = 1; i <= 2; ++i) {
                lines(QString::number(i));
                co_await aio::sleep(time);
            }
        };
        sim.call([&] {
            createTask(yielding(log, -1s), "A");
            createTask(yielding(log, 0s), "B");
        });
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("0 A 1", "0 B 1", "0 A 2", "0 B 2"));
    }

    // kotlinx testDelaysPriority
    void sleepersWakeInTheOrderOfTime()
    {
        Log log;
        Simulation sim;
        sim.call([&] {
            createTask(job(log, 3s), "C");
            createTask(job(log, 1s), "A");
            createTask(job(log, 2s), "B");
        });
        sim.runUntilIdle();
        QCOMPARE(log.lines().mid(3), lines("1 A end", "2 B end", "3 C end"));
    }

    void atOneMomentTheOlderSleeperWakesFirst()
    {
        Log log;
        Simulation sim;
        const auto late = [](Log lines) -> Coro<> {
            co_await aio::sleep(1s);
            co_await job(lines, 1s);
        };
        sim.call([&] {
            createTask(late(log), "late");
            createTask(job(log, 2s), "A");
            createTask(job(log, 2s), "B");
        });
        sim.runUntilIdle();
        QCOMPARE(log.lines().mid(3), lines("2 A end", "2 B end", "2 late end"));
    }

    // kotlinx testAdvanceTimeByEnormousDelays
    void theLongestSleepDoesNotOverflow()
    {
        Log log;
        Simulation sim;
        sim.advance(1s);
        sim.call([&] {
            createTask(job(log, Duration::max()), "long");
            createTask(job(log, 1s), "short");
        });
        sim.runUntilIdle();
        QCOMPARE(log.lines().mid(2, 1), lines("2 short end"));
        QCOMPARE(sim.now(), Duration::max());
    }

    // Often wrong, 1: a task that cancelled itself is cancelled as soon as it waits, and not before.
    void sleepIsACancellationPoint()
    {
        Log log;
        Simulation sim;
        const auto work = [log]() -> Coro<> {
            currentTask().cancel();
            log("still running");
            co_await aio::sleep(10s);
            log("not reached");
        };
        const auto task = sim.call([&] { return createTask(work, "T"); });
        sim.runReady();
        QCOMPARE(log.lines(), lines("0 T still running"));
        QVERIFY(task.cancelled());
    }

    // Often wrong, 1; scenario cancel_self_then_return
    void aTaskThatCancelledItselfAndReturnsLosesItsValue()
    {
        Simulation sim;
        const auto work = []() -> Coro<int> {
            co_await aio::sleep(1s);
            currentTask().cancel();
            co_return 42;
        };
        const auto task = sim.call([&] { return createTask(work); });
        sim.runUntilIdle();
        QVERIFY(task.cancelled());
    }

    // Often wrong, 2
    void aCancelBeatsASleepThatHasEnded()
    {
        Simulation sim;
        auto task = sim.call([] { return createTask(after(1s, 42)); });
        sim.runReady();
        // A younger timer of the same moment: the task is woken, but did not run yet.
        sim.loop().callAt(1s, [&] { task.cancel(); });
        sim.advance(1s);
        QVERIFY(task.cancelled());
    }

    // Often wrong, 2
    void uncancelBeforeTheTurnWithdrawsTheCancel()
    {
        Simulation sim;
        auto task = sim.call([] { return createTask(after(1s, 42)); });
        sim.runReady();
        sim.loop().callAt(1s, [&] {
            task.cancel();
            task.uncancel();
        });
        sim.advance(1s);
        QCOMPARE(task.result(), 42);
        QCOMPARE(task.cancelling(), 0);
    }

    // Often wrong, 2
    void uncancelDoesNotHelpATaskThatStillSleeps()
    {
        Simulation sim;
        auto task = sim.call([] { return createTask(after(1s, 42)); });
        sim.runReady();
        task.cancel();
        QCOMPARE(task.uncancel(), 0);
        sim.runReady();
        QVERIFY(task.cancelled());
    }

    // Often wrong, 3; scenario cancel_twice
    void twoCancelsAreOneCancelledError()
    {
        Log log;
        Simulation sim;
        auto task = sim.call([&] { return createTask(sleepingTwice(log), "T"); });
        sim.runReady();
        QVERIFY(task.cancel() && task.cancel());
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("0 T CancelledError, cancelling 2", "1 T None, cancelling 2"));
        QVERIFY(task.done() && !task.cancelled());
    }

    // Often wrong, 3
    void aSwallowedCancelIsNotDeliveredAgain()
    {
        Log log;
        Simulation sim;
        auto task = sim.call([&] { return createTask(sleepingTwice(log), "T"); });
        sim.advance(500ms);
        task.cancel();
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("0.5 T CancelledError, cancelling 1", "1.5 T None, cancelling 1"));
        QCOMPARE(task.cancelling(), 1);
    }

    // Timers that are stopped leave gaps in the heap, which it closes now and then.
    void whatIsLeftOfThousandsOfSleepsEndsInOrder()
    {
        constexpr int Count = 5000;
        Simulation sim;
        std::vector<std::pair<Loop::Nanoseconds, int>> expected;
        std::vector<std::pair<Loop::Nanoseconds, int>> ends;
        std::vector<Task<>> tasks;
        const auto sleeping = [&](int number, Loop::Nanoseconds duration) -> Coro<> {
            co_await aio::sleep(duration);
            ends.emplace_back(sim.now(), number);
        };
        sim.call([&] {
            for (int i = 0; i < Count; ++i) {
                const auto duration = 1ms * (1 + i * 7919 % 1009); // several are due at once
                tasks.push_back(createTask(sleeping(i, duration)));
                if (i % 5 == 0)
                    expected.emplace_back(duration, i);
            }
        });
        sim.runReady();
        for (int i = Count; i-- > 0;) {
            if (i % 5 != 0)
                tasks[std::size_t(i)].cancel();
        }
        sim.runUntilIdle();
        std::ranges::sort(expected);
        QVERIFY(ends == expected);
    }

    void aSleepCanBeGathered()
    {
        Simulation sim;
        const auto both = [] { return gather(aio::sleep(1s), aio::sleep(2s)); };
        QCOMPARE(repr(sim.run(sim.call(both))), "[None, None]");
        QCOMPARE(sim.now(), 2s);
    }
};

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
