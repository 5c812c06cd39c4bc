// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// retry() and mapLimited(): what everyone writes by hand on top of asyncio.
#include "aiotesting.h"

#include <aio/limit.h>
#include <aio/retry.h>

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

/// Fails `failures` times, 0.5 s each, then gives "ok".
Coro<QString> flaky(Log log, std::shared_ptr<int> tries, int failures)
{
    const int number = ++*tries;
    log(QStringLiteral("try %1").arg(number));
    co_await aio::sleep(500ms);
    if (number <= failures)
        throw Failure("try " + std::to_string(number));
    co_return QStringLiteral("ok");
}

/// Runs flaky() under `policy`; logs what came of it.
Coro<> tryAndLog(Log log, RetryPolicy policy, int failures)
{
    const auto tries = std::make_shared<int>(0);
    const auto makeWork = [=] { return flaky(log, tries, failures); };
    const Outcome<QString> outcome = co_await settled(retry(policy, makeWork));
    log(outcome.repr());
    outcome.rethrow();
}

Coro<int> square(Log log, int number)
{
    log(QStringLiteral("start %1").arg(number));
    co_await aio::sleep(std::chrono::seconds(number));
    if (number == 4)
        throw Failure("four");
    co_return number *number;
}

} // namespace

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    // scenario retry_backoff
    void waitsTwiceAsLongEachTime()
    {
        Log log;
        Simulation sim;
        sim.run(tryAndLog(log, {}, 3));
        QCOMPARE(log.lines(),
                 lines("0 main try 1", "1.5 main try 2", "4 main try 3", "8.5 main try 4", "9 main 'ok'"));
    }

    // scenario retry_cancel_in_backoff
    void aCancelBetweenTriesEndsIt()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            Task<> task = createTask(tryAndLog(log, {}, 3), "R");
            co_await aio::sleep(1s);
            task.cancel();
            co_await settled(task);
            log(task.cancelled() ? "cancelled" : "not cancelled");
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 R try 1", "1 R CancelledError", "1 main cancelled"));
    }

    void aCancelDuringATryIsNotRetried()
    {
        Log log;
        Simulation sim;
        const auto main = [&]() -> Coro<> {
            Task<> task = createTask(tryAndLog(log, {}, 3), "R");
            co_await aio::sleep(200ms);
            task.cancel();
            co_await settled(task);
        };
        sim.run(main);
        QCOMPARE(log.lines(), lines("0 R try 1", "0.2 R CancelledError"));
    }

    void theLastErrorComesOut()
    {
        Log log;
        RetryPolicy policy;
        policy.tries = 2;
        QCOMPARE(raisedBy([&] { Simulation().run(tryAndLog(log, policy, 9)); }), "Failure: try 2");
    }

    void onlyWhatMayPassIsTriedAgain()
    {
        Log log;
        RetryPolicy policy;
        policy.isTransient = [](const std::exception &error) {
            return QLatin1String(error.what()) != "try 2";
        };
        QCOMPARE(raisedBy([&] { Simulation().run(tryAndLog(log, policy, 9)); }), "Failure: try 2");
    }

    void waitsStayBelowTheLongest()
    {
        RetryPolicy policy;
        policy.longest = 5s;
        QCOMPARE(policy.delayBefore(2), Duration(1s));
        QCOMPARE(policy.delayBefore(3), Duration(2s));
        QCOMPARE(policy.delayBefore(4), Duration(4s));
        QCOMPARE(policy.delayBefore(5), Duration(5s));
        QCOMPARE(policy.delayBefore(5000), Duration(5s));
    }

    void jitterTakesAwayUpToItsShare()
    {
        RetryPolicy policy;
        policy.jitter = 0.5;
        policy.random = [] { return 0.0; };
        QCOMPARE(policy.delayBefore(4), Duration(4s));
        policy.random = [] { return 1.0; };
        QCOMPARE(policy.delayBefore(4), Duration(2s));
        policy.random = nullptr;
        for (int time = 0; time < 100; ++time)
            QVERIFY(policy.delayBefore(4) >= 2s && policy.delayBefore(4) <= 4s);
    }

    void absurdPoliciesWaitForNothingOrForTheLongest()
    {
        constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
        RetryPolicy policy;
        policy.longest = Duration::max();
        policy.factor = std::numeric_limits<double>::infinity();
        QCOMPARE(policy.delayBefore(3), Duration::max());
        policy.first = Duration::zero();
        QCOMPARE(policy.delayBefore(3), Duration::zero()); // nothing, infinitely often
        policy.first = -5s;
        QCOMPARE(policy.delayBefore(2), Duration::zero());
        policy = {};
        policy.longest = -1s;
        QCOMPARE(policy.delayBefore(2), Duration::zero());
        policy = {};
        policy.factor = NaN;
        QCOMPARE(policy.delayBefore(3), Duration::zero());
        policy = {};
        policy.jitter = 7;
        policy.random = [] { return 1.0; };
        QCOMPARE(policy.delayBefore(2), Duration::zero());
    }

    void soManyAtATimeAndResultsInOrder()
    {
        Log log;
        Simulation sim;
        const auto work = [&](int number) { return square(log, number); };
        QCOMPARE(sim.run(mapLimited(2, std::vector{3, 1, 1, 2}, work)), (std::vector{9, 1, 1, 4}));
        QCOMPARE(sim.now(), Duration(4s));
        QStringList starts;
        for (const QString &line : log.lines())
            starts << line.section(u' ', 0, 0) + line.section(u' ', -1);
        QCOMPARE(starts, (QStringList{"03", "01", "11", "22"}));
    }

    void theFirstFailureCancelsTheRest()
    {
        Log log;
        Simulation sim;
        const auto work = [&](int number) { return square(log, number); };
        QCOMPARE(raisedBy([&] { sim.run(mapLimited(2, std::vector{4, 9, 1, 1}, work)); }),
                 "ExceptionGroup[Failure: four]");
        QCOMPARE(sim.now(), Duration(4s));
        QCOMPARE(log.lines().size(), 2);
    }

    void aCancelReachesAll()
    {
        Log log;
        Simulation sim;
        const auto work = [&](int number) { return square(log, number); };
        const auto main = [&]() -> Coro<> {
            const std::vector<int> numbers{5, 6, 7};
            Task<std::vector<int>> task = createTask(mapLimited(2, numbers, work));
            co_await aio::sleep(1s);
            task.cancel();
            co_await settled(task);
            log(task.cancelled() ? "cancelled" : "not cancelled");
        };
        sim.run(main);
        QCOMPARE(log.lines().constLast(), "1 main cancelled");
        QCOMPARE(log.lines().size(), 3);
    }

    // As with gather(): a child's cancellation comes out, and is no cancellation of who awaits.
    void workThatWasCancelledAloneLeavesNoResult()
    {
        Simulation sim;
        const auto main = []() -> Coro<QString> {
            auto shared = createTask(after(5s, 1));
            const auto awaitIt = [shared](int) { return shared; };
            auto all = createTask(mapLimited(2, std::vector{1, 2}, awaitIt));
            co_await aio::sleep(1s);
            shared.cancel();
            const auto outcome = co_await settled(all);
            co_return outcome.repr();
        };
        QCOMPARE(sim.run(main()), "CancelledError");
    }

    void nothingGivesNothing()
    {
        const auto work = [](int number) { return after(1s, number); };
        QCOMPARE(Simulation().run(mapLimited(3, std::vector<int>(), work)).size(), std::size_t(0));
        QCOMPARE(raisedBy([&] { Simulation().run(mapLimited(0, std::vector<int>(), work)); }),
                 "invalid_argument: mapLimited() needs at least one place");
    }

    void workWithoutAResultWillDo()
    {
        Simulation sim;
        const auto work = [](int number) { return aio::sleep(std::chrono::seconds(number)); };
        QCOMPARE(sim.run(mapLimited(1, std::vector{1, 2}, work)).size(), std::size_t(2));
        QCOMPARE(sim.now(), Duration(3s));
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
