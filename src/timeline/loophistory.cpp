// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "loophistory.h"

#include <algorithm>

namespace timeline {

void LoopHistory::add(Time time, bool startsTurn, bool runs)
{
    if (m_turns.empty() || startsTurn) {
        // A turn in which nothing of this recording ran tells nothing.
        if (m_turns.empty() || m_turns.back().ready > 0)
            m_turns.push_back({});
        m_turns.back() = {time, time, 0};
    }
    Turn &turn = m_turns.back();
    turn.end = time;
    if (!runs)
        return;
    ++turn.ready;
    m_most = std::max(m_most, turn.ready);
    m_blockMost.resize((m_turns.size() - 1) / BlockSize + 1);
    m_blockMost.back() = std::max(m_blockMost.back(), turn.ready);
}

void LoopHistory::addRun(Time begin, Time end, TaskIndex task)
{
    if (end - begin > Long)
        m_blocked.push_back({begin, end, task});
}

std::uint32_t LoopHistory::mostIn(std::size_t first, std::size_t last) const
{
    std::uint32_t most = 0;
    while (first < last) {
        if (first % BlockSize == 0 && first + BlockSize <= last) {
            most = std::max(most, m_blockMost[first / BlockSize]);
            first += BlockSize;
        } else {
            most = std::max(most, m_turns[first++].ready);
        }
    }
    return most;
}

} // namespace timeline
