// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// gather(): all at once, results in the order of the arguments, and what an error does.
#include "entry.h"
#include "report.h"

#include <aio/gather.h>
#include <aio/sleep.h>

namespace lab {

namespace {

using namespace aio;

Coro<Value> gatherBasic(Parameters p)
{
    auto all = gather(tasks(p, {"A", "B", "C"}));
    co_return co_await observe("gather", all);
}

Coro<Value> gatherEmpty(Parameters)
{
    auto nothing = gather(std::vector<Task<QString>>());
    co_return co_await observe("gather", nothing);
}

// A coroutine object runs once; what can be given twice is the handle of a task.
Coro<Value> gatherDuplicate(Parameters p)
{
    const auto a = task(p.job("A"));
    const auto b = task(p.job("B"));
    auto all = gather(a, b, a);
    co_return co_await observe("gather", all);
}

Coro<Value> gatherFail(Parameters p)
{
    auto all = gather(tasks(p, {"A", "B", "C"}));
    try {
        co_await observe("gather", all);
    } catch (const ValueError &) {
        // A and C go on.
    }
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

Coro<Value> gatherFailReturnExceptions(Parameters p)
{
    auto all = gather(returnExceptions, tasks(p, {"A", "B", "C"}));
    co_return co_await observe("gather", all);
}

Coro<Value> gatherFailMainEnds(Parameters p)
{
    auto all = gather(tasks(p, {"A", "B", "C"}));
    co_await observe("gather", all);
    co_return Value();
}

Coro<Value> gatherTwoFailures(Parameters p)
{
    auto all = gather(tasks(p, {"A", "B", "C"}));
    try {
        co_await observe("gather", all);
    } catch (const ValueError &) {
        // It was A.
    } catch (const KeyError &) {
        // It was C.
    }
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

Coro<StatusReport> guarded(Job what)
{
    try {
        co_await job(what);
        co_return StatusReport::success(what.name);
    } catch (const std::exception &error) {
        co_return StatusReport::failure(what.name, error.what());
    }
}

Coro<Value> gatherGuarded(Parameters p)
{
    std::vector<Task<StatusReport>> children;
    for (const char *name : {"A", "B", "C"})
        children.push_back(createTask(guarded(p.job(name)), p.name(name)));
    auto all = gather(std::move(children));
    co_return co_await observe("gather", all);
}

Coro<Value> inner(Parameters p)
{
    auto both = gather(tasks(p, {"A", "B"}));
    co_return co_await observe("gather inner", both);
}

Coro<Value> gatherNested(Parameters p)
{
    const auto i = createTask(inner(p), p.name("I"));
    const auto d = task(p.job("D"));
    auto both = gather(i, d);
    try {
        co_await observe("gather outer", both);
    } catch (const ValueError &) {
        // D goes on.
    }
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

} // namespace

Entries gatherEntries()
{
    return {
        {"gather_basic", gatherBasic},
        {"gather_empty", gatherEmpty},
        {"gather_duplicate", gatherDuplicate},
        {"gather_fail", gatherFail},
        {"gather_fail_return_exceptions", gatherFailReturnExceptions},
        {"gather_fail_main_ends", gatherFailMainEnds},
        {"gather_two_failures", gatherTwoFailures},
        {"gather_guarded", gatherGuarded},
        {"gather_nested", gatherNested},
    };
}

} // namespace lab
