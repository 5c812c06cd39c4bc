// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The tasks of a running program as it tells of them: who waits for whom, where, how long. As JSON and as a tree.
#pragma once

#include <aio/inspect.h>

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <deque>
#include <variant>

namespace live {

/// Since when a task has been in its state, by the clock of its loop; those are missing of which it is not known.
using Since = QHash<aio::TaskId, std::chrono::nanoseconds>;

/// `{"tasks": [{"id", "name", "state", "seconds", "waits": {"for", "task", "left"}, "frames": [{"file", "line",
/// "function"}], "awaits", "cancelling", "cancelledBy", "creator", "created"}]}`; times in seconds from `now`.
[[nodiscard]] QJsonObject toJson(const aio::AwaitGraph &graph, const Since &since,
                                 std::chrono::nanoseconds now);

/// What was read of that JSON.
struct TaskList {
    aio::AwaitGraph graph;
    /// How long each has been in its state, in seconds, if that is known.
    QHash<aio::TaskId, double> seconds;
    /// How long each still waits at most, in seconds, if that is known.
    QHash<aio::TaskId, double> left;
    /// The places of `graph` point into these.
    std::deque<QByteArray> texts;
};
/// Nothing when it is something else.
[[nodiscard]] std::optional<TaskList> readTaskList(const QJsonObject &json);

/// A tree in the form of aio::toText(), with how long each task has been in its state.
[[nodiscard]] QString toText(const TaskList &list);

} // namespace live
