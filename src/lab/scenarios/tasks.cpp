// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Coroutines and tasks: what runs when, and who awaits whom.
#include "entry.h"

#include <aio/gather.h>
#include <aio/sleep.h>

namespace lab {

namespace {

using namespace aio;

Coro<Value> seqAwait(Parameters p)
{
    std::vector<QString> results;
    for (const char *name : {"A", "B", "C"}) {
        const QString result = co_await observe("await " + p.name(name), job(p.job(name)));
        results.push_back(result);
    }
    co_return results;
}

Coro<Value> forgottenAwait(Parameters p)
{
    {
        const auto forgotten = job(p.job("A"));
        log(QString("%1(%2) -> coroutine object").arg(p.name("A")).arg(toSeconds(p.seconds("A"))));
    }
    co_await sleep(p.seconds("main_then"));
    co_return Value();
}

Coro<Value> awaitCoroutineTwice(Parameters p)
{
    auto coroutine = job(p.job("A"));
    co_await observe("await 1", std::move(coroutine));
    try {
        co_await observe("await 2", std::move(coroutine)); // NOLINT(bugprone-use-after-move): the point
    } catch (const InvalidStateError &) {
        // Awaiting used it up.
    }
    const auto b = task(p.job("B"));
    co_await observe("await " + b.name() + " 1", b);
    co_await observe("await " + b.name() + " 2", b);
    co_return "done";
}

Coro<Value> createTaskTwo(Parameters p)
{
    const auto x = task(p.job("X"));
    const auto y = task(p.job("Y"));
    std::vector<QString> results(2);
    results[0] = co_await observe("await " + x.name(), x);
    results[1] = co_await observe("await " + y.name(), y);
    co_return results;
}

Coro<Value> createThenAwaitEach(Parameters p)
{
    std::vector<QString> results;
    for (const char *name : {"A", "B"}) {
        const auto one = task(p.job(name));
        const QString result = co_await observe("await " + one.name(), one);
        results.push_back(result);
    }
    co_return results;
}

Coro<Value> taskStartsLater(Parameters p)
{
    const auto x = task(p.job("X"));
    log("create_task -> Task (pending)");
    co_await sleep(Duration::zero());
    log("sleep(0) done");
    co_return co_await observe("await " + x.name(), x);
}

Coro<Value> taskInBackground(Parameters p)
{
    const auto x = task(p.job("X"));
    co_await sleep(p.seconds("main_sleep"));
    co_return co_await observe("await " + x.name(), x);
}

Coro<QString> awaits(Task<QString> other) { co_return co_await observe("await " + other.name(), other); }

Coro<Value> awaitTaskMany(Parameters p)
{
    const auto a = task(p.job("A"));
    const auto first = createTask(awaits(a), p.name("P"));
    const auto second = createTask(awaits(a), p.name("Q"));
    auto both = gather(first, second);
    co_return co_await observe("gather", both);
}

using Handle = std::shared_ptr<Task<QString>>;

Coro<QString> awaitsLater(Handle other, Duration wait)
{
    co_await sleep(wait);
    co_return co_await *other;
}

Coro<Value> awaitSelf(Parameters p)
{
    const auto a = std::make_shared<Task<QString>>();
    *a = createTask(awaitsLater(a, p.seconds("wait")), p.name("A"));
    co_await endOf(*a);
    co_return "done";
}

Coro<Value> deadlock(Parameters p)
{
    const auto a = std::make_shared<Task<QString>>();
    const auto b = std::make_shared<Task<QString>>();
    *a = createTask(awaitsLater(b, p.seconds("wait")), p.name("A"));
    *b = createTask(awaitsLater(a, p.seconds("wait")), p.name("B"));
    auto both = gather(*a, *b);
    co_return co_await observe("gather", both);
}

} // namespace

Entries taskEntries()
{
    return {
        {"seq_await", seqAwait},
        {"forgotten_await", forgottenAwait},
        {"await_coroutine_twice", awaitCoroutineTwice},
        {"create_task_two", createTaskTwo},
        {"create_then_await_each", createThenAwaitEach},
        {"task_starts_later", taskStartsLater},
        {"task_in_background", taskInBackground},
        {"await_task_many", awaitTaskMany},
        {"await_self", awaitSelf},
        {"deadlock", deadlock},
    };
}

} // namespace lab
