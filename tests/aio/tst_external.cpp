// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Awaiting what another library does on its own thread, and stopping it.
#include <aio/errors.h>
#include <aio/external.h>
#include <aio/simulation.h>

#include <aiotesting.h>
#include <qtrun.h>

#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace aio;
using namespace std::chrono_literals;

namespace {

/// A library that works until it is told to end.
struct Library {
    Complete<int> complete;
    int starts = 0;
    std::atomic<int> stops{0};

    External<int> work()
    {
        const auto start = [this](Complete<int> whenDone) {
            ++starts;
            complete = std::move(whenDone);
        };
        return {start, [this] { ++stops; }};
    }
};

Coro<int> use(Library *library) { co_return co_await library->work(); }

Coro<int> onAnotherThread(std::thread *thread)
{
    const auto start = [thread](Complete<int> complete) {
        *thread = std::thread([complete] { complete(7); });
    };
    External<int> work(start, [] {});
    co_return co_await std::move(work);
}

} // namespace

class TestExternal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueComesFromAnotherThread()
    {
        std::thread thread;
        QCOMPARE(runOnQt(onAnotherThread(&thread)), 7);
        thread.join();
    }

    void cancelStopsItAndWaitsUntilItHasEnded()
    {
        Library library;
        Task<int> task = createTask(use(&library));
        QTRY_COMPARE(library.starts, 1);
        QVERIFY(task.cancel());
        QVERIFY(task.cancel());
        QCOMPARE(library.stops.load(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!task.done());
        library.complete(0);
        QTRY_VERIFY(task.done());
        QVERIFY(task.cancelled());
    }

    void theFirstCompletionCounts()
    {
        Library library;
        const Task<int> task = createTask(use(&library));
        QTRY_COMPARE(library.starts, 1);
        library.complete(1);
        library.complete(2);
        QTRY_VERIFY(task.done());
        QCOMPARE(task.result(), 1);
        QCOMPARE(library.stops.load(), 0);
        library.complete(3);
        QCoreApplication::processEvents();
        QCOMPARE(task.result(), 1);
    }

    void aFrameThatGoesStopsItAndIsNotTouchedAgain()
    {
        Library library;
        const std::unique_ptr<QThread> thread(QThread::create([&library] {
            Task<int> task = createTask(use(&library));
            while (library.starts == 0)
                QCoreApplication::processEvents();
            Loop::current().setUnhandledHandler([](const Unhandled &) {});
        })); // the thread's loop closes with the task pending
        thread->start();
        QVERIFY(thread->wait(30'000));
        // The loop goes with the thread, a moment after wait() has returned.
        QTRY_COMPARE(library.stops.load(), 1);
        library.complete(1);
    }

    void aSimulationRefusesIt()
    {
        Library library;
        Simulation simulation;
        QVERIFY(aiotesting::raisedBy([&] {
                    return simulation.run(use(&library));
                }).contains("InvalidStateError"));
        QCOMPARE(library.starts, 0);
    }
};

QTEST_GUILESS_MAIN(TestExternal)
#include "tst_external.moc"
