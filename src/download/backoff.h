// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// How long to wait before the next attempt: twice as long each time, and never for all in step.
#pragma once

#include <chrono>

namespace download {

/// Before attempt `next` (2 or more): 1, 2, 4 … 60 s, of which `random`, 0 to 1, takes away up to the half.
[[nodiscard]] std::chrono::milliseconds backoff(int next, double random);

/// The longest wait that a server may ask for without a person being asked.
constexpr std::chrono::minutes longestWish{10};

} // namespace download
