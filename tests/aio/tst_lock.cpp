// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Lock: one at a time, first come, first served; it is never left free while somebody waits for it.
#include "aiotesting.h"

#include <aio/gather.h>
#include <aio/lock.h>
#include <aio/timeout.h>

#include <QRegularExpression>
#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

using Order = QList<int>;

/// Takes the lock, keeps it, and notes `number`.
Coro<> acquiring(Lock *lock, Order *order, int number)
{
    co_await lock->acquire();
    *order << number;
}

/// Holds the lock for `duration`, and logs when it got it.
Coro<> holding(Lock *lock, Log log, Duration duration)
{
    const auto held = co_await lock->hold();
    log("locked");
    co_await aio::sleep(duration);
}

} // namespace

class TestLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_locks.py::LockTests::test_acquire
    void eachReleaseLetsExactlyOneThrough()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        sim.call([&] {
            for (int i = 1; i <= 3; ++i)
                createTask(acquiring(&lock, &order, i));
        });
        sim.runReady();
        QCOMPARE(order, Order());
        for (const auto &expected : {Order({1}), Order({1, 2}), Order({1, 2, 3})}) {
            lock.release();
            sim.runReady();
            QCOMPARE(order, expected);
            QVERIFY(lock.locked());
        }
    }

    // test_locks.py::LockTests::test_acquire_cancel
    void aCancelledWaiterLeavesNothingBehind()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        auto waiter = sim.call([&] { return createTask(acquiring(&lock, &order, 1)); });
        sim.runReady();
        waiter.cancel();
        sim.runReady();
        QVERIFY(waiter.cancelled());
        lock.release();
        QVERIFY(!lock.locked());
        sim.run(acquiring(&lock, &order, 2));
        QCOMPARE(order, Order({2}));
    }

    // test_locks.py::LockTests::test_release_not_acquired
    void aFreeLockCannotBeReleased()
    {
        Lock lock;
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, lock.release());
        QVERIFY(!lock.locked());
    }

    // test_locks.py::LockTests::test_release_no_waiters
    void itIsLockedUntilItIsReleased()
    {
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        QVERIFY(lock.locked());
        lock.release();
        QVERIFY(!lock.locked());
    }

    // test_locks.py::LockTests::test_context_manager, test_pep492.py::LockTests::test_context_manager_async_with
    void itIsHeldForAsLongAsTheHeldLives()
    {
        QList<bool> locked;
        Lock lock;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            {
                auto held = co_await lock.hold();
                locked << lock.locked();
                co_await aio::sleep(1s);
                const auto moved = std::move(held);
                locked << lock.locked();
            }
            locked << lock.locked();
        };
        sim.run(main);
        QCOMPARE(locked, QList<bool>({true, true, false}));
    }

    void anErrorReleasesWhatIsHeld()
    {
        Lock lock;
        Simulation sim;
        const auto failing = [&]() -> Coro<> {
            const auto held = co_await lock.hold();
            co_await failAfter(1s, "inside");
        };
        QCOMPARE(raisedBy([&] { sim.run(failing); }), "Failure: inside");
        QVERIFY(!lock.locked());
    }

    // Often wrong, 10
    void whoReleasesGoesToTheBackOfTheQueue()
    {
        Order order;
        Lock lock;
        Simulation sim;
        const auto twice = [&]() -> Coro<> {
            co_await lock.acquire();
            order << 1;
            co_await aio::sleep(1s);
            lock.release();
            co_await lock.acquire();
            order << 3;
        };
        const auto second = [&]() -> Coro<> {
            const auto held = co_await lock.hold();
            order << 2;
        };
        sim.call([&] {
            createTask(twice);
            createTask(second);
        });
        sim.runUntilIdle();
        QCOMPARE(order, Order({1, 2, 3}));
    }

    // Often wrong, 10
    void aWaiterCancelledRightAfterItsWakeUpWakesTheNext()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        auto first = sim.call([&] { return createTask(acquiring(&lock, &order, 1)); });
        sim.call([&] { createTask(acquiring(&lock, &order, 2)); });
        sim.runReady();
        lock.release();
        first.cancel();
        sim.runReady();
        QVERIFY(first.cancelled());
        QCOMPARE(order, Order({2}));
        QVERIFY(lock.locked());
    }

    // Here release() finds a waiter at the head that is cancelled but did not run yet.
    void aWaiterCancelledRightBeforeTheReleaseWakesTheNext()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        auto first = sim.call([&] { return createTask(acquiring(&lock, &order, 1)); });
        sim.call([&] { createTask(acquiring(&lock, &order, 2)); });
        sim.runReady();
        first.cancel();
        lock.release();
        QVERIFY(!lock.locked());
        sim.runReady();
        QCOMPARE(order, Order({2}));
    }

    void nobodyOvertakesAWaiterThatWasWoken()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        sim.call([&] { createTask(acquiring(&lock, &order, 1)); });
        sim.runReady();
        sim.call([&] { createTask(acquiring(&lock, &order, 2)); });
        lock.release();
        sim.runReady();
        QCOMPARE(order, Order({1}));
        lock.release();
        sim.runReady();
        QCOMPARE(order, Order({1, 2}));
    }

    void nobodyOvertakesAWaiterThatWasWokenAfterAnotherWasCancelled()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        auto first = sim.call([&] { return createTask(acquiring(&lock, &order, 1)); });
        sim.call([&] { createTask(acquiring(&lock, &order, 2)); });
        sim.runReady();
        first.cancel();
        sim.runReady();
        sim.call([&] { createTask(acquiring(&lock, &order, 3)); });
        lock.release();
        sim.runReady();
        QCOMPARE(order, Order({2}));
        lock.release();
        sim.runReady();
        QCOMPARE(order, Order({2, 3}));
    }

    void aWaiterThatIsCancelledWhileTheLockIsHeldLetsNobodyIn()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        auto first = sim.call([&] { return createTask(acquiring(&lock, &order, 1)); });
        sim.call([&] { createTask(acquiring(&lock, &order, 2)); });
        sim.runReady();
        first.cancel();
        sim.runReady();
        QVERIFY(first.cancelled());
        QCOMPARE(order, Order());
        lock.release();
        sim.runReady();
        QCOMPARE(order, Order({2}));
    }

    void cancelledWaitersKeepNobodyFromAFreeLock()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        auto waiter = sim.call([&] { return createTask(acquiring(&lock, &order, 1)); });
        sim.runReady();
        const auto overtaking = [&]() -> Coro<> {
            waiter.cancel();
            lock.release();
            co_await acquiring(&lock, &order, 2);
            order << (waiter.done() ? 4 : 3); // without a suspension: the cancelled one did not run yet
        };
        sim.call([&] { createTask(overtaking); });
        sim.runReady();
        QCOMPARE(order, Order({2, 3}));
    }

    void aLockGivenToAWaiterCannotBeReleasedAgain()
    {
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        sim.call([&] {
            createTask(acquiring(&lock, &order, 1));
            createTask(acquiring(&lock, &order, 2));
        });
        sim.runReady();
        lock.release();
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, lock.release());
        sim.runReady();
        QCOMPARE(order, Order({1}));
        lock.release();
        sim.runReady();
    }

    // Often wrong, 1: only a suspension is a cancellation point.
    void aFreeLockIsNoCancellationPoint()
    {
        Order order;
        Lock lock;
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            currentTask().cancel();
            co_await acquiring(&lock, &order, 1);
        };
        const auto task = sim.call([&] { return createTask(work); });
        sim.runReady();
        QCOMPARE(order, Order({1}));
        QVERIFY(task.cancelled());
    }

    void cancellingTheHolderLetsTheNextIn()
    {
        Log log;
        Lock lock;
        Simulation sim;
        auto holder = sim.call([&] { return createTask(holding(&lock, log, 1s), "A"); });
        sim.call([&] {
            createTask(holding(&lock, log, 1s), "B");
            createTask(holding(&lock, log, 1s), "C");
        });
        sim.advance(500ms);
        holder.cancel();
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("0 A locked", "0.5 B locked", "1.5 C locked"));
    }

    void aTimeoutEndsTheWait()
    {
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, lock.acquire())); }), "TimeoutError");
        lock.release();
        QVERIFY(!lock.locked());
    }

    void aWaiterIsSeenToWaitForALock()
    {
        struct Waits : Observer {
            void taskSuspended(const TaskView &, const WaitInfo &wait) override { kinds << wait.kind; }
            QList<WaitKind> kinds;
        } waits;
        Order order;
        Lock lock;
        Simulation sim;
        sim.run(lock.acquire());
        sim.loop().addObserver(waits);
        sim.call([&] { createTask(acquiring(&lock, &order, 1)); });
        sim.runReady();
        QCOMPARE(waits.kinds, QList<WaitKind>({WaitKind::Lock}));
        sim.loop().removeObserver(waits);
        lock.release();
        sim.runReady();
    }

    void aLoopThatClosesReleasesTheLockAndEmptiesTheQueue()
    {
        Log log;
        Order order;
        Lock lock;
        {
            Simulation sim;
            const Reports reports(sim);
            sim.call([&] {
                createTask(holding(&lock, log, 10s), "holder");
                createTask(holding(&lock, log, 10s), "waiter");
            });
            sim.advance(1s);
            QVERIFY(lock.locked());
        }
        QCOMPARE(log.lines(), lines("0 holder locked"));
        QVERIFY(!lock.locked());
        Simulation sim;
        sim.run(acquiring(&lock, &order, 1));
        QCOMPARE(order, Order({1}));
    }

    void mayDieBeforeThoseWhoHoldItOrWaitForIt()
    {
        Log log;
        Order order;
        Simulation sim;
        const Reports reports(sim);
        auto lock = std::make_unique<Lock>();
        auto holder = sim.call([&] { return createTask(holding(lock.get(), log, 1s), "holder"); });
        auto waiter = sim.call([&] { return createTask(acquiring(lock.get(), &order, 1)); });
        auto last = sim.call([&] { return createTask(acquiring(lock.get(), &order, 2)); });
        sim.runReady();
        lock.reset();
        sim.advance(1s);
        QVERIFY(holder.done());
        QCOMPARE(order, Order({1}));
        last.cancel();
        sim.runReady();
        QVERIFY(last.cancelled());
    }
};

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"
