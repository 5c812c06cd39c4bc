// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// wait() and waitFor(): which of several tasks are done, and one thing for so long at most.
#include "aiotesting.h"

#include <aio/ascompleted.h>
#include <aio/gather.h>
#include <aio/wait.h>

#include <QRegularExpression>
#include <QTest>

#include <list>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

/// A range that makes its ten tasks while it is gone through.
struct TasksMadeOnTheWay {
    struct Iterator {
        using value_type = Task<int>;
        using difference_type = int;
        int index = 0;
        Task<int> operator*() const { return createTask(after(index * 1s, index)); }
        Iterator &operator++()
        {
            ++index;
            return *this;
        }
        void operator++(int) { ++index; }
        bool operator==(const Iterator &other) const { return index == other.index; }
    };
    [[nodiscard]] Iterator begin() const { return {}; }
    [[nodiscard]] Iterator end() const { return {10}; }
};

/// "done a b, pending c": the names of the tasks.
template<typename T>
QString text(const WaitResult<Task<T>> &result)
{
    QStringList done;
    QStringList pending;
    for (const Task<T> &task : result.done)
        done << task.name();
    for (const Task<T> &task : result.pending)
        pending << task.name();
    return QStringLiteral("done %1, pending %2").arg(done.join(u' '), pending.join(u' '));
}

std::vector<Task<int>> sleepers(Duration a, Duration b)
{
    return {createTask(after(a, 1), "a"), createTask(after(b, 2), "b")};
}

/// Waits for `tasks` and logs what came of it.
Coro<> waitAndLog(Log log, std::vector<Task<int>> tasks, ReturnWhen when,
                  std::optional<Duration> timeout = {})
{
    const WaitResult<Task<int>> result = co_await wait(std::move(tasks), when, timeout);
    log(text(result));
}

/// What waitFor() comes to, and how `task` stands then.
Coro<> waitForAndLog(Log log, Task<int> task, std::optional<Duration> delay)
{
    const Outcome<int> outcome = co_await settled(waitFor(task, delay));
    log(outcome.repr() + (task.done() ? " done" : " pending") + (task.cancelled() ? " cancelled" : ""));
}

} // namespace

class TestWait : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_tasks.py::BaseTaskTests::test_wait
    void waitsForAll()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks = sleepers(100ms, 150ms);
            co_await waitAndLog(log, tasks, ReturnWhen::AllCompleted);
            co_await waitAndLog(log, tasks, ReturnWhen::AllCompleted);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.15 main done a b, pending ", "0.15 main done a b, pending "));
    }

    // test_tasks.py::BaseTaskTests::test_wait_errors, test_wait_invalid_args
    void nothingToWaitForIsAnError()
    {
        QCOMPARE(raisedBy([] { return wait(std::vector<Task<int>>()); }),
                 "invalid_argument: wait() needs something to wait for");
        Simulation sim;
        const auto empty = [&]() -> Coro<> { co_await wait(std::vector<Task<int>>(1)); };
        QCOMPARE(raisedBy([&] { sim.run(empty); }), "InvalidStateError: cannot wait for an empty handle");
    }

    // test_tasks.py::BaseTaskTests::test_wait_first_completed
    void theFirstThatIsDoneEndsIt()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks = sleepers(10s, 100ms);
            co_await waitAndLog(log, tasks, ReturnWhen::FirstCompleted);
            log(repr(co_await tasks[0]));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.1 main done b, pending a", "10 main 1"));
    }

    // test_tasks.py::BaseTaskTests::test_wait_first_exception
    void aFailureEndsItAtOnce()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks{createTask(after(10s, 1), "a"),
                                               createTask(failAfter(0s, "err"), "b")};
            co_await waitAndLog(log, tasks, ReturnWhen::FirstException);
            log(describe(tasks[1].exception()));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 main done b, pending a", "0 main Failure: err"));
    }

    // test_tasks.py::BaseTaskTests::test_wait_first_exception_in_wait
    void aLaterFailureEndsItThen()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks{createTask(after(10s, 1), "a"),
                                               createTask(failAfter(10ms, "err"), "b")};
            co_await waitAndLog(log, tasks, ReturnWhen::FirstException);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.01 main done b, pending a"));
    }

    void forFirstExceptionACancelledTaskIsNone()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            std::vector<Task<int>> tasks = sleepers(1s, 2s);
            tasks[0].cancel();
            co_await waitAndLog(log, tasks, ReturnWhen::FirstException);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("2 main done a b, pending "));
    }

    // test_tasks.py::BaseTaskTests::test_wait_with_exception
    void itRaisesNothingOfTheirs()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks{createTask(after(100ms, 1), "a"),
                                               createTask(failAfter(150ms, "err"), "b")};
            co_await waitAndLog(log, tasks, ReturnWhen::AllCompleted);
            log(describe(tasks[1].exception()));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.15 main done a b, pending ", "0.15 main Failure: err"));
    }

    // test_tasks.py::BaseTaskTests::test_wait_with_timeout
    void aTimeoutEndsItWithoutAnErrorOrACancel()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks = sleepers(100ms, 150ms);
            co_await waitAndLog(log, tasks, ReturnWhen::AllCompleted, 110ms);
            log(repr(co_await tasks[1]));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.11 main done a, pending b", "0.15 main 2"));
    }

    void aTimeoutThatIsNotReachedIsForgotten()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            co_await waitAndLog(log, sleepers(1s, 2s), ReturnWhen::AllCompleted, 1h);
        };
        sim.run(main);
        sim.runUntilIdle();
        QCOMPARE(sim.now(), Duration(2s));
    }

    void aHandleThatStandsThereTwiceCountsOnce()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const Task<int> task = createTask(after(1s, 1), "a");
            const std::vector<Task<int>> twice{task, task};
            co_await waitAndLog(log, twice, ReturnWhen::AllCompleted);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("1 main done a, pending "));
    }

    void aCancelEndsTheWaitAlone()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const std::vector<Task<int>> tasks = sleepers(1s, 2s);
            Task<> waiting = createTask(waitAndLog(log, tasks, ReturnWhen::AllCompleted), "waiting");
            co_await aio::sleep(500ms);
            waiting.cancel();
            co_await settled(waiting);
            log(waiting.cancelled() ? "cancelled" : "not cancelled");
            log(repr(co_await tasks[1]));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.5 main cancelled", "2 main 2"));
    }

    void anErrorThatWaitDidNotLookAtIsReported()
    {
        QStringList reported;
        Simulation sim;
        sim.loop().setUnhandledHandler([&](const Unhandled &what) { reported << what.subject; });
        const auto main = [&]() -> Coro<> {
            std::vector<Task<int>> tasks{createTask(failAfter(1s, "err"), "a")};
            co_await wait(std::move(tasks));
        };
        sim.run(main);
        QCOMPARE(reported, QStringList{"a"});
    }

    // test_waitfor.py::AsyncioWaitForTest::test_wait_for_blocking
    void withoutADelayItWaitsAsLongAsItTakes()
    {
        QCOMPARE(Simulation().run(waitFor(after(1h, 7), std::nullopt)), 7);
    }

    // test_waitfor.py::AsyncioWaitForTest::test_wait_for
    void whatTakesTooLongIsCancelledAndWaitedFor()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const Task<QString> task = createTask(job(log, 10s, 200ms), "task");
            const Outcome<QString> outcome = co_await settled(waitFor(task, 100ms));
            log(outcome.repr() + (task.cancelled() ? " cancelled" : ""));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 task start", "0.3 task cancelled", "0.3 main TimeoutError cancelled"));
    }

    // test_waitfor.py::AsyncioWaitForTest::test_wait_for_waits_for_task_cancellation
    // test_waitfor.py::AsyncioWaitForTest::test_asyncio_wait_for_timeout
    void whatIgnoresTheCancelGivesItsValue()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            co_await waitForAndLog(log, createTask(stubborn(3s, 1s, 5), "task"), 1s);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("2 main 5 done"));
    }

    // test_waitfor.py::AsyncioWaitForTest::test_wait_for_timeout_less_then_0_or_0_future_done
    void withoutTimeWhatIsThereIsGiven()
    {
        for (const Duration delay : {Duration(0s), Duration(-1s)}) {
            Log log;
            Simulation sim;
            const auto main = [&]() -> Coro<> {
                const Task<int> task = createTask(after(0s, 3), "task");
                co_await aio::sleep(1s);
                co_await waitForAndLog(log, task, delay);
            };
            sim.run(main);
            QCOMPARE(log.lines(), lines("1 main 3 done"));
        }
    }

    // test_waitfor.py::AsyncioWaitForTest::test_wait_for_timeout_less_then_0_or_0
    void withoutTimeWhatRunsIsCancelledAndWaitedFor()
    {
        for (const Duration delay : {Duration(0s), Duration(-1s)}) {
            Log log;
            Simulation sim;
            const auto main = [&]() -> Coro<> {
                const Task<QString> task = createTask(job(log, 10s, 200ms), "task");
                co_await aio::sleep(1s);
                const Outcome<QString> outcome = co_await settled(waitFor(task, delay));
                log(outcome.repr() + (task.cancelled() ? " cancelled" : ""));
            };
            sim.run(main);
            QCOMPARE(log.lines(),
                     lines("0 task start", "1.2 task cancelled", "1.2 main TimeoutError cancelled"));
        }
    }

    void withoutTimeAnErrorOfItsOwnComesOut()
    {
        Log log;
        Simulation sim;
        const auto failing = []() -> Coro<int> {
            const Outcome<> slept = co_await settled(aio::sleep(10s));
            if (slept.isCancelled())
                throw Failure("clean-up");
            co_return 1;
        };
        const auto main = [&]() -> Coro<> {
            const Task<int> task = createTask(failing, "task");
            co_await aio::sleep(1s);
            co_await waitForAndLog(log, task, 0s);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("1 main Failure: clean-up done"));
    }

    // test_waitfor.py::AsyncioWaitForTest::test_wait_for_race_condition
    void aResultThatComesInTimeIsGiven()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            co_await waitForAndLog(log, createTask(after(0s, 9), "task"), 100ms);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 main 9 done"));
    }

    // test_waitfor.py::AsyncioWaitForTest::test_cancel_blocking_wait_for
    // test_waitfor.py::AsyncioWaitForTest::test_cancel_wait_for
    void aCancelFromOutsideReachesTheWork()
    {
        for (const std::optional<Duration> delay :
             {std::optional<Duration>(), std::optional<Duration>(60s)}) {
            Log log;
            Simulation sim;
            const auto main = [&]() -> Coro<> {
                const Task<int> inner = createTask(after(1h, 1), "inner");
                Task<int> outer = createTask(waitFor(inner, delay), "outer");
                co_await aio::sleep(1s);
                outer.cancel();
                co_await settled(outer);
                log(QStringLiteral("%1 %2").arg(outer.cancelled()).arg(inner.cancelled()));
            };
            sim.run(main);
            QCOMPARE(log.lines(), lines("1 main 1 1"));
        }
    }

    // test_waitfor.py::WaitForShieldTests::test_none_timeout, test_shielded_timeout
    void whatIsShieldedGoesOn()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const Task<int> task = createTask(after(1s, 4), "task");
            const Outcome<int> outcome = co_await settled(waitFor(shield(task), 10ms));
            log(outcome.repr());
            log(repr(co_await waitFor(shield(task), std::nullopt)));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.01 main TimeoutError", "1 main 4"));
    }

    // test_timeouts.py::TimeoutTests::test_timeout_at_basic
    void timeoutAtEndsAtTheDeadline()
    {
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.run(timeoutAt(10ms, after(10s, 1))); }), "TimeoutError");
        QCOMPARE(sim.now(), Duration(10ms));
    }

    // test_timeouts.py::TimeoutTests::test_timeout_at_disabled
    void timeoutAtWithoutADeadlineNeverFires()
    {
        QCOMPARE(Simulation().run(timeoutAt(std::nullopt, after(1h, 2))), 2);
    }

    // BaseTaskTests::test_wait_with_iterator_of_tasks, test_wait_generator
    void handlesMayComeFromAnyRange()
    {
        Simulation simulation;
        const auto main = []() -> Coro<std::vector<std::size_t>> {
            const std::list<Task<int>> listed{createTask(after(1s, 1)), createTask(after(2s, 2))};
            const auto first = co_await aio::wait(listed);
            const TasksMadeOnTheWay made;
            const auto second = co_await aio::wait(made);
            std::vector<std::size_t> counts{first.done.size(), second.done.size(), second.pending.size()};
            co_return counts;
        };
        QCOMPARE(simulation.run(main()), (std::vector<std::size_t>{2, 10, 0}));
        QCOMPARE(simulation.now(), 11s);
    }

    // Bad input: every deadline takes every duration.
    void absurdDurationsHaveAnAnswer()
    {
        static constexpr Duration Lowest = Duration::min();
        static constexpr Duration Longest = Duration::max();
        const auto main = []() -> Coro<QStringList> {
            QStringList said;
            for (const Duration limit : {Lowest, Duration(-1), Duration::zero(), Longest}) {
                const auto limited = co_await settled(aio::timeout(limit, after(1s, 1)));
                const auto until = co_await settled(timeoutAt(limit, after(1s, 2)));
                const auto inTime = co_await settled(aio::waitFor(after(1s, 3), limit));
                const std::vector<Task<int>> tasks(1, createTask(after(1s, 4)));
                const auto waited = co_await aio::wait(tasks, ReturnWhen::AllCompleted, limit);
                auto completed = asCompleted(tasks, limit);
                const auto next = co_await settled(completed.next());
                said << limited.repr() + u' ' + until.repr() + u' ' + inTime.repr() + u' '
                            + QString::number(waited.done.size())
                            + QString(next.hasValue() ? " next" : " late");
                co_await aio::sleep(limit > 1s ? 0s : limit);
            }
            co_return said;
        };
        Simulation sim;
        const QString passed = "TimeoutError TimeoutError TimeoutError 0 late";
        QCOMPARE(sim.run(main()), (QStringList{passed, passed, passed, "1 2 3 1 next"}));
        QCOMPARE(sim.now(), Duration(4s));
    }

    // Bad input: an empty handle or coroutine is an error wherever it is given, before anything is started.
    void nothingIsRefusedEverywhere()
    {
        const auto main = []() -> Coro<QStringList> {
            QStringList said;
            const Task<int> none;
            said << raisedBy([] { return createTask(Coro<int>()); });
            said << raisedBy([&] { return gather(std::vector{none}); });
            said << raisedBy([&] { return gather(Coro<>(), none); });
            said << raisedBy([&] { return shield(none); });
            said << raisedBy([&] { return asCompleted(std::vector{none}); });
            auto limited = aio::timeout(1s, none);
            const auto outcome = co_await settled(std::move(limited));
            said << outcome.repr();
            auto inTime = aio::waitFor(none, 0s);
            const auto now = co_await settled(std::move(inTime));
            said << now.repr();
            co_return said;
        };
        Simulation sim;
        for (const QString &said : sim.run(main()))
            QVERIFY2(said.startsWith("InvalidStateError: cannot await"), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestWait)
#include "tst_wait.moc"
