// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The workshop's day: its tasks, the scopes they work in, and how the day ends.
#include "workshop.h"
#include "counting.h"

#include <aio/ascompleted.h>
#include <aio/gather.h>
#include <aio/limit.h>
#include <aio/retry.h>
#include <aio/wait.h>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

Workshop::Workshop(Plan plan, LawKeeper &laws)
    : m_plan(std::move(plan))
    , m_laws(laws)
    , m_semaphore(m_plan.permits)
    , m_bounded(m_plan.bound)
    , m_barrier(m_plan.parties)
    , m_queue(makeQueue(m_plan))
{}

aio::Coro<> Workshop::main()
{
    aio::Loop &loop = aio::Loop::current();
    for (const Interruption &interruption : m_plan.interruptions)
        loop.callAt(loop.now() + interruption.time, [this, task = interruption.task] { cancelTask(task); });
    for (const Errands &errands : m_plan.tasks)
        start(run(&errands));
    Handles started = m_tasks;
    co_await aio::wait(std::move(started), aio::ReturnWhen::AllCompleted, 60s);
    // What waits for an event or a notification that never comes; some of them swallow one cancel after the other.
    for (int round = 0; loop.pendingTaskCount() > 1 && round < 1000; ++round) {
        for (const aio::AnyTask &task : aio::allTasks()) {
            if (task.id() != aio::currentTask().id())
                task.cancel();
        }
        co_await aio::sleep(1s);
    }
    m_laws.require(loop.pendingTaskCount() == 1,
                   QStringLiteral("tasks do not end though they are cancelled"));
    co_await lookAtEnd();
}

aio::Task<> Workshop::start(aio::Coro<> work)
{
    m_tasks.push_back(aio::createTask(std::move(work)));
    return m_tasks.back();
}

std::vector<aio::Coro<>> Workshop::parts(const Errand *errand)
{
    std::vector<aio::Coro<>> works;
    for (const Errands &part : errand->parts)
        works.push_back(run(&part));
    return works;
}

Workshop::Handles Workshop::startParts(const Errand *errand)
{
    Handles handles;
    for (const Errands &part : errand->parts)
        handles.push_back(start(run(&part)));
    return handles;
}

void Workshop::cancelTask(int number)
{
    if (!m_tasks.empty())
        m_tasks[std::size_t(number) % m_tasks.size()].cancel();
}

aio::Coro<> Workshop::run(const Errands *errands)
{
    const Counted mark;
    for (const Errand &errand : *errands)
        co_await act(&errand);
}

aio::Coro<> Workshop::runParts(const Errand *errand)
{
    for (const Errands &part : errand->parts)
        co_await run(&part);
}

aio::Coro<> Workshop::work(const Errand *errand)
{
    co_await aio::sleep(errand->time);
    co_await runParts(errand);
}

aio::Coro<> Workshop::act(const Errand *errand)
{
    switch (errand->act) {
    case Act::Timeout: {
        auto limited = aio::timeout(errand->time, runParts(errand));
        passOn<aio::TimeoutError>(co_await settled(std::move(limited)));
        break;
    }
    case Act::WaitFor: {
        auto limited = aio::waitFor(runParts(errand), errand->time);
        passOn<aio::TimeoutError>(co_await settled(std::move(limited)));
        break;
    }
    case Act::WaitForTask: {
        auto limited = aio::waitFor(start(runParts(errand)), errand->time);
        passOn<aio::TimeoutError>(co_await settled(std::move(limited)));
        break;
    }
    case Act::Shield:
        co_await aio::shield(start(runParts(errand)));
        break;
    case Act::Gather:
        co_await aio::gather(parts(errand));
        break;
    case Act::GatherOutcomes: {
        const auto outcomes = co_await aio::gather(aio::returnExceptions, parts(errand));
        m_laws.require(outcomes.size() == errand->parts.size(), QStringLiteral("gather() lost an outcome"));
        break;
    }
    case Act::Group:
        co_await group(errand);
        break;
    case Act::Wait:
        co_await waitForSeveral(errand);
        break;
    case Act::AsCompleted:
        co_await takeAsCompleted(errand);
        break;
    case Act::Retry:
        co_await retry(errand);
        break;
    case Act::MapLimited:
        co_await mapLimited(errand);
        break;
    case Act::Suppress:
        co_await settled(runParts(errand));
        break;
    default:
        co_await actOnPrimitive(errand);
    }
}

aio::Coro<> Workshop::group(const Errand *errand)
{
    Handles children;
    const auto body = [this, errand, &children](aio::TaskGroup &group) {
        return groupBody(&group, errand, &children);
    };
    auto whole = aio::withTaskGroup(body);
    const auto outcome = co_await settled(std::move(whole));
    for (const aio::Task<> &child : children)
        m_laws.require(child.done(), child.name() + " runs on after its group's end");
    outcome.rethrow();
}

aio::Coro<> Workshop::groupBody(aio::TaskGroup *group, const Errand *errand, Handles *children)
{
    for (std::size_t i = 1; i < errand->parts.size(); ++i)
        children->push_back(group->createTask(run(&errand->parts[i])));
    co_await run(&errand->parts.front());
    if (errand->number == 0)
        group->cancel();
}

aio::Coro<> Workshop::waitForSeveral(const Errand *errand)
{
    constexpr std::array Conditions{aio::ReturnWhen::AllCompleted, aio::ReturnWhen::FirstCompleted,
                                    aio::ReturnWhen::FirstException};
    const auto when = Conditions.at(std::size_t(errand->number) % Conditions.size());
    std::optional<aio::Loop::Nanoseconds> limit;
    if (errand->number % 2 == 1)
        limit = errand->time;
    Handles handles = startParts(errand);
    const auto result = co_await aio::wait(std::move(handles), when, limit);
    const bool isEarly = limit || when != aio::ReturnWhen::AllCompleted;
    m_laws.require(isEarly || result.pending.empty(), QStringLiteral("wait() for all ended before all had"));
    m_laws.require(limit || !result.done.empty(), QStringLiteral("wait() ended with nothing done"));
}

aio::Coro<> Workshop::takeAsCompleted(const Errand *errand)
{
    auto completed = aio::asCompleted(startParts(errand), errand->time * errand->number);
    Handles seen;
    while (completed.hasNext()) {
        auto next = co_await settled(completed.next());
        if (!next.hasValue()) {
            passOn<aio::TimeoutError>(next);
            continue;
        }
        m_laws.require(next.value().done() && std::ranges::find(seen, next.value()) == seen.end(),
                       QStringLiteral("asCompleted() gave a task early or twice"));
        seen.push_back(next.value());
    }
}

aio::Coro<> Workshop::retry(const Errand *errand)
{
    int tries = 0;
    const auto make = [this, errand, &tries] { return attempt(errand, ++tries); };
    aio::RetryPolicy policy;
    policy.tries = 3;
    policy.first = errand->time;
    auto work = aio::retry(policy, make);
    const auto outcome = co_await settled(std::move(work));
    m_laws.require(tries <= policy.tries, QStringLiteral("retry() tried too often"));
    outcome.rethrow();
}

aio::Coro<> Workshop::attempt(const Errand *errand, int number)
{
    co_await runParts(errand);
    if (number <= errand->number % 5)
        throw Failure("try again");
}

aio::Coro<> Workshop::mapLimited(const Errand *errand)
{
    int inside = 0;
    const int limit = 1 + errand->number % 3;
    const auto make = [this, errand, &inside, limit](int item) {
        return mapped(errand, item, &inside, limit);
    };
    std::vector<int> items(std::size_t(1 + errand->number));
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i] = int(i);
    auto work = aio::mapLimited(limit, items, make);
    const std::vector<int> squares = co_await std::move(work);
    for (int item : items)
        m_laws.require(squares.at(std::size_t(item)) == item * item,
                       QStringLiteral("mapLimited() mixed them up"));
}

aio::Coro<int> Workshop::mapped(const Errand *errand, int item, int *inside, int limit)
{
    const Counting counting(*inside);
    m_laws.require(*inside <= limit, QStringLiteral("mapLimited() passed its limit"));
    if (item == 0)
        co_await runParts(errand);
    co_await aio::sleep(errand->time);
    co_return item *item;
}
