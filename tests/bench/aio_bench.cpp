// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What aio costs, beside QCoro in this process; scripts/bench runs asyncio's twin (asyncio_bench.py) and
// prints the ratios. Each figure is the best of several rounds, for one unit of the work, as lines
// "name<TAB>library<TAB>figure<TAB>unit".
#include <aio/gather.h>
#include <aio/run.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>

#include <QCoroTask>
#include <QCoroTimer>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <malloc.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <functional>
#include <limits>

using namespace aio;
using namespace std::chrono_literals;

namespace {

/// Processor time of the process: what other programs do meanwhile does not count.
double cpuNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

void print(const char *name, const char *library, double figure, const char *unit)
{
    std::printf("%s\t%s\t%.1f\t%s\n", name, library, figure, unit);
    std::fflush(stdout);
}

void measure(const char *name, const char *library, int units, const std::function<void()> &work,
             int rounds = 5)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const double start = cpuNanoseconds();
        work();
        best = std::min(best, cpuNanoseconds() - start);
    }
    print(name, library, best / units, "ns");
}

Coro<int> one() { co_return 1; }

Coro<> awaitMany(int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i)
        sum += co_await one();
    if (sum != count)
        std::abort();
}

Coro<> taskMany(int count)
{
    for (int i = 0; i < count; ++i)
        co_await createTask(one());
}

Coro<> gatherMany(int count)
{
    std::vector<Coro<int>> all;
    for (int i = 0; i < count; ++i)
        all.push_back(one());
    co_await gather(std::move(all));
}

Coro<> yieldMany(int times)
{
    for (int i = 0; i < times; ++i)
        co_await aio::sleep(0s);
}

Coro<> yieldTogether(int tasks, int times)
{
    std::vector<Coro<>> all;
    for (int i = 0; i < tasks; ++i)
        all.push_back(yieldMany(times));
    co_await gather(std::move(all));
}

Coro<> sleepOften(int times)
{
    for (int i = 0; i < times; ++i)
        co_await aio::sleep(1ms);
}

Coro<> sleepTogether(int tasks, int times)
{
    std::vector<Coro<>> all;
    for (int i = 0; i < tasks; ++i)
        all.push_back(sleepOften(times));
    co_await gather(std::move(all));
}

Coro<> failAtOnce()
{
    co_await aio::sleep(0s);
    throw std::runtime_error("stop");
}

Coro<> cancelledGroup(int children)
{
    auto body = [children](TaskGroup &group) -> Coro<> {
        for (int i = 0; i < children; ++i)
            group.createTask(aio::sleep(1h));
        group.createTask(failAtOnce());
        co_return;
    };
    try {
        co_await withTaskGroup(body);
    } catch (const ExceptionGroup &) {}
}

/// The span of stack that was seen at some points of the program.
class StackSpan {
public:
    void look()
    {
        const char here = 0;
        const auto place = reinterpret_cast<std::uintptr_t>(&here);
        m_lowest = std::min(m_lowest, place);
        m_highest = std::max(m_highest, place);
    }
    [[nodiscard]] double bytes() const { return static_cast<double>(m_highest - m_lowest); }

private:
    std::uintptr_t m_lowest = std::numeric_limits<std::uintptr_t>::max();
    std::uintptr_t m_highest = 0;
};

struct LooksAtItsEnd {
    StackSpan *span;
    ~LooksAtItsEnd() { span->look(); }
};

/// Awaits itself so many levels deep; at the bottom it sleeps for `pause`.
Coro<int> chain(int depth, std::chrono::nanoseconds pause, StackSpan *span)
{
    const LooksAtItsEnd looks{span};
    span->look();
    if (depth == 0) {
        co_await aio::sleep(pause);
        co_return 0;
    }
    const int below = co_await chain(depth - 1, pause, span);
    co_return below + 1;
}

/// A chain that returns, one that is cancelled at its bottom, and one that its loop destroys.
void runChains(int depth, StackSpan *span)
{
    Simulation().run(chain(depth, 0s, span));
    Simulation cancelled;
    auto task = cancelled.call([&] { return createTask(chain(depth, 1h, span)); });
    cancelled.runReady();
    task.cancel();
    cancelled.runReady();
    Simulation closed;
    closed.loop().setUnhandledHandler([](const Unhandled &) {});
    closed.call([&] { createTask(chain(depth, 1h, span)); });
    closed.runReady();
}

/// Sleeps of which one ends every 20 µs; gives the bytes that each takes while all sleep.
Coro<double> sleepAtOnce(int count)
{
    const std::size_t before = mallinfo2().uordblks;
    {
        std::vector<Task<>> tasks;
        tasks.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            tasks.push_back(createTask(aio::sleep(1s + i * 10us)));
    }
    co_await aio::sleep(0s);
    co_await aio::sleep(0s);
    const std::size_t after = mallinfo2().uordblks;
    co_await aio::sleep(1s + count * 10us);
    co_return static_cast<double>(after - before) / count;
}

Coro<> spinUntil(const bool *isOver)
{
    while (!*isOver)
        co_await aio::sleep(0s);
}

Coro<> spinTogether(int tasks, const bool *isOver)
{
    std::vector<Coro<>> all;
    for (int i = 0; i < tasks; ++i)
        all.push_back(spinUntil(isOver));
    co_await gather(std::move(all));
}

/// How late a QTimer is, as the one of an animation, while so many tasks are always ready.
void measureFairness(int tasks)
{
    constexpr qint64 Interval = 10'000'000;
    constexpr std::size_t Shots = 500;
    std::vector<double> late;
    bool isOver = false;
    QElapsedTimer clock;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        late.push_back(std::max(0.0, static_cast<double>(clock.nsecsElapsed() - Interval)));
        clock.restart();
        isOver = late.size() >= Shots;
    });
    // Once the tasks exist: how long that takes is measured elsewhere.
    QTimer::singleShot(500ms, [&] {
        clock.start();
        timer.start(10ms);
    });
    aio::run(spinTogether(tasks, &isOver));
    std::sort(late.begin(), late.end());
    print("10 ms QTimer beside 100,000 spinning tasks, p99 late", "aio", late[late.size() * 99 / 100] / 1e6,
          "ms");
    print("10 ms QTimer beside 100,000 spinning tasks, worst", "aio", late.back() / 1e6, "ms");
}

QCoro::Task<int> theirOne() { co_return 1; }

QCoro::Task<> theirAwaitMany(int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i)
        sum += co_await theirOne();
    if (sum != count)
        std::abort();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto simulated = [](auto makeWork) { return [makeWork] { Simulation().run(makeWork()); }; };
    // First, while nothing that was freed can be used again.
    constexpr int Sleeps = 100'000;
    double bytes = 0;
    measure(
        "100,000 sleeps at once, CPU for one", "aio", Sleeps,
        [&] { bytes = std::max(bytes, aio::run(sleepAtOnce(Sleeps))); }, 2);
    print("100,000 sleeps at once, memory for one", "aio", bytes, "B");

    constexpr int Many = 200'000;
    measure("create and await a coroutine", "aio", Many, simulated([] { return awaitMany(Many); }));
    measure("create and await a coroutine", "QCoro", Many, [] { QCoro::waitFor(theirAwaitMany(Many)); });
    measure("createTask and await", "aio", Many, simulated([] { return taskMany(Many); }));
    measure("gather of 10,000, a child", "aio", 10'000, simulated([] { return gatherMany(10'000); }));
    measure("sleep(0) among 100 tasks", "aio", 100 * 1000,
            simulated([] { return yieldTogether(100, 1000); }));
    measure("virtual: 1,000 tasks x 10 sleeps, a sleep", "aio", 10'000,
            simulated([] { return sleepTogether(1000, 10); }));
    measure("group of 10,000, created and cancelled, a child", "aio", 10'000,
            simulated([] { return cancelledGroup(10'000); }));
    measure("group of 100,000, created and cancelled, a child", "aio", 100'000,
            simulated([] { return cancelledGroup(100'000); }));

    constexpr int Deep = 1'000'000;
    StackSpan span;
    measure(
        "3 chains of 1,000,000 awaits and their ends, a level", "aio", 3 * Deep,
        [&] { runChains(Deep, &span); }, 2);
    print("3 chains of 1,000,000 awaits, stack", "aio", span.bytes(), "B");

    measureFairness(100'000);
    return 0;
}
