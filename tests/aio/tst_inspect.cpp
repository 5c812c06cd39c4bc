// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Who waits for whom, and where; deadlocks named with their cycle.
#include "aiotesting.h"

#include <aio/gather.h>
#include <aio/inspect.h>
#include <aio/sync.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>
#include <aio/wait.h>

#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

constexpr int InnerLine = __LINE__ + 4;
constexpr int OuterLine = __LINE__ + 6;
Coro<int> inner()
{
    co_await aio::sleep(10s);
    co_return 1;
}
Coro<int> outer() { co_return co_await inner(); }

Coro<> awaiting(std::shared_ptr<std::vector<Task<>>> tasks, std::size_t index)
{
    co_await aio::sleep(500ms);
    co_await (*tasks)[index];
}

Coro<> holdBoth(std::shared_ptr<Lock> first, std::shared_ptr<Lock> second)
{
    const auto one = co_await first->hold();
    co_await aio::sleep(1s);
    const auto two = co_await second->hold();
}

QStringList namesOf(const AwaitGraph &graph, const std::vector<TaskId> &ids)
{
    QStringList names;
    for (const TaskId id : ids)
        names << graph.find(id)->name;
    return names;
}

const AwaitNode *named(const AwaitGraph &graph, const QString &name)
{
    for (const AwaitNode &task : graph.tasks) {
        if (task.name == name)
            return &task;
    }
    return nullptr;
}

/// The text without lines and places, which change with this file.
QString withoutPlaces(const QString &text)
{
    QStringList kept;
    for (const QString &line : text.split(u'\n')) {
        if (!line.endsWith(u')') || line.endsWith(u"above)") || line.endsWith(u"below)"))
            kept << line;
    }
    return kept.join(u'\n');
}

} // namespace

class TestInspect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesSayWhereEachCoroutineWaits()
    {
        Simulation simulation;
        const auto task = simulation.call([] { return createTask(outer(), "A"); });
        simulation.runReady();
        const AwaitGraph graph = awaitGraph(simulation.loop());
        simulation.runUntilIdle();
        QCOMPARE(graph.tasks.size(), 1U);
        const AwaitNode &node = graph.tasks.front();
        QCOMPARE(node.name, QStringLiteral("A"));
        QCOMPARE(node.state, TaskState::Suspended);
        QCOMPARE(node.wait.kind, WaitKind::Sleep);
        QCOMPARE(*node.wait.until, 10s);
        QCOMPARE(node.frames.size(), 2U);
        QCOMPARE(node.frames[0].function, "outer");
        QCOMPARE(node.frames[0].line, OuterLine);
        QCOMPARE(node.frames[1].function, "inner");
        QCOMPARE(node.frames[1].line, InnerLine);
        QVERIFY(QString::fromUtf8(node.frames[1].file).endsWith(u"tst_inspect.cpp"));
        QCOMPARE(task.result(), 1);
    }

    void taskThatHasNotBegunIsShownWhereItIsDefined()
    {
        Simulation simulation;
        simulation.call([] { createTask(outer(), "A"); });
        const AwaitGraph graph = awaitGraph(simulation.loop());
        QCOMPARE(graph.tasks.front().state, TaskState::Scheduled);
        QCOMPARE(graph.tasks.front().frames.front().function, "outer");
        simulation.runUntilIdle();
        QVERIFY(awaitGraph(simulation.loop()).tasks.empty());
    }

    void awaitsGoThroughGathersShieldsGroupsAndWaits()
    {
        Simulation simulation;
        QStringList seen;
        const auto look = [&seen](const QString &through) {
            const AwaitGraph graph = awaitGraph();
            seen << through + u' ' + namesOf(graph, named(graph, QStringLiteral("W"))->awaits).join(u',');
        };
        const auto main = [look]() -> Coro<> {
            const auto a = createTask(after(10s, 1), "A");
            const auto b = createTask(after(10s, 2), "B");
            const auto nested = [a, b]() -> Coro<> {
                const auto shielded = shield(gather(a, b));
                co_await shielded;
            };
            const auto several = [a, b]() -> Coro<> {
                const std::vector<Task<int>> both{b, a};
                co_await aio::wait(both);
            };
            const auto group = []() -> Coro<> {
                const auto body = [](TaskGroup &tasks) -> Coro<> {
                    tasks.createTask(after(10s, 1), "C");
                    tasks.createTask(after(10s, 2), "D");
                    co_return;
                };
                co_await withTaskGroup(body);
            };
            const auto limited = [a]() -> Coro<> { co_await timeout(20s, a); };
            auto first = createTask(nested, "W");
            co_await aio::sleep(1ms);
            look(QStringLiteral("shield of gather"));
            first.cancel();
            co_await settled(first);
            auto second = createTask(several, "W");
            co_await aio::sleep(1ms);
            look(QStringLiteral("wait"));
            second.cancel();
            co_await settled(second);
            auto third = createTask(limited, "W");
            co_await aio::sleep(1ms);
            look(QStringLiteral("timeout"));
            auto fourth = createTask(group, "W");
            co_await settled(third);
            look(QStringLiteral("group"));
            co_await fourth;
        };
        simulation.run(main());
        QCOMPARE(seen, lines("shield of gather A,B", "wait A,B", "timeout A", "group C,D"));
    }

    // A graph, not a tree that explodes: ten levels of two tasks, each awaiting both of the level below
    void sharedTasksStandInTheGraphOnce()
    {
        Simulation simulation;
        simulation.call([] {
            std::vector<Task<int>> below{createTask(after(10s, 0)), createTask(after(10s, 0))};
            for (int level = 0; level < 30; ++level) {
                std::vector<Task<int>> here;
                for (int i = 0; i < 2; ++i) {
                    const auto both = [below]() -> Coro<int> {
                        const auto all = gather(below);
                        co_await all;
                        co_return 0;
                    };
                    here.push_back(createTask(both));
                }
                below = here;
            }
        });
        simulation.runReady();
        const AwaitGraph graph = awaitGraph(simulation.loop());
        QCOMPARE(graph.tasks.size(), 62U);
        QVERIFY(toText(graph).count(u'\n') < 62 * 5);
        QVERIFY(findCycle(graph).empty());
        simulation.runUntilIdle();
    }

    void textIsATreeFromThoseNobodyAwaits()
    {
        Simulation simulation;
        simulation.call([] {
            const auto a = createTask(outer(), "A");
            const auto both = [a]() -> Coro<> {
                const auto b = createTask(after(2s, 0), "B");
                const auto all = gather(a, b);
                co_await all;
            };
            createTask(both, "first");
            const auto one = [a]() -> Coro<> { co_await a; };
            createTask(one, "second");
        });
        simulation.runReady();
        const QString text = toText(awaitGraph(simulation.loop()));
        QCOMPARE(withoutPlaces(text), QStringLiteral("first waits for gather\n"
                                                     "├─ A waits for sleep until 10.000 s\n"
                                                     "└─ B waits for sleep until 2.000 s\n"
                                                     "second waits for a task\n"
                                                     "└─ A (see above)\n"));
        QVERIFY2(text.contains(QStringLiteral("│       outer (tst_inspect.cpp:%1)").arg(OuterLine)),
                 qPrintable(text));
        simulation.runUntilIdle();
    }

    void longChainsNeedNoStackAndLittleRoom()
    {
        Simulation simulation;
        simulation.call([] {
            Task<int> last = createTask(after(1s, 0));
            for (int i = 0; i < 20'000; ++i) {
                const auto next = [last]() -> Coro<int> { co_return co_await last; };
                last = createTask(next);
            }
        });
        simulation.runReady();
        const AwaitGraph graph = awaitGraph(simulation.loop());
        QCOMPARE(graph.tasks.size(), 20'001U);
        QVERIFY(toText(graph).size() < 20'001 * 500);
        QVERIFY(findCycle(graph).empty());
        simulation.runUntilIdle();
    }

    void deadlockIsNamedWithItsCycle()
    {
        Simulation simulation;
        const auto main = []() -> Coro<> {
            const auto tasks = std::make_shared<std::vector<Task<>>>();
            tasks->push_back(createTask(awaiting(tasks, 1), "A"));
            tasks->push_back(createTask(awaiting(tasks, 0), "B"));
            const auto all = gather(*tasks);
            co_await all;
        };
        QCOMPARE(raisedBy([&] {
                     simulation.run(main());
                     return 0;
                 }),
                 QStringLiteral("DeadlockError: deadlock: A waits for B waits for A"));
        const AwaitGraph graph = awaitGraph(simulation.loop());
        QCOMPARE(namesOf(graph, findCycle(graph)), lines("A", "B"));
        QVERIFY(toText(graph).contains(u"A, which waits here in a circle"));
        // A cancel goes round the circle once, and ends it.
        simulation.loop().cancelAll();
        simulation.runUntilIdle();
        QVERIFY(!simulation.loop().hasPendingTasks());
    }

    void circleThroughGathersCanBeCancelled()
    {
        Simulation simulation;
        simulation.call([] {
            const auto tasks = std::make_shared<std::vector<Task<>>>();
            const auto waiter = [](std::shared_ptr<std::vector<Task<>>> all, std::size_t other) -> Coro<> {
                co_await aio::sleep(0s);
                std::vector<Task<>> one(1, (*all)[other]);
                const auto gathered = gather(std::move(one));
                co_await gathered;
            };
            tasks->push_back(createTask(waiter(tasks, 1), "A"));
            tasks->push_back(createTask(waiter(tasks, 0), "B"));
        });
        simulation.runUntilIdle();
        QCOMPARE(findCycle(awaitGraph(simulation.loop())).size(), 2U);
        simulation.loop().cancelAll();
        simulation.runUntilIdle();
        QVERIFY(!simulation.loop().hasPendingTasks());
    }

    void cancelOfALongChainNeedsNoStack()
    {
        Simulation simulation;
        Task<int> last;
        simulation.call([&last] {
            last = createTask(after(1h, 0));
            for (int i = 0; i < 100'000; ++i) {
                const auto next = [last]() -> Coro<int> { co_return co_await last; };
                last = createTask(next);
            }
        });
        simulation.runReady();
        QVERIFY(last.cancel());
        simulation.runReady();
        QVERIFY(last.cancelled());
        QVERIFY(!simulation.loop().hasPendingTasks());
    }

    void deadlockOfLocksIsNamedWithItsCycle()
    {
        Simulation simulation;
        const auto main = []() -> Coro<> {
            const auto left = std::make_shared<Lock>();
            const auto right = std::make_shared<Lock>();
            const auto a = createTask(holdBoth(left, right), "A");
            const auto b = createTask(holdBoth(right, left), "B");
            co_await a;
        };
        QCOMPARE(raisedBy([&] {
                     simulation.run(main());
                     return 0;
                 }),
                 QStringLiteral("DeadlockError: deadlock: A waits for B waits for A"));
        simulation.loop().cancelAll();
        simulation.runUntilIdle();
    }

    void deadlockWithoutACycleNamesWhoWaits()
    {
        Simulation simulation;
        const auto main = []() -> Coro<> {
            Event never;
            co_await never.wait();
        };
        QCOMPARE(raisedBy([&] {
                     simulation.run(main());
                     return 0;
                 }),
                 QStringLiteral("DeadlockError: deadlock: nothing will ever wake main"));
        simulation.loop().cancelAll();
        simulation.runUntilIdle();
    }

    void whoCancelledIsKeptWithTheTask()
    {
        Simulation simulation;
        simulation.call([] {
            auto victim = createTask(stubborn(10s, 10s, 1), "victim");
            const auto culprit = [victim]() mutable -> Coro<> {
                co_await aio::sleep(1s);
                victim.cancel(QStringLiteral("enough"));
            };
            createTask(culprit, "culprit");
        });
        simulation.advance(2s);
        const AwaitGraph graph = awaitGraph(simulation.loop());
        const AwaitNode *victim = named(graph, QStringLiteral("victim"));
        QCOMPARE(victim->cancelling, 1);
        QCOMPARE(victim->cancelCause.origin, CancelOrigin::Task);
        QCOMPARE(victim->cancelCause.task, TaskId(2));
        QVERIFY(toText(graph).startsWith(u"victim waits for sleep until 11.000 s, cancelling"));
        simulation.runUntilIdle();
    }
};

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
