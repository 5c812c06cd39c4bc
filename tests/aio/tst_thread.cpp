// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// toThread(): results, errors and cancellation across threads; and many threads with loops of their own, who hand
// work to each other while loops come and go (what ThreadSanitizer is to look at).
#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/post.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/sync.h>
#include <aio/thread.h>
#include <aio/wait.h>

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <aiotesting.h>
#include <counted.h>
#include <qtrun.h>

#include <future>
#include <thread>

using namespace aio;
using namespace std::chrono_literals;

namespace {

constexpr int Threads = 4;

/// Runs `function(number)` on so many threads at once. Joining waits also for each thread's loop to close.
template<typename F>
void onThreads(int count, F function)
{
    std::vector<std::thread> threads;
    for (int number = 0; number < count; ++number)
        threads.emplace_back(function, number);
    for (std::thread &thread : threads)
        thread.join();
}

/// Made before anything else in a thread, it goes after the thread's memory for frames.
struct ClosesLate {
    Coro<int> coro;
    ~ClosesLate() { coro.close(); }
};

/// A loop in a thread of its own, which ends when told; its mailbox is for everybody.
class LoopThread {
public:
    LoopThread()
        : m_thread([this] { runOnQt(live(this)); }), m_mailbox(m_promise.get_future().get())
    {}
    Q_DISABLE_COPY_MOVE(LoopThread)
    ~LoopThread() { m_thread.join(); }

    [[nodiscard]] const Loop::Mailbox &mailbox() const { return m_mailbox; }
    void end()
    {
        m_mailbox.post([this] { m_isOver->set(); });
    }
    /// On the loop's thread only.
    int count = 0;

private:
    static Coro<> live(LoopThread *self)
    {
        Event isOver;
        self->m_isOver = &isOver;
        self->m_promise.set_value(Loop::current().mailbox());
        co_await isOver.wait();
    }

    std::promise<Loop::Mailbox> m_promise;
    Event *m_isOver = nullptr;
    std::thread m_thread;
    Loop::Mailbox m_mailbox;
};

Coro<int> busySum(int count)
{
    Semaphore places(3);
    int sum = 0;
    const auto add = [](Semaphore *semaphore, int *to, int what) -> Coro<> {
        const Semaphore::Permit permit = co_await semaphore->permit();
        co_await aio::sleep(what * 1ms);
        *to += what;
    };
    std::vector<Coro<>> works;
    for (int i = 0; i < count; ++i)
        works.push_back(add(&places, &sum, i));
    co_await gather(std::move(works));
    co_return sum;
}

/// Cancels tasks whose work in another thread ends at about that time, and gives how many have ended either way.
Coro<int> cancelWhileWorkersFinish(int rounds)
{
    int ended = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto work = [value = Counted(i)] { return value; };
        auto task = createTask(toThread(work));
        for (int turns = i % 4; turns > 0; --turns)
            co_await aio::sleep(0s);
        task.cancel();
        const auto outcome = co_await settled(task);
        ended += outcome.isCancelled() || outcome.value().value() == i ? 1 : 0;
    }
    co_return ended;
}

} // namespace

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

    void whatManyThreadsPostRunsOnceOnTheLoopsThread()
    {
        constexpr int Each = 300;
        std::array<LoopThread, Threads> loops;
        std::atomic<int> elsewhere = 0;
        onThreads(Threads, [&](int number) {
            for (int i = 0; i < Each; ++i) {
                LoopThread &loop = loops.at(std::size_t(number + i) % loops.size());
                const auto count = [&loop, &elsewhere, from = std::this_thread::get_id()] {
                    elsewhere += std::this_thread::get_id() == from ? 1 : 0;
                    ++loop.count;
                };
                if (i % 3 == 0)
                    loop.mailbox().post([count] { createTask([count]() -> Coro<> { co_return count(); }); });
                else
                    loop.mailbox().post(count);
            }
        });
        int sum = 0;
        for (LoopThread &loop : loops) {
            const auto takeCount = [&loop]() -> Coro<int> {
                co_await aio::sleep(0s); // behind the tasks that were made last
                co_return loop.count;
            };
            sum += runThreadsafe(loop.mailbox(), takeCount).result();
            loop.end();
        }
        QCOMPARE(sum, Threads * Each);
        QCOMPARE(elsewhere.load(), 0);
    }

    void resultsGoBackToThreadsThatWait()
    {
        LoopThread loop;
        std::atomic<int> sum = 0;
        onThreads(Threads, [&](int number) {
            for (int i = 0; i < 50; ++i) {
                const auto work = [number, i]() -> Coro<int> {
                    co_await aio::sleep(0s);
                    co_return number *i;
                };
                auto result = runThreadsafe(loop.mailbox(), work);
                if (i % 5 == 0)
                    result.cancel();
                else
                    sum += result.result() == number * i ? 1 : 0;
            }
        });
        loop.end();
        QCOMPARE(sum.load(), Threads * 40);
    }

    // Nothing that was posted is left, whether it ran or found its loop gone.
    void loopsEndWhileOthersStillPost()
    {
        for (int round = 0; round < 10; ++round) {
            auto loop = std::make_unique<LoopThread>();
            const Loop::Mailbox mailbox = loop->mailbox();
            std::atomic<int> posted = 0;
            std::thread ends([&] {
                while (posted < 100)
                    std::this_thread::yield();
                loop->end();
                loop.reset();
            });
            onThreads(Threads, [&](int) {
                const Counted payload;
                while (mailbox.post([payload] { createTask(aio::sleep(1h)).cancel(); })) {
                    ++posted;
                    // Faster than the loop, they would never let it come to its end.
                    while (Counted::alive() > 200)
                        std::this_thread::yield();
                }
            });
            ends.join();
        }
        QCOMPARE(Counted::alive(), 0);
    }

    void loopsAndSimulationsRunOnSeveralThreadsAtOnce()
    {
        std::atomic<int> right = 0;
        onThreads(Threads, [&](int) {
            for (int i = 0; i < 20; ++i) {
                Simulation simulation;
                right += simulation.run(busySum(20)) == 190 ? 1 : 0;
                if (i % 10 == 0)
                    right += runOnQt(busySum(5)) == 10 ? 1 : 0;
            }
        });
        QCOMPARE(right.load(), Threads * 22);
    }

    // Frames are made of memory that each thread keeps for itself.
    void coroutinesMayEndInAnotherThreadThanTheyWereMadeIn()
    {
        std::atomic<int> right = 0;
        for (int round = 0; round < 3; ++round) {
            std::vector<Coro<int>> made;
            for (int i = 0; i < 2000; ++i)
                made.push_back(busySum(3));
            onThreads(1, [&](int) {
                static thread_local ClosesLate late;
                late.coro = busySum(3);
                for (Coro<int> &coro : made)
                    right += Simulation().run(std::move(coro)) == 3 ? 1 : 0;
            });
        }
        QCOMPARE(right.load(), 3 * 2000);
    }

    void tasksAreCancelledWhileTheirWorkersFinish()
    {
        std::atomic<int> ended = 0;
        onThreads(Threads, [&](int) { ended += runOnQt(cancelWhileWorkersFinish(100)); });
        QCOMPARE(ended.load(), Threads * 100);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(Counted::alive(), 0);
        QCOMPARE(Counted::wronglyDestroyed(), 0);
    }

    void threadThatEndsWithAWorkerUnderWayIsNotTouchedAgain()
    {
        QSemaphore mayEnd;
        onThreads(Threads, [&](int) {
            Loop::current().setUnhandledHandler([](const Unhandled &) {});
            createTask(toThread([&mayEnd] { mayEnd.acquire(); }));
            runOnQt(aio::sleep(0s));
        });
        mayEnd.release(Threads);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    }

    // Bad input: a handle belongs to its loop's thread. The thread that awaits it elsewhere is told so.
    void taskOfAnotherThreadIsRefused()
    {
        auto task = createTask(aio::sleep(1h));
        QStringList said;
        const auto awaitIt = [](Task<> foreign) -> Coro<QStringList> {
            const auto alone = co_await settled(foreign);
            const auto together = [&] { return gather(foreign); };
            const auto shielded = [&] { return shield(foreign); };
            const auto limited = co_await settled(aio::waitFor(foreign, 1s));
            QStringList all{alone.repr(), limited.repr()};
            all << aiotesting::raisedBy(together) << aiotesting::raisedBy(shielded);
            co_return all;
        };
        // This thread waits meanwhile: the two do not touch the handle at the same time.
        onThreads(1, [&](int) { said = runOnQt(awaitIt(task)); });
        for (const QString &one : std::as_const(said))
            QCOMPARE(one, "InvalidStateError: the awaited future belongs to another loop");
        QCOMPARE(said.size(), 4);
        task.cancel();
        runOnQt(aio::sleep(0s));
        QVERIFY(task.cancelled());
    }
};

QTEST_GUILESS_MAIN(TestThread)
#include "tst_thread.moc"
