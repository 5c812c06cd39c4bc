// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What is different in another run of the same program: task by task, by their paths.
#pragma once

#include "recording.h"

namespace record {

/// A task that ended otherwise, at another time or with something else, or that only one of the runs had.
struct Difference {
    /// Its number in each of the two; None where it was not.
    TaskIndex before = None;
    TaskIndex after = None;
    /// In words, in the program's language: "“C” is now cancelled at 1.20 s; it was done at 3.00 s."
    QString sentence;
};

/// The differences of `after` from `before`, in the order of the tasks of `after`, those that are gone last. Times are
/// from the begin of each.
[[nodiscard]] std::vector<Difference> differences(const Recording &before, const Recording &after);

/// The weightiest of the differences in a sentence: how tasks and scopes end otherwise first, then when: "“C” is now
/// cancelled, 450 ms earlier; the group fails instead of being cancelled." At most `most` of them, and how many more there
/// are; when there are none it says so.
[[nodiscard]] QString differenceText(const Recording &before, const Recording &after, std::size_t most = 4);

/// What each scope is known by in another run of the same program: the task that opened it, its kind, and the how manieth
/// of that kind it is.
[[nodiscard]] std::vector<QString> scopeKeysOf(const Recording &recording);

/// How each task ended, by path, without times: equal for runs that came to the same.
[[nodiscard]] QString verdictOf(const Recording &recording);

} // namespace record
