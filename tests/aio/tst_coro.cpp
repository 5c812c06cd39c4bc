// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Coroutines by themselves: lazy, awaited once, owned.
#include <aio/cleanup.h>
#include <aio/simulation.h>
#include <aio/sleep.h>

#include <QTest>

using namespace aio;
using namespace std::chrono_literals;

namespace {

Coro<int> value(int number) { co_return number; }

Coro<> setTo(bool *flag)
{
    *flag = true;
    co_return;
}

Coro<int> raising()
{
    throw std::out_of_range("too far");
    co_return 1;
}

} // namespace

static_assert(std::is_move_constructible_v<Coro<int>> && !std::is_copy_constructible_v<Coro<int>>);
static_assert(std::is_same_v<detail::AwaitResult<Coro<int>>, int>);
static_assert(std::is_same_v<detail::AwaitResult<QCoro::Task<int>>, int>);
static_assert(std::is_same_v<detail::AwaitResult<Sleep>, void>);
static_assert(!std::is_base_of_v<std::exception, CancelledError>,
              "catch (std::exception &) must let it pass");

class TestCoro : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callingOneRunsNothing()
    {
        bool hasRun = false;
        auto coro = setTo(&hasRun);
        QVERIFY(!hasRun && coro.isValid());
        Simulation().run(std::move(coro));
        QVERIFY(hasRun && !coro.isValid()); // NOLINT(bugprone-use-after-move): that is the claim
    }

    void oneThatIsNotAwaitedIsReportedWithItsName()
    {
        bool hasRun = false;
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression("coroutine 'setTo' was never awaited .*tst_coro.cpp:[0-9]+"));
        static_cast<void>(setTo(&hasRun));
        QVERIFY(!hasRun);
    }

    void oneThatIsClosedIsNotReported()
    {
        bool hasRun = false;
        auto coro = setTo(&hasRun);
        coro.close();
        QVERIFY(!coro.isValid());
    }

    // CoroutineTests::test_double_await
    void awaitingTwiceIsRefused()
    {
        const auto main = []() -> Coro<QString> {
            auto coro = value(1);
            const int first = co_await std::move(coro);
            auto again = settled(std::move(coro)); // NOLINT(bugprone-use-after-move): that is the claim
            QString refusal;
            try {
                co_await std::move(again);
            } catch (const InvalidStateError &error) {
                refusal = QString::fromUtf8(error.what());
            }
            co_return QString::number(first) + u' ' + refusal;
        };
        QCOMPARE(Simulation().run(main()), "1 cannot await a coroutine twice, or an empty one");
    }

    void emptyOneIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, Simulation().run(Coro<int>()));
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, Simulation().call([] { return createTask(Coro<>()); }));
    }

    void errorComesOutOfTheAwait()
    {
        const auto main = []() -> Coro<QString> {
            try {
                co_await raising();
            } catch (const std::out_of_range &error) {
                co_return QString::fromUtf8(error.what());
            }
            co_return QString();
        };
        QCOMPARE(Simulation().run(main()), "too far");
    }

    void settledGivesValueOrErrorAndRaisesNothing()
    {
        const auto main = []() -> Coro<QString> {
            const auto good = co_await settled(value(3));
            const auto bad = co_await settled(raising());
            co_return good.repr() + u' ' + bad.repr() + (bad.isCancelled() ? u'c' : u'e');
        };
        QCOMPARE(Simulation().run(main()), "3 out_of_range: too fare");
    }

    void cleanUpRunsHoweverTheBodyEnds()
    {
        QStringList log;
        const auto cleaning = [&log](auto body) {
            return withCleanup(std::move(body), [&log]() -> Coro<> {
                co_await aio::sleep(1s);
                log += QStringLiteral("cleaned");
            });
        };
        Simulation simulation;
        QCOMPARE(simulation.run(cleaning(value(3))), 3);
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, simulation.run(cleaning(raising())));
        auto task = simulation.call([&] { return createTask(cleaning(aio::sleep(1h))); });
        simulation.runReady();
        task.cancel();
        simulation.advance(1s);
        QVERIFY(task.cancelled());
        QCOMPARE(log.size(), 3);
    }

    void cancelInterruptsTheCleanUp()
    {
        bool isClean = false;
        Simulation simulation;
        auto task = simulation.call([&] {
            return createTask(withCleanup(aio::sleep(1h), [&]() -> Coro<> {
                co_await aio::sleep(10s);
                isClean = true;
            }));
        });
        simulation.runReady();
        task.cancel();
        simulation.advance(1s);
        task.cancel();
        simulation.runReady();
        QVERIFY(task.cancelled() && !isClean);
    }

    void errorOfTheCleanUpReplacesTheBodys()
    {
        auto coro = withCleanup(value(1), []() -> Coro<> {
            co_await aio::sleep(1s);
            throw std::length_error("clean-up");
        });
        QVERIFY_THROWS_EXCEPTION(std::length_error, Simulation().run(std::move(coro)));
    }
};

QTEST_GUILESS_MAIN(TestCoro)
#include "tst_coro.moc"
