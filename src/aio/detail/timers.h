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
    [[nodiscard]] bool isIdle() const noexcept { return prev == nullptr; }
    /// Takes it out of the heap or the ready queue; it will not run.
    void stop() noexcept;

protected:
    Timer() = default;
    ~Timer() { stop(); }

private:
    friend class TimerHeap;
    [[nodiscard]] bool isInHeap() const noexcept { return prev != nullptr && next == nullptr; }

    std::uint32_t m_index = 0;
};

/// A timer in the heap is in no queue: its link's `prev` points at the heap then, and its `next` is null.
class TimerHeap : private Link {
public:
    TimerHeap() = default;
    ~TimerHeap();
    Q_DISABLE_COPY_MOVE(TimerHeap)

    [[nodiscard]] bool isEmpty() const noexcept { return m_entries.size() == m_emptyCount; }
    /// The earliest deadline; the heap must not be empty.
    [[nodiscard]] std::chrono::nanoseconds earliest() noexcept
    {
        skipEmpty();
        return m_entries.front().when;
    }
    /// When this timer is due; it must be in the heap.
    [[nodiscard]] std::chrono::nanoseconds deadline(const Timer &timer) const noexcept
    {
        return m_entries[timer.m_index].when;
    }
    void add(Timer &timer, std::chrono::nanoseconds when);
    /// Leaves an empty entry: thousands of timers that are stopped together, as by a group that is cancelled, cost
    /// no more than one pass over the heap.
    void remove(Timer &timer) noexcept;
    /// Takes out the earliest timer.
    Timer &takeFirst() noexcept;

private:
    friend class Timer;
    struct Entry {
        std::chrono::nanoseconds when;
        std::uint64_t age;
        Timer *timer; ///< null once it was stopped

        [[nodiscard]] bool isBefore(const Entry &other) const noexcept
        {
            return when < other.when || (when == other.when && age < other.age);
        }
    };
    void skipEmpty() noexcept;
    void removeFirst() noexcept;
    void dropEmpty() noexcept;
    void place(const Entry &entry, std::size_t index) noexcept;
    void siftUp(Entry entry, std::size_t index) noexcept;
    void siftDown(Entry entry, std::size_t index) noexcept;

    std::vector<Entry> m_entries;
    std::size_t m_emptyCount = 0;
    std::uint64_t m_nextAge = 0;
};

inline void Timer::stop() noexcept
{
    if (isInHeap())
        static_cast<TimerHeap *>(prev)->remove(*this);
    unlink();
}

} // namespace aio::detail
