// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "retry.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace aio {

Loop::Nanoseconds RetryPolicy::delayBefore(int next) const
{
    using Seconds = std::chrono::duration<double>;
    const double grown = Seconds(first).count() * std::pow(factor, std::max(0, next - 2));
    const double taken = jitter <= 0 ? 0.0 : random ? random() : QRandomGenerator::global()->generateDouble();
    const auto share = [taken, this](double whole) { return whole * (1 - jitter * taken); };
    // Written so that a NaN counts as 0, and what no duration can hold as the longest.
    if (!(share(grown) > 0) || longest <= Loop::Nanoseconds::zero())
        return Loop::Nanoseconds::zero();
    const double whole = share(std::min(grown, Seconds(longest).count()));
    return whole < Seconds(longest).count() ? std::chrono::round<Loop::Nanoseconds>(Seconds(whole)) : longest;
}

bool RetryPolicy::goesOnAfter(int done, const std::exception_ptr &error) const
{
    if (done >= tries)
        return false;
    try {
        std::rethrow_exception(error);
    } catch (const std::exception &known) {
        return !isTransient || isTransient(known);
    } catch (...) {
        return false;
    }
}

} // namespace aio
