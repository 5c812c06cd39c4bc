// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The chapter's review questions as exercises. Which answer is right stands nowhere: the library runs what the question
// is about, and the answers are held against the run.
#pragma once

#include "run.h"
#include "scenario.h"

#include <QJsonObject>

#include <functional>

namespace lab {

/// A run that answers.
struct ExerciseRun {
    /// A scenario of the catalogue, with other values.
    QString scenario;
    QJsonObject changes;
};

struct Answer {
    Text text;
    /// Whether it is true of the runs, which are those of the exercise in their order.
    std::function<bool(const std::vector<Run> &)> holds;
};

struct Exercise {
    QString name;
    /// As the chapter asks it.
    Text question;
    /// What is to be foretold.
    Text task;
    std::vector<Answer> answers;
    std::vector<ExerciseRun> runs;
    /// What follows from it.
    Text lesson;
};

/// In the order of the chapter.
[[nodiscard]] const std::vector<Exercise> &exercises();

struct ExerciseResult {
    std::vector<Run> runs;
    /// The numbers of the answers that hold. For the exercises here it is one.
    std::vector<std::size_t> right;
};
/// Runs what the exercise names, on the virtual clock, on this thread.
[[nodiscard]] ExerciseResult solve(const Exercise &exercise);

} // namespace lab
