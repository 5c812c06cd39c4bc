// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The thread's own loop, driven by Qt's event loop.
#include <aio/gather.h>
#include <aio/sleep.h>

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <qtrun.h>

#include <thread>

using namespace aio;
using namespace std::chrono_literals;

class TestQtLoop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // EventLoopTestsMixin::test_run_until_complete
    void sleepLastsAtLeastItsTime()
    {
        QElapsedTimer clock;
        clock.start();
        runOnQt(aio::sleep(50ms));
        QVERIFY(clock.nsecsElapsed() >= 50'000'000);
    }

    void sleepsRunAtTheSameTime()
    {
        const auto main = []() -> Coro<std::chrono::nanoseconds> {
            const auto start = Loop::current().now();
            std::vector<Sleep> sleeps(1000, aio::sleep(100ms));
            co_await gather(std::move(sleeps));
            co_return Loop::current().now() - start;
        };
        const auto taken = runOnQt(main());
        QVERIFY(taken >= 100ms);
        QVERIFY(taken < 50s);
    }

    // EventLoopTestsMixin::test_timeout_rounding
    void veryShortSleepDoesNotSpinTheLoop()
    {
        const auto before = Loop::current().turn();
        runOnQt(aio::sleep(1ns));
        runOnQt(aio::sleep(900us));
        QVERIFY(Loop::current().turn() - before < 40);
    }

    // A task that never waits for anything but its turn must leave Qt's events their share.
    void qtsEventsGoOnBesideBusyTasks()
    {
        int fired = 0;
        QTimer timer;
        timer.setInterval(0);
        connect(&timer, &QTimer::timeout, this, [&] { ++fired; });
        timer.start();
        const auto spin = [](int *seen) -> Coro<> {
            while (*seen < 5)
                co_await aio::sleep(0s);
        };
        runOnQt(spin(&fired));
        QVERIFY(fired >= 5);
    }

    // EventLoopTestsMixin::test_call_soon, test_call_soon_threadsafe_same_thread
    void callbacksRunInOrder()
    {
        QStringList log;
        Loop &loop = Loop::current();
        loop.callSoon([&] { log += "1"; });
        loop.callSoon([&] { log += "2"; });
        runOnQt(aio::sleep(0s));
        QCOMPARE(log, (QStringList{"1", "2"}));
    }

    // EventLoopTestsMixin::test_call_later
    void timedCallbackRunsOnce()
    {
        int calls = 0;
        Loop &loop = Loop::current();
        loop.callAt(loop.now() + 5ms, [&] { ++calls; });
        runOnQt(aio::sleep(30ms));
        QCOMPARE(calls, 1);
    }

    // EventLoopTestsMixin::test_call_soon_threadsafe
    void callbackFromAnotherThreadRunsHere()
    {
        QThread *where = nullptr;
        QEventLoop waiting;
        const auto mailbox = Loop::current().mailbox();
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            mailbox.post([&] {
                where = QThread::currentThread();
                waiting.quit();
            });
        }));
        thread->start();
        waiting.exec();
        thread->wait();
        QCOMPARE(where, QThread::currentThread());
    }

    void mailboxOfALoopThatIsGoneRefuses()
    {
        Loop::Mailbox mailbox;
        // Joining waits for the thread's own objects, its loop among them; QThread::wait() does not.
        std::thread([&] { mailbox = Loop::current().mailbox(); }).join();
        QVERIFY(!mailbox.post([] {}));
    }

    void eachThreadHasItsLoop()
    {
        Loop *other = nullptr;
        int result = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            other = &Loop::current();
            const auto work = []() -> Coro<int> {
                co_await aio::sleep(1ms);
                co_return 7;
            };
            result = runOnQt(work());
        }));
        thread->start();
        thread->wait();
        QVERIFY(other != &Loop::current());
        QCOMPARE(result, 7);
    }

    // asyncio refuses a nested run; Qt's users open dialogs, so here the others go on.
    void tasksGoOnInANestedEventLoop()
    {
        const auto main = []() -> Coro<bool> {
            auto other = createTask(aio::sleep(5ms));
            QEventLoop nested;
            other.addDoneCallback([&nested] { nested.quit(); });
            nested.exec();
            co_return other.done();
        };
        QVERIFY(runOnQt(main()));
    }

    void taskStartedFromASlotRuns()
    {
        QEventLoop waiting;
        bool hasRun = false;
        QTimer::singleShot(0, this, [&] {
            createTask([&]() -> Coro<> {
                co_await aio::sleep(1ms);
                hasRun = true;
                waiting.quit();
            });
        });
        waiting.exec();
        QVERIFY(hasRun);
    }
};

QTEST_GUILESS_MAIN(TestQtLoop)
#include "tst_qtloop.moc"
