// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Eager start: the first step runs inside createTask().
#include "aiotesting.h"

#include <aio/gather.h>
#include <aio/taskgroup.h>
#include <aio/thread.h>
#include <aio/timeout.h>

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

Coro<QString> hello() { co_return QStringLiteral("hello"); }

Coro<QString> nameInside() { co_return currentTask().name(); }

Coro<int> failingAtOnce()
{
    throw Failure("at once");
    co_return 0;
}

Coro<int> countTasks() { co_return static_cast<int>(allTasks().size()); }

using Counter = std::shared_ptr<int>;

Coro<> gatherTree(Counter tasks, int depth)
{
    ++*tasks;
    if (depth == 0)
        co_return;
    std::vector<Coro<>> below;
    for (int i = 0; i < 5; ++i)
        below.push_back(gatherTree(tasks, depth - 1));
    co_await gather(std::move(below));
}

Coro<> groupTree(Counter tasks, int depth)
{
    ++*tasks;
    if (depth == 0)
        co_return;
    const auto body = [tasks, depth](TaskGroup &group) -> Coro<> {
        for (int i = 0; i < 5; ++i)
            group.createTask(groupTree(tasks, depth - 1));
        co_return;
    };
    co_await withTaskGroup(body);
}

} // namespace

class TestEager : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // EagerTaskFactoryLoopTests::test_eager_completion, BaseTaskTests::test_eager_start_true
    void taskThatNeverWaitsIsDoneAtOnce()
    {
        Simulation simulation;
        simulation.call([] {
            const auto task = createTask(hello(), Start::Eager);
            QVERIFY(task.done());
            QCOMPARE(task.result(), QStringLiteral("hello"));
            const auto named = createTask(nameInside(), {QStringLiteral("Ada"), Start::Eager});
            QCOMPARE(named.result(), QStringLiteral("Ada"));
        });
    }

    // BaseTaskTests::test_eager_start_false
    void taskToldToBeScheduledIsNotEagerInAnEagerLoop()
    {
        Simulation simulation;
        simulation.loop().setStart(Start::Eager);
        const auto task = simulation.call([] { return createTask(hello(), Start::Scheduled); });
        QVERIFY(!task.done());
        simulation.runReady();
        QCOMPARE(task.result(), QStringLiteral("hello"));
    }

    // EagerTaskFactoryLoopTests::test_block_after_eager_step
    void taskThatWaitsGoesOnLater()
    {
        Simulation simulation;
        const auto task = simulation.call([] { return createTask(after(1s, 7), Start::Eager); });
        QVERIFY(!task.done());
        QCOMPARE(task.state(), TaskState::Suspended);
        simulation.runUntilIdle();
        QCOMPARE(task.result(), 7);
        QCOMPARE(simulation.now(), 1s);
    }

    // EagerTaskFactoryLoopTests::test_await_future_during_eager_step
    void awaiterOfWhatTheEagerStepDidGetsIt()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            const auto task = createTask(hello(), Start::Eager);
            if (!task.done())
                co_return QStringLiteral("not done");
            co_return co_await task;
        };
        QCOMPARE(simulation.run(main()), QStringLiteral("hello"));
    }

    // EagerTaskFactoryLoopTests::test_all_tasks_with_eager_completion, test_all_tasks_with_blocking
    void eagerTaskIsListedWhileItIsNotDone()
    {
        Simulation simulation;
        const auto main = []() -> Coro<std::vector<int>> {
            std::vector<int> counts;
            const auto done = createTask(countTasks(), Start::Eager);
            counts.push_back(done.result());
            counts.push_back(static_cast<int>(allTasks().size()));
            const auto waiting = createTask(after(1s, 0), Start::Eager);
            counts.push_back(static_cast<int>(allTasks().size()));
            co_await waiting;
            counts.push_back(static_cast<int>(allTasks().size()));
            co_return counts;
        };
        QCOMPARE(simulation.run(main()), (std::vector<int>{2, 1, 2, 1}));
    }

    void currentTaskIsTheCreatorAgainAfterTheEagerStep()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QStringList> {
            const AnyTask creator = currentTask();
            const auto task = createTask(nameInside(), {QStringLiteral("child"), Start::Eager});
            QStringList seen{task.result(), currentTask().name()};
            seen += creator.state() == TaskState::Running ? QStringLiteral("running")
                                                          : QStringLiteral("waits");
            co_return seen;
        };
        QCOMPARE(simulation.run(main()), (QStringList{"child", "main", "running"}));
    }

    void eagerTaskMayBeMadeOutsideOfATurn()
    {
        const auto task = createTask(hello(), Start::Eager);
        QCOMPARE(task.result(), QStringLiteral("hello"));
        QVERIFY(!currentTask().isValid());
    }

    // gh-128550, gh-128588 (beyond.md 3)
    void groupAbortsForAChildThatFailsInsideCreateTask()
    {
        Simulation simulation;
        simulation.loop().setStart(Start::Eager);
        Log log;
        const auto body = [log](TaskGroup &group) -> Coro<> {
            group.createTask(job(log, 5s), "A");
            group.createTask(failingAtOnce(), "B");
            log("the body goes on");
            co_await aio::sleep(10s);
        };
        const auto main = [body]() -> Coro<QString> {
            const auto outcome = co_await settled(withTaskGroup(body));
            const QString error = outcome.repr();
            co_await aio::sleep(1s); // the group's own cancel is taken back
            co_return error + QString::number(currentTask().cancelling());
        };
        QCOMPARE(simulation.run(main()), QStringLiteral("ExceptionGroup[Failure: at once]0"));
        QCOMPARE(log.lines(), lines("0 A start", "0 main the body goes on", "0 A cancelled"));
        QCOMPARE(simulation.now(), 1s);
    }

    // gh-128588: the failing sibling is made by an eager child, before createTask() has given that one to the group
    void childThatMakesAFailingSiblingIsAbortedToo()
    {
        Simulation simulation;
        simulation.loop().setStart(Start::Eager);
        Log log;
        const auto body = [log](TaskGroup &group) -> Coro<> {
            const auto maker = [&group, log]() -> Coro<> {
                group.createTask(failingAtOnce(), "sibling");
                co_await settled(aio::sleep(10s));
                log("interrupted");
            };
            group.createTask(maker, "maker");
            co_await aio::sleep(10s);
        };
        const auto main = [body]() -> Coro<QString> {
            const auto outcome = co_await settled(withTaskGroup(body));
            co_return outcome.repr();
        };
        QCOMPARE(simulation.run(main()), QStringLiteral("ExceptionGroup[Failure: at once]"));
        QCOMPARE(log.lines(), lines("0 maker interrupted"));
    }

    void gatherOfWhatIsDoneAlreadyNeedsNoTurn()
    {
        Simulation simulation;
        simulation.loop().setStart(Start::Eager);
        simulation.call([] {
            const auto all = gather(hello(), hello());
            QVERIFY(all.done());
        });
    }

    // BaseTaskCountingTests::test_recursive_gather, test_recursive_taskgroups
    void nestedGathersAndGroupsComeToTheirEnds_data()
    {
        QTest::addColumn<bool>("isEager");
        QTest::newRow("scheduled") << false;
        QTest::newRow("eager") << true;
    }
    void nestedGathersAndGroupsComeToTheirEnds()
    {
        QFETCH(const bool, isEager);
        Simulation simulation;
        simulation.loop().setStart(isEager ? Start::Eager : Start::Scheduled);
        const auto gathered = std::make_shared<int>(0);
        simulation.run(gatherTree(gathered, 4));
        QCOMPARE(*gathered, 781);
        const auto grouped = std::make_shared<int>(0);
        simulation.run(groupTree(grouped, 4));
        QCOMPARE(*grouped, 781);
        QVERIFY(!simulation.loop().hasPendingTasks());
    }

    void blockingTheLoopMovesTheVirtualClockAndDelaysTheOthers()
    {
        Simulation simulation;
        Log log;
        const auto main = [log]() -> Coro<> {
            const auto other = createTask(job(log, 1s), "other");
            co_await aio::sleep(500ms);
            Loop::current().block(2s);
            log("unblocked");
            co_await other;
        };
        QElapsedTimer real;
        real.start();
        simulation.run(main());
        QVERIFY(real.elapsed() < 1'000);
        QCOMPARE(log.lines(), lines("0 other start", "2.5 main unblocked", "2.5 other end"));
        QCOMPARE(simulation.now(), 2500ms);
    }

    void modelledWorkTakesVirtualTimeInASimulation()
    {
        Simulation simulation;
        const auto main = []() -> Coro<QString> {
            const auto work = modelled(2s, [] { return QThread::currentThread(); });
            const QThread *ranIn = co_await toThread(work);
            co_return ranIn == QThread::currentThread() ? QStringLiteral("here")
                                                        : QStringLiteral("elsewhere");
        };
        QCOMPARE(simulation.run(main()), QStringLiteral("here"));
        QCOMPARE(simulation.now(), 2s);
    }

    void modelledWorkRunsToItsEndThoughItsAwaiterIsCancelled()
    {
        Simulation simulation;
        Log log;
        const auto main = [log]() -> Coro<> {
            const auto work = modelled(2s, [log] { log("thread finished"); });
            const auto waiting = [work]() -> Coro<> { co_await toThread(work); };
            auto task = createTask(waiting, "A");
            co_await aio::sleep(1s);
            task.cancel();
            co_await settled(task);
            log(task.cancelled() ? QStringLiteral("cancelled") : QStringLiteral("not cancelled"));
            co_await aio::sleep(2s);
        };
        simulation.run(main());
        QCOMPARE(log.lines(), lines("1 main cancelled", "2 thread finished"));
    }
};

QTEST_GUILESS_MAIN(TestEager)
#include "tst_eager.moc"
