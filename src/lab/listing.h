// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A program as the source that a person would write for it.
#pragma once

#include "program.h"

namespace lab {

/// With asyncio: a file that runs, and does what the program does.
[[nodiscard]] QString pythonListing(const Program &program);
/// With aio: a coroutine for each task. To be read: what the interpreter logs is not in it.
[[nodiscard]] QString cppListing(const Program &program);

} // namespace lab
