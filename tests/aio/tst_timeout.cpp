// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// timeout(): what takes too long is cancelled where it waits, and only that becomes a TimeoutError.
#include "aiotesting.h"
#include "counted.h"

#include <aio/gather.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>

#include <QRegularExpression>
#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

QString text(bool value) { return repr(value); }

/// Sleeps until it is cancelled, and fails in its clean-up.
Coro<> failingWhenCancelled(const char *message)
{
    try {
        co_await aio::sleep(10s);
    } catch (const CancelledError &) {
        throw Failure(message);
    }
}

} // namespace

class TestTimeout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // test_timeouts.py::TimeoutTests::test_timeout_basic
    void raisesTimeoutErrorWhenTheDeadlinePasses()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            Timeout deadline(sim.now() + 10ms);
            const auto outcome = co_await settled(aio::sleep(10s));
            log(raisedBy([&] { deadline.finish(outcome.isCancelled()); }));
            log(text(deadline.expired()));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0.01 main TimeoutError", "0.01 main True"));
    }

    // test_timeouts.py::TimeoutTests::test_timeout_not_called
    void whatEndsInTimeGivesItsValue()
    {
        Log log;
        Simulation sim;
        const auto body = [&](Timeout &deadline) -> Coro<int> {
            const int value = co_await after(10ms, 42);
            log(text(deadline.expired()) + text(*deadline.when() > sim.now()));
            co_return value;
        };
        QCOMPARE(sim.run(timeout(10s, body)), 42);
        QCOMPARE(log.lines(), lines("0.01 main FalseTrue"));
    }

    // test_timeouts.py::TimeoutTests::test_waiter_cancelled
    void theBodySeesCancelledError()
    {
        Log log;
        Simulation sim;
        const auto body = [&](Timeout &deadline) -> Coro<> {
            const auto outcome = co_await settled(aio::sleep(10s));
            log(outcome.repr() + u' ' + text(deadline.expired()));
            outcome.rethrow();
        };
        QCOMPARE(raisedBy([&] { sim.run(timeout(10ms, body)); }), "TimeoutError");
        QCOMPARE(log.lines(), lines("0.01 main CancelledError True"));
    }

    // test_timeouts.py::TimeoutTests::test_timeout_disabled
    void withoutADeadlineItNeverFires()
    {
        Log log;
        Simulation sim;
        const auto body = [&](Timeout &deadline) -> Coro<> {
            co_await aio::sleep(1000h);
            log(text(deadline.expired()) + text(deadline.when().has_value()));
        };
        sim.run(timeout(std::nullopt, body));
        QCOMPARE(log.lines(), lines("3.6e+06 main FalseFalse"));
    }

    // test_timeouts.py::TimeoutTests::test_timeout_zero
    // anyio test_deadline_reached_on_start (beyond.md 9)
    void zeroFiresAtTheFirstWait()
    {
        std::optional<Duration> when;
        Simulation sim;
        const auto body = [&](Timeout &deadline) -> Coro<> {
            when = deadline.when();
            co_await aio::sleep(10s);
        };
        sim.advance(5s);
        QCOMPARE(raisedBy([&] { sim.run(timeout(0s, body)); }), "TimeoutError");
        QVERIFY(when == 5s);
        QCOMPARE(sim.now(), 5s);
    }

    // test_timeouts.py::TimeoutTests::test_foreign_exception_passed
    void anErrorBeforeTheDeadlinePasses()
    {
        bool expired = true;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            Timeout deadline(sim.now() + 1s);
            const auto outcome = co_await settled(failAfter(10ms, "boom"));
            deadline.finish(outcome.isCancelled());
            expired = deadline.expired();
            outcome.rethrow();
        };
        QCOMPARE(raisedBy([&] { sim.run(main); }), "Failure: boom");
        QVERIFY(!expired);
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, failAfter(10ms, "boom"))); }), "Failure: boom");
    }

    // test_timeouts.py::TimeoutTests::test_foreign_exception_on_timeout_2
    void anErrorOfTheInterruptedBodyReplacesTheTimeoutError()
    {
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, failingWhenCancelled("clean-up"))); }),
                 "Failure: clean-up");
    }

    // test_timeouts.py::TimeoutTests::test_timeout_exception_context
    void aDeadlineWhileAnErrorUnwindsIsATimeoutError()
    {
        Simulation sim;
        const auto cleanUp = [] { return after(10s, 0); };
        const auto work = withCleanup<Coro<int>, decltype(cleanUp)>;
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, work(failAfter(500ms, "boom"), cleanUp))); }),
                 "TimeoutError");
        QCOMPARE(sim.now(), 1s);
    }

    // test_timeouts.py::TimeoutTests::test_foreign_cancel_doesnt_timeout_if_not_expired
    void anOutsideCancelStaysACancelledError()
    {
        bool expired = true;
        Simulation sim;
        const auto body = [&](Timeout &deadline) -> Coro<> {
            const auto outcome = co_await settled(aio::sleep(100s));
            expired = deadline.expired();
            outcome.rethrow();
        };
        auto task = sim.call([&] { return createTask(timeout(10s, body)); });
        sim.advance(1s);
        task.cancel();
        sim.runReady();
        QVERIFY(task.cancelled());
        QVERIFY(!expired);
    }

    // test_timeouts.py::TimeoutTests::test_outer_task_is_not_cancelled
    void whoCatchesTheTimeoutErrorEndsNormally()
    {
        Log log;
        Simulation sim;
        const auto work = [log]() -> Coro<> {
            const auto outcome = co_await settled(timeout(1ms, aio::sleep(10s)));
            log(outcome.repr());
            co_await aio::sleep(1s);
        };
        const auto task = sim.call([&] { return createTask(work, "T"); });
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("0.001 T TimeoutError"));
        QVERIFY(task.done() && !task.cancelled());
        QCOMPARE(task.cancelling(), 0);
    }

    // test_timeouts.py::TimeoutTests::test_reschedule
    void theDeadlineCanBeMovedFromOutside()
    {
        Timeout *deadline = nullptr;
        bool expired = true;
        Simulation sim;
        const auto body = [&](Timeout &own) -> Coro<> {
            deadline = &own;
            const auto outcome = co_await settled(aio::sleep(1000h));
            expired = own.expired();
            outcome.rethrow();
        };
        auto owner = sim.call([&] { return createTask(timeout(10s, body)); });
        sim.runReady();
        deadline->reschedule(20s);
        QVERIFY(deadline->when() == 20s);
        sim.advance(15s);
        QVERIFY(!deadline->expired());
        deadline->reschedule(std::nullopt);
        QVERIFY(!deadline->when());
        sim.advance(1h);
        QVERIFY(!owner.done());
        owner.cancel();
        sim.runReady();
        QVERIFY(owner.cancelled());
        QVERIFY(!expired);
    }

    // scenario timeout_reschedule; trio test_basic_timeout (beyond.md 10)
    void aDeadlineMovedLaterGivesTheBodyTheTime()
    {
        Simulation sim;
        const auto body = [&](Timeout &deadline) -> Coro<int> {
            sim.loop().callAt(500ms, [&deadline] { deadline.reschedule(3s); });
            co_return co_await after(2s, 42);
        };
        QCOMPARE(sim.run(timeout(1s, body)), 42);
        QCOMPARE(sim.now(), 2s);
    }

    void aDeadlineMovedIntoThePastFiresAtTheNextWait()
    {
        Simulation sim;
        const auto body = [](Timeout &deadline) -> Coro<> {
            co_await aio::sleep(5s);
            deadline.reschedule(1s);
            co_await aio::sleep(10s);
        };
        QCOMPARE(raisedBy([&] { sim.run(timeout(10s, body)); }), "TimeoutError");
        QCOMPARE(sim.now(), 5s);
    }

    // test_timeouts.py::TimeoutTests::test_timeout_finished
    void aFinishedTimeoutCannotBeMovedAndDoesNotFire()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            Timeout deadline(sim.now() + 10s);
            co_await aio::sleep(1s);
            deadline.finish(false);
            log(raisedBy([&deadline] { deadline.reschedule(2s); }));
            co_await aio::sleep(20s);
        };
        sim.run(main);
        QCOMPARE(log.lines(),
                 lines("1 main InvalidStateError: cannot change the deadline of a finished timeout"));
    }

    // test_timeouts.py::TimeoutTests::test_timeout_expired
    void anExpiredTimeoutCannotBeMoved()
    {
        Log log;
        Simulation sim;
        const auto body = [&](Timeout &deadline) -> Coro<> {
            const auto outcome = co_await settled(aio::sleep(10s));
            log(raisedBy([&deadline] { deadline.reschedule(20s); }));
            outcome.rethrow();
        };
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, body)); }), "TimeoutError");
        QCOMPARE(log.lines(),
                 lines("1 main InvalidStateError: cannot change the deadline of an expired timeout"));
    }

    void itTakesACallableAsCreateTaskDoes()
    {
        Simulation sim;
        const auto work = [] { return after(1s, 42); };
        QCOMPARE(sim.run(timeout(2s, work)), 42);
    }

    // test_timeouts.py::TimeoutTests::test_timeout_without_task
    void aTimeoutNeedsATask()
    {
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.call([] { const Timeout deadline(1s); }); }),
                 "InvalidStateError: a timeout needs a task to cancel");
    }

    // Often wrong, 3: the count is compared with the one at entry.
    void aCancelSwallowedBeforeDoesNotConcernALaterTimeout()
    {
        Log log;
        Simulation sim;
        const auto work = [log]() -> Coro<> {
            co_await settled(aio::sleep(10s));
            const auto outcome = co_await settled(timeout(1s, aio::sleep(10s)));
            log(outcome.repr() + QStringLiteral(", cancelling %1").arg(currentTask().cancelling()));
        };
        auto task = sim.call([&] { return createTask(work, "T"); });
        sim.runReady();
        task.cancel();
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("1 T TimeoutError, cancelling 1"));
    }

    // Often wrong, 5, and scenario timeout_and_cancel_same_turn
    void anOutsideCancelInTheTurnOfTheDeadlineWins()
    {
        Log log;
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            Timeout deadline(1s);
            const auto outcome = co_await settled(aio::sleep(3s));
            log(raisedBy([&] { deadline.finish(outcome.isCancelled()); }));
            log(QStringLiteral("expired %1, cancelling %2")
                    .arg(text(deadline.expired()))
                    .arg(currentTask().cancelling()));
            outcome.rethrow();
        };
        auto task = sim.call([&] { return createTask(work, "T"); });
        sim.loop().callAt(1s, [&] { task.cancel(); });
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("1 T nothing", "1 T expired True, cancelling 1"));
        QVERIFY(task.cancelled());
    }

    // Often wrong, 5; trio test_cancel_scope_nesting (beyond.md 6)
    void ofNestedOverdueTimeoutsOnlyTheOutermostConverts()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const auto inner = [&](Timeout &deadline) -> Coro<> {
                const auto outcome = co_await settled(aio::sleep(10s));
                log(text(deadline.expired()));
                outcome.rethrow();
            };
            const auto middle = [&](Timeout &) -> Coro<> {
                const auto outcome = co_await settled(timeout(1s, inner));
                log(outcome.repr());
                outcome.rethrow();
            };
            const auto outcome = co_await settled(timeout(1s, middle));
            log(outcome.repr() + QStringLiteral(", cancelling %1").arg(currentTask().cancelling()));
        };
        sim.run(main);
        QCOMPARE(log.lines(),
                 lines("1 main True", "1 main CancelledError", "1 main TimeoutError, cancelling 0"));
    }

    // scenario timeout_nested_inner
    void anInnerTimeoutLeavesTheOuterOneAlone()
    {
        Log log;
        Simulation sim;
        const auto outer = [log](Timeout &deadline) -> Coro<> {
            const auto outcome = co_await settled(timeout(1s, aio::sleep(2s)));
            log(outcome.repr());
            co_await aio::sleep(1s);
            log(text(deadline.expired()));
        };
        sim.run(timeout(3s, outer));
        QCOMPARE(log.lines(), lines("1 main TimeoutError", "2 main False"));
    }

    // scenario timeout_nested_outer
    void anOuterTimeoutPassesThroughTheInnerOneAsACancel()
    {
        Log log;
        Simulation sim;
        const auto outer = [log](Timeout &) -> Coro<> {
            const auto outcome = co_await settled(timeout(2s, aio::sleep(3s)));
            log(outcome.repr());
            outcome.rethrow();
        };
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, outer)); }), "TimeoutError");
        QCOMPARE(log.lines(), lines("1 main CancelledError"));
    }

    // trio test_cancel_scope_nesting, second part (beyond.md 7)
    void nothingFiresAfterABodyThatNeverWaited()
    {
        Simulation sim;
        const auto main = []() -> Coro<int> {
            const auto body = [](Timeout &) -> Coro<int> { co_return 42; };
            const int value = co_await timeout(-1s, body);
            co_await aio::sleep(1s);
            co_return value;
        };
        QCOMPARE(sim.run(main), 42);
        QCOMPARE(sim.now(), 1s);
    }

    // trio test_cancel_scope_nesting, second part (beyond.md 7)
    void aDeadlineMovedIntoThePastDoesNotFireAfterTheExit()
    {
        Simulation sim;
        const auto main = []() -> Coro<> {
            const auto body = [](Timeout &deadline) -> Coro<> {
                co_await aio::sleep(5s);
                deadline.reschedule(1s);
            };
            co_await timeout(10s, body);
            co_await aio::sleep(1s);
        };
        sim.run(main);
        QCOMPARE(sim.now(), 6s);
    }

    // kotlinx testSmallTimeouts, testLargeTimeouts (beyond.md 23)
    void whatTakesExactlyTheTimeTimesOut()
    {
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, aio::sleep(1s))); }), "TimeoutError");
        QCOMPARE(sim.run(timeout(1s, after(1s - 1ns, 42))), 42);
    }

    void aBodyThatSwallowsTheDeadlineKeepsItsValue()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const int value = co_await timeout(1s, stubborn(10s, 2s, 42));
            log(QStringLiteral("%1, cancelling %2").arg(value).arg(currentTask().cancelling()));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("3 main 42, cancelling 0"));
    }

    // scenario timeout_cleanup_overruns
    void theCleanUpIsWaitedFor()
    {
        Log log;
        Simulation sim;
        QCOMPARE(raisedBy([&] { sim.run(timeout(1s, job(log, 3s, 500ms))); }), "TimeoutError");
        QCOMPARE(log.lines(), lines("0 main start", "1.5 main cancelled"));
        QCOMPARE(sim.now(), 1500ms);
    }

    // scenario timeout_fires
    void anAwaitedTaskIsCancelledToo()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const auto task = createTask(job(log, 2s), "A");
            const auto outcome = co_await settled(timeout(1s, task));
            log(outcome.repr());
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 A start", "1 A cancelled", "1 main TimeoutError"));
    }

    // scenario timeout_gather
    void aGatherIsCancelledAsAWhole()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            const auto a = createTask(job(log, 1s), "A");
            const auto b = createTask(job(log, 2s), "B");
            const auto c = createTask(job(log, 3s), "C");
            const auto all = gather(a, b, c);
            const auto outcome = co_await settled(timeout(1500ms, all));
            log(outcome.repr());
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 A start", "0 B start", "0 C start", "1 A end", "1.5 B cancelled",
                                    "1.5 C cancelled", "1.5 main TimeoutError"));
    }

    // scenario timeout_taskgroup
    void aGroupIsCancelledAsAWhole()
    {
        Log log;
        Simulation sim;
        const auto body = [&](TaskGroup &group) -> Coro<> {
            group.createTask(job(log, 1s), "A");
            group.createTask(job(log, 2s), "B");
            group.createTask(job(log, 3s), "C");
            co_return;
        };
        QCOMPARE(raisedBy([&] { sim.run(timeout(1500ms, withTaskGroup(body))); }), "TimeoutError");
        QCOMPARE(log.lines(), lines("0 A start", "0 B start", "0 C start", "1 A end", "1.5 B cancelled",
                                    "1.5 C cancelled"));
    }

    // scenario timeout_shield
    void aShieldedTaskGoesOnAfterTheTimeout()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<QString> {
            const auto task = createTask(job(log, 2s), "A");
            const auto outcome = co_await settled(timeout(1s, shield(task)));
            log(outcome.repr());
            co_return co_await task;
        };
        QCOMPARE(sim.run(main), "A");
        QCOMPARE(log.lines(), lines("0 A start", "1 main TimeoutError", "2 A end"));
    }

    // scenario timeout_each
    void eachOfSeveralHasItsOwn()
    {
        Simulation sim;
        const auto main = []() -> Coro<QString> {
            auto all = gather(returnExceptions, timeout(1500ms, after(1s, 1)),
                              timeout(1500ms, after(1200ms, 2)), timeout(1500ms, after(3s, 3)));
            const auto results = co_await all;
            co_return repr(results);
        };
        QCOMPARE(sim.run(main), "[1, 2, TimeoutError]");
        QCOMPARE(sim.now(), 1500ms);
    }

    void aLoopThatClosesDestroysATimeoutThatWaits()
    {
        {
            Simulation sim;
            const Reports reports(sim);
            const auto holding = [](Timeout &) -> Coro<> {
                const Counted local;
                co_await aio::sleep(10s);
            };
            sim.call([&] { createTask(timeout(5s, holding)); });
            sim.advance(1s);
            QCOMPARE(Counted::alive(), 1);
        }
        QCOMPARE(Counted::alive(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTimeout)
#include "tst_timeout.moc"
