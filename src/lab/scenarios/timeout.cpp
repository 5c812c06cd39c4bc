// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// timeout() and waitFor(): what takes too long is cancelled, and waited for.
#include "entry.h"

#include <aio/gather.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>
#include <aio/timeout.h>
#include <aio/wait.h>

namespace lab {

namespace {

using namespace aio;

Coro<Value> timeoutOk(Parameters p)
{
    auto work = observe("await " + p.name("A"), job(p.job("A")));
    const QString result = co_await timeout(p.seconds("timeout"), std::move(work));
    co_await sleep(p.seconds("main_then"));
    co_return result;
}

Coro<Value> timeoutFires(Parameters p)
{
    auto work = observe("await " + p.name("A"), job(p.job("A")));
    try {
        co_await timeout(p.seconds("timeout"), std::move(work));
    } catch (const TimeoutError &) {
        log("timeout raised TimeoutError");
    }
    co_return "done";
}

Coro<Value> timeoutGather(Parameters p)
{
    const auto body = [p]() -> Coro<> {
        auto all = gather(tasks(p, {"A", "B", "C"}));
        co_await observe("gather", all);
    };
    try {
        co_await timeout(p.seconds("timeout"), body);
    } catch (const TimeoutError &) {
        log("timeout raised TimeoutError");
    }
    co_return "done";
}

Coro<Value> timeoutTaskgroup(Parameters p)
{
    const auto body = [p](TaskGroup &group) -> Coro<> {
        for (const char *name : {"A", "B", "C"})
            group.createTask(job(p.job(name)), p.name(name));
        co_return;
    };
    try {
        co_await timeout(p.seconds("timeout"), withTaskGroup(body));
    } catch (const TimeoutError &) {
        log("timeout raised TimeoutError");
    }
    co_return "done";
}

Coro<QString> limited(QString name, Duration time, Duration limit)
{
    co_await timeout(limit, sleep(time));
    co_return name;
}

Coro<Value> timeoutEach(Parameters p)
{
    std::vector<Task<QString>> children;
    for (const char *name : {"A", "B", "C"}) {
        auto work = limited(p.name(name), p.seconds(name), p.seconds("timeout_each"));
        children.push_back(createTask(std::move(work), p.name(name)));
    }
    auto all = gather(returnExceptions, std::move(children));
    co_return co_await observe("gather", all);
}

/// The inner block, which handles its own deadline.
Coro<> innerBlock(Parameters p)
{
    auto work = observe("await " + p.name("A"), job(p.job("A")));
    try {
        co_await timeout(p.seconds("inner"), std::move(work));
    } catch (const TimeoutError &) {
        log("inner raised TimeoutError");
    }
}

Coro<Value> timeoutNestedInner(Parameters p)
{
    const auto body = [p]() -> Coro<> {
        co_await innerBlock(p);
        co_await sleep(p.seconds("main_then"));
    };
    co_await timeout(p.seconds("outer"), body);
    co_return "done";
}

Coro<Value> timeoutNestedOuter(Parameters p)
{
    try {
        co_await timeout(p.seconds("outer"), innerBlock(p));
    } catch (const TimeoutError &) {
        log("outer raised TimeoutError");
    }
    co_return "done";
}

Coro<Value> timeoutReschedule(Parameters p)
{
    const Duration start = Loop::current().now();
    const auto body = [p, start](Timeout &deadline) -> Coro<QString> {
        const Duration later = p.seconds("new_deadline");
        auto note = logLater("main", "result", QString("reschedule to %1").arg(toSeconds(later)));
        // By then the deadline may have gone with this coroutine.
        const auto alive = std::make_shared<Timeout *>(&deadline);
        callLater(p.seconds("reschedule_at"), [note, start, later, weak = std::weak_ptr(alive)] {
            const auto live = weak.lock();
            if (!live)
                return;
            note();
            (*live)->reschedule(start + later);
        });
        co_return co_await observe("await " + p.name("A"), job(p.job("A")));
    };
    co_return co_await timeout(p.seconds("timeout"), body);
}

Coro<QString> limitsItself(Parameters p)
{
    try {
        co_await timeout(p.seconds("timeout"), sleep(p.seconds("A")));
    } catch (const TimeoutError &) {
        log("timeout raised TimeoutError");
    }
    co_return "x";
}

/// Awaits `parent`, which was cancelled.
Coro<> awaitCancelled(Task<QString> parent)
{
    try {
        co_await observe("await " + parent.name(), parent);
    } catch (const CancelledError &) {
        // As it should be.
    }
}

Coro<Value> timeoutAndCancel(Parameters p)
{
    auto parent = createTask(limitsItself(p), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    co_await awaitCancelled(parent);
    co_return "done";
}

Coro<Value> timeoutAndCancelSameTurn(Parameters p)
{
    const auto parent = createTask(limitsItself(p), p.name("P"));
    callLater(p.seconds("cancel_P"), [target = AnyTask(parent)] { target.cancel(); });
    co_await awaitCancelled(parent);
    co_return "done";
}

Coro<Value> timeoutShield(Parameters p)
{
    const auto a = task(p.job("A"));
    auto waiting = waitFor(shield(a), p.seconds("timeout"));
    try {
        co_await observe("wait_for shield", std::move(waiting));
    } catch (const TimeoutError &) {
        // A goes on.
    }
    co_return co_await observe("await " + a.name(), a);
}

Coro<Value> waitForTask(Parameters p)
{
    auto waiting = waitFor(task(p.job("A")), p.seconds("timeout"));
    try {
        co_await observe("wait_for", std::move(waiting));
    } catch (const TimeoutError &) {
        // A has cleaned up.
    }
    co_return "done";
}

Coro<QString> stubborn(Parameters p)
{
    bool wasCancelled = false;
    try {
        co_await sleep(p.seconds("A"));
    } catch (const CancelledError &) {
        log("CancelledError swallowed");
        wasCancelled = true;
    }
    if (wasCancelled)
        co_await sleep(p.seconds("A_extra"));
    co_return "late value";
}

Coro<Value> waitForIgnored(Parameters p)
{
    const auto a = createTask(stubborn(p), p.name("A"));
    auto waiting = waitFor(a, p.seconds("timeout"));
    try {
        co_return co_await observe("wait_for", std::move(waiting));
    } catch (const TimeoutError &) {
        co_return "TimeoutError";
    }
}

} // namespace

Entries timeoutEntries()
{
    return {
        {"timeout_ok", timeoutOk},
        {"timeout_fires", timeoutFires},
        // The same code: there A cleans up for longer.
        {"timeout_cleanup_overruns", timeoutFires, "timeoutFires"},
        {"timeout_gather", timeoutGather},
        {"timeout_taskgroup", timeoutTaskgroup},
        {"timeout_each", timeoutEach},
        {"timeout_nested_inner", timeoutNestedInner},
        {"timeout_nested_outer", timeoutNestedOuter},
        {"timeout_reschedule", timeoutReschedule},
        {"timeout_and_cancel", timeoutAndCancel},
        {"timeout_and_cancel_same_turn", timeoutAndCancelSameTurn},
        {"timeout_shield", timeoutShield},
        {"wait_for_task", waitForTask},
        {"wait_for_ignored", waitForIgnored},
    };
}

} // namespace lab
