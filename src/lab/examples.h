// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Programs to begin with, as scenarios: programs/examples.json, which is in the program.
#pragma once

#include "scenario.h"

namespace lab {

/// All of them, in the order of the file. find() knows them, scenarios() does not: asyncio did not record them.
[[nodiscard]] const std::vector<std::shared_ptr<const Scenario>> &examplePrograms();
/// The group they stand in.
[[nodiscard]] const Group &programGroup();

} // namespace lab
