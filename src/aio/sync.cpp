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

Semaphore::~Semaphore()
{
    while (detail::SemaphoreAwaiter *waiter = m_waiters.takeFirst())
        waiter->m_semaphore = nullptr;
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
    if (m_isGranted && m_semaphore)
        m_semaphore->release();
}

bool SemaphoreAwaiter::await_ready() noexcept
{
    if (m_semaphore->locked())
        return false;
    --m_semaphore->m_value;
    return true;
}

void SemaphoreAwaiter::await_suspend(std::coroutine_handle<>)
{
    m_semaphore->m_waiters.append(*this);
    ++m_semaphore->m_liveWaiters;
    m_isWaiting = true;
    suspend();
}

void SemaphoreAwaiter::abort()
{
    // Stays in the queue until the task runs, like asyncio's cancelled future, but counts no more.
    if (m_semaphore)
        --m_semaphore->m_liveWaiters;
}

void SemaphoreAwaiter::leaveQueue() noexcept
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    static_cast<WaiterHook *>(this)->unlink();
    if (m_semaphore && !isCancelled())
        --m_semaphore->m_liveWaiters;
}

void SemaphoreAwaiter::await_resume()
{
    leaveQueue();
    const bool wasGranted = std::exchange(m_isGranted, false);
    try {
        resume();
    } catch (...) {
        // Granted and cancelled in one turn: hand it on.
        if (m_semaphore && wasGranted)
            ++m_semaphore->m_value;
        if (m_semaphore)
            m_semaphore->wakeAllThatFit();
        throw;
    }
    if (m_semaphore)
        m_semaphore->wakeAllThatFit();
}

} // namespace detail
} // namespace aio
