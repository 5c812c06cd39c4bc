// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Why a task was cancelled or failed: the chain of what led to it, from a recording. Nothing is guessed: each step
// follows from a cause that aio told, or from an error that is the same on both sides of an await.
#pragma once

#include "recording.h"

namespace record {

/// A link of the chain.
struct WhyStep {
    /// What it is about; a view can go there.
    EventIndex event = None;
    TaskIndex task = None;
    /// Where in the source, or None.
    PlaceIndex place = None;
    /// In words, in the program's language.
    QString sentence;
};

/// The chain that led to `event`, itself first and the first cause last, each step older than the one before. For a
/// cancel's request and delivery, an end, and a scope that failed or was cancelled; empty for other events. Takes time
/// in proportion to the events of the tasks in it.
[[nodiscard]] std::vector<WhyStep> why(const Recording &recording, EventIndex event);

/// The event of `task` to ask about: its last cancel or failure, or None.
[[nodiscard]] EventIndex toExplain(const Recording &recording, TaskIndex task);

} // namespace record
