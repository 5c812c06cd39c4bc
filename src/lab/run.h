// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Run: what came of a program or a scenario, as a value; and how one is made on the virtual clock, on the
// calling thread, beside whatever else runs there.
#pragma once

#include "program.h"
#include "value.h"

#include <aio/loop.h>
#include <record/recording.h>

#include <functional>

namespace aio {
template<typename T>
class Coro;
}

namespace lab {

/// Where a run is stopped as endless.
struct RunLimits {
    std::size_t events = 100'000;
    std::chrono::nanoseconds time = std::chrono::hours(1);
};

/// How a run's main ended.
enum class Ending : std::uint8_t { Returned, Raised, Deadlock };

/// Something that went wrong where nobody awaited it.
struct Report {
    std::chrono::nanoseconds time{};
    aio::Unhandled::Kind kind{};
    /// The task's name or the coroutine's function.
    QString subject;
    /// The error in words, where there is one.
    QString error;
};

struct Run {
    record::Recording recording;
    Ending ending = Ending::Returned;
    /// What main returned or raised, or the deadlock, as text.
    QString value;
    /// When main ended; for a deadlock, when nothing went on.
    std::chrono::nanoseconds duration{};
    std::vector<Report> reports;
};

/// Runs `main` in a simulation, whose loop `prepare` may set up; then what is left over is cancelled, as
/// asyncio.run does. Gives a ProgramError when it passes `limits`.
[[nodiscard]] std::variant<Run, ProgramError> runOnVirtualClock(
    const std::function<aio::Coro<Value>()> &main, const std::function<void(aio::Loop &)> &prepare,
    const RunLimits &limits);

} // namespace lab
