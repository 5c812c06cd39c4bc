// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// How a task is made: its name, when it starts, and in which context.
#pragma once

#include "context.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace aio {

/// When a task's first step runs (asyncio's eager_start).
enum class Start : std::uint8_t {
    Scheduled, ///< in the next turn
    Eager, ///< inside createTask(), up to its first wait; a task that never waits is done when that returns
};

/// How a task is made.
struct TaskOptions {
    TaskOptions() = default;
    TaskOptions(QString taskName) // NOLINT(google-explicit-constructor): createTask(work(), "name")
        : name(std::move(taskName))
    {}
    TaskOptions(const char *taskName) // NOLINT(google-explicit-constructor)
        : name(QString::fromUtf8(taskName))
    {}
    TaskOptions(QString taskName, Start taskStart)
        : name(std::move(taskName)), start(taskStart)
    {}
    TaskOptions(Start taskStart) // NOLINT(google-explicit-constructor): createTask(work(), Start::Eager)
        : start(taskStart)
    {}
    /// For people; several tasks may share one. Empty: "Task-N".
    QString name;
    /// Without one, the loop's rule (Loop::setStart()) holds.
    std::optional<Start> start;
    /// The values it starts with; without, a copy of its creator's.
    std::optional<Context> context;
};

} // namespace aio
