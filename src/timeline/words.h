// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Words for what a chart shows, in the program's language.
#pragma once

#include "hit.h"

namespace timeline {

/// A time from the chart's beginning in the unit of `step`, with its decimals and `more`: "1.5 s", "350 ms", "1:02:05".
[[nodiscard]] QString timeText(Time time, Time step, int more = 0);
/// How long something took, with three digits that count.
[[nodiscard]] QString durationText(Time duration);

/// A scope's name: "gather", "TaskGroup", "timeout" ...
[[nodiscard]] QString scopeName(aio::ScopeKind kind);
/// What the task waits for in this span, in a word or two; else empty.
[[nodiscard]] QString waitText(const Chart &chart, const Span &span);
/// A task's state: "running", "suspended", "done" ...
[[nodiscard]] QString stateText(aio::TaskState state);

/// A lane in a sentence: name, state, since when, what is under it.
[[nodiscard]] QString describe(const Chart &chart, LaneIndex lane);
/// A span in a sentence: what the task did, from when, for how long.
[[nodiscard]] QString describe(const Chart &chart, TaskIndex task, std::size_t span);
/// An event in a sentence: who asked for the cancel, what the error was ...
[[nodiscard]] QString describeEvent(const Chart &chart, EventIndex event);
/// What a tooltip says there; empty for nothing.
[[nodiscard]] QString describe(const Chart &chart, const Hit &hit);

} // namespace timeline
