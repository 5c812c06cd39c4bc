// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recording: what happened in a run, as a value. A Recorder fills it while the run goes on; the event
// log, and later the timeline and the exports, read it. Copying shares nothing with the run.
#pragma once

#include <aio/observer.h>

#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace record {

using Time = std::chrono::nanoseconds;

enum class EventKind : std::uint8_t {
    Created,
    Started,
    Suspended,
    Resumed,
    CancelRequested,
    CancelDelivered,
    Note,
    Ended,
};

/// Something that happened to a task, in the order in which it happened.
struct Event {
    Time time{};
    aio::TaskId task = 0;
    EventKind kind = EventKind::Created;
    /// Ended: how the body was left.
    aio::BodyExit exit = aio::BodyExit::Returned;
    /// Suspended: what for; its `task` is the awaited one.
    aio::WaitInfo wait;
    /// CancelRequested: who asked.
    aio::Cause cause;
    /// Suspended: the await. Created: the call that made the task.
    aio::SourcePlace place;
    /// Note: its key. CancelRequested: the message. Ended: the value, the error, or the cancellation's message.
    QString text;
    /// Note: its value.
    QString value;
};

struct TaskRecord {
    aio::TaskId id = 0;
    QString name;
    /// The task that made it, or 0.
    aio::TaskId creator = 0;
    aio::SourcePlace created;
    /// Its last known state.
    aio::TaskState state = aio::TaskState::Scheduled;
};

struct Recording {
    /// In the order of creation.
    std::vector<TaskRecord> tasks;
    std::vector<Event> events;

    /// The task with this number, or null.
    [[nodiscard]] const TaskRecord *find(aio::TaskId id) const;
    /// Its name; "?" for a task that was made before the recording began.
    [[nodiscard]] QString nameOf(aio::TaskId id) const;
};

} // namespace record
