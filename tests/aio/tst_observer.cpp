// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What observers hear: each event once, in order, with causes and source places.
#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/inspect.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>

#include <QTest>

using namespace aio;
using namespace std::chrono_literals;

namespace {

/// Writes down what it hears.
class Listener : public Observer {
public:
    explicit Listener(Loop &loop)
        : m_loop(loop)
    {
        m_loop.addObserver(*this);
    }
    ~Listener() override { m_loop.removeObserver(*this); }

    QStringList heard;
    QStringList places;

    void taskCreated(const TaskView &task) override
    {
        names.emplace(task.id(), task.name());
        heard += task.name() + QStringLiteral(" created by ") + nameOf(task.creator());
    }
    void taskStarted(const TaskView &task) override { heard += task.name() + QStringLiteral(" started"); }
    void taskSuspended(const TaskView &task, const WaitInfo &) override
    {
        heard += task.name() + QStringLiteral(" suspended");
        places +=
            QStringLiteral("%1:%2").arg(QString::fromUtf8(task.waitsAt().function)).arg(task.waitsAt().line);
    }
    void taskResumed(const TaskView &task) override { heard += task.name() + QStringLiteral(" resumed"); }
    void cancelRequested(const TaskView &task, const Cause &cause, const QString &message) override
    {
        heard += task.name() + QStringLiteral(" cancel by ")
                 + describe(cause, [this](TaskId id) { return nameOf(id); })
                 + (message.isEmpty() ? QString() : QStringLiteral(": ") + message);
    }
    void cancelDelivered(const TaskView &task) override
    {
        heard += task.name() + QStringLiteral(" delivered");
    }
    void taskEnded(const TaskView &task, BodyExit exit) override
    {
        static const char *const words[] = {"never started", "returned", "raised", "left by CancelledError"};
        heard += task.name() + u' ' + QString::fromUtf8(words[int(exit)]) + u' ' + task.result()
                 + (task.exception() && exit == BodyExit::Raised ? describe(task.exception()) : QString());
    }
    void taskFinished(const TaskView &task) override
    {
        heard += task.name() + QStringLiteral(" is ")
                 + QStringList{"scheduled", "running", "suspended", "done", "failed", "cancelled"}.at(
                     int(task.state()));
    }
    void annotated(const TaskView &task, const QString &key, const QString &value) override
    {
        heard += task.name() + u' ' + key + u'=' + value;
    }

private:
    [[nodiscard]] QString nameOf(TaskId id) const
    {
        return id == 0 ? QStringLiteral("nobody") : names.at(id);
    }

    Loop &m_loop;
    std::map<TaskId, QString> names;
};

Coro<int> work(std::chrono::nanoseconds duration)
{
    co_await aio::sleep(duration);
    co_return 5;
}

} // namespace

class TestObserver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLifeIsHeardInOrder()
    {
        Simulation simulation;
        Listener listener(simulation.loop());
        const auto main = []() -> Coro<int> {
            auto child = createTask(work(1s), "child");
            annotate(QStringLiteral("step"), QStringLiteral("one"));
            co_return co_await child;
        };
        simulation.run(main());
        QCOMPARE(listener.heard,
                 (QStringList{"main created by nobody", "main started", "child created by main",
                              "main step=one", "main suspended", "child started", "child suspended",
                              "child resumed", "child returned 5", "child is done", "main resumed",
                              "main returned 5", "main is done"}));
    }

    void awaitIsNamedWithFunctionAndLine()
    {
        Simulation simulation;
        Listener listener(simulation.loop());
        simulation.run(work(1s));
        QCOMPARE(listener.places.size(), 1);
        QVERIFY(QRegularExpression("^work:[0-9]+$").match(listener.places.constFirst()).hasMatch());
    }

    void cancelIsRequestThenDelivery()
    {
        Simulation simulation;
        Listener listener(simulation.loop());
        auto task = simulation.call([] { return createTask(work(10s), "T"); });
        simulation.runReady();
        task.cancel(QStringLiteral("enough"));
        simulation.runReady();
        QCOMPARE(listener.heard.mid(3),
                 (QStringList{"T cancel by outside: enough", "T resumed", "T delivered",
                              "T left by CancelledError ", "T is cancelled"}));
    }

    void requestThatIsWithdrawnIsNotDelivered()
    {
        Simulation simulation;
        Listener listener(simulation.loop());
        auto task = simulation.call([] { return createTask(work(0s), "T"); });
        simulation.loop().callSoon([&] {
            task.cancel();
            task.uncancel();
        });
        simulation.runReady();
        QVERIFY(listener.heard.contains("T cancel by outside"));
        QVERIFY(!listener.heard.contains("T delivered"));
        QCOMPARE(task.result(), 5);
    }

    void taskThatNeverStartedSaysSo()
    {
        Simulation simulation;
        Listener listener(simulation.loop());
        auto task = simulation.call([] { return createTask(work(1s), "T"); });
        task.cancel();
        simulation.runReady();
        QCOMPARE(listener.heard.mid(2), (QStringList{"T never started ", "T is cancelled"}));
    }

    void valueThatIsLostIsStillHeard()
    {
        Simulation simulation;
        Listener listener(simulation.loop());
        simulation.call([] {
            createTask(
                []() -> Coro<int> {
                    currentTask().cancel();
                    co_return 7;
                },
                "T");
        });
        simulation.runReady();
        QCOMPARE(listener.heard.mid(2), (QStringList{"T cancel by T", "T returned 7", "T is cancelled"}));
    }

    void eachCauseIsNamed()
    {
        Simulation simulation;
        Listener listener(simulation.loop());
        const auto main = []() -> Coro<> {
            auto gathered = createTask(
                []() -> Coro<> {
                    std::vector<Task<int>> children;
                    children.push_back(createTask(work(9s), "in gather"));
                    co_await gather(std::move(children));
                },
                "gatherer");
            auto grouped = createTask(withTaskGroup([](TaskGroup &group) -> Coro<> {
                                          group.createTask(work(9s), "in group");
                                          co_await aio::sleep(9s);
                                      }),
                                      "grouper");
            auto limited = createTask(aio::timeout(1s, work(9s)), "limited");
            auto awaited = createTask(work(9s), "awaited");
            auto awaiter = createTask(awaited, "awaiter");
            auto timed = createTask(work(9s), "timed");
            Loop::current().callAt(500ms, [timed]() mutable { timed.cancel(); });
            co_await aio::sleep(2s);
            gathered.cancel();
            grouped.cancel();
            awaiter.cancel();
            co_await aio::sleep(1s);
            limited.ignoreError();
        };
        simulation.run(main());
        for (const char *expected :
             {"timed cancel by timer", "limited cancel by timeout", "gatherer cancel by main",
              "in gather cancel by gather", "grouper cancel by main", "in group cancel by TaskGroup",
              "awaited cancel by awaiting task awaiter"})
            QVERIFY2(listener.heard.contains(QString::fromUtf8(expected)), expected);
    }

    void removedObserverHearsNothing()
    {
        Simulation simulation;
        QStringList heard;
        {
            const Listener listener(simulation.loop());
        }
        QCOMPARE(simulation.run(work(1s)), 5);
    }
};

QTEST_GUILESS_MAIN(TestObserver)
#include "tst_observer.moc"
