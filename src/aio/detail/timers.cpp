// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "timers.h"

namespace aio::detail {

// Four children a node: half the levels of a binary heap, and the children share cache lines.
static constexpr std::size_t Fan = 4;

TimerHeap::~TimerHeap()
{
    for (const Entry &entry : m_entries) {
        if (entry.timer)
            entry.timer->prev = nullptr;
    }
}

void TimerHeap::add(Timer &timer, std::chrono::nanoseconds when)
{
    Q_ASSERT(timer.isIdle());
    const Entry entry{when, m_nextAge++, &timer};
    m_entries.push_back(entry);
    timer.prev = this;
    siftUp(entry, m_entries.size() - 1);
}

void TimerHeap::remove(Timer &timer) noexcept
{
    Q_ASSERT(timer.isInHeap());
    timer.prev = nullptr;
    m_entries[timer.m_index].timer = nullptr;
    ++m_emptyCount;
    constexpr std::size_t Few = 32;
    if (m_emptyCount > Few && m_emptyCount > m_entries.size() / 2)
        dropEmpty();
}

void TimerHeap::skipEmpty() noexcept
{
    while (!m_entries.front().timer) {
        removeFirst();
        --m_emptyCount;
    }
}

Timer &TimerHeap::takeFirst() noexcept
{
    skipEmpty();
    Timer &timer = *m_entries.front().timer;
    timer.prev = nullptr;
    removeFirst();
    return timer;
}

void TimerHeap::removeFirst() noexcept
{
    const Entry last = m_entries.back();
    m_entries.pop_back();
    if (!m_entries.empty())
        siftDown(last, 0);
}

void TimerHeap::dropEmpty() noexcept
{
    std::erase_if(m_entries, [](const Entry &entry) { return !entry.timer; });
    m_emptyCount = 0;
    for (std::size_t i = m_entries.size(); i-- > 0;)
        siftDown(m_entries[i], i);
}

void TimerHeap::place(const Entry &entry, std::size_t index) noexcept
{
    m_entries[index] = entry;
    if (entry.timer)
        entry.timer->m_index = static_cast<std::uint32_t>(index);
}

void TimerHeap::siftUp(Entry entry, std::size_t index) noexcept
{
    while (index > 0) {
        const std::size_t parent = (index - 1) / Fan;
        if (!entry.isBefore(m_entries[parent]))
            break;
        place(m_entries[parent], index);
        index = parent;
    }
    place(entry, index);
}

void TimerHeap::siftDown(Entry entry, std::size_t index) noexcept
{
    const std::size_t count = m_entries.size();
    for (;;) {
        const std::size_t first = index * Fan + 1;
        if (first >= count)
            break;
        std::size_t least = first;
        for (std::size_t child = first + 1; child < std::min(first + Fan, count); ++child) {
            if (m_entries[child].isBefore(m_entries[least]))
                least = child;
        }
        if (!m_entries[least].isBefore(entry))
            break;
        place(m_entries[least], index);
        index = least;
    }
    place(entry, index);
}

} // namespace aio::detail
