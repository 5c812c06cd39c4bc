// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What a run is made of, before it runs: plain values.
#include "duration.h"

#include <optional>
#include <vector>

namespace app {

/// How the tasks of a run are started and awaited.
enum class RunMode {
    Gather,          ///< gather(…): the first error is raised at once, the siblings go on
    GatherReturning, ///< gather(returnExceptions, …): errors are values in the list
    TaskGroup,       ///< the first error cancels the siblings; all are awaited
    CreateTask,      ///< createTask for each, then awaited one after another
    PlainTasks       ///< QCoro::Tasks given to gather: they start at once and can't be cancelled
};
constexpr int runModeCount = 5;

/// One task that works for a while.
struct TaskSpec {
    QString name;
    Duration duration{0};
    std::optional<Duration> failsAt; ///< then it raises ValueError("NAME went wrong")
    Duration cleanUp{0};             ///< how long it tidies up after a CancelledError
};

struct RunSpec {
    RunMode mode = RunMode::Gather;
    std::vector<TaskSpec> tasks;
};

/// Whether the mode is one of gather's two, between which a card can switch.
constexpr bool isGather(RunMode mode) { return mode == RunMode::Gather || mode == RunMode::GatherReturning; }

/// The chapter's first method: A 1 s, B 2 s, C 1 s.
RunSpec gatherExample(RunMode mode = RunMode::Gather);
/// The chapter's second method: X 1 s, Y 2 s.
RunSpec createTaskExample();

/// What the call is named in code: "gather", "create_task" …; the title of a run.
QString modeName(RunMode mode);

} // namespace app
