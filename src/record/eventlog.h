// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The event log: a recording as lines for people, in the words of asyncio's own recordings (start, end,
// error, cancelled, cancel_requested, and the notes a program makes). The text twin of the timeline.
#pragma once

#include "recording.h"

namespace record {

struct LogLine {
    Time time{};
    QString task;
    QString event;
    QString detail;
};

/// A note whose key is "NAME: EVENT" is about NAME, which the task does without a task of its own: it gets a line
/// of NAME's.
inline constexpr QLatin1String NameEnd(": ");
/// The key of a note that says: the log is to show what this task notes, and neither its start nor its end.
inline constexpr QLatin1String NotesOnly("notes only");

/// The lines of a recording, in order. Waiting and waking are not in it: a log of them hides the rest.
[[nodiscard]] std::vector<LogLine> eventLog(const Recording &recording);

/// The word for a task's final state: done, failed, cancelled, or pending.
[[nodiscard]] QString stateWord(aio::TaskState state);

} // namespace record
