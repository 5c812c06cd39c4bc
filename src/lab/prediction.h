// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Predict first: what a person says of a run before seeing it, and what the run answers.
#pragma once

#include <record/recording.h>

#include <optional>

namespace lab {

/// What somebody says of a task: how it ends, and when.
struct Guess {
    /// Nothing: not said. Suspended: it never ends.
    std::optional<aio::TaskState> end;
    /// In seconds from the start of the run.
    std::optional<double> seconds;
};

/// What the run says of a guess.
struct Mark {
    bool isEndRight = false;
    /// Always right for what never ends.
    bool isTimeRight = false;
    /// What happened, and for a cancel or a failure what led to it, in the program's language.
    QString truth;
};

struct Score {
    std::vector<Mark> marks;
    int points = 0;
    /// Two for each task that ends, one for each that does not.
    int most = 0;
};

/// How near a time must be, in seconds.
inline constexpr double Near = 0.05;

/// The tasks to ask about: of many the first.
[[nodiscard]] std::vector<record::TaskIndex> tasksToPredict(const record::Recording &recording,
                                                            std::size_t most = 10);
/// Compares the guesses, one for each of `tasks`, with the run. A guess too few is one that says nothing.
[[nodiscard]] Score scoreOf(const record::Recording &recording, const std::vector<record::TaskIndex> &tasks,
                            const std::vector<Guess> &guesses);

} // namespace lab
