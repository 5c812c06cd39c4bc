// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Who waited for whom at a moment of a recording, as a graph and as the rows of a tree: the past's twin of
// aio::awaitGraph().
#pragma once

#include "recording.h"

namespace record {

/// A task that was not done then.
struct AwaitingTask {
    TaskIndex task = None;
    /// Scheduled, Running or Suspended.
    aio::TaskState state = aio::TaskState::Scheduled;
    /// The event since which it is in that state.
    EventIndex since = None;
    /// The tasks, not done, whose end it waited for; for a lock, the one that held it. Each once, in order.
    std::vector<TaskIndex> awaits;
};

/// The tasks that were not done after `event` had happened, in the order of their creation. Takes time in proportion
/// to the events of those tasks that came later.
[[nodiscard]] std::vector<AwaitingTask> awaitGraphAt(const Recording &recording, EventIndex event);

/// The last event that had happened at `time`, or None: none had.
[[nodiscard]] EventIndex lastEventAt(const Recording &recording, Time time);

/// A line of the tree. A task that several wait for has its awaited ones under it once; then, and where a circle
/// closes, it stands alone.
struct AwaitRow {
    /// Which of the graph's tasks.
    std::size_t node = 0;
    int depth = 0;
    /// Its awaited tasks were shown before.
    bool isRepeated = false;
};

/// The graph as a tree from those that nobody waits for; circles come last, from their oldest.
[[nodiscard]] std::vector<AwaitRow> treeOf(const std::vector<AwaitingTask> &graph);

} // namespace record
