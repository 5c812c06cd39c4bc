// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What follows a task (context variables), what stands around a block (with), and what gives a future its result
// (Promise) and hears of it (done callbacks).
#include "aiotesting.h"

#include <aio/gather.h>
#include <aio/promise.h>
#include <aio/timeout.h>

#include <QTest>

using namespace aio;
using namespace aiotesting;
using namespace std::chrono_literals;

namespace {

ContextVar<int> request(QStringLiteral("request"), 0);
ContextVar<QString> user(QStringLiteral("user"));

Coro<int> readLater()
{
    co_await aio::sleep(1s);
    co_return request.get();
}

Coro<int> setAndRead(int value)
{
    request.set(value);
    co_await aio::sleep(1s);
    co_return request.get();
}

/// Logs how it is entered and left; entering gives its number.
class Door {
public:
    Door(Log log, int number, bool holdsBack = false)
        : m_log(std::move(log)), m_number(number), m_holdsBack(holdsBack)
    {}
    Coro<int> enter()
    {
        co_await aio::sleep(1s);
        m_log("entered");
        co_return m_number;
    }
    Coro<bool> exit(std::exception_ptr error)
    {
        co_await aio::sleep(1s);
        m_log(error ? QStringLiteral("left with ") + describe(error) : QStringLiteral("left"));
        co_return m_holdsBack;
    }

private:
    Log m_log;
    int m_number;
    bool m_holdsBack;
};

/// Gives nothing and holds nothing back.
struct Gate {
    int *uses;

    Coro<> enter()
    {
        ++*uses;
        co_return;
    }
    Coro<> exit(std::exception_ptr)
    {
        ++*uses;
        co_return;
    }
};

} // namespace

class TestContext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void taskStartsWithItsCreatorsValuesAndKeepsItsOwn()
    {
        Simulation simulation;
        const auto main = []() -> Coro<std::vector<int>> {
            request.set(1);
            auto first = createTask(readLater());
            request.set(2);
            auto second = createTask(setAndRead(7));
            co_await aio::sleep(500ms);
            std::vector<int> seen{request.get()};
            seen.push_back(co_await first);
            seen.push_back(co_await second);
            seen.push_back(request.get());
            co_return seen;
        };
        QCOMPARE(simulation.run(main()), (std::vector<int>{2, 1, 7, 2}));
        simulation.call([] { QCOMPARE(request.get(), 0); });
    }

    void calledCoroutineSharesItsCallersValues()
    {
        Simulation simulation;
        const auto main = []() -> Coro<int> {
            co_await setAndRead(5);
            co_return request.get();
        };
        QCOMPARE(simulation.run(main()), 5);
    }

    void resetGivesBackTheValueBefore()
    {
        Simulation simulation;
        simulation.call([] {
            const auto unset = user.set(QStringLiteral("ada"));
            const auto ada = user.set(QStringLiteral("eve"));
            QCOMPARE(user.get(), QStringLiteral("eve"));
            user.reset(ada);
            QCOMPARE(user.get(), QStringLiteral("ada"));
            user.reset(unset);
            QCOMPARE(user.get(QStringLiteral("nobody")), QStringLiteral("nobody"));
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, static_cast<void>(user.get()));
            const auto other = request.set(1);
            request.reset(other);
            ContextVar<int> stranger(QStringLiteral("stranger"));
            QVERIFY_THROWS_EXCEPTION(std::invalid_argument, stranger.reset(other));
        });
    }

    void callbacksSeeTheValuesOfWhoAskedForThem()
    {
        Simulation simulation;
        std::vector<int> seen;
        const auto main = [&seen]() -> Coro<> {
            Loop &loop = Loop::current();
            const auto task = createTask(after(1s, 0));
            request.set(1);
            loop.callSoon([&seen] { seen.push_back(request.get()); });
            request.set(2);
            loop.callAt(loop.now() + 2s, [&seen] { seen.push_back(request.get()); });
            request.set(3);
            task.addDoneCallback([&seen] { seen.push_back(request.get()); });
            request.set(4);
            co_await aio::sleep(3s);
        };
        simulation.run(main());
        QCOMPARE(seen, (std::vector<int>{1, 3, 2}));
    }

    void taskCanBeGivenAContext()
    {
        Simulation simulation;
        const auto main = []() -> Coro<std::vector<int>> {
            Context prepared = Context::current();
            prepared.run([] { request.set(8); });
            std::vector<int> seen{request.get()};
            TaskOptions options;
            options.context = prepared;
            seen.push_back(co_await createTask(readLater(), options));
            co_return seen;
        };
        QCOMPARE(simulation.run(main()), (std::vector<int>{0, 8}));
    }

    void withEntersAndLeavesAroundTheBody()
    {
        Simulation simulation;
        const Log log;
        const auto body = [log](int number) -> Coro<int> {
            log("body");
            co_return number + 1;
        };
        QCOMPARE(simulation.run(with(Door(log, 4), body)), 5);
        QCOMPARE(log.lines(), lines("1 main entered", "1 main body", "2 main left"));
    }

    void withLeavesWhenTheBodyFailsOrIsCancelled()
    {
        Simulation simulation;
        const Log log;
        const auto failing = [](int) { return failAfter(1s, "body"); };
        QCOMPARE(raisedBy([&] { return simulation.run(with(Door(log, 1), failing)); }),
                 QStringLiteral("Failure: body"));
        const auto endless = [](int) { return after(1h, 0); };
        const auto limited = [log, endless]() { return timeout(2s, with(Door(log, 2), endless)); };
        QCOMPARE(raisedBy([&] { return simulation.run(limited()); }), QStringLiteral("TimeoutError"));
        QCOMPARE(log.lines(), lines("1 main entered", "3 main left with Failure: body", "4 main entered",
                                    "6 main left with CancelledError"));
    }

    void managerMayHoldAnErrorBack()
    {
        Simulation simulation;
        const Log log;
        const auto failing = [](int) -> Coro<> {
            throw Failure("held back");
            co_return;
        };
        simulation.run(with(Door(log, 1, true), failing));
        const auto owingAValue = [](int) { return failAfter(0s, "held back"); };
        QCOMPARE(
            raisedBy([&] { return simulation.run(with(Door(log, 1, true), owingAValue)); }),
            QStringLiteral("InvalidStateError: the block gave no value: its manager held its error back"));
    }

    void managerMayStayWithTheCaller()
    {
        Simulation simulation;
        int uses = 0;
        Gate gate{&uses};
        const auto body = []() { return after(0s, 9); };
        QCOMPARE(simulation.run(with(std::ref(gate), body)), 9);
        QCOMPARE(uses, 2);
    }

    // BaseFutureTests::test_initial_state, test_cancel
    void newFutureIsPendingUntilItIsCancelled()
    {
        Simulation simulation;
        simulation.call([] {
            Promise<int> promise;
            auto future = promise.future();
            QVERIFY(!future.done());
            QVERIFY(!future.cancelled());
            QVERIFY(future.cancel());
            QVERIFY(future.cancelled());
            QVERIFY(!future.cancel());
            QVERIFY_THROWS_EXCEPTION(CancelledError, future.result());
            QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(future.exception()));
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, promise.setResult(1));
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, promise.setException(Failure("late")));
        });
    }

    // BaseFutureTests::test_result
    void resultIsGivenOnce()
    {
        Simulation simulation;
        simulation.call([] {
            Promise<int> promise;
            auto future = promise.future();
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, future.result());
            promise.setResult(42);
            QCOMPARE(future.result(), 42);
            QVERIFY(!future.exception());
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, promise.setResult(43));
            QVERIFY(!future.cancel());
        });
    }

    // BaseFutureTests::test_exception
    void errorIsGivenOnce()
    {
        Simulation simulation;
        simulation.call([] {
            Promise<int> promise;
            auto future = promise.future();
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, static_cast<void>(future.exception()));
            promise.setException(Failure("broken"));
            QVERIFY(!future.cancelled());
            QVERIFY(future.done());
            QCOMPARE(raisedBy([&] { return future.result(); }), QStringLiteral("Failure: broken"));
            QCOMPARE(describe(future.exception()), QStringLiteral("Failure: broken"));
            QVERIFY_THROWS_EXCEPTION(InvalidStateError, promise.setException(Failure("again")));
            QVERIFY(!future.cancel());
            Promise<> nothing;
            QVERIFY_THROWS_EXCEPTION(std::invalid_argument, nothing.setException(std::exception_ptr()));
        });
    }

    void awaiterGetsWhatThePromiseGives()
    {
        Simulation simulation;
        const auto main = []() -> Coro<int> {
            Promise<int> promise;
            Loop::current().callAt(Loop::current().now() + 2s, [promise]() mutable { promise.setResult(6); });
            co_return co_await promise.future();
        };
        QCOMPARE(simulation.run(main()), 6);
        QCOMPARE(simulation.now(), 2s);
    }

    // BaseFutureTests::test_tb_logger_exception_unretrieved, test_tb_logger_exception_retrieved,
    // test_tb_logger_exception_result_retrieved
    void errorNobodyLookedAtIsReportedOnce()
    {
        Simulation simulation;
        const Reports reports(simulation);
        simulation.call([] {
            const auto failed = [](const char *message) {
                Promise<int> promise;
                auto future = promise.future();
                promise.setException(Failure(message));
                return future;
            };
            failed("unseen");
            QVERIFY(failed("seen").exception());
            QCOMPARE(raisedBy([&] { return failed("raised").result(); }), QStringLiteral("Failure: raised"));
        });
        QCOMPARE(reports.lines(), lines("Failure: unseen"));
    }

    // BaseFutureTests::test_set_result_unless_cancelled
    void lateResultOfACancelledFutureIsDropped()
    {
        Simulation simulation;
        simulation.call([] {
            Promise<int> promise;
            auto future = promise.future();
            future.cancel();
            QVERIFY(!promise.trySetResult(1));
            QVERIFY(future.cancelled());
            Promise<int> other;
            QVERIFY(other.trySetResult(2));
            QCOMPARE(other.future().result(), 2);
        });
    }

    void promiseThatIsDroppedEndsTheWait()
    {
        Simulation simulation;
        const Reports reports(simulation);
        const auto main = []() -> Coro<> {
            const auto promise = std::make_shared<std::optional<Promise<>>>(std::in_place);
            const auto future = (*promise)->future();
            Loop::current().callSoon([promise] { promise->reset(); });
            co_await future;
        };
        QVERIFY_THROWS_EXCEPTION(ObjectDestroyedError, simulation.run(main()));
        simulation.call([] { const Promise<int> nobodyWaits; });
        QCOMPARE(reports.lines(), QStringList());
    }

    // BaseFutureDoneCallbackTests::test_callbacks_invoked_on_set_result, test_callbacks_invoked_on_set_exception
    void callbacksRunInOrderInTheNextTurnAlsoForErrors()
    {
        Simulation simulation;
        QStringList calls;
        simulation.call([&] {
            Promise<int> good;
            Promise<int> bad;
            auto future = bad.future();
            good.future().addDoneCallback([&] { calls << "first"; });
            good.future().addDoneCallback([&] { calls << "second"; });
            future.addDoneCallback([&] { calls << "failed"; });
            future.ignoreError();
            good.setResult(1);
            bad.setException(Failure("bad"));
            future.ignoreError();
            QVERIFY(calls.isEmpty());
        });
        simulation.runReady();
        QCOMPARE(calls, lines("first", "second", "failed"));
    }

    // BaseFutureDoneCallbackTests::test_remove_done_callback
    void removedCallbackDoesNotRun()
    {
        Simulation simulation;
        QStringList calls;
        simulation.call([&] {
            Promise<int> promise;
            const auto future = promise.future();
            const CallbackId first = future.addDoneCallback([&] { calls << "first"; });
            future.addDoneCallback([&] { calls << "second"; });
            QVERIFY(future.removeDoneCallback(first));
            QVERIFY(!future.removeDoneCallback(first));
            QVERIFY(!future.removeDoneCallback(0));
            promise.setResult(1);
        });
        simulation.runReady();
        QCOMPARE(calls, lines("second"));
    }

    // BaseFutureDoneCallbackTests::test_schedule_callbacks_list_mutation_1
    void callbackMayRemoveOthersWhileTheyRun()
    {
        Simulation simulation;
        QStringList calls;
        simulation.call([&] {
            Promise<int> promise;
            const auto future = promise.future();
            const auto later = std::make_shared<CallbackId>();
            future.addDoneCallback([&calls, future, later] {
                calls << (future.removeDoneCallback(*later) ? "removed" : "too late");
            });
            *later = future.addDoneCallback([&calls] { calls << "later"; });
            promise.setResult(1);
        });
        simulation.runReady();
        QCOMPARE(calls, lines("too late", "later")); // both were scheduled by then, as in asyncio
    }
};

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"
