// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// LoopHistory: what the event loop did: how many tasks each turn ran, and what held it up.
#pragma once

#include "track.h"

namespace timeline {

/// A turn of the loop in which tasks ran.
struct Turn {
    Time begin{};
    Time end{};
    /// Tasks that it ran: as many stood in the queue.
    std::uint32_t ready = 0;
};

/// A task ran for so long that everything else stood still.
struct Blocked {
    Time begin{};
    Time end{};
    TaskIndex task = None;
};

class LoopHistory {
public:
    /// From here on a task that runs without a suspension holds the loop up.
    static constexpr Time Long = std::chrono::milliseconds(50);

    [[nodiscard]] const std::vector<Turn> &turns() const noexcept { return m_turns; }
    [[nodiscard]] const std::vector<Blocked> &blocked() const noexcept { return m_blocked; }
    /// The most that stood in the queue in any turn.
    [[nodiscard]] std::uint32_t most() const noexcept { return m_most; }
    /// The most in the turns from `first` on that are before `last`.
    [[nodiscard]] std::uint32_t mostIn(std::size_t first, std::size_t last) const;

    /// An event of the loop; `runs`: it lets a task run.
    void add(Time time, bool startsTurn, bool runs);
    /// A task ran.
    void addRun(Time begin, Time end, TaskIndex task);

private:
    static constexpr std::size_t BlockSize = 64;
    std::vector<Turn> m_turns;
    /// The most of each 64 turns.
    std::vector<std::uint32_t> m_blockMost;
    std::vector<Blocked> m_blocked;
    std::uint32_t m_most = 0;
};

} // namespace timeline
