// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Condition: a waiter gives up the lock, and has it again whichever way its wait ends.
#include "aiotesting.h"

#include <aio/condition.h>
#include <aio/timeout.h>

#include <QRegularExpression>
#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

using Order = QList<int>;

/// Waits for a notification, notes `number`, and keeps the lock.
Coro<> waiting(Condition *condition, Order *order, int number)
{
    co_await condition->acquire();
    co_await condition->wait();
    *order << number;
}

/// Waits for a notification under a Held, and notes `number`.
Coro<> passing(Condition *condition, Order *order, int number)
{
    const auto held = co_await condition->hold();
    co_await condition->wait();
    *order << number;
}

/// Takes the lock, notifies `n` and releases the lock.
Coro<> notifying(Condition *condition, std::size_t n)
{
    const auto held = co_await condition->hold();
    condition->notify(n);
}

/// Runs `work` as a task of its own, beside those that wait, until all wait or are done.
template<typename A>
auto runBeside(Simulation &sim, A work)
{
    auto task = sim.call([&work] { return createTask(std::move(work)); });
    sim.runReady();
    return task;
}

} // namespace

class TestCondition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_locks.py::ConditionTests::test_wait
    void aNotifiedWaiterGoesOnWhenItGetsTheLock()
    {
        Order order;
        Condition condition;
        Simulation sim;
        sim.call([&] {
            for (int i = 1; i <= 3; ++i)
                createTask(waiting(&condition, &order, i));
        });
        sim.runReady();
        QVERIFY(!condition.locked());
        runBeside(sim, condition.acquire());
        condition.notify();
        sim.runReady();
        QCOMPARE(order, Order());
        condition.release();
        sim.runReady();
        QCOMPARE(order, Order({1}));
        QVERIFY(condition.locked());
        condition.notify(2);
        sim.runReady();
        QCOMPARE(order, Order({1}));
        condition.release();
        sim.runReady();
        QCOMPARE(order, Order({1, 2}));
        condition.release();
        sim.runReady();
        QCOMPARE(order, Order({1, 2, 3}));
        QVERIFY(condition.locked());
    }

    // test_locks.py::ConditionTests::test_wait_cancel
    void aCancelledWaiterHoldsTheLockWhenTheErrorComesOut()
    {
        Log log;
        Condition condition;
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            co_await condition.acquire();
            const auto outcome = co_await settled(condition.wait());
            log(repr(outcome) + (condition.locked() ? QStringLiteral(" locked") : QString()));
        };
        auto waiter = sim.call([&] { return createTask(work, "W"); });
        sim.runReady();
        QVERIFY(!condition.locked());
        waiter.cancel();
        sim.runReady();
        QCOMPARE(log.lines(), lines("0 W CancelledError locked"));
        condition.notify();
        sim.runReady();
        QVERIFY(waiter.done());
    }

    // test_locks.py::ConditionTests::test_wait_unacquired
    void waitNeedsTheLock()
    {
        Condition condition;
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.run(condition.wait()); }),
                 "InvalidStateError: a condition's lock must be held to wait or to notify");
        QVERIFY(!condition.locked());
    }

    // test_locks.py::ConditionTests::test_wait_for
    void waitForGoesOnOnceItsPredicateIsTrue()
    {
        int value = 0;
        Order order;
        Condition condition;
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            const auto held = co_await condition.hold();
            const auto predicate = [&value] { return value; };
            const int seen = co_await condition.waitFor(predicate);
            order << seen;
        };
        const auto waiter = sim.call([&] { return createTask(work); });
        sim.runReady();
        runBeside(sim, notifying(&condition, 1));
        QVERIFY(!waiter.done());
        value = 7;
        sim.runReady();
        QVERIFY(!waiter.done()); // nobody told it
        runBeside(sim, notifying(&condition, 1));
        QCOMPARE(order, Order({7}));
        QVERIFY(!condition.locked());
    }

    // test_locks.py::ConditionTests::test_wait_for_unacquired
    void aTruePredicateNeedsNoLock()
    {
        Condition condition;
        Simulation sim;
        const auto seven = [] { return 7; };
        QCOMPARE(sim.run(condition.waitFor(seven)), 7);
        const auto never = [] { return false; };
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, sim.run(condition.waitFor(never)));
    }

    // test_locks.py::ConditionTests::test_notify
    void notifyReleasesAsManyAsAskedFor()
    {
        Order order;
        Condition condition;
        Simulation sim;
        sim.call([&] {
            for (int i = 1; i <= 3; ++i)
                createTask(passing(&condition, &order, i));
        });
        sim.runReady();
        runBeside(sim, notifying(&condition, 1));
        QCOMPARE(order, Order({1}));
        sim.call([&] {
            createTask(notifying(&condition, 1));
            createTask(notifying(&condition, 2048));
        });
        sim.runReady();
        QCOMPARE(order, Order({1, 2, 3}));
    }

    void notifyZeroWakesNobody()
    {
        Order order;
        Condition condition;
        Simulation sim;
        sim.call([&] {
            createTask(passing(&condition, &order, 1));
            createTask(notifying(&condition, 0));
        });
        sim.runReady();
        QCOMPARE(order, Order());
        runBeside(sim, notifying(&condition, 1));
        QCOMPARE(order, Order({1}));
    }

    // test_locks.py::ConditionTests::test_notify_all
    void notifyAllReleasesEverybodyInOrder()
    {
        Order order;
        Condition condition;
        Simulation sim;
        const auto all = [&]() -> Coro<> {
            const auto held = co_await condition.hold();
            condition.notifyAll();
        };
        sim.call([&] {
            for (int i = 1; i <= 3; ++i)
                createTask(passing(&condition, &order, i));
            createTask(all);
        });
        sim.runReady();
        QCOMPARE(order, Order({1, 2, 3}));
        QVERIFY(!condition.locked());
    }

    // test_locks.py::ConditionTests::test_notify_unacquired,
    // test_locks.py::ConditionTests::test_notify_all_unacquired
    void notifyNeedsTheLock()
    {
        Condition condition;
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, condition.notify());
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, condition.notifyAll());
    }

    // test_locks.py::ConditionTests::test_context_manager, test_pep492.py::LockTests::test_context_manager_async_with
    void itsLockIsHeldForAsLongAsTheHeldLives()
    {
        QList<bool> locked;
        Condition condition;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            {
                const auto held = co_await condition.hold();
                co_await aio::sleep(1s);
                locked << condition.locked();
            }
            locked << condition.locked();
        };
        sim.run(main);
        QCOMPARE(locked, QList<bool>({true, false}));
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, condition.release());
    }

    // test_locks.py::ConditionTests::test_explicit_lock
    void aGivenLockIsShared()
    {
        Lock lock;
        Condition condition(lock);
        Simulation sim;
        runBeside(sim, lock.acquire());
        QVERIFY(condition.locked());
        condition.release();
        QVERIFY(!lock.locked());
        runBeside(sim, condition.acquire());
        QVERIFY(lock.locked());
    }

    // test_locks.py::ConditionTests::test_cancelled_error_wakeup
    void theCancelledErrorOfTheWaitComesOut()
    {
        Order order;
        Condition condition;
        Simulation sim;
        auto waiter = sim.call([&] { return createTask(passing(&condition, &order, 1)); });
        sim.runReady();
        waiter.cancel("enough");
        sim.runReady();
        QCOMPARE(raisedBy([&] { waiter.result(); }), "CancelledError: enough");
        QVERIFY(!condition.locked());
    }

    // Often wrong, 10: it holds the lock on the way out, even if it is cancelled again while it waits for that.
    void aWaiterCancelledTwiceStillWaitsForTheLock()
    {
        Order order;
        Condition condition;
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            co_await condition.acquire();
            const auto outcome = co_await settled(condition.wait());
            order << (condition.locked() ? 1 : 0);
            outcome.rethrow();
        };
        auto waiter = sim.call([&] { return createTask(work); });
        sim.runReady();
        runBeside(sim, condition.acquire());
        for (const char *message : {"first", "second", "third"}) {
            waiter.cancel(message);
            sim.runReady();
            QVERIFY(!waiter.done());
        }
        condition.release();
        sim.runReady();
        QCOMPARE(order, Order({1}));
        QCOMPARE(raisedBy([&] { waiter.result(); }), "CancelledError: third");
    }

    void aCancelWhileANotifiedWaiterQueuesForTheLockComesOutWithTheLock()
    {
        Order order;
        Condition condition;
        Simulation sim;
        auto waiter = sim.call([&] { return createTask(passing(&condition, &order, 1)); });
        sim.runReady();
        runBeside(sim, condition.acquire());
        condition.notify();
        sim.runReady();
        waiter.cancel();
        sim.runReady();
        QVERIFY(!waiter.done());
        condition.release();
        sim.runReady();
        QVERIFY(waiter.cancelled());
        QCOMPARE(order, Order());
        QVERIFY(!condition.locked());
    }

    // Often wrong, 10: a notification is not lost to a cancelled task.
    void aWaiterCancelledRightAfterItsNotificationPassesItOn()
    {
        Order order;
        Condition condition;
        Simulation sim;
        auto first = sim.call([&] { return createTask(passing(&condition, &order, 1)); });
        sim.call([&] { createTask(passing(&condition, &order, 2)); });
        sim.runReady();
        runBeside(sim, condition.acquire());
        condition.notify();
        condition.release();
        first.cancel();
        sim.runReady();
        QVERIFY(first.cancelled());
        QCOMPARE(order, Order({2}));
        QVERIFY(!condition.locked());
    }

    void aNotificationSkipsThoseWhoAreCancelled()
    {
        Order order;
        Condition condition;
        Simulation sim;
        auto first = sim.call([&] { return createTask(passing(&condition, &order, 1)); });
        sim.call([&] {
            createTask(passing(&condition, &order, 2));
            createTask(passing(&condition, &order, 3));
        });
        sim.runReady();
        runBeside(sim, condition.acquire());
        first.cancel();
        condition.notify();
        condition.release();
        sim.runReady();
        // The second was notified; the cancelled one, which cannot know that, woke the third for nothing.
        QCOMPARE(order, Order({2, 3}));
    }

    void aTimeoutEndsTheWaitWithTheLock()
    {
        QList<bool> locked;
        Condition condition;
        Simulation sim;
        const auto main = [&]() -> Coro<QString> {
            const auto held = co_await condition.hold();
            const auto outcome = co_await settled(timeout(1s, condition.wait()));
            locked << condition.locked();
            co_return repr(outcome);
        };
        QCOMPARE(sim.run(main), "TimeoutError");
        QCOMPARE(locked, QList<bool>({true}));
        QVERIFY(!condition.locked());
    }

    void aWaiterIsSeenToWaitForTheConditionUntilItHasTheLock()
    {
        struct Waits : Observer {
            void taskSuspended(const TaskView &, const WaitInfo &wait) override { kinds << wait.kind; }
            QList<WaitKind> kinds;
        } waits;
        Order order;
        Condition condition;
        Simulation sim;
        sim.loop().addObserver(waits);
        sim.call([&] { createTask(passing(&condition, &order, 1)); });
        sim.runReady();
        QCOMPARE(waits.kinds, QList<WaitKind>({WaitKind::Condition}));
        runBeside(sim, condition.acquire());
        condition.notify();
        sim.runReady();
        QCOMPARE(waits.kinds, QList<WaitKind>({WaitKind::Condition, WaitKind::Condition}));
        sim.loop().removeObserver(waits);
        condition.release();
        sim.runReady();
    }

    void aLoopThatClosesLeavesTheLockFree()
    {
        Order order;
        Condition condition;
        {
            Simulation sim;
            const Reports reports(sim);
            sim.call([&] {
                createTask(passing(&condition, &order, 1));
                createTask(passing(&condition, &order, 2));
            });
            sim.runReady();
            runBeside(sim, condition.acquire());
            condition.notify();
            sim.loop().runTurn();
        }
        QVERIFY(!condition.locked());
        QCOMPARE(order, Order());
    }

    void mayDieBeforeThoseWhoWaitForIt()
    {
        Order order;
        Lock lock;
        Simulation sim;
        const Reports reports(sim);
        auto own = std::make_unique<Condition>();
        auto shared = std::make_unique<Condition>(lock);
        auto first = sim.call([&] { return createTask(passing(own.get(), &order, 1)); });
        auto second = sim.call([&] { return createTask(passing(shared.get(), &order, 2)); });
        sim.call([&] { createTask(passing(own.get(), &order, 3)); });
        sim.runReady();
        own.reset();
        shared.reset();
        runBeside(sim, lock.acquire());
        first.cancel();
        second.cancel();
        sim.runReady();
        QVERIFY(first.cancelled());
        QVERIFY(!second.done()); // it still needs the lock, which lives
        lock.release();
        sim.runReady();
        QVERIFY(second.cancelled());
        QVERIFY(!lock.locked());
        QCOMPARE(order, Order({3})); // what the first might have been told was passed on
    }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
