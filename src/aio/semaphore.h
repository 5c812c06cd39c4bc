// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Semaphore: at most N at a time. Rules: asyncio.Semaphore; waiters get in first come, first served, and
// a permit that was given to a task which is cancelled goes on to the next. BoundedSemaphore is one that
// notices a release() too many.
#pragma once

#include "coro.h"
#include "detail/queued_wait.h"

#include <limits>

namespace aio {

class Semaphore;

namespace detail {

class SemaphoreAwaiter final : public QueuedWait {
public:
    SemaphoreAwaiter(TaskCore &task, Semaphore &semaphore) noexcept
        : QueuedWait(task, WaitKind::Semaphore), m_semaphore(&semaphore)
    {}
    ~SemaphoreAwaiter();

    [[nodiscard]] bool await_ready() noexcept;
    void await_suspend(std::coroutine_handle<>);
    void await_resume();

private:
    friend class aio::Semaphore;
    void abort() override;
    void stopWaiting() noexcept;
    void grant()
    {
        m_isGranted = true;
        finish();
    }

    /// Null once it is gone: the frame that owned it was destroyed first.
    Semaphore *m_semaphore;
    bool m_isWaiting = false;
    bool m_isGranted = false;
};

} // namespace detail

class Semaphore {
public:
    /// `value` permits; raises std::invalid_argument if that is negative.
    explicit Semaphore(int value = 1);
    /// Nobody should wait for it any more; who does, waits until cancelled.
    ~Semaphore();
    Q_DISABLE_COPY_MOVE(Semaphore)

    /// Waits for a permit and takes it. Each needs a release(); see also permit().
    auto acquire() { return Acquire{*this}; }
    /// Gives a permit back, or adds one: the first who waits gets it. A BoundedSemaphore raises
    /// InvalidStateError when none was taken.
    void release();
    /// Whether acquire() would wait: no permit is free, or others wait already.
    [[nodiscard]] bool locked() const noexcept { return m_value == 0 || m_liveWaiters > 0; }

    /// Holds a permit for as long as it lives (Python's `async with semaphore`).
    class [[nodiscard]] Permit {
    public:
        explicit Permit(Semaphore &semaphore) noexcept
            : m_semaphore(&semaphore)
        {}
        Permit(Permit &&other) noexcept
            : m_semaphore(std::exchange(other.m_semaphore, nullptr))
        {}
        Permit &operator=(Permit &&other) noexcept
        {
            std::swap(m_semaphore, other.m_semaphore);
            return *this;
        }
        Q_DISABLE_COPY(Permit)
        ~Permit()
        {
            if (m_semaphore)
                m_semaphore->giveBack();
        }

    private:
        Semaphore *m_semaphore;
    };
    /// Waits for a permit that is given back when the Permit dies.
    auto permit() { return AcquirePermit{*this}; }

protected:
    /// One that never has more than `bound` permits to give.
    Semaphore(int value, int bound);

private:
    friend class detail::SemaphoreAwaiter;
    struct Acquire {
        Semaphore &semaphore;
        auto awaiter(detail::PromiseBase &frame) const
        {
            return detail::SemaphoreAwaiter(frame.task(), semaphore);
        }
    };
    struct AcquirePermit {
        Semaphore &semaphore;
        auto awaiter(detail::PromiseBase &frame) const;
    };
    /// release() for destructors: a permit too many is dropped.
    void giveBack();
    bool wakeNext();
    void wakeAllThatFit()
    {
        while (m_value > 0 && wakeNext()) {}
    }

    int m_value;
    int m_bound;
    /// In the queue and not cancelled; among them those that were woken and did not run yet.
    int m_liveWaiters = 0;
    detail::LinkedList<detail::SemaphoreAwaiter, detail::WaiterHook> m_waiters;
};

/// A semaphore whose permits never become more than there were at first (asyncio.BoundedSemaphore).
class BoundedSemaphore : public Semaphore {
public:
    /// `value` permits; raises std::invalid_argument if that is negative.
    explicit BoundedSemaphore(int value = 1)
        : Semaphore(value, value)
    {}
};

namespace detail {

class PermitAwaiter {
public:
    PermitAwaiter(TaskCore &task, Semaphore &semaphore) noexcept
        : m_semaphore(semaphore), m_acquire(task, semaphore)
    {}
    [[nodiscard]] bool await_ready() noexcept { return m_acquire.await_ready(); }
    void await_suspend(std::coroutine_handle<> frame) { m_acquire.await_suspend(frame); }
    Semaphore::Permit await_resume()
    {
        m_acquire.await_resume();
        return Semaphore::Permit(m_semaphore);
    }

private:
    Semaphore &m_semaphore;
    SemaphoreAwaiter m_acquire;
};

} // namespace detail

inline auto Semaphore::AcquirePermit::awaiter(detail::PromiseBase &frame) const
{
    return detail::PermitAwaiter(frame.task(), semaphore);
}

} // namespace aio
