// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What aio costs, beside QCoro in this process; scripts/bench runs asyncio's twin (asyncio_bench.py) and
// prints the ratios. Each figure is the best of several rounds, in nanoseconds for one unit of the work,
// as lines "name<TAB>library<TAB>nanoseconds".
#include <aio/gather.h>
#include <aio/simulation.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>

#include <QCoroTask>
#include <QCoroTimer>

#include <QCoreApplication>

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

void measure(const char *name, const char *library, int units, const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < 5; ++round) {
        const double start = cpuNanoseconds();
        work();
        best = std::min(best, cpuNanoseconds() - start);
    }
    std::printf("%s\t%s\t%.1f\n", name, library, best / units);
    std::fflush(stdout);
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
    constexpr int Many = 200'000;
    measure("create and await a coroutine", "aio", Many, simulated([] { return awaitMany(Many); }));
    measure("create and await a coroutine", "QCoro", Many, [] { QCoro::waitFor(theirAwaitMany(Many)); });
    measure("createTask and await", "aio", Many, simulated([] { return taskMany(Many); }));
    measure("gather of 10,000, a child", "aio", 10'000, simulated([] { return gatherMany(10'000); }));
    measure("sleep(0) among 100 tasks", "aio", 100 * 1000,
            simulated([] { return yieldTogether(100, 1000); }));
    measure("virtual: 1,000 tasks x 10 sleeps, a sleep", "aio", 10'000,
            simulated([] { return sleepTogether(1000, 10); }));
    measure("group of 20,000, created and cancelled, a child", "aio", 20'000,
            simulated([] { return cancelledGroup(20'000); }));
    return 0;
}
