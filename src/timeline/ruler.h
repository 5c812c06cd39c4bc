// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The ruler: where ticks are, as round as the zoom allows.
#pragma once

#include "view.h"

namespace timeline {

/// The time between two ticks with a number: 1, 2 or 5 of a power of ten, or seconds and minutes as on a clock.
[[nodiscard]] Time tickStep(const View &view);
/// The ticks that are seen, counted from `origin`; few enough to read.
[[nodiscard]] std::vector<Time> ticks(const View &view, Time origin);

} // namespace timeline
