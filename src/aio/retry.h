// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// retry(): the same work again, after a while, when it failed in a way that may pass.
//
//     auto page = co_await retry({.tries = 4}, [=] { return fetch(url); });
#pragma once

#include "cleanup.h"
#include "sleep.h"

namespace aio {

/// How often to try, and how long to wait between two tries. asyncio has no such thing.
struct RetryPolicy {
    /// Tries in all; 1 or less: no second one.
    int tries = 5;
    /// Before the second try.
    Loop::Nanoseconds first = std::chrono::seconds(1);
    /// Each wait is so many times as long as the one before …
    double factor = 2;
    /// … but never longer than this.
    Loop::Nanoseconds longest = std::chrono::seconds(60);
    /// The share of a wait, 0 to 1, of which a random part is taken away, so that many who failed together do not
    /// come back together.
    double jitter = 0;
    /// Gives a number from 0 to 1; null: a random one.
    std::function<double()> random = {};
    /// Whether this error may pass; null: every std::exception may. A CancelledError is never asked about.
    std::function<bool(const std::exception &)> isTransient = {};

    /// How long to wait before try number `next`, 2 or more.
    [[nodiscard]] Loop::Nanoseconds delayBefore(int next) const;
    /// Whether try number `done`, which ended with `error`, is to be followed by another.
    [[nodiscard]] bool goesOnAfter(int done, const std::exception_ptr &error) const;
};

/// Awaits what `makeWork()` gives, in the current task; if that fails and `policy` allows it, waits and makes it anew.
/// Raises what the last try raised. A cancel ends it, also between two tries.
template<typename F>
auto retry(RetryPolicy policy, F makeWork) -> Coro<detail::AwaitResult<std::invoke_result_t<F &>>>
{
    for (int tried = 1;; ++tried) {
        auto work = makeWork();
        auto outcome = co_await settled(std::move(work));
        const bool isOver = outcome.hasValue() || outcome.isCancelled()
                            || !policy.goesOnAfter(tried, outcome.exception());
        if (isOver)
            co_return std::move(outcome).value();
        co_await sleep(policy.delayBefore(tried + 1));
    }
}

} // namespace aio
