// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// wait() and asCompleted(): several at once, and not all of them.
#include "entry.h"

#include <aio/ascompleted.h>
#include <aio/gather.h>
#include <aio/wait.h>

namespace lab {

namespace {

using namespace aio;

std::vector<QString> names(const std::vector<Task<QString>> &tasks)
{
    std::vector<QString> names;
    for (const auto &one : tasks)
        names.push_back(one.name());
    return names;
}

void logWait(const WaitResult<Task<QString>> &result)
{
    log("wait -> done=" + repr(names(result.done)) + " pending=" + repr(names(result.pending)));
}

Coro<Value> waitFirstCompleted(Parameters p)
{
    const auto children = tasks(p, {"A", "B", "C"});
    auto first = co_await wait(children, ReturnWhen::FirstCompleted);
    logWait(first);
    for (auto &one : first.pending)
        one.cancel();
    if (!first.pending.empty())
        co_await wait(first.pending);
    co_return "done";
}

Coro<Value> waitFirstException(Parameters p)
{
    const auto children = tasks(p, {"A", "B", "C"});
    const auto first = co_await wait(children, ReturnWhen::FirstException);
    logWait(first);
    co_await wait(children);
    log(children[1].name() + ".exception() -> " + describe(children[1].exception()));
    co_return "done";
}

Coro<Value> waitTimeout(Parameters p)
{
    const auto children = tasks(p, {"A", "B", "C"});
    const auto first = co_await wait(children, ReturnWhen::AllCompleted, p.seconds("timeout"));
    logWait(first);
    co_await wait(children);
    co_return "done";
}

// The first success wins; a failure before it does not count.
Coro<Value> race(Parameters p)
{
    auto pending = tasks(p, {"A", "B", "C", "D"});
    std::optional<QString> winner;
    while (!pending.empty() && !winner) {
        auto some = co_await wait(pending, ReturnWhen::FirstCompleted);
        pending = std::move(some.pending);
        for (const auto &one : some.done) {
            if (!winner && !one.cancelled() && !one.exception())
                winner = one.result();
        }
    }
    log("winner -> " + (winner ? repr(*winner) : QString("None")));
    for (auto &one : pending)
        one.cancel();
    auto rest = gather(returnExceptions, pending);
    co_await observe("gather", rest);
    co_return winner ? Value(*winner) : Value();
}

/// What the next task to be done came to.
Coro<QString> resultOf(Coro<Task<QString>> next)
{
    const auto done = co_await std::move(next);
    co_return co_await done;
}

Coro<Value> asCompleted(Parameters p)
{
    std::vector<QString> results;
    auto completed = aio::asCompleted(tasks(p, {"A", "B", "C"}));
    while (completed.hasNext()) {
        const QString result = co_await observe("next", resultOf(completed.next()));
        results.push_back(result);
    }
    co_return results;
}

Coro<Value> asCompletedError(Parameters p)
{
    std::vector<QString> results;
    auto completed = aio::asCompleted(tasks(p, {"A", "B", "C"}));
    while (completed.hasNext()) {
        try {
            const QString result = co_await observe("next", resultOf(completed.next()));
            results.push_back(result);
        } catch (const ValueError &error) {
            results.push_back(error.what());
        }
    }
    co_return results;
}

Coro<Value> asCompletedTimeout(Parameters p)
{
    std::vector<QString> results;
    const auto children = tasks(p, {"A", "B", "C"});
    auto completed = aio::asCompleted(children, p.seconds("timeout"));
    try {
        while (completed.hasNext()) {
            const QString result = co_await observe("next", resultOf(completed.next()));
            results.push_back(result);
        }
    } catch (const TimeoutError &) {
        // The tasks go on.
    }
    co_await wait(children);
    co_return results;
}

} // namespace

Entries waitingEntries()
{
    return {
        {"wait_first_completed", waitFirstCompleted},
        {"wait_first_exception", waitFirstException},
        {"wait_timeout", waitTimeout},
        {"race", race},
        {"as_completed", asCompleted},
        {"as_completed_error", asCompletedError},
        {"as_completed_timeout", asCompletedTimeout},
    };
}

} // namespace lab
