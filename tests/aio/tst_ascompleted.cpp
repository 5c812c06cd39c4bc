// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// asCompleted(): each task as soon as it is done.
#include "aiotesting.h"

#include <aio/ascompleted.h>

#include <QRegularExpression>
#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

/// Logs the name and the outcome of each as it comes, and what ends it before.
template<typename F>
Coro<> logEach(Log log, AsCompleted<F> completed)
{
    while (completed.hasNext()) {
        const Outcome<F> next = co_await settled(completed.next());
        if (!next.hasValue()) {
            log(next.repr());
            next.rethrow();
        }
        log(next.value().name() + u' ' + outcomeOf(next.value()));
    }
}

std::vector<Task<int>> three(Duration a, Duration b, Duration c)
{
    return {createTask(after(a, 1), "A"), createTask(after(b, 2), "B"), createTask(after(c, 3), "C")};
}

} // namespace

class TestAsCompleted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // scenario as_completed; test_tasks.py::BaseTaskTests::test_as_completed
    void theyComeInTheOrderOfTheirEnds()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> { co_await logEach(log, asCompleted(three(2s, 1s, 3s))); };
        sim.run(main);
        QCOMPARE(log.lines(), lines("1 main B 2", "2 main A 1", "3 main C 3"));
    }

    // scenario as_completed_error
    void anErrorComesAtItsTurnAndTheOthersAfterIt()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            std::vector<Task<int>> tasks = three(2s, 5s, 3s);
            tasks[1] = createTask(failAfter(1s, "boom"), "F");
            tasks.erase(tasks.begin() + 2);
            co_await logEach(log, asCompleted(std::move(tasks)));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("1 main F Failure: boom", "2 main A 1"));
    }

    // scenario as_completed_timeout
    void whenTheTimeIsOverTheOthersGoOn()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks = three(1s, 2s, 3s);
            co_await settled(logEach(log, asCompleted(tasks, 1500ms)));
            co_await wait(tasks);
            log(outcomeOf(tasks[2]));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("1 main A 1", "1.5 main TimeoutError", "3 main 3"));
    }

    void everyOneThatIsLeftTimesOut()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            AsCompleted<Task<int>> completed = asCompleted(three(5s, 6s, 7s), 1s);
            while (completed.hasNext()) {
                const auto next = co_await settled(completed.next());
                log(next.hasValue() ? QStringLiteral("value") : describe(next.exception()));
            }
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("1 main TimeoutError", "1 main TimeoutError", "1 main TimeoutError"));
    }

    // test_tasks.py::BaseTaskTests::test_as_completed_same_tasks_in_as_out
    void handlesComeOutAsTheyWentIn()
    {
        Simulation sim;
        const auto main = [&]() -> Coro<bool> {
            const std::vector<Task<int>> tasks = three(3s, 1s, 2s);
            AsCompleted<Task<int>> completed = asCompleted(tasks);
            const Task<int> first = co_await completed.next();
            co_return first == tasks[1];
        };
        QVERIFY(sim.run(main));
    }

    void coroutinesGetTasks()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            std::vector<Coro<int>> works;
            works.push_back(after(2s, 1));
            works.push_back(after(1s, 2));
            AsCompleted<Task<int>> completed = asCompleted(std::move(works));
            const Task<int> first = co_await completed.next();
            log(outcomeOf(first));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("1 main 2"));
    }

    // test_tasks.py::BaseTaskTests::test_as_completed_with_unused_timeout
    void aTimeoutThatIsNotReachedIsForgotten()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> { co_await logEach(log, asCompleted(three(1s, 1s, 1s), 1h)); };
        sim.run(main);
        sim.runUntilIdle();
        QCOMPARE(sim.now(), Duration(1s));
        QCOMPARE(log.lines().size(), 3);
    }

    // test_tasks.py::BaseTaskTests::test_as_completed_concurrent
    void severalMayBeAwaitedAtOnce()
    {
        Simulation sim;
        const auto main = [&]() -> Coro<int> {
            std::vector<Task<int>> tasks = three(1s, 2s, 3s);
            AsCompleted<Task<int>> completed = asCompleted(tasks);
            Task<Task<int>> one = createTask(completed.next());
            Task<Task<int>> two = createTask(completed.next());
            const Task<int> second = co_await two;
            const Task<int> first = co_await one;
            co_return first.result() + second.result();
        };
        QCOMPARE(sim.run(main), 3);
        QCOMPARE(sim.now(), Duration(2s)); // run() cancels the third
    }

    void nothingIsOverAtOnce()
    {
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            AsCompleted<Task<int>> completed = asCompleted(std::vector<Task<int>>(), 1s);
            if (completed.hasNext())
                throw Failure("there is none");
            co_await completed.next();
        };
        QCOMPARE(raisedBy([&] { sim.run(main); }), "InvalidStateError: every task has been given");
    }

    void aCancelEndsTheWaitAlone()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks = three(1s, 2s, 3s);
            Task<> reader = createTask(logEach(log, asCompleted(tasks)), "reader");
            co_await aio::sleep(1500ms);
            reader.cancel();
            co_await settled(reader);
            co_await wait(tasks);
            log(outcomeOf(tasks[2]));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("1 reader A 1", "1.5 reader CancelledError", "3 main 3"));
    }
};

QTEST_GUILESS_MAIN(TestAsCompleted)
#include "tst_ascompleted.moc"
