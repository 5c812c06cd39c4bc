// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A place in the source: where a coroutine is defined, a task created, an await written.
// It points at the compiler's own strings, so it is cheap to copy and never dangles.
#pragma once

namespace aio {

/// A file, function and line. `SourcePlace::current()` as a default argument is the caller's place.
struct SourcePlace {
    const char *file = "";
    const char *function = "";
    int line = 0;

    /// The place where this call is written. clang 14 has no std::source_location, hence the built-ins.
    static constexpr SourcePlace current(const char *file = __builtin_FILE(),
                                         const char *function = __builtin_FUNCTION(),
                                         int line = __builtin_LINE()) noexcept
    {
        return {file, function, line};
    }
};

} // namespace aio
