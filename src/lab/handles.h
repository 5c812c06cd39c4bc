// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Handles: what can be taken hold of in a run and dragged: where a task's work ends or fails, how long it cleans up or
// waits, a timeout's limit, a cancel, the room of a semaphore. Found in the recording by what the parameters mean.
#pragma once

#include "whatif.h"

namespace lab {

struct Handle {
    enum class What : std::uint8_t {
        Ends,     ///< a task's work ends
        Fails,    ///< it fails
        Waits,    ///< another wait of it ends
        CleansUp, ///< its clean-up ends
        Pin,      ///< it is cancelled
        Limit,    ///< a timeout of it runs out
        Moment,   ///< to this time its timeout was moved
        Size,     ///< how many there is room for: a count, which stands at no time
    };
    What what = What::Ends;
    /// Whose it is: the name in this run, and the task in whose lane it stands.
    QString task;
    record::TaskIndex lane = record::None;
    /// What a drag changes.
    Axis axis;
    /// In seconds, or a count; and what it can be.
    double value = 0;
    double least = 0;
    double most = 0;
    /// Where it stands; and where it would stand at 0. Never for a Size.
    record::Time time = record::Never;
    record::Time origin = record::Never;
    /// It came so far: nothing ended it before.
    bool isReached = true;
    /// The parameter that says what the work raises; empty: it cannot be made to fail.
    QString failure;

    /// "B ends after 2.00 s", in the program's language.
    [[nodiscard]] QString sentence() const;
};

/// What can be dragged in `run`, which is that of `whatIf`: in the order of the lanes, and in each by time. What did not
/// come to pass in this run has no handle: a wait that never began, the clean-up of what was not cancelled.
[[nodiscard]] std::vector<Handle> handlesOf(const WhatIf &whatIf, const Run &run);

/// What it takes for the work to fail that `handle` is about, or no longer to fail; the same when it cannot.
[[nodiscard]] WhatIf withFailure(WhatIf whatIf, const Handle &handle, bool fails);

} // namespace lab
