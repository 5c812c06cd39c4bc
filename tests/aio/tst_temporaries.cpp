// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Arguments, results and temporaries live once and die once: g++ 12.2 destroys some forms twice, and the
// library must not be the one that leads people there.
#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>

#include <counted.h>

#include <QTest>

using namespace aio;
using namespace std::chrono_literals;

namespace {

Coro<Counted> echo(Counted counted)
{
    co_await aio::sleep(1ms);
    co_return counted;
}

Coro<int> useIt(Counted counted)
{
    co_await aio::sleep(1ms);
    co_return counted.value() == 7 ? 1 : 0;
}

} // namespace

class TestTemporaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_wrongBefore = Counted::wronglyDestroyed(); }
    void cleanup()
    {
        QCOMPARE(Counted::alive(), 0);
        QCOMPARE(Counted::wronglyDestroyed(), m_wrongBefore);
    }

    void argumentOfAnAwaitedCoroutine()
    {
        const auto main = []() -> Coro<int> { co_return co_await useIt(Counted(7)); };
        QCOMPARE(Simulation().run(main()), 1);
    }

    void resultOfAnAwaitedCoroutine()
    {
        const auto main = []() -> Coro<bool> {
            const Counted result = co_await echo(Counted(7));
            co_return result.value() == 7;
        };
        QVERIFY(Simulation().run(main()));
    }

    void resultThroughATask()
    {
        const auto main = []() -> Coro<bool> {
            auto task = createTask(echo(Counted(7)));
            const Counted first = co_await task;
            const Counted second = co_await std::move(task);
            co_return first.value() == 7 && second.value() == 7;
        };
        QVERIFY(Simulation().run(main()));
    }

    void resultsThroughGather()
    {
        const auto main = []() -> Coro<bool> {
            auto all = gather(echo(Counted(7)), useIt(Counted(7)));
            const auto results = co_await all;
            std::vector<Coro<Counted>> more;
            more.push_back(echo(Counted(7)));
            more.push_back(echo(Counted(7)));
            const auto list = co_await gather(returnExceptions, std::move(more));
            co_return std::get<0>(results).value() == 7 && list.at(1).value().value() == 7;
        };
        QVERIFY(Simulation().run(main()));
    }

    void closureThatATaskOwns()
    {
        const auto main = []() -> Coro<bool> {
            const Counted captured(7);
            auto body = [captured]() -> Coro<bool> {
                co_await aio::sleep(1ms);
                co_return captured.value() == 7;
            };
            auto task = createTask(body);
            co_return co_await task;
        };
        QVERIFY(Simulation().run(main()));
    }

    void closureOfATaskGroup()
    {
        const auto main = []() -> Coro<bool> {
            const Counted captured(7);
            auto body = [captured](TaskGroup &group) -> Coro<bool> {
                group.createTask(useIt(captured));
                co_await aio::sleep(2ms);
                co_return captured.value() == 7;
            };
            co_return co_await withTaskGroup(body);
        };
        QVERIFY(Simulation().run(main()));
    }

    void errorAndCancelDestroyTheFramesOnce()
    {
        const auto main = []() -> Coro<> {
            auto task = createTask(aio::timeout(1ms, [](Counted counted) -> Coro<Counted> {
                co_await aio::sleep(1h);
                co_return counted;
            }(Counted(7))));
            co_await settled(task);
            auto cancelled = createTask(echo(Counted(7)));
            co_await aio::sleep(0s);
            cancelled.cancel();
            co_await settled(cancelled);
            auto never = createTask(echo(Counted(7)));
            never.cancel();
            co_await settled(never);
        };
        Simulation().run(main());
    }

    void loopThatGoesDestroysSuspendedFramesOnce()
    {
        Simulation simulation;
        simulation.loop().setUnhandledHandler([](const Unhandled &) {});
        simulation.call([] {
            createTask(echo(Counted(7)));
            createTask(withTaskGroup([](TaskGroup &group) -> Coro<> {
                group.createTask(echo(Counted(7)));
                const Counted local;
                co_await aio::sleep(1h);
            }));
            createTask([]() -> Coro<> { co_await gather(echo(Counted(7)), useIt(Counted(7))); });
        });
        simulation.loop().callSoon([] {});
        simulation.runReady();
    }

private:
    int m_wrongBefore = 0;
};

QTEST_GUILESS_MAIN(TestTemporaries)
#include "tst_temporaries.moc"
