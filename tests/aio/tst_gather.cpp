// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// gather(): results in the order of the arguments; the first error at once, or all of them as values.
#include "aiotesting.h"
#include "counted.h"

#include <aio/gather.h>
#include <aio/timeout.h>

#include <QRegularExpression>
#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

using IntTasks = std::vector<Task<int>>;

Coro<Counted> counted(Duration delay)
{
    co_await aio::sleep(delay);
    co_return Counted(1);
}

Coro<std::unique_ptr<int>> boxed(int value) { co_return std::make_unique<int>(value); }

Coro<> gatherOfAPack()
{
    const auto both = gather(after(1s, 1), after(1s, 2));
    co_await both;
}

} // namespace

static_assert(
    std::is_same_v<decltype(gather(after(1s, 1), sleep(1s))), Future<std::tuple<int, std::monostate>>>);
static_assert(std::is_same_v<decltype(gather(IntTasks())), Future<std::vector<int>>>);
static_assert(
    std::is_same_v<decltype(gather(returnExceptions, IntTasks())), Future<std::vector<Outcome<int>>>>);
static_assert(std::is_same_v<decltype(gather(std::vector<Task<>>())), Future<>>);

class TestGather : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void cleanup()
    {
        QCOMPARE(Counted::alive(), 0);
        QCOMPARE(Counted::wronglyDestroyed(), 0);
    }

    // test_tasks.py::GatherTestsBase::test_success
    void resultsComeOnceInTheOrderOfTheArguments()
    {
        int delivered = 0;
        Simulation sim;
        auto all = sim.call([] { return gather(after(200ms, 2), after(100ms, 1), after(300ms, 3)); });
        all.addDoneCallback([&] { ++delivered; });
        sim.advance(200ms);
        QVERIFY(!all.done());
        sim.advance(100ms);
        QCOMPARE(outcomeOf(all), "[2, 1, 3]");
        sim.runUntilIdle();
        QCOMPARE(delivered, 1);
    }

    // test_tasks.py::GatherTestsBase::test_result_exception_success
    void withoutAFailureReturnExceptionsGivesTheResults()
    {
        int delivered = 0;
        Simulation sim;
        auto all = sim.call(
            [] { return gather(returnExceptions, after(200ms, 2), after(100ms, 1), after(300ms, 3)); });
        all.addDoneCallback([&] { ++delivered; });
        sim.advance(200ms);
        QVERIFY(!all.done());
        sim.advance(100ms);
        QCOMPARE(outcomeOf(all), "[2, 1, 3]");
        QCOMPARE(delivered, 1);
    }

    // test_tasks.py::GatherTestsBase::test_one_exception
    void theFirstErrorComesOutAtOnceAndTheOthersGoOn()
    {
        IntTasks tasks;
        Simulation sim;
        auto all = sim.call([&] {
            tasks = {createTask(after(200ms, 1)), createTask(failAfter(100ms, "first")),
                     createTask(after(10s, 3)), createTask(failAfter(300ms, "late"))};
            return gather(tasks);
        });
        sim.advance(100ms);
        QVERIFY(all.exception() && all.exception() == tasks[1].exception());
        QVERIFY(!tasks[0].done() && tasks[0].cancelling() == 0);
        tasks[2].cancel();
        sim.advance(1s);
        QCOMPARE(tasks[0].result(), 1);
        QVERIFY(tasks[2].cancelled());
        QCOMPARE(outcomeOf(all), "Failure: first");
    }

    // scenario gather_two_failures
    void aLaterErrorIsDroppedWithoutAReport()
    {
        Simulation sim;
        const auto main = []() -> Coro<QString> {
            auto all = gather(failAfter(2s, "A"), after(3s, 1), failAfter(1s, "C"));
            const auto outcome = co_await settled(std::move(all));
            co_await aio::sleep(3s);
            co_return outcome.repr();
        };
        QCOMPARE(sim.run(main), "Failure: C");
    }

    // test_tasks.py::GatherTestsBase::test_return_exceptions
    void returnExceptionsGivesErrorsInTheirPlaces()
    {
        Simulation sim;
        auto all = sim.call([] {
            return gather(returnExceptions, after(200ms, 3), after(400ms, 1), failAfter(100ms, "x"),
                          failAfter(300ms, "y"));
        });
        sim.advance(300ms);
        QVERIFY(!all.done());
        sim.advance(100ms);
        QCOMPARE(outcomeOf(all), "[3, 1, Failure: x, Failure: y]");
    }

    // test_tasks.py::FutureGatherTests::test_constructor_empty_sequence_use_running_loop
    void gatherOfNothingIsDone()
    {
        Simulation sim;
        const auto vector = sim.call([] { return gather(IntTasks()); });
        QVERIFY(vector.done() && vector.result().empty());
        const auto tuple = sim.call([] { return gather(); });
        QVERIFY(tuple.done() && tuple.result() == std::tuple<>());
        const auto outcomes = sim.call([] { return gather(returnExceptions, IntTasks()); });
        QVERIFY(outcomes.done() && outcomes.result().empty());
        const auto nothing = sim.call([] { return gather(std::vector<Task<>>()); });
        QVERIFY(nothing.done());
    }

    // test_tasks.py::FutureGatherTests::test_result_exception_one_cancellation
    void returnExceptionsGivesCancellationsInTheirPlaces()
    {
        IntTasks tasks;
        Simulation sim;
        const auto all = sim.call([&] {
            tasks = {createTask(after(1s, 1)), createTask(failAfter(2s, "zde")),
                     createTask(after(9s, 0)), createTask(after(2s, 3)),
                     createTask(after(9s, 0)), createTask(failAfter(1s, "rte"))};
            return gather(returnExceptions, tasks);
        });
        sim.runReady();
        tasks[2].cancel();
        tasks[4].cancel();
        sim.advance(2s);
        QCOMPARE(outcomeOf(all), "[1, Failure: zde, CancelledError, 3, CancelledError, Failure: rte]");
        QVERIFY(!all.cancelled());
    }

    // Often wrong, 9, and scenario gather_cancel_child
    void aChildsCancellationIsAnExceptionOfTheGather()
    {
        IntTasks tasks;
        Simulation sim;
        const auto all = sim.call([&] {
            tasks = {createTask(after(2s, 1)), createTask(after(3s, 2))};
            return gather(tasks);
        });
        sim.advance(1s);
        tasks[1].cancel();
        sim.runReady();
        QVERIFY(all.done() && !all.cancelled());
        QCOMPARE(outcomeOf(all), "CancelledError");
        QVERIFY(!tasks[0].done());
        sim.advance(1s);
        QCOMPARE(tasks[0].result(), 1);
    }

    // Often wrong, 9, and scenario gather_cancel_slow_cleanup
    void aCancelledGatherRaisesAtTheFirstDeadChild()
    {
        Log log;
        Simulation sim;
        const auto work = [log]() -> Coro<> {
            const auto a = createTask(job(log, 2s), "A");
            const auto b = createTask(job(log, 3s, 500ms), "B");
            auto all = gather(a, b);
            const auto outcome = co_await settled(std::move(all));
            log(outcome.repr());
        };
        auto parent = sim.call([&] { return createTask(work, "P"); });
        sim.advance(1500ms);
        parent.cancel();
        sim.runUntilIdle();
        QCOMPARE(log.lines(),
                 lines("0 A start", "0 B start", "1.5 A cancelled", "1.5 P CancelledError", "2 B cancelled"));
    }

    // Often wrong, 9, and scenario gather_cancel_outer_return_exceptions
    void aCancelledGatherWithReturnExceptionsWaitsForAll()
    {
        Log log;
        Simulation sim;
        const auto work = [log]() -> Coro<> {
            const auto a = createTask(job(log, 1s), "A");
            const auto b = createTask(job(log, 2s), "B");
            const auto c = createTask(job(log, 3s, 500ms), "C");
            auto all = gather(returnExceptions, a, b, c);
            const auto outcome = co_await settled(std::move(all));
            log(outcome.repr());
        };
        auto parent = sim.call([&] { return createTask(work, "P"); });
        sim.advance(1500ms);
        parent.cancel();
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("0 A start", "0 B start", "0 C start", "1 A end", "1.5 B cancelled",
                                    "2 C cancelled", "2 P CancelledError"));
    }

    // Often wrong, 9
    void aCancelledGatherRaisesThoughEveryChildSwallowsIt()
    {
        Simulation sim;
        auto all = sim.call([] { return gather(stubborn(9s, 1s, 1), stubborn(9s, 2s, 2)); });
        auto outcomes = sim.call(
            [] { return gather(returnExceptions, stubborn(9s, 1s, 1), stubborn(9s, 2s, 2)); });
        sim.runReady();
        QVERIFY(all.cancel() && outcomes.cancel());
        sim.advance(1s);
        QVERIFY(!all.done() && !outcomes.done());
        sim.advance(1s);
        QCOMPARE(outcomeOf(all), "CancelledError");
        QCOMPARE(outcomeOf(outcomes), "CancelledError");
    }

    // Often wrong, 9
    void onceAllChildrenAreDoneCancelIsFalse()
    {
        Future<std::tuple<int>> all;
        std::optional<bool> cancelled;
        Simulation sim;
        sim.call([&] {
            auto task = createTask(after(1s, 42));
            // Runs before the gather hears of the end.
            task.addDoneCallback([&] { cancelled = all.cancel(); });
            all = gather(task);
        });
        sim.advance(1s);
        QVERIFY(cancelled == false);
        QCOMPARE(outcomeOf(all), "[42]");
        QVERIFY(!all.cancel());
    }

    // Often wrong, 1: only a suspension is a cancellation point.
    void aDoneGatherIsNoCancellationPoint()
    {
        Log log;
        Simulation sim;
        const auto work = [log]() -> Coro<int> {
            auto all = gather(after(1s, 1), after(1s, 2));
            co_await all;
            currentTask().cancel();
            const auto results = co_await all;
            log(repr(results));
            co_return 7;
        };
        const auto task = sim.call([&] { return createTask(work, "T"); });
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("1 T [1, 2]"));
        QVERIFY(task.cancelled());
    }

    // scenario gather_cancel_outer
    void cancellingTheAwaiterCancelsTheChildrenThatAreLeft()
    {
        Log log;
        Simulation sim;
        auto all = sim.call([&] {
            const auto a = createTask(job(log, 1s), "A");
            const auto b = createTask(job(log, 2s), "B");
            const auto c = createTask(job(log, 3s), "C");
            return createTask(gather(a, b, c), "P");
        });
        sim.advance(1500ms);
        all.cancel();
        sim.runReady();
        QCOMPARE(log.lines(), lines("0 A start", "0 B start", "0 C start", "1 A end", "1.5 B cancelled",
                                    "1.5 C cancelled"));
        QVERIFY(all.cancelled());
    }

    // scenario gather_fail_cancel_rest
    void tasksCanBeGatheredTwice()
    {
        IntTasks tasks;
        Simulation sim;
        const auto main = [&]() -> Coro<QString> {
            tasks = {createTask(after(2s, 1)), createTask(failAfter(1s, "boom")), createTask(after(3s, 3))};
            co_await settled(gather(tasks));
            for (auto &task : tasks)
                task.cancel();
            const auto outcomes = co_await gather(returnExceptions, tasks);
            co_return repr(outcomes);
        };
        QCOMPARE(sim.run(main), "[CancelledError, Failure: boom, CancelledError]");
        QCOMPARE(sim.now(), 1s);
    }

    // scenario gather_fail_then_cancel
    void cancellingAFailedGatherDoesNothing()
    {
        IntTasks tasks;
        Simulation sim;
        auto all = sim.call([&] {
            tasks = {createTask(after(2s, 1)), createTask(failAfter(1s, "boom"))};
            return gather(tasks);
        });
        sim.advance(1s);
        QVERIFY(!all.cancel());
        QCOMPARE(outcomeOf(all), "Failure: boom");
        sim.advance(1s);
        QCOMPARE(tasks[0].result(), 1);
    }

    // scenario gather_nested
    void anInnerGathersErrorComesOutOfTheOuterOne()
    {
        Log log;
        Simulation sim;
        const auto inner = []() -> Coro<int> {
            co_await gather(after(1s, 1), failAfter(2s, "boom"));
            co_return 0;
        };
        const auto main = [&]() -> Coro<> {
            const auto d = createTask(job(log, 3s), "D");
            auto outer = gather(inner(), d);
            const auto outcome = co_await settled(std::move(outer));
            log(outcome.repr());
            co_await aio::sleep(2s);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 D start", "2 main Failure: boom", "3 D end"));
    }

    // scenario gather_duplicate
    void oneTaskMayStandInItTwice()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<QString> {
            const auto a = createTask(job(log, 1s), "A");
            const auto b = createTask(job(log, 2s), "B");
            const auto results = co_await gather(a, b, a);
            co_return repr(results);
        };
        QCOMPARE(sim.run(main), "['A', 'B', 'A']");
        QCOMPARE(log.lines(), lines("0 A start", "0 B start", "1 A end", "2 B end"));
    }

    // scenario gather_fail_main_ends
    void whatAFailedMainLeavesBehindIsCancelled()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const auto a = createTask(job(log, 2s), "A");
            co_await gather(a, failAfter(1s, "boom"));
        };
        QCOMPARE(raisedBy([&] { sim.run(main); }), "Failure: boom");
        QCOMPARE(log.lines(), lines("0 A start", "1 A cancelled"));
    }

    void childrenStartInTheOrderOfTheArguments()
    {
        Log log;
        Simulation sim;
        sim.call([&] {
            std::vector<Coro<QString>> jobs;
            for (int i = 0; i < 3; ++i)
                jobs.push_back(job(log, 1s));
            return gather(std::move(jobs));
        });
        sim.runReady();
        QCOMPARE(log.lines(), lines("0 Task-1 start", "0 Task-2 start", "0 Task-3 start"));
        sim.runUntilIdle();
    }

    void resultsThatCannotBeCopiedAreMoved()
    {
        Simulation sim;
        const auto main = []() -> Coro<int> {
            std::vector<Coro<std::unique_ptr<int>>> boxes;
            boxes.push_back(boxed(1));
            boxes.push_back(boxed(2));
            auto all = gather(std::move(boxes));
            const auto values = co_await std::move(all);
            auto outcome = gather(returnExceptions, boxed(3));
            const auto outcomes = co_await std::move(outcome);
            co_return *values[0] * 100 + *values[1] * 10 + *std::get<0>(outcomes).value();
        };
        QCOMPARE(sim.run(main), 123);
    }

    void aDroppedGatherNeitherCancelsNorLeaksItsChildren()
    {
        Task<Counted> task;
        Simulation sim;
        sim.call([&] {
            task = createTask(counted(1s));
            static_cast<void>(gather(task, counted(2s)));
        });
        sim.advance(1s);
        QVERIFY(task.done() && !task.cancelled());
        sim.runUntilIdle();
        QCOMPARE(Counted::alive(), 1);
        task = {};
        QCOMPARE(Counted::alive(), 0);
    }

    void aLoopThatClosesDestroysAGatherThatWaits()
    {
        {
            Simulation sim;
            const Reports reports(sim);
            sim.call([] { createTask(gather(counted(1s), counted(10s))); });
            sim.advance(2s);
            QCOMPARE(Counted::alive(), 1);
        }
        QCOMPARE(Counted::alive(), 0);
    }

    void aLoopThatClosesDestroysGathersAndShieldsInEachOther()
    {
        {
            Simulation sim;
            const Reports reports(sim);
            sim.call([] {
                createTask(gather(shield(counted(1s)), shield(gather(counted(1s), counted(10s)))));
                createTask(shield(gather(counted(1s), counted(10s))));
            });
            sim.advance(2s);
            QCOMPARE(Counted::alive(), 3);
        }
        QCOMPARE(Counted::alive(), 0);
    }

    // asyncio recurses until Python stops it.
    void childThatAwaitsItsOwnGatherEndsWhenCancelled()
    {
        using All = Future<std::vector<Outcome<>>>;
        const auto awaitAll = [](std::shared_ptr<All> all) -> Coro<> { co_await *all; };
        const auto all = std::make_shared<All>();
        Simulation simulation;
        simulation.call([&] {
            std::vector<Coro<>> works;
            works.push_back(awaitAll(all));
            works.push_back(awaitAll(all));
            *all = gather(returnExceptions, std::move(works));
        });
        simulation.runReady();
        QVERIFY(all->cancel());
        simulation.runReady();
        QVERIFY(all->done());
        all->ignoreError();
        *all = {};
    }

    // Its cancel() is false then, as asyncio's: the awaiter is about to run, and gets its CancelledError.
    void cancelBetweenTheLastEndAndTheGathersReachesTheAwaiter()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            const auto awaitAll = [](Future<std::vector<int>> all) -> Coro<> { co_await all; };
            std::vector<Coro<int>> works;
            works.push_back(after(1s, 1));
            auto all = gather(std::move(works));
            auto outer = createTask(awaitAll(all));
            co_await aio::sleep(1s);
            co_await aio::sleep(0s);
            const bool isEarly = !all.done() && !all.cancel();
            outer.cancel();
            outer.cancel();
            const auto outcome = co_await settled(outer);
            co_return outcome.repr() + (isEarly ? QString() : QStringLiteral(" too late"));
        };
        QCOMPARE(simulation.run(main()), "CancelledError");
    }

    void childrenOfAPackSayWhichCoroutineMadeThem()
    {
        Simulation simulation;
        simulation.call([] { createTask(gatherOfAPack()); });
        simulation.runReady();
        simulation.call([] {
            const std::vector<AnyTask> tasks = allTasks();
            QCOMPARE(tasks.size(), 3U);
            QCOMPARE(tasks.back().created().function, "gatherOfAPack");
        });
        simulation.runUntilIdle();
    }
};

QTEST_GUILESS_MAIN(TestGather)
#include "tst_gather.moc"
