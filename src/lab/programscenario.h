// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A program as a scenario: its durations, messages and modes are the parameters, named by their JSON paths, so that
// what can be done with a scenario can be done with a program, too.
#pragma once

#include "whatif.h"

namespace lab {

/// A scenario that runs `program`, under this name. Its cancels from outside are no part of it: see whatIfOf(). Of a
/// huge program not every step has a parameter.
[[nodiscard]] std::shared_ptr<const Scenario> scenarioOf(Program program, const QString &name);

/// That scenario as it is, and the program's cancels from outside.
[[nodiscard]] WhatIf whatIfOf(const Program &program, const QString &name);

/// The program that is run by `whatIf`, whose scenario is that of a program: with its changes, and with its cancels.
[[nodiscard]] Program programOf(const WhatIf &whatIf);

} // namespace lab
