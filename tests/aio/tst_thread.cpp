// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// toThread(): results, errors and cancellation across threads.
#include <aio/cleanup.h>
#include <aio/sleep.h>
#include <aio/thread.h>

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <qtrun.h>

using namespace aio;
using namespace std::chrono_literals;

class TestThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ToThreadTests::test_to_thread; EventLoopTestsMixin::test_run_in_executor
    void functionRunsElsewhereAndItsResultComesHere()
    {
        QThread *here = QThread::currentThread();
        QThread *ran = nullptr;
        QThread *resumed = nullptr;
        auto work = [&ran] {
            ran = QThread::currentThread();
            return 42;
        };
        const auto main = [](auto function, QThread **back) -> Coro<int> {
            const int value = co_await toThread(function);
            *back = QThread::currentThread();
            co_return value;
        };
        QCOMPARE(runOnQt(main(work, &resumed)), 42);
        QVERIFY(ran != here);
        QCOMPARE(resumed, here); // BaseFutureTests::test_wrap_future
    }

    // ToThreadTests::test_to_thread_exception
    void errorComesOutOfTheAwait()
    {
        auto work = []() -> int { throw std::length_error("in the thread"); };
        try {
            runOnQt(toThread(work));
            QFAIL("it raises");
        } catch (const std::length_error &error) {
            QCOMPARE(QString(error.what()), "in the thread");
        }
    }

    // ToThreadTests::test_to_thread_once, test_to_thread_args_kwargs (a closure holds the arguments)
    void functionIsCalledOnceWithWhatItHolds()
    {
        std::atomic<int> calls = 0;
        std::atomic<int> seen = 0;
        runOnQt(toThread([&calls, &seen, argument = std::make_unique<int>(5)] {
            ++calls;
            seen = *argument;
        }));
        QCOMPARE(calls.load(), 1);
        QCOMPARE(seen.load(), 5);
    }

    // Recorded: to_thread_cancel
    void cancelStopsTheWaitAndAsksTheFunctionToStop()
    {
        QSemaphore started;
        QSemaphore stopped;
        auto work = [&](std::stop_token stop) { // NOLINT(performance-unnecessary-value-param)
            started.release();
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
            stopped.release();
        };
        const auto main = [](auto function, QSemaphore *running) -> Coro<QString> {
            auto task = createTask(toThread(function));
            while (!running->tryAcquire())
                co_await aio::sleep(1ms);
            task.cancel();
            const auto outcome = co_await settled(task);
            co_return outcome.repr();
        };
        QCOMPARE(runOnQt(main(work, &started)), "CancelledError");
        QVERIFY(stopped.tryAcquire(1, 10'000));
        QThreadPool::globalInstance()->waitForDone();
    }

    void functionThatPaysNoHeedIsNotWaitedFor()
    {
        QSemaphore mayEnd;
        auto work = [&] { mayEnd.acquire(); };
        const auto main = [](auto function) -> Coro<QString> {
            auto task = createTask(toThread(function));
            co_await aio::sleep(0s);
            co_await aio::sleep(0s);
            task.cancel();
            const auto outcome = co_await settled(task);
            co_return outcome.repr();
        };
        QCOMPARE(runOnQt(main(work)), "CancelledError");
        mayEnd.release();
        QThreadPool::globalInstance()->waitForDone();
        runOnQt(aio::sleep(0s)); // its late result finds nobody
    }

    void loopGoesOnMeanwhile()
    {
        QSemaphore mayEnd;
        auto work = [&] {
            mayEnd.acquire();
            return 1;
        };
        const auto main = [](auto function, QSemaphore *go) -> Coro<int> {
            auto task = createTask(toThread(function));
            int turns = 0;
            for (; turns < 10; ++turns)
                co_await aio::sleep(1ms);
            go->release();
            co_await task;
            co_return turns;
        };
        QCOMPARE(runOnQt(main(work, &mayEnd)), 10);
    }
};

QTEST_GUILESS_MAIN(TestThread)
#include "tst_thread.moc"
