// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Barrier: all pass or none does, round after round.
#include "aiotesting.h"

#include <aio/barrier.h>
#include <aio/gather.h>
#include <aio/timeout.h>

#include <QRegularExpression>
#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

using State = Barrier::State;
using Order = QList<int>;

/// Passes the barrier and notes its index.
Coro<> passing(Barrier *barrier, Order *order)
{
    const int index = co_await barrier->wait();
    *order << index;
}

/// Passes the barrier `rounds` times; notes the round each time.
Coro<> passingOften(Barrier *barrier, Order *order, int rounds)
{
    for (int round = 1; round <= rounds; ++round) {
        co_await barrier->wait();
        *order << round;
    }
}

Order sorted(Order order)
{
    std::ranges::sort(order);
    return order;
}

} // namespace

class TestBarrier : public QObject {
    Q_OBJECT

    /// Starts `count` tasks that pass, and runs until they wait.
    static std::vector<Task<>> arrive(Simulation &sim, Barrier &barrier, Order &order, int count)
    {
        std::vector<Task<>> tasks;
        sim.call([&] {
            for (int i = 0; i < count; ++i)
                tasks.push_back(createTask(passing(&barrier, &order)));
        });
        sim.runReady();
        return tasks;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_locks.py::BarrierTests::test_barrier_parties
    void itNeedsAParty()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Barrier(0));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Barrier(-1));
        QCOMPARE(Barrier(3).parties(), 3);
    }

    // test_locks.py::BarrierTests::test_context_manager
    void eachGetsANumberOfItsOwn()
    {
        Order order;
        Barrier barrier(3);
        Simulation sim;
        const auto tasks = arrive(sim, barrier, order, 3);
        QCOMPARE(order, Order({2, 0, 1})); // the last to come goes on at once
        QCOMPARE(barrier.nWaiting(), 0);
        QVERIFY(!barrier.broken());
    }

    // test_locks.py::BarrierTests::test_filling_one_task
    void oneOfOnePartyIsPassedAtOnce()
    {
        Order order;
        Barrier barrier(1);
        Simulation sim;
        const auto task = sim.call([&] { return createTask(passing(&barrier, &order)); });
        sim.loop().runTurn();
        QVERIFY(task.done());
        QCOMPARE(order, Order({0}));
    }

    // test_locks.py::BarrierTests::test_filling_one_task_twice
    void oneOfOnePartyCanBePassedAgain()
    {
        Order order;
        Barrier barrier(1);
        Simulation sim;
        sim.run(passing(&barrier, &order));
        QCOMPARE(barrier.nWaiting(), 0);
        sim.run(passing(&barrier, &order));
        QCOMPARE(order, Order({0, 0}));
    }

    // test_locks.py::BarrierTests::test_filling_task_by_task
    void nWaitingCountsThoseWhoHaveCome()
    {
        Order order;
        Barrier barrier(3);
        Simulation sim;
        for (const int expected : {1, 2, 0}) {
            arrive(sim, barrier, order, 1);
            QCOMPARE(barrier.nWaiting(), expected);
            QVERIFY(!barrier.broken());
        }
        QCOMPARE(sorted(order), Order({0, 1, 2}));
    }

    // test_locks.py::BarrierTests::test_filling_tasks_wait_twice
    void nobodyBeginsTheSecondRoundBeforeAllEndedTheFirst()
    {
        Order order;
        Barrier barrier(5);
        Simulation sim;
        sim.call([&] {
            for (int i = 0; i < 5; ++i)
                createTask(passingOften(&barrier, &order, 2));
        });
        sim.runReady();
        QCOMPARE(order, Order({1, 1, 1, 1, 1, 2, 2, 2, 2, 2}));
    }

    // test_locks.py::BarrierTests::test_filling_tasks_check_return_value
    void everyRoundGivesEachNumberOnce()
    {
        Order first;
        Order second;
        Barrier barrier(5);
        Simulation sim;
        arrive(sim, barrier, first, 5);
        arrive(sim, barrier, second, 5);
        QCOMPARE(sorted(first), Order({0, 1, 2, 3, 4}));
        QCOMPARE(sorted(second), Order({0, 1, 2, 3, 4}));
    }

    // test_locks.py::BarrierTests::test_draining_state
    void itDrainsUntilTheLastHasLeft()
    {
        QList<State> states;
        Barrier barrier(3);
        Simulation sim;
        const auto noting = [&]() -> Coro<> {
            co_await barrier.wait();
            states << barrier.state();
        };
        sim.call([&] {
            for (int i = 0; i < 3; ++i)
                createTask(noting);
        });
        QCOMPARE(barrier.state(), State::Filling);
        sim.runReady();
        QCOMPARE(states, QList<State>({State::Draining, State::Draining, State::Filling}));
    }

    void whoComesWhileItDrainsIsOfTheNextRound()
    {
        Log log;
        Barrier barrier(2);
        Simulation sim;
        const auto arriving = [&]() -> Coro<> {
            const int index = co_await barrier.wait();
            log(QString::number(index));
        };
        sim.call([&] {
            for (const char *name : {"A", "B", "C", "D"})
                createTask(arriving, name);
        });
        sim.runReady();
        QCOMPARE(log.lines(), lines("0 B 1", "0 A 0", "0 D 1", "0 C 0"));
    }

    // test_locks.py::BarrierTests::test_reset_barrier
    void resetLeavesAnIdleOneUsable()
    {
        Order order;
        Barrier barrier(3);
        Simulation sim;
        sim.run(barrier.reset());
        QVERIFY(!barrier.broken());
        QCOMPARE(barrier.nWaiting(), 0);
        QCOMPARE(barrier.state(), State::Filling);
        arrive(sim, barrier, order, 3);
        QCOMPARE(order.size(), 3);
    }

    // test_locks.py::BarrierTests::test_reset_barrier_while_tasks_waiting
    void resetBreaksThoseWhoWait()
    {
        Order order;
        Barrier barrier(3);
        Simulation sim;
        const auto waiting = arrive(sim, barrier, order, 2);
        sim.call([&] { createTask(barrier.reset()); });
        sim.loop().runTurn();
        QCOMPARE(barrier.state(), State::Resetting);
        QCOMPARE(barrier.nWaiting(), 0);
        sim.runReady();
        for (const auto &task : waiting)
            QCOMPARE(raisedBy([&] { task.result(); }),
                     "BrokenBarrierError: the barrier was aborted or reset");
        QCOMPARE(barrier.nWaiting(), 0);
        QCOMPARE(barrier.state(), State::Filling);
    }

    // test_locks.py::BarrierTests::test_reset_barrier_while_tasks_waiting_and_waiting_again
    void thoseWhomAResetBrokeMayWaitAgain()
    {
        Log log;
        Barrier barrier(3);
        Simulation sim;
        const auto again = [&]() -> Coro<> {
            const auto broken = co_await settled(barrier.wait());
            log(broken.hasValue() ? QStringLiteral("passed") : QStringLiteral("broken"));
            const int index = co_await barrier.wait();
            log(QString::number(index));
        };
        const auto last = [&]() -> Coro<> {
            const int index = co_await barrier.wait();
            log(QString::number(index));
        };
        sim.call([&] {
            createTask(again, "A");
            createTask(again, "B");
        });
        sim.runReady();
        sim.call([&] { createTask(barrier.reset()); });
        sim.runReady();
        QCOMPARE(barrier.nWaiting(), 2);
        sim.call([&] { createTask(last, "C"); });
        sim.runReady();
        // The last to leave comes back first: the barrier was still resetting when the other did.
        QCOMPARE(log.lines(), lines("0 A broken", "0 B broken", "0 C 2", "0 B 0", "0 A 1"));
        QCOMPARE(barrier.nWaiting(), 0);
        QVERIFY(!barrier.broken());
    }

    // test_locks.py::BarrierTests::test_abort_barrier
    void abortBreaksIt()
    {
        Order order;
        Barrier barrier(2);
        Simulation sim;
        sim.run(barrier.abort());
        QVERIFY(barrier.broken());
        QVERIFY_THROWS_EXCEPTION(BrokenBarrierError, sim.run(barrier.wait()));
        QCOMPARE(barrier.nWaiting(), 0);
        sim.run(barrier.reset());
        QVERIFY(!barrier.broken());
        arrive(sim, barrier, order, 2);
        QCOMPARE(order.size(), 2);
    }

    void whoComesToABrokenOneDoesNotCompleteIt()
    {
        Barrier barrier(1);
        Simulation sim;
        sim.run(barrier.abort());
        QVERIFY_THROWS_EXCEPTION(BrokenBarrierError, sim.run(barrier.wait()));
        QVERIFY(barrier.broken());
    }

    // test_locks.py::BarrierTests::test_abort_barrier_when_exception
    void oneThatFailsAbortsForAll()
    {
        Order rounds;
        Barrier barrier(5);
        Simulation sim;
        const auto failing = [&]() -> Coro<> {
            co_await barrier.wait();
            co_await aio::sleep(1s);
            co_await barrier.abort();
        };
        std::vector<Task<>> others;
        sim.call([&] {
            createTask(failing);
            for (int i = 0; i < 4; ++i)
                others.push_back(createTask(passingOften(&barrier, &rounds, 2)));
        });
        sim.runUntilIdle();
        QCOMPARE(rounds, Order({1, 1, 1, 1}));
        QVERIFY(barrier.broken());
        for (const auto &task : others)
            QVERIFY_THROWS_EXCEPTION(BrokenBarrierError, task.result());
    }

    void aCancelledTaskHasNotCome()
    {
        Order order;
        Barrier barrier(2);
        Simulation sim;
        auto waiting = arrive(sim, barrier, order, 1);
        waiting[0].cancel();
        sim.runReady();
        QVERIFY(waiting[0].cancelled());
        QCOMPARE(barrier.nWaiting(), 0);
        arrive(sim, barrier, order, 2);
        QCOMPARE(order, Order({1, 0}));
    }

    void aCancelWhileAllLeaveHoldsNobodyBack()
    {
        Order order;
        Barrier barrier(3);
        Simulation sim;
        auto waiting = arrive(sim, barrier, order, 2);
        sim.call([&] { createTask(passing(&barrier, &order)); });
        sim.loop().runTurn();
        QCOMPARE(barrier.state(), State::Draining);
        waiting[0].cancel();
        sim.runReady();
        QVERIFY(waiting[0].cancelled());
        QCOMPARE(order, Order({2, 1}));
        QCOMPARE(barrier.state(), State::Filling);
    }

    void aWaiterIsSeenToWaitForABarrier()
    {
        struct Waits : Observer {
            void taskSuspended(const TaskView &, const WaitInfo &wait) override { kinds << wait.kind; }
            QList<WaitKind> kinds;
        } waits;
        Order order;
        Barrier barrier(2);
        Simulation sim;
        sim.loop().addObserver(waits);
        arrive(sim, barrier, order, 1);
        QCOMPARE(waits.kinds, QList<WaitKind>({WaitKind::Barrier}));
        sim.loop().removeObserver(waits);
        arrive(sim, barrier, order, 1);
    }

    void aLoopThatClosesLeavesItEmpty()
    {
        Order order;
        Barrier barrier(2);
        {
            Simulation sim;
            const Reports reports(sim);
            arrive(sim, barrier, order, 1);
            QCOMPARE(barrier.nWaiting(), 1);
        }
        QCOMPARE(barrier.nWaiting(), 0);
        Simulation sim;
        arrive(sim, barrier, order, 2);
        QCOMPARE(order, Order({1, 0}));
    }

    void mayDieBeforeThoseWhoWaitForIt()
    {
        Order order;
        Simulation sim;
        const Reports reports(sim);
        auto barrier = std::make_unique<Barrier>(3);
        auto waiting = arrive(sim, *barrier, order, 2);
        barrier.reset();
        waiting[0].cancel();
        sim.runReady();
        QVERIFY(waiting[0].cancelled());
        QVERIFY(!waiting[1].done());
    }
};

QTEST_GUILESS_MAIN(TestBarrier)
#include "tst_barrier.moc"
