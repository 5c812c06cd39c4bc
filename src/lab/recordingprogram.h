// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A recording as a program: what its tasks did, with the times and the failures that they had, to be edited and run
// again.
#pragma once

#include "program.h"

#include <record/recording.h>

namespace lab {

/// What the tasks of `recording` are named in its program: its only root is R, and names are unique.
[[nodiscard]] std::vector<QString> namesIn(const record::Recording &recording);

/// The program that does what was recorded: tasks are started in that order, and the gathers, groups, timeouts and
/// shields are there, where the program then ends as recorded; else only how long each task waited, how it ended and who
/// cancelled it. What programs have no word for is a sleep as long as it took. A ProgramError when it is too large.
[[nodiscard]] std::variant<Program, ProgramError> programOf(const record::Recording &recording);

/// How many tasks of `recording` end in the run of `program` in the same way at the same time; of one that had a real
/// clock, at about the same time.
[[nodiscard]] std::size_t sameEnds(const record::Recording &recording, const Program &program);

} // namespace lab
