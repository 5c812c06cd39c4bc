// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What came of a run, in words: who ended how and when, what the awaiting code got, what was lost, and who went on with
// nobody waiting for it. Read from the recording alone.
#pragma once

#include "recording.h"

namespace record {

struct OutcomeSentence {
    /// What it is about: an event to go to, and its task.
    EventIndex event = None;
    TaskIndex task = None;
    /// In words, in the program's language.
    QString text;
};

/// The story of a run that is over, or of what there is of one that is not: first what the first task came to, then
/// what its gathers, groups, timeouts and shields did to others, then what concerns single tasks. What went as it
/// should is not told, so that a plain run has one sentence. At most `most` of them, the last saying how many more
/// there are. Takes time in proportion to the events.
[[nodiscard]] std::vector<OutcomeSentence> outcomeOf(const Recording &recording, std::size_t most = 12);

} // namespace record
