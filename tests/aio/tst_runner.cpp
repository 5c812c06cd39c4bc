// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// run(), Runner and shutdown(): from ordinary code into a coroutine and out again; and what other threads give a loop.
#include "aiotesting.h"

#include <aio/post.h>
#include <aio/run.h>

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

using Count = std::shared_ptr<int>;

Coro<> spinning(Count turns)
{
    for (;;) {
        ++*turns;
        co_await aio::sleep(0s);
    }
}

Coro<> interruptingItself(Runner *runner, Count turns)
{
    runner->interrupt();
    co_await spinning(turns);
}

Coro<> interruptingItselfThenSleeping(Runner *runner)
{
    runner->interrupt();
    co_await aio::sleep(1h);
}

Coro<> leavingATaskBehind(Log log)
{
    createTask(job(log, 1h, 1ms), "left");
    co_await aio::sleep(0s);
}

Coro<QString> runningAgain()
{
    // The error comes from the call, not from what is called.
    co_return raisedBy([] {
        aio::run(after(0s, 1));
        return 0;
    });
}

Coro<> quitting()
{
    QCoreApplication::exit();
    co_await aio::sleep(1ms);
}

Coro<> addTwo(Count sum)
{
    *sum += 2;
    co_return;
}

} // namespace

class TestRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RunTests::test_asyncio_run_return
    void runGivesTheResult() { QCOMPARE(aio::run(after(1ms, 42)), 42); }

    // RunTests::test_asyncio_run_raises
    void runRaisesTheError()
    {
        QCOMPARE(raisedBy([] { return aio::run(failAfter(1ms, "spam")); }), QStringLiteral("Failure: spam"));
    }

    // RunTests::test_asyncio_run_from_running_loop, RunnerTests::test_recursive_run,
    // EventLoopTestsMixin::test_run_until_complete_nesting
    void runInsideOfATaskIsAnError()
    {
        QCOMPARE(
            aio::run(runningAgain()),
            QStringLiteral("InvalidStateError: run() cannot be called while a loop runs: await instead"));
    }

    // asyncio.run's clean-up: what is left is cancelled, and its clean-up waited for
    void runEndsWhatIsLeft()
    {
        const Log log;
        aio::run(leavingATaskBehind(log));
        QCOMPARE(log.lines().size(), 2);
        QVERIFY(log.lines().last().endsWith(u"left cancelled"));
        QVERIFY(!Loop::current().hasPendingTasks());
    }

    void runLeavesAloneWhatWasThereBefore()
    {
        auto earlier = createTask(after(1h, 0));
        aio::run(after(1ms, 0));
        QVERIFY(!earlier.done());
        earlier.cancel();
        QTRY_VERIFY(earlier.done());
    }

    // RunnerTests::test_run, test_explicit_close, test_second_with_block_raises
    void runnerRunsSeveralUntilItIsClosed()
    {
        Runner runner;
        QCOMPARE(runner.run(after(1ms, 1)), 1);
        QCOMPARE(runner.run(after(1ms, 2)), 2);
        runner.close();
        const auto ran = std::make_shared<int>(0);
        QCOMPARE(raisedBy([&] {
                     runner.run(addTwo(ran));
                     return 0;
                 }),
                 QStringLiteral("InvalidStateError: the runner is closed"));
        QCOMPARE(*ran, 0);
    }

    // RunnerTests::test_double_close
    void closingTwiceDoesNoHarm()
    {
        Runner runner;
        runner.close();
        QCOMPARE(runner.close().cancelled, 0U);
    }

    // RunnerTests::test_interrupt_call_soon
    void interruptEndsATaskThatNeverRests()
    {
        Runner runner;
        const auto turns = std::make_shared<int>(0);
        QVERIFY_THROWS_EXCEPTION(Interrupted, runner.run(interruptingItself(&runner, turns)));
        QVERIFY(*turns > 0);
        QCOMPARE(runner.run(after(1ms, 3)), 3);
    }

    // RunnerTests::test_interrupt_wait
    void interruptEndsATaskThatWaits()
    {
        Runner runner;
        QVERIFY_THROWS_EXCEPTION(Interrupted, runner.run(interruptingItselfThenSleeping(&runner)));
    }

    void interruptFromAnotherThreadEndsIt()
    {
        Runner runner;
        std::thread other([&runner] { runner.interrupt(); });
        QVERIFY_THROWS_EXCEPTION(Interrupted, runner.run(interruptingItselfThenSleeping(&runner)));
        other.join();
    }

    // BaseTaskTests::test_stop_while_run_in_complete, EventLoopTestsMixin::test_run_until_complete_stopped
    void quittingTheEventLoopBeforeTheEndIsAnError()
    {
        Runner runner;
        QCOMPARE(raisedBy([&] {
                     runner.run(quitting());
                     return 0;
                 }),
                 QStringLiteral("InvalidStateError: the event loop was quit before the coroutine had ended"));
        // The task is as it was, and may end later.
        QTRY_VERIFY(!Loop::current().hasPendingTasks());
    }

    void shutdownSaysWhatDidNotEndInTime()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            const auto quick = createTask(after(1h, 0), "quick");
            const auto slow = createTask(stubborn(1h, 10s, 0), "slow");
            co_await aio::sleep(1s);
            const ShutdownReport report = co_await shutdown(2s);
            QString text = QString::number(report.cancelled);
            for (const AnyTask &task : report.unfinished)
                text += u' ' + task.name();
            co_return text;
        };
        QCOMPARE(simulation.run(main()), QStringLiteral("2 slow"));
        QCOMPARE(simulation.now(), 3s); // the simulation's own end interrupted it once more
    }

    void shutdownCancelsWhatACleanUpStartedButOnlyOnce()
    {
        Simulation simulation;
        const Log log;
        const auto starter = [log]() -> Coro<> {
            co_await settled(aio::sleep(1h));
            createTask(job(log, 1h, 1s), "late");
            co_await aio::sleep(500ms);
            log("cleaned up");
        };
        const auto main = [starter]() -> Coro<std::size_t> {
            createTask(starter, "starter");
            co_await aio::sleep(0s);
            const ShutdownReport report = co_await shutdown();
            co_return report.cancelled;
        };
        QCOMPARE(simulation.run(main()), 2U);
        QCOMPARE(log.lines(), lines("0 late start", "0.5 starter cleaned up", "1.5 late cancelled"));
    }

    // RunCoroutineThreadsafeTests::test_run_coroutine_threadsafe, test_run_coroutine_threadsafe_with_exception
    void anotherThreadGetsTheResultOrTheError()
    {
        std::atomic<bool> isOver = false;
        int result = 0;
        QString error;
        std::thread other([&, mailbox = Loop::current().mailbox()] {
            result = runThreadsafe(mailbox, [] { return after(1ms, 3); }).result();
            error = raisedBy(
                [&] { return runThreadsafe(mailbox, [] { return failAfter(1ms, "far"); }).result(); });
            isOver = true;
        });
        QTRY_VERIFY(isOver);
        other.join();
        QCOMPARE(error, "Failure: far");
        QCOMPARE(result, 3);
    }

    // RunCoroutineThreadsafeTests::test_run_coroutine_threadsafe_with_timeout
    void cancellingTheRemoteResultCancelsTheTask()
    {
        std::atomic<bool> isOver = false;
        bool hasTimedOut = false;
        QString afterwards;
        std::thread other([&, mailbox = Loop::current().mailbox()] {
            auto remote = runThreadsafe(mailbox, [] { return after(1h, 3); });
            try {
                remote.result(0s);
            } catch (const TimeoutError &) {
                hasTimedOut = true;
            }
            remote.cancel();
            afterwards = raisedBy([&] { return remote.result(); });
            isOver = true;
        });
        QTRY_VERIFY(isOver);
        other.join();
        QVERIFY(hasTimedOut);
        QCOMPARE(afterwards, QStringLiteral("CancelledError"));
        QTRY_VERIFY(!Loop::current().hasPendingTasks());
    }

    // RunCoroutineThreadsafeTests::test_run_coroutine_threadsafe_task_cancelled
    void cancelledTaskCancelsTheRemoteResult()
    {
        std::atomic<bool> isOver = false;
        QString outcome;
        std::thread other([&, mailbox = Loop::current().mailbox()] {
            const auto cancelling = []() -> Coro<> {
                currentTask().cancel();
                co_await aio::sleep(1h);
            };
            const auto remote = runThreadsafe(mailbox, cancelling);
            outcome = raisedBy([&] {
                remote.result();
                return 0;
            });
            isOver = true;
        });
        QTRY_VERIFY(isOver);
        other.join();
        QCOMPARE(outcome, QStringLiteral("CancelledError"));
    }

    void remoteResultOfALoopThatIsGoneIsAnError()
    {
        Loop::Mailbox mailbox;
        std::optional<RemoteResult<int>> pending;
        {
            Simulation simulation;
            mailbox = simulation.loop().mailbox();
            pending.emplace(runThreadsafe(mailbox, [] { return after(1s, 3); }));
            QVERIFY(postTo(mailbox, [] {}));
        }
        const auto tooLate = runThreadsafe(mailbox, [] { return after(1s, 3); });
        QVERIFY(!postTo(mailbox, [] {}));
        const auto gone = QStringLiteral("InvalidStateError: the loop is gone");
        QCOMPARE(raisedBy([&] { return tooLate.result(); }), gone);
        QCOMPARE(raisedBy([&] { return pending->result(); }), gone);
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
