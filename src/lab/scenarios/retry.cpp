// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Trying again: what may pass is tried after a while, within limits, until somebody cancels it.
#include "entry.h"

#include <aio/retry.h>
#include <aio/timeout.h>

namespace lab {

namespace {

using namespace aio;

QString tryName(int number) { return QString("try %1").arg(number); }

/// One try; the first `failures` fail.
Coro<QString> attempt(Duration time, int number, int failures)
{
    co_await sleep(time);
    if (number <= failures)
        throw ConnectionError(tryName(number).toStdString());
    co_return "ok";
}

Coro<QString> observedTry(Duration time, int number, int failures)
{
    auto work = named(QString("T%1").arg(number), attempt(time, number, failures));
    co_return co_await observe(tryName(number), std::move(work));
}

// Written out, since the waits are a list; retry() below does it by a rule.
Coro<QString> triesAgain(Parameters p)
{
    int number = 0;
    const auto waits = p.times("backoff");
    for (const Duration wait : waits) {
        ++number;
        try {
            co_return co_await observedTry(p.seconds("attempt"), number, p.count("fails"));
        } catch (const ConnectionError &) {
            // It may pass.
        }
        co_await sleep(wait);
    }
    co_return co_await observedTry(p.seconds("attempt"), number + 1, p.count("fails"));
}

Coro<Value> retryBackoff(Parameters p)
{
    const auto trying = createTask(triesAgain(p), p.name("R"));
    co_return co_await observe("await " + trying.name(), trying);
}

Coro<Value> retryCancelInBackoff(Parameters p)
{
    RetryPolicy policy;
    policy.first = p.seconds("backoff");
    const auto nextTry = [time = p.seconds("attempt"), number = 0]() mutable {
        ++number;
        return observedTry(time, number, number);
    };
    auto trying = createTask(retry(policy, nextTry), p.name("R"));
    co_await sleep(p.seconds("cancel"));
    trying.cancel();
    co_await endOf(trying);
    co_return "done";
}

Coro<Value> retryTimeoutEach(Parameters p)
{
    int number = 0;
    const auto times = p.times("tries");
    for (const Duration time : times) {
        ++number;
        Job one;
        one.name = QString("T%1").arg(number);
        one.time = time;
        auto work = observe(tryName(number), job(one));
        try {
            co_return co_await timeout(p.seconds("timeout_each"), std::move(work));
        } catch (const TimeoutError &) {
            log(tryName(number) + " timed out");
        }
    }
    co_return Value();
}

} // namespace

Entries retryEntries()
{
    return {
        {"retry_backoff", retryBackoff},
        {"retry_cancel_in_backoff", retryCancelInBackoff},
        {"retry_timeout_each", retryTimeoutEach},
    };
}

} // namespace lab
