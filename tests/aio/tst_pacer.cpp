// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A simulation in step with a clock, which the test moves by hand; and runTest().
#include "aiotesting.h"

#include <aio/event.h>
#include <aio/pacer.h>
#include <aio/testing.h>

#include <QTest>

#include <thread>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

/// A real clock for a pacer that stands still until it is moved.
class Hand {
public:
    [[nodiscard]] Pacer::RealClock clock() const
    {
        return [time = m_time] { return *time; };
    }
    void move(Duration by) const { *m_time += by; }

private:
    std::shared_ptr<Duration> m_time = std::make_shared<Duration>();
};

/// Tasks whose order depends on ties: many deadlines at the same time, made at different ones.
void startTies(Simulation &simulation, const Log &log)
{
    simulation.call([log] {
        for (int i = 1; i <= 6; ++i) {
            const auto chain = [log, i]() -> Coro<> {
                for (int step = 0; step < 12 / i; ++step) {
                    co_await aio::sleep(i * 100ms);
                    log(QString::number(step));
                }
            };
            createTask(chain, QString(QChar(u'A' + i)));
        }
    });
}

Coro<> failingChild(const char *message)
{
    createTask(failAfter(1s, message));
    co_return;
}

} // namespace

class TestPacer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clockMovesWithTheRealOneTimesTheSpeed()
    {
        Simulation simulation;
        const Hand hand;
        Pacer pacer(simulation, hand.clock());
        hand.move(5s);
        QCOMPARE(pacer.now(), 0s);
        pacer.setSpeed(2);
        pacer.start();
        hand.move(3s);
        QCOMPARE(pacer.now(), 6s);
        pacer.setSpeed(0.5);
        hand.move(2s);
        QCOMPARE(pacer.now(), 7s);
        pacer.pause();
        hand.move(10s);
        QCOMPARE(pacer.now(), 7s);
        pacer.start();
        hand.move(2s);
        QCOMPARE(pacer.now(), 8s);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, pacer.setSpeed(0));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, pacer.setSpeed(std::nan("")));
    }

    // However late the clock is looked at: deadlines count from the simulation's own time
    void orderIsThatOfARunAtOnce_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<Duration>("tick");
        QTest::newRow("slow, often") << 0.1 << Duration(7ms);
        QTest::newRow("as it is") << 1.0 << Duration(16ms);
        QTest::newRow("fast, seldom") << 10.0 << Duration(130ms);
    }
    void orderIsThatOfARunAtOnce()
    {
        QFETCH(const double, speed);
        QFETCH(const Duration, tick);
        const Log atOnce;
        {
            Simulation simulation;
            startTies(simulation, atOnce);
            simulation.runUntilIdle();
        }
        const Log paced;
        Simulation simulation;
        startTies(simulation, paced);
        const Hand hand;
        Pacer pacer(simulation, hand.clock());
        pacer.setSpeed(speed);
        pacer.start();
        for (int i = 0; simulation.loop().hasPendingTasks() && i < 10'000; ++i) {
            hand.move(tick);
            pacer.catchUp();
        }
        QVERIFY(!atOnce.lines().isEmpty());
        QCOMPARE(paced.lines(), atOnce.lines());
    }

    void nothingRunsBeforeItsTime()
    {
        Simulation simulation;
        const Log log;
        simulation.call([log] { createTask(job(log, 2s), "A"); });
        const Hand hand;
        Pacer pacer(simulation, hand.clock());
        pacer.start();
        pacer.catchUp();
        QCOMPARE(log.lines(), lines("0 A start"));
        hand.move(1999ms);
        pacer.catchUp();
        QCOMPARE(log.lines().size(), 1);
        hand.move(1ms);
        pacer.catchUp();
        QCOMPARE(log.lines(), lines("0 A start", "2 A end"));
    }

    void cancelFromOutsideHappensAtTheTimeShown()
    {
        Simulation simulation;
        const Log log;
        auto task = simulation.call([log] { return createTask(job(log, 2s, 500ms), "A"); });
        const Hand hand;
        Pacer pacer(simulation, hand.clock());
        pacer.start();
        hand.move(1250ms);
        pacer.call([&task] { task.cancel(); });
        hand.move(1s);
        pacer.catchUp();
        QCOMPARE(log.lines(), lines("0 A start", "1.75 A cancelled"));
    }

    void stepRunsOneTaskAndStepTurnAllThatIsReady()
    {
        Simulation simulation;
        const Log log;
        simulation.call([log] {
            createTask(job(log, 1s), "A");
            createTask(job(log, 1s), "B");
        });
        Pacer pacer(simulation, Hand().clock());
        QVERIFY(pacer.step());
        QCOMPARE(log.lines(), lines("0 A start"));
        QVERIFY(pacer.step());
        QCOMPARE(log.lines(), lines("0 A start", "0 B start"));
        QCOMPARE(pacer.now(), 0s);
        QVERIFY(pacer.stepTurn()); // both timers
        QCOMPARE(pacer.now(), 1s);
        QVERIFY(pacer.stepTurn()); // both tasks
        QCOMPARE(log.lines(), lines("0 A start", "0 B start", "1 A end", "1 B end"));
        while (pacer.step()) {}
        QVERIFY(!simulation.loop().hasPendingTasks());
        QVERIFY(!pacer.isRunning());
    }

    void turnsAreToldBeforeTheClockMovesOn()
    {
        Simulation simulation;
        const Log log;
        simulation.call([log] {
            createTask(job(log, 1s), "A");
            createTask(job(log, 1s), "B");
        });
        const Hand hand;
        Pacer pacer(simulation, hand.clock());
        std::vector<Duration> turns;
        pacer.setTurnHandler([&] {
            turns.push_back(simulation.now());
            if (log.lines().size() == 4)
                pacer.stop();
        });
        pacer.step();
        QVERIFY(turns.empty()); // amid a turn
        pacer.step();
        QCOMPARE(turns, std::vector<Duration>{0s});
        pacer.start();
        hand.move(5s);
        pacer.catchUp();
        QCOMPARE(turns, (std::vector<Duration>{0s, 1s, 1s}));
        QVERIFY(!pacer.isRunning());
        QCOMPARE(pacer.now(), 1s); // it was stopped where the simulation was
    }

    void runawayProgramStopsItWithAnError()
    {
        Simulation::Limits limits;
        limits.steps = 1000;
        Simulation simulation(limits);
        simulation.call([] {
            const auto spinning = []() -> Coro<> {
                for (;;)
                    co_await aio::sleep(0s);
            };
            createTask(spinning);
        });
        const Hand hand;
        Pacer pacer(simulation, hand.clock());
        int calls = 0;
        pacer.setRanHandler([&calls] { ++calls; });
        pacer.start();
        pacer.catchUp();
        QVERIFY(!pacer.isRunning());
        QCOMPARE(describe(pacer.error()),
                 QStringLiteral("LimitError: the simulation was stopped after 1000 steps"));
        QCOMPARE(calls, 1);
        simulation.loop().setUnhandledHandler([](const Unhandled &) {});
    }

    void runsByItselfBesideLiveTasks()
    {
        Simulation simulation;
        auto simulated = simulation.call([] { return createTask(after(200ms, 7)); });
        Pacer pacer(simulation);
        pacer.setSpeed(10);
        pacer.start();
        const auto live = createTask(after(1ms, 8));
        QTRY_VERIFY(simulated.done());
        QTRY_VERIFY(live.done());
        QCOMPARE(simulated.result(), 7);
        QCOMPARE(live.result(), 8);
        // Work that comes later wakes it, though it had nothing to do.
        auto later = simulation.call([] { return createTask(after(0s, 9)); });
        QTRY_VERIFY(later.done());
    }

    // Simulations are objects: many at once, on any thread
    void simulationsRunOnManyThreadsAtOnce()
    {
        std::vector<std::thread> threads;
        std::vector<QStringList> logs(4);
        for (QStringList &lines : logs) {
            threads.emplace_back([&lines] {
                const Log log;
                Simulation simulation;
                startTies(simulation, log);
                simulation.runUntilIdle();
                lines = log.lines();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QStringList &lines : logs) {
            QVERIFY(!lines.isEmpty());
            QCOMPARE(lines, logs.front());
        }
    }

    // TestCoroutineSchedulerTest::testAdvanceTimeByDoesNotRunCurrent, testRunCurrent,
    // testRunCurrentNotDrainingQueue (beyond.md 21)
    void momentBeforeADeadlineCanBeLookedAt()
    {
        Simulation simulation;
        const Log log;
        simulation.call([log] {
            createTask(job(log, 2s), "A");
            createTask(job(log, 3s), "B");
        });
        simulation.advanceBefore(2s);
        QCOMPARE(simulation.now(), 2s);
        QCOMPARE(log.lines(), lines("0 A start", "0 B start"));
        simulation.runReady();
        QCOMPARE(log.lines(), lines("0 A start", "0 B start", "2 A end"));
        QCOMPARE(simulation.now(), 2s);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, simulation.advanceBefore(-1s));
        simulation.runUntilIdle();
    }

    // RunTestTest (beyond.md 24)
    void testGivesItsResultAfterItsChildrenHaveEnded()
    {
        const Log log;
        const auto main = [log]() -> Coro<int> {
            createTask(job(log, 1h), "child");
            co_return 5;
        };
        QCOMPARE(runTest(main()), 5);
        QCOMPARE(log.lines(), lines("0 child start", "3600 child end"));
    }

    // RunTestTest::testThrowingInRunTestPendingTask
    void testFailsWithTheErrorOfAChild()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, runTest(failingChild("child")));
        const auto two = []() -> Coro<> {
            createTask(failAfter(1s, "first"));
            createTask(failAfter(2s, "second"));
            co_return;
        };
        QCOMPARE(raisedBy([&] {
                     runTest(two());
                     return 0;
                 }),
                 QStringLiteral("ExceptionGroup[Failure: first, Failure: second]"));
    }

    // RunTestTest::testChildrenCancellationOnTestBodyFailure, testThrowingInRunTestRaisesRootCause
    void testCancelsItsChildrenWhenItsBodyFails()
    {
        const Log log;
        const auto main = [log]() -> Coro<> {
            createTask(job(log, 1h, 1s), "child");
            co_await aio::sleep(1s);
            throw Failure("body");
        };
        QVERIFY_THROWS_EXCEPTION(Failure, runTest(main()));
        QCOMPARE(log.lines(), lines("0 child start", "2 child cancelled"));
    }

    // RunTestTest::testListingActiveCoroutinesOnTimeout
    void testNamesWhatIsStuck()
    {
        const auto main = []() -> Coro<> {
            const auto never = []() -> Coro<> {
                Event event;
                co_await event.wait();
            };
            createTask(never, "stuck one");
            co_return;
        };
        QCOMPARE(raisedBy([&] {
                     runTest(main());
                     return 0;
                 }),
                 QStringLiteral("DeadlockError: deadlock: nothing will ever wake stuck one"));
        Simulation::Limits limits;
        limits.time = 1min;
        QVERIFY_THROWS_EXCEPTION(LimitError, runTest(after(1h, 0), limits));
    }

    void testFailsWhenACoroutineIsForgotten()
    {
        const auto main = []() -> Coro<> {
            {
                const auto forgotten = after(1s, 0);
            }
            co_return;
        };
        const QString raised = raisedBy([&] {
            runTest(main());
            return 0;
        });
        QCOMPARE(raised, QStringLiteral("InvalidStateError: coroutine 'after' was never awaited"));
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
