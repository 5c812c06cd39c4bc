// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Living beside QCoro: its tasks awaited here, ours awaited there, and its traps.
#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/timeout.h>

#include <QCoroSignal>
#include <QCoroTimer>

#include <QTest>
#include <QThread>
#include <QTimer>

#include <qtrun.h>

using namespace aio;
using namespace std::chrono_literals;

namespace {

QCoro::Task<int> theirs(int value)
{
    co_await QCoro::sleepFor(1ms);
    co_return value;
}

QCoro::Task<int> theirsAtOnce(int value) { co_return value; }

QCoro::Task<> theirsRaising()
{
    co_await QCoro::sleepFor(1ms);
    throw std::length_error("theirs");
}

Coro<int> ours(int value)
{
    co_await aio::sleep(1ms);
    co_return value;
}

Coro<> oursRaising()
{
    co_await aio::sleep(1ms);
    throw std::length_error("ours");
}

QCoro::Task<QString> theirsAwaitsOurs()
{
    const int coro = co_await ours(1);
    auto task = createTask(ours(2));
    const int handle = co_await task;
    QString error;
    try {
        co_await oursRaising();
    } catch (const std::length_error &raised) {
        error = QString::fromUtf8(raised.what());
    }
    co_return QString::number(coro) + QString::number(handle) + error;
}

} // namespace

class TestQCoro : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theirTaskIsAwaitedHere()
    {
        const auto main = []() -> Coro<int> {
            const int slow = co_await theirs(40);
            const int ready = co_await theirsAtOnce(2);
            co_return slow + ready;
        };
        QCOMPARE(runOnQt(main()), 42);
    }

    void theirErrorComesOutHere() { QVERIFY_THROWS_EXCEPTION(std::length_error, runOnQt(theirsRaising())); }

    void oursIsAwaitedThere() { QCOMPARE(runOnQt(theirsAwaitsOurs()), "12ours"); }

    void oursBecomesTheirsAtTheEdge()
    {
        QCoro::Task<int> edge = ours(3);
        QCOMPARE(runOnQt(std::move(edge)), 3);
    }

    // BaseTaskTests::test_ensure_future_awaitable
    void everythingThatTakesACoroutineTakesTheirs()
    {
        const auto main = []() -> Coro<QString> {
            std::vector<QCoro::Task<int>> several;
            several.push_back(theirs(1));
            several.push_back(theirs(2));
            const auto list = co_await gather(std::move(several));
            const auto mixed = co_await gather(returnExceptions, theirs(3), theirsRaising(), ours(4));
            const int limited = co_await aio::timeout(10s, theirs(5));
            const int shielded = co_await shield(theirs(6));
            const int task = co_await createTask(theirs(7));
            co_return repr(list) + repr(mixed) + QString::number(limited + shielded + task);
        };
        QCOMPARE(runOnQt(main()), "[1, 2][3, length_error: theirs, 4]18");
    }

    void signalsOfQCoroAreAwaited()
    {
        QTimer timer;
        timer.start(1);
        const auto main = [](QTimer *t) -> Coro<bool> {
            co_await qCoro(t, &QTimer::timeout);
            co_await *t;
            co_return true;
        };
        QVERIFY(runOnQt(main(&timer)));
    }

    // Cancelling ends our wait at once; their body cannot be stopped and runs on. The bridge keeps what it
    // awaits, though the frame that asked for it is gone.
    void cancelLeavesTheirBodyRunning()
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(1h);
        const auto body = [](QTimer *t, bool *ended) -> QCoro::Task<> {
            co_await qCoro(*t).waitForTimeout();
            *ended = true;
        };
        const auto main = [](QTimer *t, auto theirBody) -> Coro<QString> {
            bool ended = false;
            auto task = createTask(theirBody(t, &ended));
            co_await aio::sleep(0s);
            co_await aio::sleep(0s);
            task.cancel();
            const auto outcome = co_await settled(task);
            task = {};
            const bool endedAtOnce = ended;
            t->setInterval(0);
            while (!ended)
                co_await aio::sleep(1ms);
            co_return outcome.repr() + (endedAtOnce ? QStringLiteral(" ended") : QString());
        };
        QCOMPARE(runOnQt(main(&timer, body)), "CancelledError");
    }

    // QCoro 0.8: awaiting an empty Task crashes
    void emptyTaskIsRefused()
    {
        const auto main = []() -> Coro<int> {
            QCoro::Task<int> empty;
            co_return co_await std::move(empty);
        };
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, runOnQt(main()));
    }

    // QCoro 0.8: a sender that dies leaves its awaiter hanging; ours can be cancelled
    void waitForADeadSenderCanBeCancelled()
    {
        const auto main = []() -> Coro<QString> {
            auto timer = std::make_unique<QTimer>();
            auto task = createTask([t = timer.get()]() -> Coro<> { co_await qCoro(t, &QTimer::timeout); });
            co_await aio::sleep(1ms);
            timer.reset();
            co_await aio::sleep(1ms);
            task.cancel();
            const auto outcome = co_await settled(task);
            co_return outcome.repr();
        };
        QCOMPARE(runOnQt(main()), "CancelledError");
    }

    // QCoro 0.8: a signal of another thread resumes its awaiter there
    void theirAwaitablesResumeHere()
    {
        QThread thread;
        thread.start();
        auto *sender = new QTimer;
        sender->moveToThread(&thread);
        const auto main = [](QTimer *from) -> Coro<QThread *> {
            QMetaObject::invokeMethod(from, [from] { from->start(1); });
            co_await qCoro(from, &QTimer::timeout);
            co_return QThread::currentThread();
        };
        QCOMPARE(runOnQt(main(sender)), QThread::currentThread());
        QMetaObject::invokeMethod(sender, [sender] { delete sender; }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }

    // Two eager tasks run their first part where they are called, before gather() sees them.
    void theirsHaveStartedBeforeTheyAreGathered()
    {
        QStringList log;
        const auto body = [](QStringList *to, QString name) -> QCoro::Task<> {
            *to += name;
            co_await QCoro::sleepFor(1ms);
        };
        std::vector<QCoro::Task<>> tasks;
        tasks.push_back(body(&log, "a"));
        tasks.push_back(body(&log, "b"));
        QCOMPARE(log, (QStringList{"a", "b"}));
        runOnQt(gather(std::move(tasks)));
    }
};

QTEST_GUILESS_MAIN(TestQCoro)
#include "tst_qcoro.moc"
