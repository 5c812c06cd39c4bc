// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Words for what a recording holds, for people, in the program's language.
#pragma once

#include "recording.h"

namespace record {

/// What a scope is called, in asyncio's words where it has them: "gather", "TaskGroup", "timeout" …
[[nodiscard]] QString scopeWord(aio::ScopeKind kind);

/// What a task waits for, in a word or two: "sleep", "gather", "a lock" …
[[nodiscard]] QString waitWord(aio::WaitKind kind);

/// A duration with its unit, in the locale's form: "1.50 s", "20 ms", "3 µs".
[[nodiscard]] QString timeText(Time duration);

} // namespace record
