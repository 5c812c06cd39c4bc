// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Semaphore: at most N at a time, first come, first served; a permit is never lost to a cancel.
#include "aiotesting.h"
#include "counted.h"

#include <aio/gather.h>
#include <aio/sync.h>
#include <aio/timeout.h>

#include <QRegularExpression>
#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

using Order = QList<int>;

/// Takes a permit, keeps it, and notes `number`.
Coro<> acquiring(Semaphore *semaphore, Order *order, int number)
{
    co_await semaphore->acquire();
    *order << number;
}

/// Holds a permit for `duration`, and logs when it got it.
Coro<> holding(Semaphore *semaphore, Log log, Duration duration)
{
    const auto permit = co_await semaphore->permit();
    log("acquired");
    co_await aio::sleep(duration);
}

} // namespace

class TestSemaphore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_locks.py::SemaphoreTests::test_initial_value_zero
    void oneWithoutPermitsIsLocked()
    {
        QVERIFY(Semaphore(0).locked());
        QVERIFY(!Semaphore(1).locked());
        QVERIFY(!Semaphore().locked());
    }

    // test_locks.py::SemaphoreTests::test_semaphore_value
    void aNegativeValueIsRefused() { QVERIFY_THROWS_EXCEPTION(std::invalid_argument, Semaphore(-1)); }

    // test_locks.py::SemaphoreTests::test_acquire
    void releasesLetExactlyAsManyIn()
    {
        Order order;
        Semaphore semaphore(3);
        Simulation sim;
        const auto takeTwo = [&]() -> Coro<> {
            co_await semaphore.acquire();
            co_await semaphore.acquire();
        };
        sim.run(takeTwo);
        QVERIFY(!semaphore.locked());
        sim.call([&] {
            for (int i = 1; i <= 3; ++i)
                createTask(acquiring(&semaphore, &order, i));
        });
        sim.runReady();
        QCOMPARE(order, Order({1}));
        QVERIFY(semaphore.locked());
        sim.call([&] { createTask(acquiring(&semaphore, &order, 4)); });
        semaphore.release();
        semaphore.release();
        sim.runReady();
        QCOMPARE(order, Order({1, 2, 3}));
        QVERIFY(semaphore.locked());
        semaphore.release();
        sim.runReady();
        QCOMPARE(order, Order({1, 2, 3, 4}));
    }

    // test_locks.py::SemaphoreTests::test_acquire_cancel
    void aCancelledWaiterLeavesNothingBehind()
    {
        Semaphore semaphore(1);
        Simulation sim;
        const auto take = [&]() -> Coro<> { co_await semaphore.acquire(); };
        sim.run(take);
        auto waiter = sim.call([&] { return createTask(take); });
        sim.runReady();
        waiter.cancel();
        sim.runReady();
        QVERIFY(waiter.cancelled());
        semaphore.release();
        QVERIFY(!semaphore.locked());
    }

    // test_locks.py::SemaphoreTests::test_release_no_waiters
    void aPermitComesBackWithRelease()
    {
        Semaphore semaphore(1);
        Simulation sim;
        const auto take = [&]() -> Coro<> { co_await semaphore.acquire(); };
        sim.run(take);
        QVERIFY(semaphore.locked());
        semaphore.release();
        QVERIFY(!semaphore.locked());
    }

    // test_locks.py::SemaphoreTests::test_acquire_fifo_order; often wrong, 10
    void whoReleasesGoesToTheBackOfTheQueue()
    {
        Log log;
        Semaphore semaphore(1);
        Simulation sim;
        const auto taking = [&](QString name) -> Coro<> {
            for (int i = 0; i < 2; ++i) {
                co_await semaphore.acquire();
                log(name + QString::number(i + 1));
                co_await aio::sleep(10ms);
                semaphore.release();
            }
        };
        const auto main = [&]() -> Coro<> {
            const auto a = createTask(taking("a"), "A");
            const auto b = createTask(taking("b"), "B");
            const auto c = createTask(taking("c"), "C");
            co_await gather(a, b, c);
        };
        sim.run(main);
        QCOMPARE(log.lines(),
                 lines("0 A a1", "0.01 B b1", "0.02 C c1", "0.03 A a2", "0.04 B b2", "0.05 C c2"));
    }

    // test_locks.py::SemaphoreTests::test_acquire_fifo_order_2
    void releaseThenAcquireInOneTaskWaitsForThoseBefore()
    {
        Order order;
        Semaphore semaphore(1);
        Simulation sim;
        const auto twice = [&]() -> Coro<> {
            co_await semaphore.acquire();
            order << 2;
            semaphore.release();
            co_await semaphore.acquire();
            order << 4;
        };
        sim.call([&] {
            createTask(acquiring(&semaphore, &order, 1));
            createTask(twice);
            createTask(acquiring(&semaphore, &order, 3));
        });
        sim.runReady();
        semaphore.release();
        semaphore.release();
        sim.runReady();
        QCOMPARE(order, Order({1, 2, 3, 4}));
    }

    // test_locks.py::SemaphoreTests::test_acquire_fifo_order_3
    void aCancelledWaiterKeepsNobodyBack()
    {
        Order order;
        Semaphore semaphore(0);
        Simulation sim;
        auto first = sim.call([&] { return createTask(acquiring(&semaphore, &order, 1)); });
        sim.call([&] {
            createTask(acquiring(&semaphore, &order, 2));
            createTask(acquiring(&semaphore, &order, 3));
        });
        sim.runReady();
        first.cancel();
        sim.runReady();
        semaphore.release();
        semaphore.release();
        sim.runReady();
        QCOMPARE(order, Order({2, 3}));
    }

    // test_locks.py::SemaphoreTests::test_acquire_fifo_order_4
    void severalPermitsAtOnceKeepTheOrder()
    {
        Order order;
        bool wasLocked = false;
        Semaphore semaphore(0);
        Simulation sim;
        const auto last = [&]() -> Coro<> {
            order << 4;
            co_return;
        };
        const auto first = [&]() -> Coro<> {
            co_await semaphore.acquire();
            createTask(last);
            order << 1;
        };
        const auto second = [&]() -> Coro<> {
            for (int i = 0; i < 3; ++i)
                semaphore.release();
            // Two permits are free, but the first waiter has not run yet.
            wasLocked = semaphore.locked();
            co_await semaphore.acquire();
            order << 2;
        };
        sim.call([&] {
            createTask(first);
            createTask(second);
            createTask(acquiring(&semaphore, &order, 3));
        });
        sim.runReady();
        QVERIFY(wasLocked);
        QCOMPARE(order, Order({1, 2, 3, 4}));
    }

    // test_locks.py::SemaphoreTests::test_acquire_cancel_before_awoken
    void aReleasePassesOverCancelledWaiters()
    {
        Order order;
        std::vector<Task<>> tasks;
        Semaphore semaphore(0);
        Simulation sim;
        sim.call([&] {
            for (int i = 1; i <= 4; ++i)
                tasks.push_back(createTask(acquiring(&semaphore, &order, i)));
        });
        sim.runReady();
        tasks[0].cancel();
        tasks[1].cancel();
        semaphore.release();
        sim.runReady();
        QCOMPARE(order, Order({3}));
        tasks[3].cancel();
        sim.runReady();
    }

    void nobodyOvertakesAWaiterThatIsWokenAfterAnotherWasCancelled()
    {
        Order order;
        Semaphore semaphore(0);
        Simulation sim;
        auto first = sim.call([&] { return createTask(acquiring(&semaphore, &order, 1)); });
        sim.call([&] { createTask(acquiring(&semaphore, &order, 2)); });
        sim.runReady();
        first.cancel();
        sim.runReady();
        semaphore.release();
        semaphore.release();
        QVERIFY(semaphore.locked());
        sim.runReady();
        QCOMPARE(order, Order({2}));
        QVERIFY(!semaphore.locked());
    }

    // test_locks.py::SemaphoreTests::test_acquire_hang; often wrong, 10
    void aWaiterCancelledRightAfterItsWakeUpHandsThePermitOn()
    {
        Order order;
        Semaphore semaphore(0);
        Simulation sim;
        auto first = sim.call([&] { return createTask(acquiring(&semaphore, &order, 1)); });
        auto second = sim.call([&] { return createTask(acquiring(&semaphore, &order, 2)); });
        sim.runReady();
        semaphore.release();
        first.cancel();
        sim.runReady();
        QVERIFY(first.cancelled());
        QVERIFY(second.done() && !second.cancelled());
        QCOMPARE(order, Order({2}));
        QVERIFY(semaphore.locked());
    }

    // Often wrong, 10
    void aPermitWithNobodyLeftToTakeItIsFree()
    {
        Order order;
        Semaphore semaphore(0);
        Simulation sim;
        auto waiter = sim.call([&] { return createTask(acquiring(&semaphore, &order, 1)); });
        sim.runReady();
        semaphore.release();
        waiter.cancel();
        sim.runReady();
        QVERIFY(waiter.cancelled());
        QVERIFY(!semaphore.locked());
    }

    // test_locks.py::SemaphoreTests::test_acquire_no_hang
    void aHolderThatCancelsTheNextLeavesThePermitFree()
    {
        Order order;
        Task<> next;
        Semaphore semaphore(1);
        Simulation sim;
        const auto first = [&]() -> Coro<> {
            {
                const auto permit = co_await semaphore.permit();
                co_await aio::sleep(0s);
            }
            next.cancel();
        };
        const auto main = [&]() -> Coro<QString> {
            auto task = createTask(first);
            next = createTask(acquiring(&semaphore, &order, 2));
            const auto outcomes = co_await gather(returnExceptions, task, next);
            co_await timeout(1s, semaphore.acquire());
            co_return repr(outcomes);
        };
        QCOMPARE(sim.run(main), "[None, CancelledError]");
        QCOMPARE(order, Order());
    }

    // Often wrong, 1: only a suspension is a cancellation point.
    void aFreePermitIsNoCancellationPoint()
    {
        Order order;
        Semaphore semaphore(1);
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            currentTask().cancel();
            co_await acquiring(&semaphore, &order, 1);
        };
        const auto task = sim.call([&] { return createTask(work); });
        sim.runReady();
        QCOMPARE(order, Order({1}));
        QVERIFY(task.cancelled());
    }

    // test_locks.py::SemaphoreTests::test_release_not_acquired
    void aBoundedOneIsNotReleasedAboveItsStart()
    {
        BoundedSemaphore semaphore(1);
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, semaphore.release());
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, BoundedSemaphore(-1));
        Simulation sim;
        sim.run(semaphore.acquire());
        QVERIFY(semaphore.locked());
        Semaphore &same = semaphore;
        same.release();
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, same.release());
        sim.run(semaphore.acquire());
        QVERIFY(semaphore.locked()); // the refused releases added nothing
    }

    // test_pep492.py::LockTests::test_context_manager_async_with
    void aPermitOfABoundedOneIsGivenBackOnce()
    {
        QList<bool> locked;
        BoundedSemaphore semaphore(1);
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            {
                const auto permit = co_await semaphore.permit();
                locked << semaphore.locked();
                semaphore.release();
            }
            co_await semaphore.acquire();
            locked << semaphore.locked();
        };
        sim.run(main);
        QCOMPARE(locked, QList<bool>({true, true}));
    }

    // test_pep492.py::LockTests::test_context_manager_async_with
    void aPermitIsHeldForAsLongAsItLives()
    {
        QList<bool> locked;
        Semaphore semaphore(1);
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            {
                const auto permit = co_await semaphore.permit();
                locked << semaphore.locked();
                co_await aio::sleep(1s);
                locked << semaphore.locked();
            }
            locked << semaphore.locked();
        };
        sim.run(main);
        QCOMPARE(locked, QList<bool>({true, true, false}));
    }

    void aPermitIsGivenBackOnceThoughItWasMoved()
    {
        Log log;
        Semaphore semaphore(1);
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            auto permit = co_await semaphore.permit();
            {
                const auto moved = std::move(permit);
                log(repr(semaphore.locked()));
            }
            co_await semaphore.acquire();
            log(repr(semaphore.locked()));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 main True", "0 main True"));
    }

    // scenario semaphore
    void noMoreThanNRunAtATime()
    {
        Log log;
        Semaphore semaphore(2);
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            std::vector<Task<>> tasks;
            for (const char *name : {"J1", "J2", "J3", "J4", "J5"})
                tasks.push_back(createTask(holding(&semaphore, log, 1s), name));
            co_await gather(tasks);
        };
        sim.run(main);
        QCOMPARE(log.lines(),
                 lines("0 J1 acquired", "0 J2 acquired", "1 J3 acquired", "1 J4 acquired", "2 J5 acquired"));
        QCOMPARE(sim.now(), 3s);
    }

    // scenario semaphore_cancel_holder
    void cancellingTheHolderLetsTheNextIn()
    {
        Log log;
        Semaphore semaphore(1);
        Simulation sim;
        auto holder = sim.call([&] { return createTask(holding(&semaphore, log, 1s), "J1"); });
        sim.call([&] {
            createTask(holding(&semaphore, log, 1s), "J2");
            createTask(holding(&semaphore, log, 1s), "J3");
        });
        sim.advance(500ms);
        holder.cancel();
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("0 J1 acquired", "0.5 J2 acquired", "1.5 J3 acquired"));
    }

    // scenario semaphore_cancel_waiter
    void cancellingAWaiterLeavesTheOthersTheirTurn()
    {
        Log log;
        Semaphore semaphore(1);
        Simulation sim;
        sim.call([&] { createTask(holding(&semaphore, log, 1s), "J1"); });
        auto waiter = sim.call([&] { return createTask(holding(&semaphore, log, 1s), "J2"); });
        sim.call([&] { createTask(holding(&semaphore, log, 1s), "J3"); });
        sim.advance(500ms);
        waiter.cancel();
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("0 J1 acquired", "1 J3 acquired"));
        QVERIFY(waiter.cancelled());
    }

    void aTimeoutEndsTheWait()
    {
        Semaphore semaphore(0);
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, semaphore.acquire())); }), "TimeoutError");
        semaphore.release();
        QVERIFY(!semaphore.locked());
    }

    void aLoopThatClosesGivesThePermitBackAndEmptiesTheQueue()
    {
        Log log;
        Semaphore semaphore(1);
        {
            Simulation sim;
            const Reports reports(sim);
            sim.call([&] {
                createTask(holding(&semaphore, log, 10s), "holder");
                createTask(holding(&semaphore, log, 10s), "waiter");
            });
            sim.advance(1s);
            QVERIFY(semaphore.locked());
        }
        QCOMPARE(log.lines(), lines("0 holder acquired"));
        QVERIFY(!semaphore.locked());
    }

    void mayDieBeforeThoseWhoWaitForIt()
    {
        Simulation simulation;
        simulation.loop().setUnhandledHandler([](const Unhandled &) {});
        auto semaphore = std::make_unique<Semaphore>(0);
        const auto waits = [](Semaphore *from) -> Coro<> { co_await from->acquire(); };
        auto cancelled = simulation.call([&] { return createTask(waits(semaphore.get())); });
        const auto left = simulation.call([&] { return createTask(waits(semaphore.get())); });
        simulation.runReady();
        semaphore->release();
        semaphore.reset();
        cancelled.cancel();
        simulation.runReady();
        QVERIFY(cancelled.cancelled());
        QVERIFY(!left.done());
    }
};

QTEST_GUILESS_MAIN(TestSemaphore)
#include "tst_semaphore.moc"
