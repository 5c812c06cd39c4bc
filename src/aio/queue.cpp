// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "queue.h"

namespace aio::detail {

QueueCore::QueueCore(int maxsize) noexcept
    : m_maxsize(maxsize)
{
    m_allDone.set();
}

void QueueCore::raiseIfShutDown() const
{
    if (m_isShutDown)
        throw QueueShutDown();
}

void QueueCore::requireRoom() const
{
    raiseIfShutDown();
    if (isFull())
        throw QueueFull();
}

void QueueCore::requireItem() const
{
    if (size() > 0)
        return;
    raiseIfShutDown();
    throw QueueEmpty();
}

void QueueCore::itemWasAdded()
{
    ++m_unfinished;
    m_allDone.clear();
    wakeNext(m_getters);
}

void QueueCore::taskDone()
{
    if (m_unfinished <= 0)
        throw InvalidStateError("taskDone() was called more often than items were put in");
    if (--m_unfinished == 0)
        m_allDone.set();
}

void QueueCore::shutDown(bool isImmediate)
{
    m_isShutDown = true;
    if (isImmediate) {
        m_unfinished = std::max(0, m_unfinished - size());
        clear();
        if (m_unfinished == 0)
            m_allDone.set();
    }
    // All look again, and find it shut.
    while (!m_getters.isEmpty())
        wakeNext(m_getters);
    while (!m_putters.isEmpty())
        wakeNext(m_putters);
}

void QueueCore::wakeNext(WaitQueue &waiters)
{
    if (QueuedWait *waiter = waiters.first())
        waiter->wakeUp();
}

void QueueCore::Turn::await_resume()
{
    const bool wasWoken = !isCancelled();
    try {
        resume();
    } catch (...) {
        // Woken and cancelled in one turn: hand it on.
        if (wasWoken && m_queue->canServe(*m_waiters))
            wakeNext(*m_waiters);
        throw;
    }
}

} // namespace aio::detail
