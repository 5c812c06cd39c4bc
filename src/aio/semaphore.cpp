// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "semaphore.h"

#include <stdexcept>

namespace aio {

Semaphore::Semaphore(int value)
    : Semaphore(value, std::numeric_limits<int>::max())
{}

Semaphore::Semaphore(int value, int bound)
    : m_value(value), m_bound(bound)
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
    if (m_value >= m_bound)
        throw InvalidStateError("a bounded semaphore was released more often than acquired");
    giveBack();
}

void Semaphore::giveBack()
{
    if (m_value >= m_bound)
        return;
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
    stopWaiting();
    if (m_isGranted && m_semaphore)
        m_semaphore->giveBack();
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

void SemaphoreAwaiter::stopWaiting() noexcept
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    leaveQueue();
    if (m_semaphore && !isCancelled())
        --m_semaphore->m_liveWaiters;
}

void SemaphoreAwaiter::await_resume()
{
    stopWaiting();
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
