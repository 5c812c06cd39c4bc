// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// sleep(): suspends the task for a time of its loop's clock.
#pragma once

#include "coro.h"

namespace aio {

namespace detail {

class SleepAwaiter final : public LeafWait, public Timer {
public:
    SleepAwaiter(TaskCore &task, Loop::Nanoseconds duration) noexcept
        : LeafWait(task), m_time(duration)
    {}

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>)
    {
        // asyncio: sleep(0) gives up the turn, and waits for nothing that a cancel could end.
        if (m_time <= Loop::Nanoseconds::zero()) {
            task().wake();
            return;
        }
        m_time = task().loop().deadlineAfter(m_time);
        suspend();
        task().loop().startTimer(*this, m_time);
    }
    Q_ALWAYS_INLINE void await_resume() { resume(); }
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Sleep, 0, m_time}; }

private:
    void run() override { finish(); }
    void abort() override { stop(); }

    /// How long; once it waits, until when.
    Loop::Nanoseconds m_time;
};

} // namespace detail

/// What sleep() gives: something to await, or to give to gather(), createTask() …
class [[nodiscard]] Sleep {
public:
    explicit Sleep(Loop::Nanoseconds duration) noexcept
        : m_duration(duration)
    {}
    auto awaiter(detail::PromiseBase &frame) const { return detail::SleepAwaiter(frame.task(), m_duration); }

private:
    Loop::Nanoseconds m_duration;
};

/// Suspends the task for `duration`. Zero or less gives up one turn, so that what is ready runs first
/// (asyncio.sleep). A cancel ends it at once.
inline Sleep sleep(Loop::Nanoseconds duration) noexcept { return Sleep(duration); }

} // namespace aio
