// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "lock.h"

namespace aio::detail {

bool LockCore::tryAcquire(const TaskCore &task) noexcept
{
    if (m_isLocked || m_liveWaiters > 0)
        return false;
    m_isLocked = true;
    m_holder = task.id();
    return true;
}

void LockCore::release()
{
    if (!m_isLocked)
        throw InvalidStateError("cannot release a lock that nobody holds");
    giveBack();
}

void LockCore::giveBack()
{
    if (!std::exchange(m_isLocked, false))
        return;
    wakeFirst();
}

void LockCore::wakeFirst()
{
    // If the first was woken or cancelled already, the lock's fate is decided when that one runs.
    if (LockWait *waiter = m_waiters.first())
        waiter->finish();
}

void LockWait::await_suspend(std::coroutine_handle<>)
{
    m_lock->m_waiters.append(*this);
    ++m_lock->m_liveWaiters;
    m_isWaiting = true;
    suspend();
}

void LockWait::stopWaiting() noexcept
{
    if (!std::exchange(m_isWaiting, false))
        return;
    leaveQueue();
    if (!isCancelled())
        --m_lock->m_liveWaiters;
}

void LockWait::finishAcquire()
{
    stopWaiting();
    try {
        resume();
    } catch (...) {
        if (!m_lock->isLocked())
            m_lock->wakeFirst();
        throw;
    }
    m_lock->m_isLocked = true;
    m_lock->m_holder = task().id();
}

} // namespace aio::detail
