// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Living beside QCoro: its tasks and other awaitables given to all that takes a coroutine, ours awaited there, and its
// eight traps (numbered; 6 to 8 also in tst_qt.cpp, for what aio awaits without QCoro).
#include <aio/ascompleted.h>
#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/limit.h>
#include <aio/retry.h>
#include <aio/run.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>
#include <aio/wait.h>

#include <QCoroFuture>
#include <QCoroNetworkReply>
#include <QCoroSignal>
#include <QCoroTimer>

#include <QPromise>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <heldreply.h>
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

/// Gives `value` a little later, through a QFuture.
QFuture<int> futureOf(int value)
{
    const auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    QTimer::singleShot(1, [promise, value] {
        promise->addResult(value);
        promise->finish();
    });
    return promise->future();
}

/// Gives each of aio's functions what `make(int)` makes: something to await that gives that int.
template<typename Make>
Coro<QString> giveToCombinators(Make make)
{
    using Work = decltype(make(0));
    const int task = co_await createTask(make(1));
    std::vector<Work> several;
    several.push_back(make(2));
    several.push_back(make(3));
    const auto list = co_await gather(std::move(several));
    const auto mixed = co_await gather(make(4), ours(5), aio::sleep(1ms));
    std::vector<Work> outcomes;
    outcomes.push_back(make(6));
    const auto collected = co_await gather(returnExceptions, std::move(outcomes));
    const auto pair = co_await gather(returnExceptions, make(7), ours(8));
    std::vector<Work> racing;
    racing.push_back(make(9));
    auto completed = asCompleted(std::move(racing));
    const auto first = co_await completed.next();
    std::vector<Task<int>> handles;
    handles.push_back(createTask(make(10)));
    const auto waited = co_await wait(std::move(handles));
    co_return QString::number(task) + repr(list) + repr(mixed) + repr(collected) + repr(pair)
        + QString::number(first.result()) + QString::number(waited.done.front().result());
}

template<typename Make>
Coro<QString> giveToScopes(Make make)
{
    const int limited = co_await aio::timeout(10s, make(1));
    const int until = co_await timeoutAt(Loop::current().now() + 10s, make(2));
    const int inTime = co_await aio::waitFor(make(3), 10s);
    const int unlimited = co_await aio::waitFor(make(4), std::nullopt);
    const int shielded = co_await shield(make(5));
    auto outcome = co_await settled(make(6));
    bool isCleaned = false;
    const auto cleanUp = [&isCleaned]() -> Coro<> {
        isCleaned = true;
        co_return;
    };
    auto cleaned = withCleanup(make(7), cleanUp);
    const int afterwards = co_await std::move(cleaned);
    const auto makeOne = [make] { return make(8); };
    auto tried = retry({}, makeOne);
    const int retried = co_await std::move(tried);
    const std::vector<int> items{9, 10};
    const auto mapped = co_await mapLimited(2, items, make);
    int grouped = 0;
    const auto body = [make, &grouped](TaskGroup &group) -> Coro<> {
        auto child = group.createTask(make(11));
        grouped = co_await child;
    };
    auto whole = withTaskGroup(body);
    co_await std::move(whole);
    const std::vector<int> all{limited,         until,      inTime,  unlimited, shielded,
                               outcome.value(), afterwards, retried, grouped};
    co_return repr(all) + repr(mapped) + (isCleaned ? QString() : QStringLiteral("not cleaned"));
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
    void everythingThatTakesACoroutineTakesTheirTask()
    {
        QCOMPARE(runOnQt(giveToCombinators(theirs)), "1[2, 3][4, 5, None][6][7, 8]910");
        QCOMPARE(runOnQt(giveToScopes(theirs)), "[1, 2, 3, 4, 5, 6, 7, 8, 11][9, 10]");
        QCOMPARE(runOnQt(giveToCombinators(theirsAtOnce)), "1[2, 3][4, 5, None][6][7, 8]910");
        QCOMPARE(aio::run(theirs(12)), 12);
    }

    void everythingThatTakesACoroutineTakesAQFuture()
    {
        QCOMPARE(runOnQt(giveToCombinators(futureOf)), "1[2, 3][4, 5, None][6][7, 8]910");
        QCOMPARE(runOnQt(giveToScopes(futureOf)), "[1, 2, 3, 4, 5, 6, 7, 8, 11][9, 10]");
        QCOMPARE(aio::run(futureOf(12)), 12);
    }

    // What gives nothing: a timer, which QCoro awaits through a pointer, and a signal.
    void timersAndSignalsAreTakenToo()
    {
        QTimer timer;
        timer.start(1);
        const auto main = [](QTimer *t) -> Coro<bool> {
            co_await createTask(t);
            const std::vector<QTimer *> both{t, t};
            co_await gather(both);
            co_await gather(t, qCoro(t, &QTimer::timeout));
            co_await aio::timeout(10s, t);
            co_await aio::waitFor(qCoro(t, &QTimer::timeout), 10s);
            co_await shield(t);
            co_await settled(t);
            const auto body = [t](TaskGroup &group) -> Coro<> {
                group.createTask(t);
                group.createTask(qCoro(t, &QTimer::timeout));
                co_return;
            };
            auto whole = withTaskGroup(body);
            co_await std::move(whole);
            co_return true;
        };
        QVERIFY(runOnQt(main(&timer)));
    }

    void theirErrorsGoTheWayOfOurs()
    {
        const auto main = []() -> Coro<QString> {
            const auto limited = co_await settled(aio::timeout(10s, theirsRaising()));
            const auto both = co_await settled(gather(theirsRaising(), ours(1)));
            const auto body = [](TaskGroup &group) -> Coro<> {
                group.createTask(theirsRaising());
                co_return;
            };
            auto whole = withTaskGroup(body);
            const auto grouped = co_await settled(std::move(whole));
            RetryPolicy twice;
            twice.tries = 2;
            twice.first = 0s;
            auto again = retry(twice, theirsRaising);
            const auto retried = co_await settled(std::move(again));
            co_return limited.repr() + u' ' + both.repr() + u' ' + grouped.repr() + u' ' + retried.repr();
        };
        QCOMPARE(runOnQt(main()),
                 "length_error: theirs length_error: theirs ExceptionGroup[length_error: theirs] "
                 "length_error: theirs");
    }

    // Its body runs on, and its value finds nobody.
    void timeLimitsEndTheWaitForTheirs()
    {
        const auto slow = []() -> QCoro::Task<int> {
            co_await QCoro::sleepFor(20ms);
            co_return 1;
        };
        const auto main = [](auto make) -> Coro<QString> {
            const auto limited = co_await settled(aio::timeout(1ms, make()));
            const auto inTime = co_await settled(aio::waitFor(make(), 1ms));
            const auto now = co_await settled(aio::waitFor(make(), 0ms));
            co_await QCoro::sleepFor(50ms);
            co_return limited.repr() + inTime.repr() + now.repr();
        };
        QCOMPARE(runOnQt(main(slow)), "TimeoutErrorTimeoutErrorTimeoutError");
    }

    // A simulation does not wait for real timers; what is ready already will do.
    void simulationTakesTheirsOnlyWhenReady()
    {
        QCOMPARE(Simulation().run(theirsAtOnce(3)), 3);
        Simulation simulation;
        simulation.loop().setUnhandledHandler([](const Unhandled &) {});
        QVERIFY_THROWS_EXCEPTION(DeadlockError, simulation.run(theirs(3)));
        // Its timer is still to fire, for nobody.
        runOnQt(aio::sleep(5ms));
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

    // QCoro's trap 1 of 8: awaiting an empty or moved-from Task crashes (0.8) or hangs (0.12)
    void emptyTaskIsRefused()
    {
        const auto empty = []() -> Coro<int> {
            QCoro::Task<int> task;
            co_return co_await std::move(task);
        };
        const auto movedFrom = []() -> Coro<int> {
            QCoro::Task<int> task = theirs(1);
            const QCoro::Task<int> elsewhere = std::move(task);
            co_return co_await std::move(task); // NOLINT(bugprone-use-after-move): it is what is tested
        };
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, runOnQt(empty()));
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, runOnQt(movedFrom()));
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, runOnQt(QCoro::Task<int>()));
        QVERIFY_THROWS_EXCEPTION(InvalidStateError, runOnQt(aio::timeout(1s, QCoro::Task<>())));
    }

    // QCoro's trap 2 of 8: its waitFor() hangs for ever when the task raises (0.8)
    void errorEndsTheWaitForTheirs()
    {
        QVERIFY_THROWS_EXCEPTION(std::length_error, aio::run(theirsRaising()));
        QVERIFY_THROWS_EXCEPTION(std::length_error, runOnQt(aio::waitFor(theirsRaising(), 10s)));
    }

    // QCoro's trap 3 of 8: who awaits a Task second gets a value that was moved from
    void taskIsUsedUpByAwaitingIt()
    {
        const auto name = []() -> QCoro::Task<QString> { co_return "a name that is too long to stay"; };
        const auto twice = [](QCoro::Task<QString> task) -> Coro<QString> {
            const QString first = co_await task;
            const auto second = co_await settled(std::move(task));
            co_return first + u'/' + second.repr();
        };
        QCOMPARE(runOnQt(twice(name())), "a name that is too long to stay/InvalidStateError: cannot await a "
                                         "QCoro::Task twice, or an empty one");
        const auto shared = [](QCoro::Task<QString> task) -> Coro<bool> {
            auto handle = createTask(std::move(task));
            const QString first = co_await handle;
            const QString second = co_await handle;
            co_return !first.isEmpty() && first == second;
        };
        QVERIFY(runOnQt(shared(name())));
    }

    // QCoro's trap 4 of 8: the exception of a Task that nobody awaits is lost
    void errorOfADroppedTaskIsReported()
    {
        QStringList reports;
        const auto main = []() -> Coro<> {
            createTask(theirsRaising());
            co_await aio::sleep(10ms);
        };
        Loop::current().setUnhandledHandler(
            [&](const Unhandled &unhandled) { reports += describe(unhandled.exception); });
        while (reports.isEmpty())
            runOnQt(main());
        Loop::current().setUnhandledHandler({});
        QCOMPARE(reports, QStringList{"length_error: theirs"});
    }

    // QCoro's trap 5 of 8: a suspended Task that is dropped runs on
    void droppedCoroutineDoesNotRunAndATaskHasAnOwner()
    {
        bool hasRun = false;
        const auto body = [](bool *flag) -> Coro<> {
            *flag = true;
            co_return;
        };
        body(&hasRun).close();
        QVERIFY(!hasRun);
        // At the edge, where a Coro becomes a QCoro::Task, its task stays with the loop and can be cancelled there.
        {
            const QCoro::Task<int> edge = ours(1);
        }
        const auto main = []() -> Coro<std::size_t> {
            const auto left = allTasks();
            for (const AnyTask &task : left) {
                if (task.id() != currentTask().id())
                    task.cancel();
            }
            co_await aio::sleep(0s);
            co_await aio::sleep(0s);
            co_return left.size() - allTasks().size();
        };
        QCOMPARE(runOnQt(main()), std::size_t(1));
    }

    // QCoro's trap 6 of 8: an awaiter hangs when its sender, timer or reply dies; here it can be cancelled or limited
    void waitForADeadSenderCanBeCancelled()
    {
        // The bridge waits on; its frame is QCoro's to keep.
        static const auto awaitSignal = [](QTimer *timer) -> QCoro::Task<> {
            co_await qCoro(timer, &QTimer::timeout);
        };
        const auto main = []() -> Coro<QString> {
            auto timer = std::make_unique<QTimer>();
            auto task = createTask(awaitSignal(timer.get()));
            auto limited = createTask(aio::timeout(2ms, awaitSignal(timer.get())));
            co_await aio::sleep(1ms);
            timer.reset();
            co_await aio::sleep(1ms);
            task.cancel();
            const auto outcome = co_await settled(task);
            const auto late = co_await settled(limited);
            co_return outcome.repr() + u' ' + late.repr();
        };
        QCOMPARE(runOnQt(main()), "CancelledError TimeoutError");
    }

    // QCoro's trap 7 of 8: a signal of another thread resumes its awaiter there (0.8)
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
        const auto main = [](auto awaiting, HeldReply *from, bool *resumed, bool *inside) -> Coro<QString> {
            auto task = createTask(awaiting(from, resumed));
            co_await aio::sleep(0s);
            from->abort();
            *inside = *resumed;
            co_return co_await task;
        };
        QCOMPARE(runOnQt(main(work, &reply, &hasResumed, &hasResumedInside)), "aborted");
        QVERIFY(!hasResumedInside);
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
