// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Event: set() lets all go who wait, in the order in which they came.
#include "aiotesting.h"

#include <aio/event.h>
#include <aio/gather.h>
#include <aio/timeout.h>

#include <QRegularExpression>
#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

using Order = QList<int>;

Coro<> waiting(Event *event, Order *order, int number)
{
    co_await event->wait();
    *order << number;
}

Coro<QString> naming(Event *event, Log log)
{
    co_await event->wait();
    log("end");
    co_return currentTask().name();
}

} // namespace

class TestEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_locks.py::EventTests::test_wait
    void setLetsAllGoInOrder()
    {
        Order order;
        Event event;
        Simulation sim;
        sim.call([&] {
            createTask(waiting(&event, &order, 1));
            createTask(waiting(&event, &order, 2));
        });
        sim.runReady();
        QCOMPARE(order, Order());
        sim.call([&] { createTask(waiting(&event, &order, 3)); });
        event.set();
        sim.runReady();
        // The third was ready before the others were woken, and finds the event set.
        QCOMPARE(order, Order({3, 1, 2}));
    }

    // test_locks.py::EventTests::test_wait_on_set
    void aSetEventIsNotWaitedFor()
    {
        Order order;
        Event event;
        event.set();
        Simulation sim;
        const auto task = sim.call([&] { return createTask(waiting(&event, &order, 1)); });
        sim.loop().runTurn();
        QVERIFY(task.done());
        QCOMPARE(order, Order({1}));
    }

    // test_locks.py::EventTests::test_wait_cancel
    void aCancelledWaiterLeavesNothingBehind()
    {
        Order order;
        Event event;
        Simulation sim;
        auto waiter = sim.call([&] { return createTask(waiting(&event, &order, 1)); });
        sim.call([&] { createTask(waiting(&event, &order, 2)); });
        sim.runReady();
        waiter.cancel();
        event.set();
        sim.runReady();
        QVERIFY(waiter.cancelled());
        QCOMPARE(order, Order({2}));
    }

    // test_locks.py::EventTests::test_clear
    void isSetFollowsSetAndClear()
    {
        Event event;
        QVERIFY(!event.isSet());
        event.set();
        QVERIFY(event.isSet());
        event.clear();
        QVERIFY(!event.isSet());
    }

    void aClearInTheSameTurnHoldsNobodyBack()
    {
        Order order;
        Event event;
        Simulation sim;
        sim.call([&] { createTask(waiting(&event, &order, 1)); });
        sim.runReady();
        event.set();
        event.clear();
        sim.call([&] { createTask(waiting(&event, &order, 2)); });
        sim.runReady();
        QCOMPARE(order, Order({1}));
        event.set();
        sim.runReady();
        QCOMPARE(order, Order({1, 2}));
    }

    // Often wrong, 2: cancel() beats what has arrived.
    void aCancelBeatsTheSetOfTheSameTurn()
    {
        Order order;
        Event event;
        Simulation sim;
        auto waiter = sim.call([&] { return createTask(waiting(&event, &order, 1)); });
        sim.runReady();
        event.set();
        waiter.cancel();
        sim.runReady();
        QVERIFY(waiter.cancelled());
        QCOMPARE(order, Order());
    }

    // Often wrong, 1: only a suspension is a cancellation point.
    void aSetEventIsNoCancellationPoint()
    {
        Order order;
        Event event;
        event.set();
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            currentTask().cancel();
            co_await waiting(&event, &order, 1);
        };
        const auto task = sim.call([&] { return createTask(work); });
        sim.runReady();
        QCOMPARE(order, Order({1}));
        QVERIFY(task.cancelled());
    }

    // scenario event_broadcast
    void oneSetWakesEverybodyInOneTurn()
    {
        Log log;
        Event event;
        Simulation sim;
        const auto main = [&]() -> Coro<QString> {
            std::vector<Task<QString>> tasks;
            for (const char *name : {"A", "B", "C"})
                tasks.push_back(createTask(naming(&event, log), name));
            co_await aio::sleep(1s);
            event.set();
            log("event set");
            const auto names = co_await gather(tasks);
            log("gathered");
            co_return repr(names);
        };
        QCOMPARE(sim.run(main), "['A', 'B', 'C']");
        QCOMPARE(log.lines(), lines("1 main event set", "1 A end", "1 B end", "1 C end", "1 main gathered"));
    }

    void aTimeoutEndsTheWait()
    {
        Event event;
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, event.wait())); }), "TimeoutError");
        event.set();
        sim.run(timeout(1s, event.wait()));
        QCOMPARE(sim.now(), 1s);
    }

    void aWaiterIsSeenToWaitForAnEvent()
    {
        struct Waits : Observer {
            void taskSuspended(const TaskView &, const WaitInfo &wait) override { kinds << wait.kind; }
            QList<WaitKind> kinds;
        } waits;
        Order order;
        Event event;
        Simulation sim;
        sim.loop().addObserver(waits);
        sim.call([&] { createTask(waiting(&event, &order, 1)); });
        sim.runReady();
        QCOMPARE(waits.kinds, QList<WaitKind>({WaitKind::Event}));
        sim.loop().removeObserver(waits);
        event.set();
        sim.runReady();
    }

    void aLoopThatClosesEmptiesTheQueue()
    {
        Order order;
        Event event;
        {
            Simulation sim;
            const Reports reports(sim);
            sim.call([&] { createTask(waiting(&event, &order, 1)); });
            sim.runReady();
        }
        event.set();
        QCOMPARE(order, Order());
    }

    void mayDieBeforeThoseWhoWaitForIt()
    {
        Order order;
        Simulation sim;
        const Reports reports(sim);
        auto event = std::make_unique<Event>();
        auto woken = sim.call([&] { return createTask(waiting(event.get(), &order, 1)); });
        sim.runReady();
        event->set();
        event->clear();
        auto cancelled = sim.call([&] { return createTask(waiting(event.get(), &order, 2)); });
        auto left = sim.call([&] { return createTask(waiting(event.get(), &order, 3)); });
        sim.runReady();
        event.reset();
        cancelled.cancel();
        sim.runReady();
        QVERIFY(woken.done());
        QVERIFY(cancelled.cancelled());
        QVERIFY(!left.done());
        QCOMPARE(order, Order({1}));
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
