// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Whom a cancellation reaches: what the task awaits, what it made, who else awaits that.
#include "entry.h"

#include <aio/gather.h>
#include <aio/sleep.h>
#include <aio/timeout.h>

namespace lab {

namespace {

using namespace aio;

Coro<Value> cancelAll(Parameters p)
{
    auto children = tasks(p, {"A", "B", "C"});
    co_await sleep(p.seconds("cancel"));
    for (auto &one : children)
        one.cancel();
    auto all = gather(returnExceptions, children);
    co_return co_await observe("gather", all);
}

Coro<QString> awaitsJob(Job what)
{
    const auto child = task(what);
    co_return co_await child;
}

Coro<QString> awaitsParent(Parameters p)
{
    const auto child = createTask(awaitsJob(p.job("R")), p.name("Q"));
    co_return co_await child;
}

Coro<Value> cancelChain(Parameters p)
{
    auto parent = createTask(awaitsParent(p), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    co_await endOf(parent);
    co_return "done";
}

Coro<QString> awaitsOneOfTwo(Parameters p)
{
    const auto b = task(p.job("B"));
    task(p.job("C")); // nobody awaits it
    co_return co_await b;
}

Coro<Value> cancelNotAwaitedChild(Parameters p)
{
    auto parent = createTask(awaitsOneOfTwo(p), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    co_await endOf(parent);
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

Coro<QString> awaitsTask(QString operation, Task<QString> awaited)
{
    co_return co_await observe(operation + " " + awaited.name(), awaited);
}

Coro<Value> cancelUncaughtChild(Parameters p)
{
    auto b = task(p.job("B"));
    const auto parent = createTask(awaitsTask("await", b), p.name("P"));
    co_await sleep(p.seconds("cancel_B"));
    b.cancel();
    co_await endOf(parent);
    co_return QString("%1 cancelled()=%2 cancelling()=%3")
        .arg(parent.name(), repr(parent.cancelled()))
        .arg(parent.cancelling());
}

Coro<Value> cancelSharedTask(Parameters p)
{
    const auto a = task(p.job("A"));
    auto first = createTask(awaitsTask("await", a), p.name("P"));
    const auto second = createTask(awaitsTask("await", a), p.name("Q"));
    co_await sleep(p.seconds("cancel_P"));
    first.cancel();
    auto both = gather(returnExceptions, first, second);
    co_return co_await observe("gather", both);
}

Coro<QString> awaitsShielded(Task<QString> awaited)
{
    const auto shielded = shield(awaited);
    co_return co_await observe("shield " + awaited.name(), shielded);
}

Coro<Value> cancelSharedShielded(Parameters p)
{
    const auto a = task(p.job("A"));
    auto first = createTask(awaitsShielded(a), p.name("P"));
    const auto second = createTask(awaitsShielded(a), p.name("Q"));
    co_await sleep(p.seconds("cancel_P"));
    first.cancel();
    auto both = gather(returnExceptions, first, second);
    co_return co_await observe("gather", both);
}

Coro<> tidyUp(Parameters p)
{
    logNotesOnly();
    logCleanupStart();
    co_await sleep(p.seconds("cleanup"));
    logCleanupEnd();
}

Coro<> worksAndTidiesUp(Parameters p)
{
    const auto cleanUp = [p]() -> Coro<> {
        const auto tidying = createTask(tidyUp(p), p.name("K"));
        co_await shield(tidying);
    };
    auto work = withCleanup(sleep(p.seconds("A")), cleanUp);
    co_await std::move(work);
}

Coro<Value> cancelShieldedCleanup(Parameters p)
{
    auto a = createTask(worksAndTidiesUp(p), p.name("A"));
    co_await sleep(p.seconds("cancel.0"));
    a.cancel();
    co_await sleep(p.seconds("cancel.1") - p.seconds("cancel.0"));
    a.cancel();
    co_await endOf(a);
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

} // namespace

Entries cancelReachEntries()
{
    return {
        {"cancel_all", cancelAll},
        {"cancel_chain", cancelChain},
        {"cancel_not_awaited_child", cancelNotAwaitedChild},
        {"cancel_uncaught_child", cancelUncaughtChild},
        {"cancel_shared_task", cancelSharedTask},
        {"cancel_shared_shielded", cancelSharedShielded},
        {"cancel_shielded_cleanup", cancelShieldedCleanup},
    };
}

} // namespace lab
