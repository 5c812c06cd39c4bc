// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Tasks: starting, ending, cancel(), uncancel(), cancelling().
#include <aio/cleanup.h>
#include <aio/lock.h>
#include <aio/simulation.h>
#include <aio/sleep.h>

#include <QTest>

using namespace aio;
using namespace std::chrono_literals;

namespace {

class ValueError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

Coro<int> sleeping(std::chrono::nanoseconds duration, int value)
{
    co_await aio::sleep(duration);
    co_return value;
}

Coro<int> failing(std::chrono::nanoseconds after)
{
    co_await aio::sleep(after);
    throw ValueError("wrong");
}

Coro<int> atOnce(int value) { co_return value; }

/// Awaits `task` and says what came of it.
template<typename T>
Coro<QString> outcomeOf(Task<T> task)
{
    const auto outcome = co_await settled(task);
    co_return outcome.repr();
}

} // namespace

class TestTask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // BaseTaskTests::test_task_class, test_bare_create_task
    void createdTaskRunsAndGivesItsResult()
    {
        Simulation simulation;
        const auto task = simulation.call([] { return createTask(atOnce(1)); });
        QVERIFY(!task.done());
        simulation.runReady();
        QVERIFY(task.done());
        QCOMPARE(task.result(), 1);
        QCOMPARE(task.state(), TaskState::Done);
    }

    // BaseTaskTests::test_eager_start_false
    void bodyDoesNotRunInsideCreateTask()
    {
        bool hasRun = false;
        Simulation simulation;
        const auto task = simulation.call([&] {
            return createTask([&]() -> Coro<> {
                hasRun = true;
                co_return;
            });
        });
        QVERIFY(!hasRun);
        simulation.runReady();
        QVERIFY(hasRun && task.done());
    }

    // BaseTaskTests::test_bare_create_named_task
    void taskHasItsName()
    {
        Simulation simulation;
        const auto named = simulation.call([] { return createTask(atOnce(1), "loader"); });
        const auto unnamed = simulation.call([] { return createTask(atOnce(1)); });
        QCOMPARE(named.name(), "loader");
        QCOMPARE(unnamed.name(), "Task-2");
        QCOMPARE(QString::fromUtf8(named.created().file).section(u'/', -1), "tst_task.cpp");
        simulation.runReady();
    }

    // BaseTaskTests::test_task_basics
    void awaitedCoroutinesRunInTheTask()
    {
        const auto sum = []() -> Coro<int> {
            const int a = co_await atOnce(1000);
            const int b = co_await sleeping(1s, 42);
            co_return a + b;
        };
        QCOMPARE(Simulation().run(sum()), 1042);
    }

    // BaseTaskCountingTests::test_awaitables_chain
    void chainOfCoroutinesIsOneTask()
    {
        struct Chain {
            static Coro<int> deep(int depth)
            {
                if (depth == 0)
                    co_return int(allTasks().size());
                co_return co_await deep(depth - 1);
            }
        };
        QCOMPARE(Simulation().run(Chain::deep(100)), 1);
    }

    // beyond.md 14: long chains must not recurse
    void chainOfAHundredThousandFramesNeedsNoStack()
    {
        struct Chain {
            static Coro<int> deep(int depth)
            {
                if (depth == 0)
                    co_await aio::sleep(1h);
                else
                    co_await deep(depth - 1);
                co_return 1;
            }
        };
        Simulation simulation;
        auto task = simulation.call([] { return createTask(Chain::deep(100'000)); });
        simulation.runReady();
        // Half of it ends by its value, the other half by destruction.
        simulation.advance(1h);
        QCOMPARE(task.result(), 1);
        const auto left = simulation.call([] { return createTask(Chain::deep(100'000)); });
        simulation.loop().setUnhandledHandler([](const Unhandled &) {});
        simulation.runReady();
        QVERIFY(!left.done());
    }

    // BaseTaskTests::test_current_task
    void currentTaskIsKnownInsideOnly()
    {
        QVERIFY(!currentTask().isValid());
        const auto body = []() -> Coro<QString> { co_return currentTask().name(); };
        QCOMPARE(Simulation().run(body()), "main");
        QVERIFY(!currentTask().isValid());
    }

    // BaseTaskTests::test_cancel
    void cancelEndsASleepAtOnce()
    {
        Simulation simulation;
        auto task = simulation.call([] { return createTask(sleeping(10s, 1)); });
        simulation.runReady();
        QVERIFY(task.cancel());
        QVERIFY(!task.done()); // never inside the call
        simulation.runReady();
        QVERIFY(task.done() && task.cancelled());
        QCOMPARE(simulation.now(), 0ns);
        QVERIFY(!task.cancel());
        QVERIFY_THROWS_EXCEPTION(CancelledError, task.result());
    }

    // BaseTaskTests::test_cancelling
    void cancelCountsItsRequests()
    {
        Simulation simulation;
        auto task = simulation.call([] { return createTask(sleeping(10s, 1)); });
        simulation.runReady();
        QCOMPARE(task.cancelling(), 0);
        QVERIFY(task.cancel());
        QCOMPARE(task.cancelling(), 1);
        QVERIFY(task.cancel());
        QCOMPARE(task.cancelling(), 2);
        QCOMPARE(simulation.run(outcomeOf(task)), "CancelledError");
    }

    // BaseTaskTests::test_uncancel_basic
    void uncancelLetsATaskGoOn()
    {
        Simulation simulation;
        auto task = simulation.call([] {
            return createTask([]() -> Coro<int> {
                const auto first = co_await settled(aio::sleep(10s));
                if (first.isCancelled())
                    currentTask().uncancel();
                co_await aio::sleep(10s);
                co_return 1;
            });
        });
        simulation.runReady();
        QVERIFY(task.cancel());
        QCOMPARE(task.cancelling(), 1);
        QVERIFY(!task.cancelled());
        simulation.runReady();
        QCOMPARE(task.cancelling(), 0);
        QVERIFY(!task.done());
        QVERIFY(task.cancel());
        simulation.runReady();
        QVERIFY(task.cancelled());
        QCOMPARE(task.cancelling(), 1);
        task.uncancel();
        QVERIFY(task.cancelled());
    }

    // BaseTaskTests::test_cancel_with_message_then_future_result, test_task_cancel_message_getter
    void cancelMessageComesWithTheError()
    {
        Simulation simulation;
        auto task = simulation.call([] { return createTask(sleeping(10s, 1)); });
        simulation.runReady();
        task.cancel(QStringLiteral("my message"));
        simulation.runReady();
        try {
            task.result();
            QFAIL("it was cancelled");
        } catch (const CancelledError &error) {
            QCOMPARE(error.message(), "my message");
        }
        // test_cancel_with_message_then_future_exception: exception() raises, too
        QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(task.exception()));
    }

    // BaseTaskTests::test_cancel_with_message_before_starting_task
    void cancelledBeforeItsFirstTurnItNeverRuns()
    {
        bool hasRun = false;
        Simulation simulation;
        auto task = simulation.call([&] {
            return createTask([&]() -> Coro<> {
                hasRun = true;
                co_return;
            });
        });
        task.cancel(QStringLiteral("not today"));
        QCOMPARE(simulation.run(outcomeOf(task)), "CancelledError: not today");
        QVERIFY(!hasRun);
    }

    // BaseTaskTests::test_cancel_yield
    void cancelReachesATaskThatGaveUpItsTurn()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            auto task = createTask([]() -> Coro<> {
                co_await aio::sleep(0s);
                co_await aio::sleep(0s);
            });
            co_await aio::sleep(0s);
            task.cancel();
            const auto outcome = co_await settled(task);
            co_return outcome.repr() + QString::number(task.cancel());
        };
        QCOMPARE(simulation.run(main()), "CancelledError0");
    }

    // BaseTaskTests::test_cancel_task_catching
    void swallowedCancelGivesAValue()
    {
        Simulation simulation;
        auto task = simulation.call([] {
            return createTask([]() -> Coro<int> {
                const auto outcome = co_await settled(aio::sleep(10s));
                co_return outcome.isCancelled() ? 42 : 0;
            });
        });
        simulation.runReady();
        task.cancel();
        simulation.runReady();
        QVERIFY(task.done() && !task.cancelled());
        QCOMPARE(task.result(), 42);
    }

    // BaseTaskTests::test_cancel_task_ignoring; beyond.md 5: edge-triggered
    void swallowedCancelDoesNotComeAgain()
    {
        Simulation simulation;
        auto task = simulation.call([] {
            return createTask([]() -> Coro<int> {
                co_await settled(aio::sleep(10s));
                co_await aio::sleep(5s);
                co_return 42;
            });
        });
        simulation.runReady();
        task.cancel();
        simulation.advance(5s);
        QCOMPARE(task.result(), 42);
        QCOMPARE(task.cancelling(), 1);
    }

    // BaseTaskTests::test_cancel_current_task; recorded: cancel_self
    void cancellingItselfRaisesAtTheNextWait()
    {
        bool wentOn = false;
        Simulation simulation;
        auto task = simulation.call([&] {
            return createTask([&]() -> Coro<> {
                currentTask().cancel();
                wentOn = true;
                co_await aio::sleep(100s);
                wentOn = false;
            });
        });
        simulation.runReady();
        QVERIFY(task.cancelled());
        QVERIFY(wentOn);
        QCOMPARE(simulation.now(), 0ns);
    }

    // Recorded: cancel_self_then_return; README's rule 1
    void cancelledItselfAndReturnsLosesItsValue()
    {
        Simulation simulation;
        auto task = simulation.call([] {
            return createTask([]() -> Coro<int> {
                currentTask().cancel();
                co_return 7;
            });
        });
        simulation.runReady();
        QVERIFY(task.cancelled());
    }

    // README's rule 1: only a suspension is a cancellation point
    void doneFutureIsNoCancellationPoint()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            const auto done = createTask(atOnce(5));
            co_await aio::sleep(0s);
            currentTask().cancel();
            const int value = co_await done;
            currentTask().uncancel();
            co_return QString::number(value);
        };
        QCOMPARE(simulation.run(main()), "5");
    }

    // README's rule 2
    void cancelBeatsAValueThatHasArrivedAndUncancelWithdrawsIt()
    {
        Simulation simulation;
        const auto main = [](bool withdraws) -> Coro<QString> {
            auto inner = createTask(sleeping(1s, 5));
            auto outer = createTask(outcomeOf(inner));
            while (!inner.done())
                co_await aio::sleep(500ms);
            // `outer` was woken by now and did not run yet.
            outer.cancel();
            if (withdraws)
                outer.uncancel();
            const auto outcome = co_await settled(outer);
            co_return outcome.repr();
        };
        // It sleeps to the very deadline, so this task runs first in the turn in which outer is ready.
        QCOMPARE(simulation.run(main(true)), "'5'");
        QCOMPARE(simulation.run(main(false)), "'CancelledError'");
    }

    // README's rule 2, second half
    void uncancelDoesNotStopACancelUnderWay()
    {
        Simulation simulation;
        auto task = simulation.call([] { return createTask(sleeping(10s, 1)); });
        simulation.runReady();
        task.cancel();
        QCOMPARE(task.uncancel(), 0);
        QCOMPARE(simulation.run(outcomeOf(task)), "CancelledError");
    }

    // README's rule 3; recorded: cancel_twice
    void twoCancelsBeforeItRunsAreOneError()
    {
        Simulation simulation;
        int errors = 0;
        auto task = simulation.call([&] {
            return createTask([&]() -> Coro<> {
                for (int i = 0; i < 3; ++i) {
                    const auto outcome = co_await settled(aio::sleep(1s));
                    errors += outcome.isCancelled() ? 1 : 0;
                }
            });
        });
        simulation.runReady();
        task.cancel();
        task.cancel();
        QCOMPARE(task.cancelling(), 2);
        simulation.advance(10s);
        QCOMPARE(errors, 1);
        QVERIFY(task.done());
    }

    // BaseTaskTests::test_yield_future_passes_cancel, test_task_cancel_waiter_future, test_cancel_inner_future
    void cancelGoesDownToWhatIsAwaited()
    {
        Simulation simulation;
        auto inner = simulation.call([] { return createTask(sleeping(10s, 1), "inner"); });
        auto outer = simulation.call([&] {
            return createTask([inner]() -> Coro<int> {
                const auto outcome = co_await settled(inner);
                co_return outcome.isCancelled() ? 101 : 0;
            });
        });
        simulation.runReady();
        outer.cancel();
        simulation.runReady();
        QVERIFY(inner.cancelled());
        QCOMPARE(outer.result(), 101);
        QCOMPARE(inner.cancelCause().origin, CancelOrigin::Awaiting);
        QCOMPARE(inner.cancelCause().task, outer.id());
    }

    // asyncio recurses until Python stops it. Here the last of them breaks out, and the others follow.
    void tasksThatAwaitEachOtherEndWhenOneIsCancelled()
    {
        using Tasks = std::vector<Task<int>>;
        const auto awaitNext = [](std::shared_ptr<Tasks> all, std::size_t index) -> Coro<int> {
            co_return co_await (*all)[(index + 1) % all->size()];
        };
        const auto circle = std::make_shared<Tasks>();
        Simulation simulation;
        simulation.call([&] {
            for (std::size_t i = 0; i < 3; ++i)
                circle->push_back(createTask(awaitNext(circle, i)));
        });
        simulation.runReady();
        QVERIFY(circle->front().cancel());
        simulation.runReady();
        for (const Task<int> &task : *circle) {
            QVERIFY(task.cancelled());
            QCOMPARE(task.cancelling(), 1);
        }
        circle->clear();
    }

    // BaseTaskTests::test_task_cancel_sleeping_task (in its section: sleep)
    void awaiterOfACancelledTaskGetsItsCancelledError()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            auto task = createTask(sleeping(5000s, 1));
            Loop &loop = Loop::current();
            loop.callAt(loop.now() + 100ms, [task]() mutable { task.cancel(); });
            co_return co_await outcomeOf(task);
        };
        QCOMPARE(simulation.run(main()), "CancelledError");
        QCOMPARE(simulation.now(), 100ms);
    }

    // BaseTaskTests::test_step_result_future: several awaiters get the same result
    void severalAwaitOneTask()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            auto shared = createTask(sleeping(1s, 5));
            auto a = createTask(outcomeOf(shared));
            auto b = createTask(outcomeOf(shared));
            const QString first = co_await a;
            const QString second = co_await b;
            co_return first + second + QString::number(co_await shared);
        };
        QCOMPARE(simulation.run(main()), "555");
    }

    void taskCannotAwaitItself()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            auto holder = std::make_shared<Task<>>();
            *holder = createTask([holder]() -> Coro<> { co_await *holder; });
            const auto outcome = co_await settled(*holder);
            *holder = {};
            co_return outcome.repr();
        };
        QCOMPARE(simulation.run(main()), "InvalidStateError: a task cannot await itself");
    }

    // BaseTaskTests::test_other_loop_future
    void taskOfAnotherLoopIsRefused()
    {
        Simulation other;
        const auto foreign = other.call([] { return createTask(sleeping(1s, 1)); });
        Simulation simulation;
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, simulation.run(foreign));
        other.runUntilIdle();
    }

    void resultOfAPendingTaskIsRefused()
    {
        Simulation simulation;
        const auto task = simulation.call([] { return createTask(sleeping(1s, 1)); });
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, static_cast<void>(task.result()));
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, static_cast<void>(task.exception()));
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, static_cast<void>(Task<int>().done()));
        simulation.runUntilIdle();
    }

    // BaseTaskTests::test_tb_logger_not_called_after_cancel; BaseEventLoopTests::test_default_exc_handler_coro
    void errorNobodyLooksAtIsReportedOnce()
    {
        QStringList reports;
        Simulation simulation;
        simulation.loop().setUnhandledHandler([&](const Unhandled &unhandled) {
            reports += unhandled.subject + u' ' + describe(unhandled.exception);
        });
        simulation.call([] { createTask(failing(1s), "loser"); });
        auto cancelled = simulation.call([] { return createTask(failing(1s), "known"); });
        auto lookedAt = simulation.call([] { return createTask(failing(1s), "seen"); });
        simulation.runUntilIdle();
        cancelled.cancel();
        cancelled = {};
        QVERIFY(lookedAt.exception());
        lookedAt = {};
        QCOMPARE(reports, QStringList{"loser ValueError: wrong"});
    }

    void ignoredErrorIsNotReportedThoughItComesLater()
    {
        QStringList reports;
        Simulation simulation;
        simulation.loop().setUnhandledHandler(
            [&](const Unhandled &unhandled) { reports += unhandled.subject; });
        simulation.call([] { createTask(failing(1s), "ignored").ignoreError(); });
        simulation.runUntilIdle();
        QCOMPARE(reports, QStringList());
    }

    // BaseTaskTests::test_log_destroyed_pending_task: the loop keeps tasks, so it is the loop that goes
    void taskThatIsDestroyedPendingIsReported()
    {
        QStringList reports;
        {
            Simulation simulation;
            simulation.loop().setUnhandledHandler([&](const Unhandled &unhandled) {
                if (unhandled.kind == Unhandled::Kind::DestroyedPending)
                    reports += unhandled.subject;
            });
            simulation.call([] { createTask(sleeping(1h, 1), "left"); });
            simulation.runReady();
        }
        QCOMPARE(reports, QStringList{"left"});
    }

    // The frames of a task go one by one; a cancel may come back to it from those it owns.
    void destroyedTaskMayBeCancelledByItsOwnDestructors()
    {
        struct CancelsAtItsEnd {
            Task<int> task;
            ~CancelsAtItsEnd() { task.cancel(); }
        };
        auto own = std::make_shared<Task<int>>();
        {
            Simulation simulation;
            simulation.loop().setUnhandledHandler([](const Unhandled &) {});
            const auto work = [](std::shared_ptr<Task<int>> self) -> Coro<int> {
                const CancelsAtItsEnd guard{*self};
                co_return co_await sleeping(1h, 1);
            };
            *own = simulation.call([&] { return createTask(work(own)); });
            simulation.runReady();
        }
        QVERIFY(!own->done());
        *own = {};
    }

    void handleMayOutliveItsLoop()
    {
        Task<int> done;
        Task<int> pending;
        {
            Simulation simulation;
            simulation.loop().setUnhandledHandler([](const Unhandled &) {});
            done = simulation.call([] { return createTask(atOnce(3)); });
            pending = simulation.call([] { return createTask(sleeping(1h, 3)); });
            simulation.runReady();
        }
        QCOMPARE(done.result(), 3);
        QVERIFY(!pending.done());
        pending.cancel();
        pending.addDoneCallback([] {});
    }

    // BaseFutureDoneCallbackTests::test_callbacks_invoked_on_set_result, …_on_set_exception
    void doneCallbacksRunInOrderAndInALaterTurn()
    {
        QStringList calls;
        Simulation simulation;
        auto task = simulation.call([] { return createTask(atOnce(1)); });
        task.addDoneCallback([&] { calls += "first"; });
        task.addDoneCallback([&] { calls += "second"; });
        simulation.runReady();
        QCOMPARE(calls, (QStringList{"first", "second"}));
        task.addDoneCallback([&] { calls += "late"; });
        QCOMPARE(calls.size(), 2);
        simulation.runReady();
        QCOMPARE(calls.size(), 3);
    }

    // HandleTests::test_callback_with_exception
    void errorInACallbackIsReportedAndTheLoopGoesOn()
    {
        QStringList reports;
        bool wentOn = false;
        Simulation simulation;
        simulation.loop().setUnhandledHandler(
            [&](const Unhandled &unhandled) { reports += describe(unhandled.exception); });
        simulation.loop().callSoon([] { throw ValueError("in a callback"); });
        simulation.loop().callSoon([&] { wentOn = true; });
        auto task = simulation.call([] { return createTask(atOnce(1)); });
        task.addDoneCallback([] { throw ValueError("in a done callback"); });
        simulation.runReady();
        QVERIFY(wentOn);
        QCOMPARE(reports, (QStringList{"ValueError: in a callback", "ValueError: in a done callback"}));
    }

    // BaseEventLoopTests::test_set_exc_handler_broken
    void handlerThatRaisesDoesNoHarm()
    {
        Simulation simulation;
        simulation.loop().setUnhandledHandler([](const Unhandled &) { throw ValueError("broken handler"); });
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression("handler of unhandled errors raised ValueError"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("a callback raised ValueError: first"));
        simulation.loop().callSoon([] { throw ValueError("first"); });
        simulation.runReady();
    }

    void cancelFromADestructorIsSafe()
    {
        Simulation simulation;
        auto other = simulation.call([] { return createTask(sleeping(10s, 1)); });
        struct CancelsAtItsEnd {
            Task<int> task;
            ~CancelsAtItsEnd() { task.cancel(); }
        };
        auto first = simulation.call([&] {
            return createTask([other]() -> Coro<> {
                const CancelsAtItsEnd guard{other};
                co_await aio::sleep(1s);
            });
        });
        simulation.advance(1s);
        QVERIFY(first.done());
        QVERIFY(other.cancelled());
    }

    void cancelledItselfAndClosesACircleIsCancelled()
    {
        const auto first = std::make_shared<Task<>>();
        const auto second = std::make_shared<Task<>>();
        Simulation simulation;
        const auto closeIt = [](std::shared_ptr<Task<>> other) -> Coro<> {
            co_await aio::sleep(0s);
            currentTask().cancel();
            co_await *other;
        };
        const auto awaitIt = [](std::shared_ptr<Task<>> other) -> Coro<> { co_await *other; };
        simulation.call([&] {
            *first = createTask(closeIt(second));
            *second = createTask(awaitIt(first));
        });
        simulation.runReady();
        QVERIFY(first->cancelled());
        QVERIFY(second->cancelled());
        *first = *second = {};
    }

    // Bad input: an owner that does not exist has died already.
    void taskBoundToNothingIsCancelled()
    {
        Simulation simulation;
        auto task = simulation.call([] { return createTask(sleeping(10s, 1)); });
        task.bindTo(nullptr);
        simulation.runReady();
        QVERIFY(task.cancelled());
        QCOMPARE(task.cancelCause().origin, CancelOrigin::Owner);
        task.bindTo(nullptr);
    }

    void taskBoundToAnObjectDiesWithIt()
    {
        Simulation simulation;
        auto owner = std::make_unique<QObject>();
        auto task = simulation.call([] { return createTask(sleeping(10s, 1)); });
        task.bindTo(owner.get());
        simulation.runReady();
        owner.reset();
        simulation.runReady();
        QVERIFY(task.cancelled());
        QCOMPARE(task.cancelCause().origin, CancelOrigin::Owner);
    }

    // trio test_locals_destroyed_promptly_on_cancel (beyond.md 19)
    void localsAreGoneWhenTheTaskIsDone()
    {
        struct Local {
            std::shared_ptr<int> alive;
        };
        auto alive = std::make_shared<int>(0);
        Simulation simulation;
        auto task = simulation.call([&] {
            return createTask([](std::shared_ptr<int> counted) -> Coro<> {
                const Local local{counted};
                co_await aio::sleep(10s);
            }(alive));
        });
        simulation.runReady();
        QVERIFY(alive.use_count() > 1);
        task.cancel();
        simulation.runReady();
        QVERIFY(task.done());
        QCOMPARE(alive.use_count(), 1);
    }

    void moveOnlyResultIsMovedOut()
    {
        const auto make = []() -> Coro<std::unique_ptr<int>> { co_return std::make_unique<int>(3); };
        const auto main = [](auto makeIt) -> Coro<int> {
            const auto value = co_await createTask(makeIt());
            co_return *value;
        };
        QCOMPARE(Simulation().run(main(make)), 3);
    }

    // BaseTaskTests::test_ensure_future_coroutine, test_ensure_future_task, test_ensure_future_future,
    // test_ensure_future_awaitable
    void ensureFutureGivesHandlesBackAndStartsTheRest()
    {
        Simulation simulation;
        simulation.call([] {
            const auto task = ensureFuture(atOnce(4));
            QVERIFY(!task.done());
            QVERIFY(ensureFuture(task) == task);
            const Future<int> future = task;
            QVERIFY(ensureFuture(future) == future);
            QVERIFY(!ensureFuture(aio::sleep(1s)).done());
            QCOMPARE(allTasks().size(), 2U);
        });
        simulation.runUntilIdle();
    }

    // BaseTaskTests::test_coroutine_non_gen_function_return_future
    void futureAsAResultIsNotAwaited()
    {
        Simulation simulation;
        const auto main = []() -> Coro<Task<int>> { co_return createTask(sleeping(10s, 5)); };
        const auto task = simulation.call([&] { return createTask(main()); });
        simulation.runReady();
        QVERIFY(task.done());
        const Task<int> inner = task.result();
        QVERIFY(!inner.done());
        simulation.runUntilIdle();
        QCOMPARE(inner.result(), 5);
    }

    // BaseCurrentLoopTests::test_current_task_no_running_loop
    void outsideOfARunningLoopThereIsNoCurrentTask()
    {
        Simulation simulation;
        QVERIFY(!currentTask().isValid());
        simulation.call([] {
            createTask(atOnce(1));
            QVERIFY(!currentTask().isValid());
        });
        simulation.runReady();
        QVERIFY(!currentTask().isValid());
    }

    // BaseEventLoopTests::test_set_exc_handler_custom
    void unhandledErrorsGoToTheHandlerUntilItIsTakenAway()
    {
        Simulation simulation;
        QStringList seen;
        simulation.loop().setUnhandledHandler(
            [&seen](const Unhandled &unhandled) { seen << describe(unhandled.exception); });
        simulation.call([] { Loop::current().callSoon([] { throw ValueError("in a callback"); }); });
        simulation.runReady();
        QCOMPARE(seen, QStringList{"ValueError: in a callback"});
        simulation.loop().setUnhandledHandler({});
        QTest::ignoreMessage(QtWarningMsg, "a callback raised ValueError: again");
        simulation.call([] { Loop::current().callSoon([] { throw ValueError("again"); }); });
        simulation.runReady();
        QCOMPARE(seen.size(), 1);
    }

    void waitCanBeMadeToFail()
    {
        Simulation simulation;
        const auto task = simulation.call([] { return createTask(sleeping(5s, 1)); });
        const auto awaiter = simulation.call([task] { return createTask(outcomeOf(task)); });
        const auto error = std::make_exception_ptr(ValueError("by hand"));
        QVERIFY(!AnyTask(task).failWait(error)); // it has not begun
        simulation.advance(1s);
        QVERIFY(!AnyTask(awaiter).failWait(error)); // it waits for a task
        QVERIFY(AnyTask(task).failWait(error));
        QVERIFY(!AnyTask(task).failWait(error)); // its wait is over
        simulation.runReady();
        QCOMPARE(awaiter.result(), "ValueError: by hand");
        QVERIFY(!AnyTask(task).failWait(error));
        QCOMPARE(simulation.now(), 1s);
    }

    void cancelTakesThePlaceOfAFailureByHand()
    {
        Simulation simulation;
        auto task = simulation.call([] { return createTask(sleeping(5s, 1)); });
        simulation.advance(1s);
        QVERIFY(AnyTask(task).failWait(std::make_exception_ptr(ValueError("by hand"))));
        task.cancel();
        simulation.runReady();
        QVERIFY(task.cancelled());
    }

    void lockIsNotLostByAFailureByHand()
    {
        Simulation simulation;
        const auto lock = std::make_shared<Lock>();
        const auto holding = [lock]() -> Coro<> {
            auto held = co_await lock->hold();
            co_await aio::sleep(1s);
        };
        const auto [first, second, third] = simulation.call(
            [&] { return std::tuple(createTask(holding), createTask(holding), createTask(holding)); });
        simulation.runReady();
        QVERIFY(AnyTask(second).failWait(std::make_exception_ptr(ValueError("by hand"))));
        simulation.runUntilIdle();
        QVERIFY(first.done() && third.done());
        QCOMPARE(simulation.now(), 2s);
        QVERIFY(second.exception());
        QVERIFY(!lock->locked());
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
