// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The loop's timers: one heap, ordered by deadline and, among equal deadlines, by age. asyncio leaves ties
// open (its heap is not stable); a defined order is what makes two runs equal.
#pragma once

#include "runnable.h"

#include <chrono>
#include <cstddef>
#include <vector>

namespace aio::detail {

/// A node that becomes ready at a time. Leaves the heap, or the ready queue, when destroyed.
class Timer : public Runnable {
public:
    /// Neither in the heap nor in the ready queue.
    [[nodiscard]] bool isIdle() const noexcept { return m_heap == nullptr && !isLinked(); }
    /// Takes it out of the heap or the ready queue; it will not run.
    void stop() noexcept;

protected:
    Timer() = default;
    ~Timer() { stop(); }

private:
    friend class TimerHeap;
    class TimerHeap *m_heap = nullptr;
    std::size_t m_index = 0;
};

class TimerHeap {
public:
    TimerHeap() = default;
    ~TimerHeap();
    Q_DISABLE_COPY_MOVE(TimerHeap)

    [[nodiscard]] bool isEmpty() const noexcept { return m_entries.empty(); }
    /// The earliest deadline; the heap must not be empty.
    [[nodiscard]] std::chrono::nanoseconds earliest() const noexcept { return m_entries.front().when; }
    /// When this timer is due; it must be in the heap.
    [[nodiscard]] std::chrono::nanoseconds deadline(const Timer &timer) const noexcept
    {
        return m_entries[timer.m_index].when;
    }
    void add(Timer &timer, std::chrono::nanoseconds when);
    void remove(Timer &timer) noexcept;
    /// Takes out the earliest timer.
    Timer &takeFirst() noexcept;

private:
    struct Entry {
        std::chrono::nanoseconds when;
        std::uint64_t age;
        Timer *timer;

        [[nodiscard]] bool isBefore(const Entry &other) const noexcept
        {
            return when < other.when || (when == other.when && age < other.age);
        }
    };
    void place(const Entry &entry, std::size_t index) noexcept;
    void siftUp(Entry entry, std::size_t index) noexcept;
    void siftDown(Entry entry, std::size_t index) noexcept;

    std::vector<Entry> m_entries;
    std::uint64_t m_nextAge = 0;
};

inline void Timer::stop() noexcept
{
    if (m_heap)
        m_heap->remove(*this);
    unlink();
}

} // namespace aio::detail
