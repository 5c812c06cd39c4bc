// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "histogram.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace timeline {

void Histogram::settle()
{
    // Not stable_sort: GCC 12's needs what C++20 deprecates.
    std::ranges::sort(m_pending, [](const Pending &a, const Pending &b) {
        return std::tie(a.change.time, a.place) < std::tie(b.change.time, b.place);
    });
    for (const auto &[change, place] : m_pending) {
        // A wake that is heard of late counts from where the steps are.
        if (m_steps.empty() || m_steps.back().time < change.time)
            m_steps.push_back({change.time, m_steps.empty() ? Counts() : m_steps.back().counts});
        std::uint32_t &count = m_steps.back().counts[std::size_t(change.tone)];
        count = change.begins ? count + 1 : std::max(count, 1U) - 1;
        const Counts &counts = m_steps.back().counts;
        m_most = std::max(m_most, std::accumulate(counts.begin(), counts.end(), 0U));
    }
    m_pending.clear();
    m_pending.shrink_to_fit();
}

Histogram::Counts Histogram::at(Time time) const
{
    const auto after = std::ranges::upper_bound(m_steps, time, {}, &Step::time);
    return after == m_steps.begin() ? Counts() : std::prev(after)->counts;
}

} // namespace timeline
