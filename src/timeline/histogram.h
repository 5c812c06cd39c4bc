// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Histogram: how many of a set of tasks were in which state when, for a folded lane. Grows at its end.
#pragma once

#include "track.h"

namespace timeline {

class Histogram {
public:
    using Counts = std::array<std::uint32_t, Tones>;

    /// What a task of the set begins or ends to be at an instant.
    struct Change {
        Time time{};
        Tone tone = Tone::Scheduled;
        /// It begins; else it ends.
        bool begins = true;
    };

    /// The changes of one task more. To be followed by settle().
    void add(const Change &change) { m_pending.push_back({change, m_pending.size()}); }
    /// Puts what was added in order.
    void settle();
    void add(const Mark &alarm) { m_alarms.add(alarm); }
    [[nodiscard]] const Alarms &alarms() const noexcept { return m_alarms; }
    /// How many were in which state at this time.
    [[nodiscard]] Counts at(Time time) const;
    /// The most that were in any state at once.
    [[nodiscard]] std::uint32_t most() const noexcept { return m_most; }

private:
    struct Step {
        Time time{};
        Counts counts{};
    };
    /// With its place in the order in which they came, which holds among those of one instant.
    struct Pending {
        Change change;
        std::size_t place = 0;
    };
    std::vector<Pending> m_pending;
    /// The counts from each time on.
    std::vector<Step> m_steps;
    Alarms m_alarms;
    std::uint32_t m_most = 0;
};

} // namespace timeline
