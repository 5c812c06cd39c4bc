// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "sync.h"

#include <stdexcept>

namespace aio {

Semaphore::Semaphore(int value)
    : m_value(value)
{
    if (value < 0)
        throw std::invalid_argument("a semaphore's value must not be negative");
}

void Semaphore::release()
{
    ++m_value;
    wakeNext();
}

bool Semaphore::wakeNext()
{
    for (auto *waiter = m_waiters.first(); waiter; waiter = m_waiters.after(*waiter)) {
        if (waiter->isOver())
            continue;
        --m_value;
        waiter->grant();
        return true;
    }
    return false;
}

namespace detail {

SemaphoreAwaiter::~SemaphoreAwaiter()
{
    // The frame goes while it waits: what it was granted goes to the next.
    leaveQueue();
    if (m_isGranted)
        m_semaphore.release();
}

bool SemaphoreAwaiter::await_ready() noexcept
{
    if (m_semaphore.locked())
        return false;
    --m_semaphore.m_value;
    return true;
}

void SemaphoreAwaiter::await_suspend(std::coroutine_handle<>)
{
    m_semaphore.m_waiters.append(*this);
    ++m_semaphore.m_liveWaiters;
    m_isWaiting = true;
    suspend();
}

void SemaphoreAwaiter::abort()
{
    // Stays in the queue until the task runs, like asyncio's cancelled future, but counts no more.
    --m_semaphore.m_liveWaiters;
}

void SemaphoreAwaiter::leaveQueue() noexcept
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    static_cast<WaiterHook *>(this)->unlink();
    if (!isCancelled())
        --m_semaphore.m_liveWaiters;
}

void SemaphoreAwaiter::await_resume()
{
    leaveQueue();
    struct WakeOthers {
        Semaphore &semaphore;
        ~WakeOthers() { semaphore.wakeAllThatFit(); }
    } const wakeOthers{m_semaphore};
    const bool wasGranted = std::exchange(m_isGranted, false);
    try {
        resume();
    } catch (...) {
        // Granted and cancelled in one turn: hand it on.
        if (wasGranted)
            ++m_semaphore.m_value;
        throw;
    }
}

} // namespace detail
} // namespace aio
