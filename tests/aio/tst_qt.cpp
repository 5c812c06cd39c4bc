// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Signals and QFuture: cancelling works, a dead object is an error, and one's own thread is kept.
#include <aio/cleanup.h>
#include <aio/qt.h>
#include <aio/sleep.h>

#include <QPromise>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <qtrun.h>

using namespace aio;
using namespace std::chrono_literals;

class Sender : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void happened();
    void counted(int count);
    void named(const QString &name, int count);
};

namespace {

template<typename... Args>
Coro<QString> waitFor(Sender *sender, void (Sender::*which)(Args...))
{
    const auto outcome = co_await settled(aio::signal(sender, which));
    co_return outcome.repr();
}

/// Runs `emission` when `work` has begun to wait: it is ready behind it.
Coro<QString> whileEmitting(Coro<QString> work, std::function<void()> emission)
{
    auto task = createTask(std::move(work));
    Loop::current().callSoon(std::move(emission));
    co_return co_await task;
}

} // namespace

static_assert(
    std::is_same_v<
        detail::AwaitResult<decltype(aio::signal(static_cast<Sender *>(nullptr), &Sender::happened))>, void>);
static_assert(
    std::is_same_v<
        detail::AwaitResult<decltype(aio::signal(static_cast<Sender *>(nullptr), &Sender::counted))>, int>);
static_assert(
    std::is_same_v<detail::AwaitResult<decltype(aio::signal(static_cast<Sender *>(nullptr), &Sender::named))>,
                   std::tuple<QString, int>>);
static_assert(std::is_same_v<detail::AwaitResult<QFuture<int>>, int>);

class TestQt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalGivesItsArguments()
    {
        Sender sender;
        auto counted = whileEmitting(waitFor(&sender, &Sender::counted), [&] { Q_EMIT sender.counted(7); });
        QCOMPARE(runOnQt(std::move(counted)), "7");
        auto named = whileEmitting(waitFor(&sender, &Sender::named), [&] { Q_EMIT sender.named("x", 2); });
        QCOMPARE(runOnQt(std::move(named)), "['x', 2]");
        auto happened = whileEmitting(waitFor(&sender, &Sender::happened), [&] { Q_EMIT sender.happened(); });
        QCOMPARE(runOnQt(std::move(happened)), "None");
    }

    void onlyTheFirstEmissionCounts()
    {
        Sender sender;
        auto counted = whileEmitting(waitFor(&sender, &Sender::counted), [&] {
            Q_EMIT sender.counted(1);
            Q_EMIT sender.counted(2);
        });
        QCOMPARE(runOnQt(std::move(counted)), "1");
    }

    // QCoro 0.8 waits for ever
    void deathOfTheSenderIsAnError()
    {
        auto sender = std::make_unique<Sender>();
        auto waiting = whileEmitting(waitFor(sender.get(), &Sender::happened), [&] { sender.reset(); });
        QVERIFY(runOnQt(std::move(waiting)).startsWith("ObjectDestroyedError"));
        QVERIFY(runOnQt(waitFor<>(nullptr, &Sender::happened)).startsWith("ObjectDestroyedError"));
    }

    // EventLoopTestsMixin::test_prompt_cancellation
    void cancelDoesNotWaitForTheSignal()
    {
        Sender sender;
        const auto main = [](Sender *from) -> Coro<QString> {
            auto task = createTask(waitFor(from, &Sender::counted));
            co_await aio::sleep(0s);
            task.cancel();
            Q_EMIT from->counted(3);
            co_return co_await task;
        };
        QCOMPARE(runOnQt(main(&sender)), "CancelledError");
    }

    // QCoro 0.8 resumes in the sender's thread
    void signalOfAnotherThreadResumesHere()
    {
        QThread thread;
        thread.start();
        auto *sender = new Sender;
        sender->moveToThread(&thread);
        const auto waiting = [](Sender *from) -> Coro<QThread *> {
            co_await aio::signal(from, &Sender::counted);
            co_return QThread::currentThread();
        };
        const auto main = [](Sender *from, auto work) -> Coro<QThread *> {
            auto task = createTask(work(from));
            // Behind the task's first step, which connects.
            const auto emitThere = [from] {
                QMetaObject::invokeMethod(from, [from] { Q_EMIT from->counted(1); });
            };
            Loop::current().callSoon(emitThere);
            co_return co_await task;
        };
        QCOMPARE(runOnQt(main(sender, waiting)), QThread::currentThread());
        sender->deleteLater();
        thread.quit();
        thread.wait();
    }

    void futureGivesItsResult()
    {
        QPromise<int> promise;
        promise.start();
        const auto main = [](QPromise<int> *later) -> Coro<int> {
            auto task = createTask(later->future());
            Loop::current().callSoon([later] {
                later->addResult(5);
                later->finish();
            });
            co_return co_await task;
        };
        QCOMPARE(runOnQt(main(&promise)), 5);

        QPromise<int> ready;
        ready.start();
        ready.addResult(6);
        ready.finish();
        QCOMPARE(runOnQt(ready.future()), 6);
    }

    void futureRaisesItsError()
    {
        QPromise<int> promise;
        promise.start();
        promise.setException(std::make_exception_ptr(std::length_error("in a future")));
        promise.finish();
        QVERIFY_THROWS_EXCEPTION(std::length_error, runOnQt(promise.future()));
    }

    void cancelledFutureRaisesCancelledError()
    {
        QPromise<int> promise;
        promise.start();
        promise.future().cancel();
        promise.finish();
        QVERIFY_THROWS_EXCEPTION(CancelledError, runOnQt(promise.future()));
    }

    // asyncio: cancelling a task cancels the future it awaits
    void cancelGoesToTheFuture()
    {
        QPromise<int> promise;
        promise.start();
        const auto main = [](QFuture<int> future) -> Coro<QString> {
            auto task = createTask(future);
            co_await aio::sleep(0s);
            task.cancel();
            const auto outcome = co_await settled(task);
            co_return outcome.repr();
        };
        QCOMPARE(runOnQt(main(promise.future())), "CancelledError");
        QVERIFY(promise.isCanceled());
        promise.finish();
    }
};

QTEST_GUILESS_MAIN(TestQt)
#include "tst_qt.moc"
