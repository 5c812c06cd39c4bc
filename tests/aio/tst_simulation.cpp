// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The virtual clock: when it moves, how far, and what it says when nothing can happen any more.
#include <aio/gather.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/sync.h>
#include <aio/thread.h>

#include <QElapsedTimer>
#include <QTest>

using namespace aio;
using namespace std::chrono_literals;

namespace {

Coro<> logAt(QStringList *log, QString what, std::chrono::nanoseconds when)
{
    co_await aio::sleep(when);
    *log += what;
}

Coro<> awaitThe(std::shared_ptr<std::vector<Task<>>> tasks, std::size_t index) { co_await (*tasks)[index]; }

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // trio test_mock_clock_autojump (beyond.md 20)
    void longWaitsTakeNoTimeAndEndExactly()
    {
        QElapsedTimer real;
        real.start();
        Simulation simulation;
        const auto main = []() -> Coro<> {
            for (int i = 0; i < 10; ++i)
                co_await aio::sleep(45s);
        };
        simulation.run(main());
        QCOMPARE(simulation.now(), 450s);
        QVERIFY(real.elapsed() < 10'000);
    }

    // TestCoroutineSchedulerTest (beyond.md 21, 22)
    void delaysEndInTimeOrderWhoeverStartedThem()
    {
        QStringList log;
        Simulation simulation;
        simulation.call([&] {
            createTask(logAt(&log, "c", 3s));
            createTask(logAt(&log, "a", 1s));
            createTask(logAt(&log, "b", 2s));
        });
        simulation.advance(2s);
        QCOMPARE(log, (QStringList{"a", "b"}));
        simulation.runUntilIdle();
        QCOMPARE(log.size(), 3);
        QCOMPARE(simulation.now(), 3s);
    }

    // TimerTests::test_timer_comparison; asyncio leaves ties open, here the older timer is first
    void equalDeadlinesEndOldestFirst()
    {
        QStringList log;
        Simulation simulation;
        simulation.call([&] {
            for (int i = 0; i < 100; ++i)
                createTask(logAt(&log, QString::number(i), 1s));
        });
        simulation.runUntilIdle();
        QStringList expected;
        for (int i = 0; i < 100; ++i)
            expected += QString::number(i);
        QCOMPARE(log, expected);
    }

    // BaseEventLoopTests::test_call_later_negative_delays
    void pastDeadlinesRunInTheNextTurn()
    {
        QStringList log;
        Simulation simulation;
        simulation.advance(10s);
        simulation.loop().callAt(8s, [&] { log += "first asked"; });
        simulation.loop().callAt(9s, [&] { log += "second"; });
        simulation.runReady();
        QCOMPARE(log, (QStringList{"first asked", "second"}));
    }

    // kotlinx testAdvanceTimeByWithNegativeDelay
    void clockDoesNotGoBack()
    {
        Simulation simulation;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, simulation.advance(-1s));
    }

    // kotlinx testAdvanceTimeByEnormousDelays
    void enormousDelaysSaturate()
    {
        Simulation simulation;
        auto task = simulation.call([] { return createTask(aio::sleep(std::chrono::nanoseconds::max())); });
        simulation.advance(1s);
        QVERIFY(!task.done());
        task.cancel();
        simulation.runReady();
        QVERIFY(task.cancelled());
    }

    void timerHeapKeepsOrderUnderRemoval()
    {
        QStringList log;
        Simulation simulation;
        std::vector<Task<>> tasks;
        simulation.call([&] {
            for (int i = 0; i < 1000; ++i)
                tasks.push_back(
                    createTask(logAt(&log, QString::number(i * 7919 % 1000), (i * 7919 % 1000) * 1ms + 1ms)));
        });
        simulation.runReady();
        for (std::size_t i = 0; i < tasks.size(); i += 3)
            tasks[i].cancel();
        simulation.runUntilIdle();
        QCOMPARE(log.size(), 666);
        QVERIFY(std::is_sorted(log.begin(), log.end(),
                               [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); }));
    }

    // RunTests::test_asyncio_run_return, …_raises
    void runGivesTheResultOrRaises()
    {
        Simulation simulation;
        const auto good = []() -> Coro<int> { co_return 42; };
        const auto bad = []() -> Coro<int> {
            co_await aio::sleep(1s);
            throw std::range_error("no");
        };
        QCOMPARE(simulation.run(good()), 42);
        QVERIFY_THROWS_EXCEPTION(std::range_error, simulation.run(bad()));
    }

    // RunTests::test_asyncio_run_cancels_hanging_tasks
    void runCancelsWhatIsLeftAndWaitsForIt()
    {
        bool cleaned = false;
        Simulation simulation;
        const auto main = [](bool *flag) -> Coro<int> {
            createTask([flag]() -> Coro<> {
                try {
                    co_await aio::sleep(1h);
                } catch (const CancelledError &) {
                    *flag = true;
                    throw;
                }
            });
            co_await aio::sleep(0s);
            co_return 123;
        };
        QCOMPARE(simulation.run(main(&cleaned)), 123);
        QVERIFY(cleaned);
        QVERIFY(!simulation.loop().hasPendingTasks());
    }

    // Recorded: deadlock
    void deadlockIsNamedWithItsCycle()
    {
        auto tasks = std::make_shared<std::vector<Task<>>>();
        Simulation simulation;
        simulation.loop().setUnhandledHandler([](const Unhandled &) {});
        const auto main = [](auto all) -> Coro<> {
            all->push_back(createTask(awaitThe(all, 1), "A"));
            all->push_back(createTask(awaitThe(all, 0), "B"));
            co_await (*all)[0];
        };
        try {
            simulation.run(main(tasks));
            QFAIL("it cannot end");
        } catch (const DeadlockError &error) {
            QCOMPARE(QString(error.what()), "deadlock: A waits for B waits for A");
        }
        tasks->clear();
    }

    void deadlockWithoutACycleNamesWhoIsStuck()
    {
        Simulation simulation;
        simulation.loop().setUnhandledHandler([](const Unhandled &) {});
        const auto main = []() -> Coro<> {
            Semaphore semaphore(0);
            co_await semaphore.acquire();
        };
        try {
            simulation.run(main());
            QFAIL("it cannot end");
        } catch (const DeadlockError &error) {
            QCOMPARE(QString(error.what()), "deadlock: nothing will ever wake main");
        }
    }

    void endlessRunIsStopped()
    {
        const auto endless = [](std::chrono::nanoseconds pause) -> Coro<> {
            for (;;)
                co_await aio::sleep(pause);
        };
        Simulation byTime(Simulation::Limits{1h, {}});
        byTime.loop().setUnhandledHandler([](const Unhandled &) {});
        QVERIFY_THROWS_EXCEPTION(LimitError, byTime.run(endless(1s)));
        QCOMPARE(byTime.now(), 1h);
        int turns = 0;
        Simulation byTurns(Simulation::Limits{1h, [&turns] { return ++turns > 1000; }});
        byTurns.loop().setUnhandledHandler([](const Unhandled &) {});
        QVERIFY_THROWS_EXCEPTION(LimitError, byTurns.run(endless(0s)));
    }

    // What callbacks of the same thread leave there is run as in any loop: in the next turn.
    void whatIsPostedIsRunInTheNextTurn()
    {
        Simulation simulation;
        QStringList log;
        const auto main = [](QStringList *into) -> Coro<> {
            const Loop::Mailbox mailbox = Loop::current().mailbox();
            mailbox.post([into] { *into += QStringLiteral("posted"); });
            *into += QStringLiteral("goes on");
            co_await aio::sleep(1s);
            *into += QStringLiteral("a second later");
        };
        simulation.run(main(&log));
        QCOMPARE(log, (QStringList{"goes on", "posted", "a second later"}));
        QCOMPARE(simulation.now(), 1s);
    }

    void simulationsDoNotDisturbEachOther()
    {
        Simulation a;
        Simulation b;
        auto inA = a.call([] { return createTask(aio::sleep(1s)); });
        auto inB = b.call([] { return createTask(aio::sleep(2s)); });
        a.advance(5s);
        QVERIFY(inA.done() && !inB.done());
        QCOMPARE(b.now(), 0ns);
        b.runUntilIdle();
        QVERIFY(inB.done());
    }

    void realThreadIsRefused()
    {
        const auto main = []() -> Coro<int> { co_return co_await toThread([] { return 1; }); };
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, Simulation().run(main()));
    }

    // The same program gives the same turns.
    void runsAreRepeatable()
    {
        const auto turns = [] {
            Simulation simulation;
            const auto main = []() -> Coro<> {
                std::vector<Sleep> sleeps;
                for (int i = 0; i < 50; ++i)
                    sleeps.push_back(aio::sleep(i % 7 * 1ms));
                co_await gather(std::move(sleeps));
            };
            simulation.run(main());
            return simulation.loop().turn();
        };
        QCOMPARE(turns(), turns());
    }

    // asyncio: what is due joins the queue when a turn begins, behind what is ready by then; an overdue timeout()
    // alone is called soon
    void timerThatIsDueAtOnceComesBehindWhatIsReady()
    {
        QStringList log;
        Simulation simulation;
        simulation.call([&log] {
            Loop &loop = Loop::current();
            loop.callAt(loop.now(), [&log] { log += "timer"; });
            createTask(logAt(&log, "slept", 0s));
            loop.callSoon([&log] { log += "soon"; });
        });
        simulation.runUntilIdle();
        QCOMPARE(log, (QStringList{"soon", "timer", "slept"}));
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
