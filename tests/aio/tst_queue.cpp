// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Queue and its two kinds: what is put in comes out once, and nobody waits while there is something to do.
#include "aiotesting.h"
#include "counted.h"

#include <aio/gather.h>
#include <aio/queue.h>
#include <aio/timeout.h>

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

using Order = QList<int>;

Coro<> getting(Queue<int> *queue, Order *got)
{
    const int item = co_await queue->get();
    *got << item;
}

Coro<> putting(Queue<int> *queue, std::vector<int> items)
{
    for (const int item : items)
        co_await queue->put(item);
}

/// Runs `work` as a task of its own, beside those that wait, until all wait or are done.
template<typename A>
auto runBeside(Simulation &sim, A work)
{
    auto task = sim.call([&work] { return createTask(std::move(work)); });
    sim.runReady();
    return task;
}

/// Puts `items` in and takes as many out.
Order through(Queue<int> &queue, std::initializer_list<int> items)
{
    for (const int item : items)
        queue.putNowait(item);
    Order out;
    while (!queue.empty())
        out << queue.getNowait();
    return out;
}

} // namespace

class TestQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_queues.py::QueueBasicTests::test_empty
    void itIsEmptyUntilSomethingIsPut()
    {
        Queue<int> queue;
        QVERIFY(queue.empty());
        queue.putNowait(1);
        QVERIFY(!queue.empty());
        QCOMPARE(queue.getNowait(), 1);
        QVERIFY(queue.empty());
    }

    // test_queues.py::QueueBasicTests::test_full
    void itIsFullAtItsLimit()
    {
        Queue<int> unbounded;
        unbounded.putNowait(1);
        QVERIFY(!unbounded.full());
        QVERIFY(!Queue<int>(-1).full());
        Queue<int> queue(1);
        QCOMPARE(queue.maxsize(), 1);
        QVERIFY(!queue.full());
        queue.putNowait(1);
        QVERIFY(queue.full());
    }

    // test_queues.py::QueueBasicTests::test_order
    void firstInFirstOut()
    {
        Queue<int> queue;
        QCOMPARE(through(queue, {1, 3, 2}), Order({1, 3, 2}));
    }

    // test_queues.py::LifoQueueTests::test_order
    void lastInFirstOut()
    {
        LifoQueue<int> queue;
        QCOMPARE(through(queue, {1, 3, 2}), Order({2, 3, 1}));
    }

    // test_queues.py::PriorityQueueTests::test_order
    void smallestOutFirst()
    {
        PriorityQueue<int> queue;
        QCOMPARE(through(queue, {1, 3, 2}), Order({1, 2, 3}));
        PriorityQueue<int, std::greater<>> reversed;
        QCOMPARE(through(reversed, {1, 3, 2}), Order({3, 2, 1}));
    }

    void ofEqualPriorityTheOlderComesOutFirst()
    {
        const auto byTens = [](int a, int b) { return a / 10 < b / 10; };
        PriorityQueue<int, decltype(byTens)> queue(0, byTens);
        QCOMPARE(through(queue, {21, 12, 22, 11, 23, 13, 1, 24}), Order({1, 12, 11, 13, 21, 22, 23, 24}));
    }

    // test_queues.py::QueueBasicTests::test_maxsize
    void aPutterWaitsForRoom()
    {
        Queue<int> queue(2);
        Simulation sim;
        const auto putter = sim.call([&] { return createTask(putting(&queue, {0, 1, 2})); });
        sim.runReady();
        QCOMPARE(queue.size(), 2);
        QVERIFY(!putter.done());
        QCOMPARE(queue.getNowait(), 0);
        sim.runReady();
        QVERIFY(putter.done());
        QCOMPARE(through(queue, {}), Order({1, 2}));
    }

    // test_queues.py::QueueGetTests::test_blocking_get
    void whatIsThereIsTakenWithoutASuspension()
    {
        Order got;
        Queue<int> queue;
        queue.putNowait(1);
        Simulation sim;
        const auto task = sim.call([&] { return createTask(getting(&queue, &got)); });
        sim.loop().runTurn();
        QVERIFY(task.done());
        QCOMPARE(got, Order({1}));
    }

    // test_queues.py::QueueGetTests::test_get_with_putters
    void getWakesAPutter()
    {
        Order got;
        Queue<int> queue(1);
        queue.putNowait(1);
        Simulation sim;
        const auto putter = sim.call([&] { return createTask(putting(&queue, {2})); });
        sim.runReady();
        runBeside(sim, getting(&queue, &got));
        QVERIFY(putter.done());
        QCOMPARE(got, Order({1}));
        QCOMPARE(queue.size(), 1);
    }

    // test_queues.py::QueueGetTests::test_blocking_get_wait
    void getWaitsForAnItem()
    {
        Order got;
        Queue<int> queue;
        Simulation sim;
        sim.call([&] {
            createTask(getting(&queue, &got));
            sim.loop().callAt(10ms, [&] { queue.putNowait(1); });
        });
        sim.advance(9ms);
        QCOMPARE(got, Order());
        sim.advance(1ms);
        QCOMPARE(got, Order({1}));
    }

    // test_queues.py::QueueGetTests::test_nonblocking_get_exception
    void getNowaitOfAnEmptyOneRaises()
    {
        Queue<int> queue;
        QVERIFY_THROWS_EXCEPTION(QueueEmpty, queue.getNowait());
        queue.putNowait(7); // test_nonblocking_get, test_nonblocking_put
        QCOMPARE(queue.getNowait(), 7);
    }

    // test_queues.py::QueueGetTests::test_get_with_waiting_putters
    void waitingPuttersAreServedInOrder()
    {
        Order got;
        Queue<int> queue(1);
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            createTask(queue.put(1));
            createTask(queue.put(2));
            co_await getting(&queue, &got);
            co_await getting(&queue, &got);
        };
        sim.run(main);
        QCOMPARE(got, Order({1, 2}));
    }

    // test_queues.py::QueueGetTests::test_cancelled_getters_not_being_held_in_self_getters
    void aGetThatTimedOutTakesNothing()
    {
        Order got;
        Queue<int> queue(5);
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.run(timeout(100ms, queue.get())); }), "TimeoutError");
        sim.call([&] { createTask(getting(&queue, &got)); });
        sim.runReady();
        queue.putNowait(1);
        sim.runReady();
        QCOMPARE(got, Order({1}));
    }

    // test_queues.py::QueuePutTests::test_blocking_put
    void putWithRoomDoesNotSuspend()
    {
        Queue<int> queue;
        Simulation sim;
        const auto task = sim.call([&] { return createTask(putting(&queue, {1, 2, 3})); });
        sim.loop().runTurn();
        QVERIFY(task.done());
        QCOMPARE(queue.size(), 3);
    }

    // test_queues.py::QueuePutTests::test_blocking_put_wait
    void putWaitsForRoom()
    {
        Order got;
        Queue<int> queue(1);
        queue.putNowait(1);
        Simulation sim;
        const auto putter = sim.call([&] {
            sim.loop().callAt(10ms, [&] { got << queue.getNowait(); });
            return createTask(putting(&queue, {2}));
        });
        sim.advance(9ms);
        QVERIFY(!putter.done());
        sim.advance(1ms);
        QVERIFY(putter.done());
        QCOMPARE(got, Order({1}));
    }

    // test_queues.py::QueuePutTests::test_nonblocking_put_exception
    void putNowaitIntoAFullOneRaisesAndLeavesTheItem()
    {
        Queue<std::unique_ptr<int>> queue(1);
        queue.putNowait(std::make_unique<int>(1));
        auto item = std::make_unique<int>(2);
        QVERIFY_THROWS_EXCEPTION(QueueFull, queue.putNowait(std::move(item)));
        QVERIFY(item != nullptr);
        QCOMPARE(*queue.getNowait(), 1);
        queue.putNowait(std::move(item));
        QCOMPARE(*queue.getNowait(), 2);
    }

    // test_queues.py::QueuePutTests::test_put_cancelled
    void aPutIsDoneWhenItsItemIsTaken()
    {
        Queue<int> queue;
        Simulation sim;
        const auto main = [&]() -> Coro<bool> {
            const auto putter = createTask(queue.put(1));
            co_await queue.get();
            co_return putter.done();
        };
        QVERIFY(sim.run(main));
    }

    // test_queues.py::QueuePutTests::test_put_with_waiting_getters
    void aWaitingGetterReceivesWhatIsPut()
    {
        Order got;
        Queue<int> queue;
        Simulation sim;
        const auto getter = sim.call([&] { return createTask(getting(&queue, &got)); });
        sim.runReady();
        runBeside(sim, queue.put(1));
        QVERIFY(getter.done());
        QCOMPARE(got, Order({1}));
    }

    // test_queues.py::QueuePutTests::test_cancelled_puts_not_being_held_in_self_putters
    void aCancelledPutPutsNothing()
    {
        Queue<int> queue(1);
        queue.putNowait(1);
        Simulation sim;
        auto cancelled = sim.call([&] { return createTask(putting(&queue, {2})); });
        const auto other = sim.call([&] { return createTask(putting(&queue, {3})); });
        sim.runReady();
        cancelled.cancel();
        QCOMPARE(queue.getNowait(), 1);
        sim.runReady();
        QVERIFY(cancelled.cancelled());
        QVERIFY(other.done());
        QCOMPARE(queue.getNowait(), 3);
    }

    // Often wrong, 10: an item is not lost to a cancelled task.
    void aGetterCancelledRightAfterItsWakeUpWakesTheNext()
    {
        Order first;
        Order second;
        Queue<int> queue;
        Simulation sim;
        auto cancelled = sim.call([&] { return createTask(getting(&queue, &first)); });
        sim.call([&] { createTask(getting(&queue, &second)); });
        sim.runReady();
        queue.putNowait(1);
        cancelled.cancel();
        sim.runReady();
        QVERIFY(cancelled.cancelled());
        QCOMPARE(first, Order());
        QCOMPARE(second, Order({1}));
    }

    // Often wrong, 10: room is not lost to a cancelled task.
    void aPutterCancelledRightAfterItsWakeUpWakesTheNext()
    {
        Queue<int> queue(1);
        queue.putNowait(1);
        Simulation sim;
        auto cancelled = sim.call([&] { return createTask(putting(&queue, {2})); });
        const auto other = sim.call([&] { return createTask(putting(&queue, {3})); });
        sim.runReady();
        QCOMPARE(queue.getNowait(), 1);
        cancelled.cancel();
        sim.runReady();
        QVERIFY(cancelled.cancelled());
        QVERIFY(other.done());
        QCOMPARE(queue.getNowait(), 3);
    }

    void aGetterThatWasCancelledInTimeDisturbsNobody()
    {
        std::array<Order, 4> got;
        Queue<int> queue;
        Simulation sim;
        auto cancelled = sim.call([&] { return createTask(getting(&queue, &got[0])); });
        sim.call([&] {
            for (std::size_t i = 1; i < got.size(); ++i)
                createTask(getting(&queue, &got[i]));
        });
        sim.runReady();
        cancelled.cancel();
        queue.putNowait(1);
        sim.runReady();
        QCOMPARE(got[1], Order({1}));
        // Had the third been woken for nothing, it would stand behind the fourth now.
        queue.putNowait(2);
        sim.runReady();
        QCOMPARE(got[2], Order({2}));
        queue.putNowait(3);
        sim.runReady();
        QCOMPARE(got[3], Order({3}));
    }

    void aCancelledGetterWhoseItemIsGoneDisturbsNobody()
    {
        std::array<Order, 3> got;
        Queue<int> queue;
        Simulation sim;
        auto cancelled = sim.call([&] { return createTask(getting(&queue, &got[0])); });
        sim.call([&] {
            for (std::size_t i = 1; i < got.size(); ++i)
                createTask(getting(&queue, &got[i]));
        });
        sim.runReady();
        queue.putNowait(1);
        QCOMPARE(queue.getNowait(), 1);
        cancelled.cancel();
        sim.runReady();
        queue.putNowait(2);
        sim.runReady();
        QCOMPARE(got[1], Order({2}));
        queue.putNowait(3);
        sim.runReady();
        QCOMPARE(got[2], Order({3}));
    }

    void aGetterWhoseItemWasTakenByAnotherWaitsAgain()
    {
        Order got;
        Queue<int> queue;
        Simulation sim;
        const auto getter = sim.call([&] { return createTask(getting(&queue, &got)); });
        sim.runReady();
        queue.putNowait(1);
        QCOMPARE(queue.getNowait(), 1);
        sim.runReady();
        QVERIFY(!getter.done());
        queue.putNowait(2);
        sim.runReady();
        QCOMPARE(got, Order({2}));
    }

    void aPutterWhoseRoomWasTakenByAnotherWaitsAgain()
    {
        Queue<int> queue(1);
        queue.putNowait(1);
        Simulation sim;
        const auto putter = sim.call([&] { return createTask(putting(&queue, {2})); });
        sim.runReady();
        QCOMPARE(queue.getNowait(), 1);
        queue.putNowait(3);
        sim.runReady();
        QVERIFY(!putter.done());
        QCOMPARE(queue.getNowait(), 3);
        sim.runReady();
        QCOMPARE(queue.getNowait(), 2);
    }

    // test_queues.py::_QueueJoinTestMixin::test_task_done_underflow
    void taskDoneTooOftenIsRefused()
    {
        Queue<int> fifo;
        LifoQueue<int> lifo;
        PriorityQueue<int> priority;
        for (Queue<int> *queue :
             {&fifo, static_cast<Queue<int> *>(&lifo), static_cast<Queue<int> *>(&priority)}) {
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, queue->taskDone());
            queue->putNowait(1);
            queue->taskDone();
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, queue->taskDone());
        }
    }

    // test_queues.py::_QueueJoinTestMixin::test_task_done
    void joinWaitsUntilAllIsDealtWith()
    {
        int sum = 0;
        Queue<int> queue;
        Simulation sim;
        const auto worker = [&]() -> Coro<> {
            for (;;) {
                const int item = co_await queue.get();
                sum += item;
                co_await aio::sleep(1s);
                queue.taskDone();
            }
        };
        const auto main = [&]() -> Coro<> {
            createTask(worker);
            createTask(worker);
            co_await queue.join();
        };
        for (int i = 0; i < 100; ++i)
            queue.putNowait(i);
        sim.run(main);
        QCOMPARE(sum, 4950);
        QCOMPARE(sim.now(), 50s);
    }

    // test_queues.py::_QueueJoinTestMixin::test_join_empty_queue
    void joinOfAnUnusedOneReturnsAtOnce()
    {
        Queue<int> queue;
        Simulation sim;
        sim.run(queue.join());
        sim.run(queue.join());
        QCOMPARE(sim.now(), 0s);
    }

    // scenario queue
    void producersAndConsumersKeepAsynciosOrder()
    {
        Log log;
        Queue<int> queue(2);
        Simulation sim;
        const auto producer = [&]() -> Coro<> {
            for (int i = 1; i <= 5; ++i) {
                co_await queue.put(i);
                log(QStringLiteral("put %1").arg(i));
            }
        };
        const auto worker = [&]() -> Coro<> {
            for (;;) {
                const int item = co_await queue.get();
                log(QStringLiteral("got %1").arg(item));
                co_await aio::sleep(1s);
                queue.taskDone();
                log(QStringLiteral("done %1").arg(item));
            }
        };
        const auto main = [&]() -> Coro<QString> {
            std::vector<Task<>> workers;
            workers.push_back(createTask(worker, "W1"));
            workers.push_back(createTask(worker, "W2"));
            co_await createTask(producer, "P");
            co_await queue.join();
            log("joined");
            for (auto &task : workers)
                task.cancel();
            const auto outcomes = co_await gather(returnExceptions, workers);
            co_return repr(outcomes);
        };
        QCOMPARE(sim.run(main), "[CancelledError, CancelledError]");
        QCOMPARE(log.lines(),
                 lines("0 P put 1", "0 P put 2", "0 W1 got 1", "0 W2 got 2", "0 P put 3", "0 P put 4",
                       "1 W1 done 1", "1 W1 got 3", "1 W2 done 2", "1 W2 got 4", "1 P put 5", "2 W1 done 3",
                       "2 W1 got 5", "2 W2 done 4", "3 W1 done 5", "3 main joined"));
    }

    // test_queues.py::_QueueShutdownTestMixin::test_shutdown_empty
    void shutdownOfAnEmptyOneEndsEveryWait()
    {
        Order got;
        Queue<int> queue;
        Simulation sim;
        const auto getter = sim.call([&] { return createTask(getting(&queue, &got)); });
        sim.runReady();
        queue.shutdown();
        sim.runReady();
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, getter.result());
        sim.run(queue.join());
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, sim.run(queue.put(1)));
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, queue.putNowait(1));
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, sim.run(queue.get()));
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, queue.getNowait());
    }

    void shutdownLetsWhatIsInsideOut()
    {
        Order got;
        Queue<int> queue(2);
        queue.putNowait(1);
        queue.putNowait(2);
        Simulation sim;
        const auto putter = sim.call([&] { return createTask(putting(&queue, {3})); });
        sim.runReady();
        queue.shutdown();
        sim.runReady();
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, putter.result());
        sim.run(getting(&queue, &got));
        QCOMPARE(queue.getNowait(), 2);
        QCOMPARE(got, Order({1}));
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, queue.getNowait());
        const auto join = sim.call([&] { return createTask(queue.join()); });
        queue.taskDone();
        sim.runReady();
        QVERIFY(!join.done());
        queue.taskDone();
        sim.runReady();
        QVERIFY(join.done());
    }

    // test_queues.py::_QueueShutdownTestMixin::test_shutdown_immediate
    void shutdownAtOnceDropsWhatIsInside()
    {
        Queue<int> queue;
        queue.putNowait(1);
        queue.putNowait(2);
        Simulation sim;
        const auto join = sim.call([&] { return createTask(queue.join()); });
        sim.runReady();
        queue.shutdown(true);
        QCOMPARE(queue.size(), 0);
        sim.runReady();
        QVERIFY(join.done());
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, sim.run(queue.put(1)));
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, queue.putNowait(1));
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, sim.run(queue.get()));
        QVERIFY_THROWS_EXCEPTION(QueueShutDown, queue.getNowait());
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, queue.taskDone());
    }

    void shutdownAtOnceStillWaitsForWhatWasTaken()
    {
        Queue<int> queue;
        queue.putNowait(1);
        queue.putNowait(2);
        QCOMPARE(queue.getNowait(), 1);
        Simulation sim;
        const auto join = sim.call([&] { return createTask(queue.join()); });
        queue.shutdown(true);
        sim.runReady();
        QVERIFY(!join.done());
        queue.taskDone();
        sim.runReady();
        QVERIFY(join.done());
    }

    // Often wrong, 1: only a suspension is a cancellation point.
    void anItemThatIsThereIsNoCancellationPoint()
    {
        Order got;
        Queue<int> queue;
        queue.putNowait(1);
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            currentTask().cancel();
            co_await getting(&queue, &got);
        };
        const auto task = sim.call([&] { return createTask(work); });
        sim.runReady();
        QCOMPARE(got, Order({1}));
        QVERIFY(task.cancelled());
    }

    void carriesWhatCanOnlyBeMoved()
    {
        Queue<std::unique_ptr<int>> queue(1);
        Simulation sim;
        const auto main = [&]() -> Coro<int> {
            const auto first = createTask(queue.put(std::make_unique<int>(3)));
            const auto second = createTask(queue.put(std::make_unique<int>(4)));
            const auto three = co_await queue.get();
            const auto four = co_await queue.get();
            co_return *three * 10 + *four;
        };
        QCOMPARE(sim.run(main), 34);
    }

    void everyItemDiesOnce()
    {
        {
            Queue<Counted> fifo(1);
            LifoQueue<Counted> lifo;
            PriorityQueue<Counted,
                          decltype([](const Counted &a, const Counted &b) { return a.value() < b.value(); })>
                priority;
            Simulation sim;
            const Reports reports(sim);
            for (Queue<Counted> *queue :
                 {&fifo, static_cast<Queue<Counted> *>(&lifo), static_cast<Queue<Counted> *>(&priority)}) {
                runBeside(sim, queue->put(Counted(1)));
                runBeside(sim, queue->put(Counted(2)));
                const auto taken = runBeside(sim, queue->get());
                QCOMPARE(taken.result().value(), queue == &lifo ? 2 : 1);
                queue->shutdown(queue != &fifo);
            }
            runBeside(sim, fifo.put(Counted(3)));
        }
        QCOMPARE(Counted::alive(), 0);
        QCOMPARE(Counted::wronglyDestroyed(), 0);
    }

    void aWaiterIsSeenToWaitForAQueue()
    {
        struct Waits : Observer {
            void taskSuspended(const TaskView &, const WaitInfo &wait) override { kinds << wait.kind; }
            QList<WaitKind> kinds;
        } waits;
        Order got;
        Queue<int> queue;
        Simulation sim;
        sim.loop().addObserver(waits);
        sim.call([&] { createTask(getting(&queue, &got)); });
        sim.runReady();
        queue.putNowait(1);
        sim.call([&] { createTask(queue.join()); });
        sim.runReady();
        QCOMPARE(waits.kinds, QList<WaitKind>({WaitKind::Queue, WaitKind::Queue}));
        sim.loop().removeObserver(waits);
        queue.taskDone();
        sim.runReady();
    }

    void aLoopThatClosesEmptiesItsQueues()
    {
        Order got;
        Queue<int> queue(1);
        {
            Simulation sim;
            const Reports reports(sim);
            sim.call([&] {
                createTask(getting(&queue, &got));
                createTask(getting(&queue, &got));
            });
            sim.runReady();
            queue.putNowait(1);
        }
        QCOMPARE(queue.getNowait(), 1);
        queue.putNowait(2);
        QCOMPARE(got, Order());
    }

    void mayDieBeforeThoseWhoWaitForIt()
    {
        Order got;
        Simulation sim;
        const Reports reports(sim);
        auto queue = std::make_unique<Queue<int>>();
        auto woken = sim.call([&] { return createTask(getting(queue.get(), &got)); });
        auto cancelled = sim.call([&] { return createTask(getting(queue.get(), &got)); });
        auto left = sim.call([&] { return createTask(getting(queue.get(), &got)); });
        auto joining = sim.call([&] { return createTask(queue->join()); });
        sim.runReady();
        queue->putNowait(1);
        auto late = sim.call([&] { return createTask(queue->join()); });
        sim.loop().runTurn();
        queue.reset();
        cancelled.cancel();
        late.cancel();
        sim.runReady();
        QVERIFY(woken.done() && joining.done());
        QVERIFY(cancelled.cancelled() && late.cancelled());
        QVERIFY(!left.done());
        QCOMPARE(got, Order({1}));
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
