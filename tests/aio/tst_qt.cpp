// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Signals, timers, replies and QFuture: cancelling works, a dead object is an error, and one's own thread is kept. The
// traps of QCoro are numbered as in tst_qcoro.cpp.
#include <aio/cleanup.h>
#include <aio/network.h>
#include <aio/qt.h>
#include <aio/sleep.h>

#include <QPromise>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <heldreply.h>
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

template<typename A>
Coro<QString> awaitOne(A awaitable)
{
    const auto outcome = co_await settled(awaitable);
    co_return outcome.hasValue() ? QStringLiteral("ended") : outcome.repr();
}

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

    // QCoro's trap 6 of 8: the awaiter of a sender, timer or reply that dies hangs
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

    // QCoro's trap 7 of 8: a signal of another thread resumes its awaiter there
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

    // QCoro's trap 6 of 8
    void deathOfTheTimerIsAnError()
    {
        auto timer = std::make_unique<QTimer>();
        timer->start(1h);
        auto waiting = whileEmitting(awaitOne(timer.get()), [&] { timer.reset(); });
        QVERIFY(runOnQt(std::move(waiting)).startsWith("ObjectDestroyedError"));
        QVERIFY(runOnQt(awaitOne(static_cast<QTimer *>(nullptr))).startsWith("ObjectDestroyedError"));
    }

    // QCoro's trap 6 of 8
    void deathOfTheReplyIsAnError()
    {
        auto reply = std::make_unique<HeldReply>();
        auto waiting = whileEmitting(awaitOne<QNetworkReply *>(reply.get()), [&] { reply.reset(); });
        QVERIFY(runOnQt(std::move(waiting)).startsWith("ObjectDestroyedError"));
        QVERIFY(runOnQt(awaitOne<QNetworkReply *>(nullptr)).startsWith("ObjectDestroyedError"));
    }

    // QCoro's trap 8 of 8: abort() resumes the awaiter inside the call
    void abortDoesNotResumeInside()
    {
        HeldReply reply;
        bool hasResumed = false;
        bool hasResumedInside = true;
        const auto work = [](QNetworkReply *from, bool *resumed) -> Coro<QString> {
            const QNetworkReply *ended = co_await from;
            *resumed = true;
            co_return ended->errorString();
        };
        auto waiting = whileEmitting(work(&reply, &hasResumed), [&] {
            reply.abort();
            hasResumedInside = hasResumed;
        });
        QCOMPARE(runOnQt(std::move(waiting)), "aborted");
        QVERIFY(!hasResumedInside);
    }

    void replyIsGivenWhenItHasFinished()
    {
        HeldReply reply;
        auto waiting = whileEmitting(awaitOne<QNetworkReply *>(&reply), [&] { reply.end(); });
        QCOMPARE(runOnQt(std::move(waiting)), "ended");
        QCOMPARE(runOnQt(awaitOne<QNetworkReply *>(&reply)), "ended");
    }

    void cancelAbortsTheReply()
    {
        HeldReply reply;
        const auto main = [](QNetworkReply *from) -> Coro<QString> {
            auto task = createTask(awaitOne(from));
            co_await aio::sleep(0s);
            task.cancel();
            co_return co_await task;
        };
        QCOMPARE(runOnQt(main(&reply)), "CancelledError");
        QCOMPARE(reply.error(), QNetworkReply::OperationCanceledError);
    }

    void timerIsAwaitedUntilItFires()
    {
        QTimer timer;
        timer.start(1);
        const auto main = [](QTimer *t) -> Coro<bool> {
            co_await *t;
            co_await t;
            t->stop();
            co_await t; // is not active, and so is not waited for
            co_return true;
        };
        QVERIFY(runOnQt(main(&timer)));
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
