// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The end of a run: tasks that are left over, and errors that nobody looked at.
#include "entry.h"

#include <aio/sleep.h>

namespace lab {

namespace {

using namespace aio;

Coro<Value> forgottenTaskAtExit(Parameters p)
{
    task(p.job("X"));
    co_await sleep(p.seconds("main"));
    co_return "main done";
}

Coro<Value> mainFailsAtExit(Parameters p)
{
    task(p.job("X"));
    co_await sleep(p.seconds("main_fails"));
    raise(p.text("main_error"));
}

Coro<Value> neverRetrieved(Parameters p)
{
    const auto x = task(p.job("X"));
    co_await sleep(p.seconds("main"));
    co_return "main done";
}

} // namespace

Entries endEntries()
{
    return {
        {"forgotten_task_at_exit", forgottenTaskAtExit},
        {"main_fails_at_exit", mainFailsAtExit},
        {"never_retrieved", neverRetrieved},
    };
}

} // namespace lab
