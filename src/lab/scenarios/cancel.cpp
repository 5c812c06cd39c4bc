// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Cancelling one task: when the request is made, when it arrives, and what the task makes of it.
#include "entry.h"

#include <aio/loop.h>
#include <aio/sleep.h>

namespace lab {

namespace {

using namespace aio;

QString cancelledText(const Task<QString> &task) { return "cancelled()=" + repr(task.cancelled()); }

QString cancellingText(const Task<QString> &task)
{
    return "cancelling()=" + QString::number(task.cancelling());
}

Coro<Value> cancelSimple(Parameters p)
{
    auto a = task(p.job("A"));
    co_await sleep(p.seconds("cancel"));
    const bool isRequested = a.cancel();
    log("cancel() -> " + repr(isRequested) + ", " + cancelledText(a) + ", " + cancellingText(a));
    co_await endOf(a);
    co_return cancelledText(a);
}

Coro<Value> cancelCleanup(Parameters p)
{
    auto a = task(p.job("A"));
    co_await sleep(p.seconds("cancel"));
    a.cancel();
    co_await endOf(a);
    co_return "done";
}

Coro<Value> cancelMessage(Parameters p)
{
    auto a = task(p.job("A"));
    co_await sleep(p.seconds("cancel"));
    a.cancel(p.text("msg"));
    co_await endOf(a);
    co_return "done";
}

Coro<Value> cancelBeforeStart(Parameters p)
{
    auto a = task(p.job("A"));
    a.cancel();
    co_await endOf(a);
    co_return cancelledText(a);
}

Coro<Value> cancelDone(Parameters p)
{
    auto a = task(p.job("A"));
    co_await sleep(p.seconds("cancel"));
    log("cancel() -> " + repr(a.cancel()));
    co_return co_await observe("await " + a.name(), a);
}

Coro<Value> cancelToError(Parameters p)
{
    auto a = task(p.job("A"));
    co_await sleep(p.seconds("cancel"));
    a.cancel();
    co_await endOf(a);
    co_return cancelledText(a);
}

Coro<Value> cancelDuringCleanup(Parameters p)
{
    auto a = task(p.job("A"));
    co_await sleep(p.seconds("cancel.0"));
    a.cancel();
    co_await sleep(p.seconds("cancel.1") - p.seconds("cancel.0"));
    a.cancel();
    co_await endOf(a);
    co_return cancellingText(a);
}

Coro<Value> cancelJustBefore(Parameters p)
{
    auto a = task(p.job("A"));
    callLater(p.seconds("cancel"), [target = AnyTask(a)] { target.cancel(); });
    co_await endOf(a);
    co_return cancelledText(a);
}

Coro<Value> cancelTooLate(Parameters p)
{
    auto a = task(p.job("A"));
    co_await sleep(Duration::zero());
    // Fires right after A's own timer, and before A runs.
    callLater(p.seconds("cancel"), [target = AnyTask(a)] { target.cancel(); });
    co_await endOf(a);
    co_return cancelledText(a);
}

Coro<QString> blocksThenWaits(Parameters p)
{
    co_await sleep(Duration::zero());
    Loop::current().block(p.seconds("A_blocks"));
    co_await sleep(p.seconds("A_then"));
    co_return "not reached";
}

Coro<Value> cancelNeedsAwait(Parameters p)
{
    auto a = createTask(blocksThenWaits(p), p.name("A"));
    co_await sleep(p.seconds("cancel"));
    a.cancel();
    co_await endOf(a);
    co_return "done";
}

Coro<QString> swallows(Parameters p)
{
    try {
        co_await sleep(p.seconds("A"));
    } catch (const CancelledError &) {
        log("CancelledError swallowed");
    }
    co_await sleep(p.seconds("extra"));
    co_return "survived";
}

Coro<Value> cancelSuppressed(Parameters p)
{
    auto a = createTask(swallows(p), p.name("A"));
    co_await sleep(p.seconds("cancel"));
    a.cancel();
    co_await endOf(a);
    co_return cancelledText(a) + " " + cancellingText(a);
}

Coro<QString> takesItBack(Parameters p)
{
    try {
        co_await sleep(p.seconds("A"));
    } catch (const CancelledError &) {
        log("uncancel() -> " + QString::number(currentTask().uncancel()));
    }
    co_await sleep(p.seconds("extra"));
    co_return "survived";
}

Coro<Value> uncancel(Parameters p)
{
    auto a = createTask(takesItBack(p), p.name("A"));
    co_await sleep(p.seconds("cancel"));
    a.cancel();
    co_await endOf(a);
    co_return cancelledText(a) + " " + cancellingText(a);
}

Coro<QString> swallowsTwo(Parameters p)
{
    try {
        co_await sleep(p.seconds("A"));
    } catch (const CancelledError &) {
        log(QString("CancelledError #1 cancelling()=%1").arg(currentTask().cancelling()));
    }
    try {
        co_await sleep(p.seconds("A_then"));
    } catch (const CancelledError &) {
        log("CancelledError #2");
    }
    co_return "end";
}

Coro<Value> cancelTwice(Parameters p)
{
    auto a = createTask(swallowsTwo(p), p.name("A"));
    co_await sleep(p.seconds("cancel.0"));
    a.cancel();
    if (p.seconds("cancel.1") > p.seconds("cancel.0"))
        co_await sleep(p.seconds("cancel.1") - p.seconds("cancel.0"));
    a.cancel();
    co_await endOf(a);
    co_return cancellingText(a);
}

Coro<QString> cancelsItself(Parameters p)
{
    co_await sleep(p.seconds("A_cancels_self"));
    currentTask().cancel();
    log("still running after cancel()");
    co_await sleep(Duration::zero());
    co_return "not reached";
}

Coro<Value> cancelSelf(Parameters p)
{
    const auto a = createTask(cancelsItself(p), p.name("A"));
    co_await endOf(a);
    co_return "done";
}

Coro<QString> cancelsItselfAndReturns(Parameters p)
{
    co_await sleep(p.seconds("A"));
    currentTask().cancel();
    co_return "value lost";
}

Coro<Value> cancelSelfThenReturn(Parameters p)
{
    const auto a = createTask(cancelsItselfAndReturns(p), p.name("A"));
    co_await endOf(a);
    co_return cancelledText(a);
}

} // namespace

Entries cancelEntries()
{
    return {
        {"cancel_simple", cancelSimple},
        {"cancel_cleanup", cancelCleanup},
        {"cancel_message", cancelMessage},
        {"cancel_before_start", cancelBeforeStart},
        {"cancel_done", cancelDone},
        {"cancel_to_error", cancelToError},
        {"cancel_during_cleanup", cancelDuringCleanup},
        {"cancel_just_before", cancelJustBefore},
        {"cancel_too_late", cancelTooLate},
        {"cancel_needs_await", cancelNeedsAwait},
        {"cancel_suppressed", cancelSuppressed},
        {"uncancel", uncancel},
        {"cancel_twice", cancelTwice},
        {"cancel_self", cancelSelf},
        {"cancel_self_then_return", cancelSelfThenReturn},
    };
}

} // namespace lab
