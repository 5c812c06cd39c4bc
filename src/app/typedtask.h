// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// A task as a person typed it, and what it amounts to: a TaskSpec, or a sentence for each field that is wrong.
#include "runspec.h"

#include <QCoreApplication>

namespace app {

/// The four fields of a row, as typed.
struct TypedTask {
    QString name;
    QString duration;
    QString failsAt; ///< empty: it does not fail
    QString cleanUp; ///< empty: none

    bool operator==(const TypedTask &) const = default;
};

/// What was made of a row. A problem keeps the run from starting; the note on the name does not.
struct ReadTask {
    TaskSpec spec;
    QString nameNote;
    QString nameProblem;
    QString durationProblem;
    QString failsAtProblem;
    QString cleanUpProblem;

    bool isGood() const
    {
        return nameProblem.isEmpty() && durationProblem.isEmpty() && failsAtProblem.isEmpty()
               && cleanUpProblem.isEmpty();
    }
};

/// The most tasks of one run.
constexpr int mostTasks = 10'000;

class TaskReader {
    Q_DECLARE_TR_FUNCTIONS(TaskReader)

public:
    /// Reads all rows, in order: a name depends on those before it.
    static std::vector<ReadTask> read(const std::vector<TypedTask> &rows);

private:
    static ReadTask readFields(const TypedTask &row);
};

} // namespace app
