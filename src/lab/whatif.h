// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What if: a scenario with other parameters and with cancels from outside, run again by the library itself; and the
// outcome along one of its values, which tells before anything is moved where it matters.
#pragma once

#include "scenario.h"

#include <stop_token>

namespace lab {

/// A scenario and what is changed in it. A value: copies go to other threads.
struct WhatIf {
    std::shared_ptr<const Scenario> scenario;
    /// Parameters that are not as usual.
    QJsonObject changes;
    /// Cancels from outside; of two at one time the first comes first.
    std::vector<ExternalCancel> cancels;
};

/// Runs it on the virtual clock, on this thread.
[[nodiscard]] std::variant<Run, ProgramError> run(const WhatIf &whatIf, const RunLimits &limits = {});

/// What is moved: a cancel's time, or a parameter that is a number.
struct Axis {
    /// The number of the cancel in WhatIf::cancels; none: the parameter, or one of a list ("NAME.1").
    std::optional<std::size_t> cancel;
    QString parameter;
};
/// The parameter with this name, also of "NAME.1"; null for a name that does not exist.
[[nodiscard]] const Parameter *parameterOf(const WhatIf &whatIf, const QString &name);
/// The value that a parameter has there; "NAME.1" is the second of a list. Undefined for a name that does not exist.
[[nodiscard]] QJsonValue valueOf(const WhatIf &whatIf, const QString &parameter);
/// `whatIf` with `value` at `axis`: in seconds, or as a count. A value that is the usual one is no change.
[[nodiscard]] WhatIf movedTo(WhatIf whatIf, const Axis &axis, double value);

/// Values in a row that come to the same.
struct Stretch {
    /// The first and the last value tried that came to it.
    double first = 0;
    double last = 0;
    /// How main ended there.
    Ending ending = Ending::Returned;
    /// The runs at `first` and at `last`.
    std::shared_ptr<const Run> run;
    std::shared_ptr<const Run> lastRun;
    /// What it comes to, for comparing: record::verdictOf() and main's end.
    QString verdict;
};

/// Runs `whatIf` at `positions` values from `from` to `to`, and between two that differ at as many as it takes to know
/// the place of the flip to a millisecond (or a count). Values that are refused are left out. On this thread: meant
/// for one beside the GUI's. When `stop` is requested, what is known by then is given.
[[nodiscard]] std::vector<Stretch> outcomesAlong(const WhatIf &whatIf, const Axis &axis, double from,
                                                 double to, int positions = 200, std::stop_token stop = {});

} // namespace lab
