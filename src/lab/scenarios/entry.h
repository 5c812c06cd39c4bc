// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Which coroutine belongs to which scenario: each file here gives its own.
#pragma once

#include <lab/scenario.h>

namespace lab {

struct Entry {
    /// "gather_fail" is gatherFail() in the source, unless `function` says otherwise.
    Entry(const char *scenario, Scenario::Main coroutine, const char *functionName = nullptr,
          aio::SourcePlace place = aio::SourcePlace::current())
        : name(scenario), main(coroutine), function(functionName), file(place.file)
    {}
    const char *name;
    Scenario::Main main;
    const char *function;
    const char *file;
};
using Entries = std::vector<Entry>;

[[nodiscard]] Entries chapterEntries();
[[nodiscard]] Entries taskEntries();
[[nodiscard]] Entries endEntries();
[[nodiscard]] Entries loopEntries();
[[nodiscard]] Entries gatherEntries();
[[nodiscard]] Entries gatherCancelEntries();
[[nodiscard]] Entries taskGroupEntries();
[[nodiscard]] Entries cancelEntries();
[[nodiscard]] Entries cancelReachEntries();
[[nodiscard]] Entries timeoutEntries();
[[nodiscard]] Entries shieldEntries();
[[nodiscard]] Entries waitingEntries();
[[nodiscard]] Entries syncEntries();
[[nodiscard]] Entries retryEntries();

} // namespace lab
