// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Looking at tasks from inside and outside: who waits for whom, and where (asyncio's `python -m asyncio pstree`),
// notes for observers, and words for what happened.
#pragma once

#include "observer.h"

#include <functional>
#include <vector>

namespace aio {

class Loop;

/// A task that is not done, and what it waits for.
struct AwaitNode {
    TaskId id = 0;
    QString name;
    TaskState state = TaskState::Scheduled;
    /// Where it was created, and by which task (0: by none).
    SourcePlace created;
    TaskId creator = 0;
    /// What suspends it, when `state` is Suspended.
    WaitInfo wait;
    /// Its coroutines, the outermost first, each with the line of its await; of one that has not begun, where
    /// it is defined.
    std::vector<SourcePlace> frames;
    /// The tasks, not done, whose end it waits for, itself or through a gather, a group, a shield …; for a lock, the
    /// one that holds it. Each once, in the order of their making.
    std::vector<TaskId> awaits;
    /// Requests to cancel that are open, and what made the last one.
    int cancelling = 0;
    Cause cancelCause;
};

/// Who waits for whom. A graph: a task that several wait for stands in it once.
struct AwaitGraph {
    /// In the order of their creation.
    std::vector<AwaitNode> tasks;

    /// The task with this number, or null.
    [[nodiscard]] const AwaitNode *find(TaskId id) const;
};

/// The tasks of `loop`, or of the current one, that are not done. Takes time in proportion to tasks and awaits.
[[nodiscard]] AwaitGraph awaitGraph(Loop &loop);
[[nodiscard]] AwaitGraph awaitGraph();

/// Tasks each of which waits for the next, and the last for the first; empty when there are none. Begins with the
/// oldest of them.
[[nodiscard]] std::vector<TaskId> findCycle(const AwaitGraph &graph);

/// The graph as an indented tree from those that nobody awaits, a line a task and one a coroutine of it. A task that
/// several wait for is shown in full once; after that, and where a cycle closes, by name.
[[nodiscard]] QString toText(const AwaitGraph &graph);
/// The same with `remark(task)` at the end of each task's line.
[[nodiscard]] QString toText(const AwaitGraph &graph,
                             const std::function<QString(const AwaitNode &)> &remark);

/// What a task waits for, in a word or two: "sleep", "gather", "a lock" …
[[nodiscard]] QString describe(WaitKind kind);

/// Tells the observers something about the task that runs now, such as how far it is. Outside of a task
/// it does nothing.
void annotate(const QString &key, const QString &value);

/// Who made a cancel request, in a few words: "gather", "timeout", "task 3" … `nameOf` gives a task's name.
[[nodiscard]] QString describe(const Cause &cause, const std::function<QString(TaskId)> &nameOf);

} // namespace aio
