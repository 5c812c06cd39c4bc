// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "timers.h"

namespace aio::detail {

// Four children a node: half the levels of a binary heap, and the children share cache lines.
static constexpr std::size_t Fan = 4;

TimerHeap::~TimerHeap()
{
    for (const Entry &entry : m_entries)
        entry.timer->m_heap = nullptr;
}

void TimerHeap::add(Timer &timer, std::chrono::nanoseconds when)
{
    Q_ASSERT(timer.isIdle());
    const Entry entry{when, m_nextAge++, &timer};
    m_entries.push_back(entry);
    timer.m_heap = this;
    siftUp(entry, m_entries.size() - 1);
}

void TimerHeap::remove(Timer &timer) noexcept
{
    Q_ASSERT(timer.m_heap == this);
    const std::size_t hole = timer.m_index;
    timer.m_heap = nullptr;
    const Entry last = m_entries.back();
    m_entries.pop_back();
    if (last.timer == &timer)
        return;
    if (hole > 0 && last.isBefore(m_entries[(hole - 1) / Fan]))
        siftUp(last, hole);
    else
        siftDown(last, hole);
}

Timer &TimerHeap::takeFirst() noexcept
{
    Timer &timer = *m_entries.front().timer;
    remove(timer);
    return timer;
}

void TimerHeap::place(const Entry &entry, std::size_t index) noexcept
{
    m_entries[index] = entry;
    entry.timer->m_index = index;
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
