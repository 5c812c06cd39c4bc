// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// gather() and cancellation: of one child, of the whole, of what is over already.
#include "entry.h"

#include <aio/gather.h>
#include <aio/sleep.h>

namespace lab {

namespace {

using namespace aio;

Coro<Value> gatherCancelChild(Parameters p)
{
    const auto children = tasks(p, {"A", "B", "C"});
    callLater(p.seconds("cancel_B"), [b = AnyTask(children[1])] { b.cancel(); });
    auto all = gather(children);
    try {
        co_await observe("gather", all);
    } catch (const CancelledError &) {
        // B was cancelled; we were not.
    }
    co_await sleep(p.seconds("main_then"));
    std::vector<QString> ends;
    for (const auto &one : children)
        ends.push_back(one.cancelled() ? "cancelled" : one.result());
    co_return ends;
}

Coro<Value> gatherCancelChildReturnExceptions(Parameters p)
{
    const auto children = tasks(p, {"A", "B", "C"});
    callLater(p.seconds("cancel_B"), [b = AnyTask(children[1])] { b.cancel(); });
    auto all = gather(returnExceptions, children);
    co_return co_await observe("gather", all);
}

/// Awaits `parent`, which was cancelled.
Coro<> awaitCancelled(Task<Value> parent)
{
    try {
        co_await observe("await " + parent.name(), parent);
    } catch (const CancelledError &) {
        // As it should be.
    }
}

Coro<Value> gathering(Parameters p)
{
    auto all = gather(tasks(p, {"A", "B", "C"}));
    co_return co_await observe("gather", all);
}

Coro<Value> gatherCancelOuter(Parameters p)
{
    auto parent = createTask(gathering(p), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    co_await awaitCancelled(parent);
    co_return "done";
}

Coro<Value> gatheringOutcomes(Parameters p)
{
    auto all = gather(returnExceptions, tasks(p, {"A", "B", "C"}));
    co_return co_await observe("gather", all);
}

Coro<Value> gatherCancelOuterReturnExceptions(Parameters p)
{
    auto parent = createTask(gatheringOutcomes(p), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    co_await awaitCancelled(parent);
    co_return "done";
}

Coro<Value> gatheringTwo(Parameters p)
{
    auto both = gather(tasks(p, {"B", "C"}));
    co_return co_await observe("gather", both);
}

Coro<Value> gatherCancelSlowCleanup(Parameters p)
{
    auto parent = createTask(gatheringTwo(p), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    co_await awaitCancelled(parent);
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

// What a TaskGroup does by itself: after the error, cancel the rest and wait for them.
Coro<Value> gatherFailCancelRest(Parameters p)
{
    auto children = tasks(p, {"A", "B", "C"});
    auto all = gather(children);
    bool hasFailed = false;
    try {
        co_await observe("gather", all);
    } catch (const ValueError &) {
        hasFailed = true;
    }
    if (hasFailed) {
        for (auto &one : children)
            one.cancel();
        auto rest = gather(returnExceptions, children);
        co_await observe("gather2", rest);
    }
    co_return "done";
}

Coro<Value> gatherFailThenCancel(Parameters p)
{
    auto all = gather(tasks(p, {"A", "B", "C"}));
    try {
        co_await observe("gather", all);
    } catch (const ValueError &) {
        // The gather is over now.
    }
    log("gather.cancel() -> " + repr(all.cancel()));
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

} // namespace

Entries gatherCancelEntries()
{
    return {
        {"gather_cancel_child", gatherCancelChild},
        {"gather_cancel_child_return_exceptions", gatherCancelChildReturnExceptions},
        {"gather_cancel_outer", gatherCancelOuter},
        {"gather_cancel_outer_return_exceptions", gatherCancelOuterReturnExceptions},
        {"gather_cancel_slow_cleanup", gatherCancelSlowCleanup},
        {"gather_fail_cancel_rest", gatherFailCancelRest},
        {"gather_fail_then_cancel", gatherFailThenCancel},
    };
}

} // namespace lab
