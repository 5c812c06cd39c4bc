// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "backoff.h"

#include <algorithm>

namespace download {

std::chrono::milliseconds backoff(int next, double random)
{
    using namespace std::chrono_literals;
    constexpr int mostDoublings = 6;
    const std::chrono::milliseconds whole = std::min<std::chrono::milliseconds>(
        1000ms * (1 << std::clamp(next - 2, 0, mostDoublings)), 60s);
    return std::chrono::milliseconds(
        std::chrono::milliseconds::rep(double(whole.count()) * (1 - random / 2)));
}

} // namespace download
