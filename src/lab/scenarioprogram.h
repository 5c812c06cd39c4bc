// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Scenarios as programs, to be edited: beside each that the language can say lies what it does, with the names of its
// parameters in place of numbers (scenarios/programs.json).
#pragma once

#include "whatif.h"

namespace lab {

/// Whether there is a program for `scenario`: it is one, or the language can say it.
[[nodiscard]] bool hasProgram(const Scenario &scenario);

/// The program that does what `whatIf` does, with its values and its cancels; main is its task R. Both are run: each
/// task ends in the same way at the same time, or there is no program. A ProgramError says why not.
[[nodiscard]] std::variant<Program, ProgramError> asProgram(const WhatIf &whatIf);

/// A name that no task of `program` has: `wanted`, or with a number.
[[nodiscard]] QString freeName(Program program, const QString &wanted);
/// In a program every task is waited for. With one more, named `exit`, what is left of `cancelled` is cancelled when R
/// ends, as asyncio.run does at the end of main.
[[nodiscard]] Program withExit(Program program, const QString &exit, const QStringList &cancelled);

} // namespace lab
