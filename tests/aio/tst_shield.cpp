// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// shield(): passes on what the inner work comes to, and keeps the awaiter's cancellation from it.
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

Coro<Counted> counted(Duration delay)
{
    co_await aio::sleep(delay);
    co_return Counted(1);
}

} // namespace

class TestShield : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void cleanup() { QCOMPARE(Counted::alive(), 0); }

    // test_tasks.py::BaseTaskTests::test_shield_result
    void passesTheResultOn()
    {
        Simulation sim;
        const auto outer = sim.call([] { return shield(after(1s, 42)); });
        QVERIFY(!outer.done());
        sim.advance(1s);
        QCOMPARE(outer.result(), 42);
    }

    // test_tasks.py::BaseTaskTests::test_shield_exception
    void passesTheVeryErrorOn()
    {
        Task<int> inner;
        Simulation sim;
        const auto outer = sim.call([&] {
            inner = createTask(failAfter(1s, "boom"));
            return shield(inner);
        });
        sim.advance(1s);
        QVERIFY(outer.exception() && outer.exception() == inner.exception());
    }

    // test_tasks.py::BaseTaskTests::test_shield_cancel_inner
    void cancellingTheInnerTaskCancelsTheShield()
    {
        Task<int> inner;
        Simulation sim;
        const auto outer = sim.call([&] {
            inner = createTask(after(1s, 42));
            return shield(inner);
        });
        sim.runReady();
        inner.cancel();
        sim.runReady();
        QVERIFY(inner.cancelled());
        QVERIFY(outer.cancelled());
    }

    // test_tasks.py::BaseTaskTests::test_shield_cancel_outer
    void cancellingTheShieldCancelsOnlyTheShield()
    {
        Task<int> inner;
        Simulation sim;
        auto outer = sim.call([&] {
            inner = createTask(after(1s, 42));
            return shield(inner);
        });
        sim.runReady();
        QVERIFY(outer.cancel());
        QVERIFY(outer.cancelled());
        QCOMPARE(inner.cancelling(), 0);
        sim.advance(1s);
        QCOMPARE(inner.result(), 42);
        QVERIFY(outer.cancelled());
    }

    // test_tasks.py::BaseTaskTests::test_shield_shortcut
    void aShieldOfSomethingDoneIsDone()
    {
        Simulation sim;
        const auto inner = sim.call([] { return createTask(after(0s, 42)); });
        sim.runReady();
        const auto outer = sim.call([&] { return shield(inner); });
        QVERIFY(outer.done());
        QCOMPARE(outer.result(), 42);
    }

    // test_tasks.py::BaseTaskTests::test_shield_effect
    void theInnerWorkGoesOnWhenTheAwaiterIsCancelled()
    {
        int proof = 0;
        Simulation sim;
        const auto inner = [&]() -> Coro<> {
            co_await aio::sleep(1s);
            ++proof;
        };
        const auto outer = [&]() -> Coro<> {
            co_await shield(inner);
            proof += 100;
        };
        auto task = sim.call([&] { return createTask(outer); });
        sim.runReady();
        task.cancel();
        sim.runReady();
        QVERIFY(task.cancelled());
        QCOMPARE(proof, 0);
        sim.advance(1s);
        QCOMPARE(proof, 1);
    }

    // scenario shield_cancel
    void theInnerTaskCanBeAwaitedAfterTheCancel()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<QString> {
            const auto a = createTask(job(log, 2s), "A");
            auto p = createTask(shield(a), "P");
            co_await aio::sleep(1s);
            p.cancel();
            const auto outcome = co_await settled(p);
            log(outcome.repr());
            co_return co_await a;
        };
        QCOMPARE(sim.run(main), "A");
        QCOMPARE(log.lines(), lines("0 A start", "1 main CancelledError", "2 A end"));
    }

    // scenario shield_inner_cancel
    void theInnerTasksCancelComesThroughAfterItsCleanUp()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            auto a = createTask(job(log, 2s, 500ms), "A");
            const auto p = createTask(shield(a), "P");
            co_await aio::sleep(1s);
            a.cancel();
            const auto outcome = co_await settled(p);
            log(outcome.repr() + QStringLiteral(", cancelling %1").arg(p.cancelling()));
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 A start", "1.5 A cancelled", "1.5 main CancelledError, cancelling 0"));
    }

    // scenario shield_then_fail
    void anErrorAfterTheAwaiterHasGoneIsReportedOnce()
    {
        Simulation sim;
        const Reports reports(sim);
        auto task = sim.call([] { return createTask(shield(failAfter(2s, "boom"))); });
        sim.advance(1s);
        task.cancel();
        sim.runReady();
        QVERIFY(task.cancelled());
        sim.advance(1s);
        QCOMPARE(reports.lines(), lines("Failure: boom"));
    }

    // asyncio 3.14 tells it when it happens, though somebody might still look.
    void anErrorAfterTheAwaiterHasGoneIsReportedWhenItHappens()
    {
        Simulation sim;
        const Reports reports(sim);
        const auto inner = sim.call([] { return createTask(failAfter(2s, "boom")); });
        auto first = sim.call([&] { return shield(inner); });
        auto second = sim.call([&] { return shield(inner); });
        sim.advance(1s);
        first.cancel();
        second.cancel();
        sim.advance(1s);
        QCOMPARE(reports.lines(), lines("Failure: boom"));
        QCOMPARE(outcomeOf(inner), "Failure: boom");
    }

    void anErrorThatSomebodyLooksAtIsNotReported()
    {
        Simulation sim;
        const auto inner = sim.call([] { return createTask(failAfter(2s, "boom")); });
        const auto other = sim.call([&] { return createTask(inner); });
        sim.runReady();
        auto outer = sim.call([&] { return shield(inner); });
        outer.cancel();
        sim.advance(2s);
        QCOMPARE(outcomeOf(other), "Failure: boom");
    }

    // scenario cancel_shielded_cleanup
    void aShieldedCleanUpSurvivesASecondCancel()
    {
        Log log;
        Simulation sim;
        const auto work = [log]() -> Coro<> {
            const auto cleanUp = [log] { return shield(createTask(job(log, 500ms), "K")); };
            const auto outcome = co_await settled(aio::sleep(3s));
            co_await cleanUp();
            outcome.rethrow();
        };
        auto task = sim.call([&] { return createTask(work, "A"); });
        sim.advance(1s);
        task.cancel();
        sim.advance(200ms);
        task.cancel();
        sim.runReady();
        QVERIFY(task.cancelled());
        sim.runUntilIdle();
        QCOMPARE(log.lines(), lines("1 K start", "1.5 K end"));
    }

    void aShieldedGatherIsNotCancelled()
    {
        Simulation sim;
        auto all = sim.call([] { return gather(after(1s, 1), after(2s, 2)); });
        auto task = sim.call([&] { return createTask(shield(all)); });
        sim.runReady();
        task.cancel();
        sim.runUntilIdle();
        QVERIFY(task.cancelled());
        QCOMPARE(outcomeOf(all), "[1, 2]");
    }

    // Often wrong, 1: only a suspension is a cancellation point.
    void aDoneShieldIsNoCancellationPoint()
    {
        bool isBehind = false;
        Simulation sim;
        const auto work = [&]() -> Coro<> {
            const auto outer = shield(after(1s, 42));
            co_await aio::sleep(2s);
            currentTask().cancel();
            isBehind = co_await outer == 42;
            co_await aio::sleep(0s);
            isBehind = false;
        };
        const auto task = sim.call([&] { return createTask(work); });
        sim.runUntilIdle();
        QVERIFY(isBehind);
        QVERIFY(task.cancelled());
    }

    void aDroppedShieldLetsTheInnerWorkGoOnAndFreesIt()
    {
        Task<Counted> inner;
        Simulation sim;
        sim.call([&] {
            inner = createTask(counted(1s));
            static_cast<void>(shield(inner));
        });
        sim.advance(1s);
        QVERIFY(inner.done() && !inner.cancelled());
        inner = {};
        QCOMPARE(Counted::alive(), 0);
    }

    void aLoopThatClosesDestroysAShieldThatWaits()
    {
        std::optional<Reports> reports;
        {
            Simulation sim;
            reports.emplace(sim);
            const auto holding = []() -> Coro<> {
                const Counted local;
                co_await shield(counted(10s));
            };
            sim.call([&] { createTask(holding, "outer"); });
            sim.advance(1s);
            QCOMPARE(Counted::alive(), 1);
        }
        QCOMPARE(Counted::alive(), 0);
        QCOMPARE(reports->lines().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestShield)
#include "tst_shield.moc"
