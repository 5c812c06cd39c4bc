// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// shield(): the one who waits can be cancelled, the work goes on.
#include "entry.h"

#include <aio/sleep.h>
#include <aio/timeout.h>

namespace lab {

namespace {

using namespace aio;

Coro<QString> awaitsShielded(Task<QString> work)
{
    const auto shielded = shield(work);
    co_return co_await observe("shield", shielded);
}

Coro<Value> shieldCancel(Parameters p)
{
    const auto a = task(p.job("A"));
    auto parent = createTask(awaitsShielded(a), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    co_await endOf(parent);
    co_return co_await observe("await " + a.name(), a);
}

Coro<Value> shieldInnerCancel(Parameters p)
{
    auto a = task(p.job("A"));
    const auto parent = createTask(awaitsShielded(a), p.name("P"));
    co_await sleep(p.seconds("cancel_A"));
    a.cancel();
    co_await endOf(parent);
    co_return "done";
}

Coro<Value> shieldThenFail(Parameters p)
{
    const auto a = task(p.job("A"));
    auto parent = createTask(awaitsShielded(a), p.name("P"));
    co_await sleep(p.seconds("cancel_P"));
    parent.cancel();
    co_await endOf(parent);
    co_await sleep(p.seconds("main_then"));
    co_return "done";
}

} // namespace

Entries shieldEntries()
{
    return {
        {"shield_cancel", shieldCancel},
        {"shield_inner_cancel", shieldInnerCancel},
        {"shield_then_fail", shieldThenFail},
    };
}

} // namespace lab
