// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What must hold in the workshop when nothing is ready, and when all has ended.
#include "workshop.h"

#include <aio/gather.h>

#include <algorithm>

namespace {

template<typename F>
bool raisesInvalidState(F function)
{
    try {
        function();
    } catch (const aio::InvalidStateError &) {
        return true;
    }
    return false;
}

} // namespace

void Workshop::lookAtQuiet()
{
    const auto require = [this](bool holds, const char *law) {
        m_laws.require(holds, QString::fromUtf8(law));
    };
    require(m_waitingForLock == 0 || m_insideLock == 1, "tasks wait for a lock that is free");
    require(m_waitingForPermit == 0 || m_permitsOut == m_plan.permits, "tasks wait while permits are free");
    require(m_waitingForBounded == 0 || m_boundedOut == m_plan.bound,
            "tasks wait while a bounded semaphore has permits");
    require(m_waitingForEvent == 0 || !m_event.isSet(), "tasks wait for an event that is set");
    if (!m_condition.locked()) {
        require(m_waitingForConditionsLock == 0, "tasks wait for a condition's lock that is free");
        require(std::ranges::none_of(m_guests, &Guest::isNotified), "a notification was lost");
    }
    using State = aio::Barrier::State;
    require(m_barrier.state() == State::Filling || m_barrier.state() == State::Broken,
            "a barrier has not emptied itself");
    require(m_barrier.nWaiting() == m_atBarrier && m_atBarrier < m_plan.parties,
            "tasks wait at a barrier that is full or broken");
    require(m_queue->size() == int(m_stock.size()), "an item was lost or came twice");
    require(m_putting == 0 || (m_queue->full() && !m_isShutDown), "tasks wait to put though there is room");
    require(m_getting == 0 || (m_queue->empty() && !m_isShutDown),
            "tasks wait to get though there is something");
    require(m_joining == 0 || m_unfinished > 0, "tasks wait for the end of work that has ended");
}

aio::Coro<> Workshop::lookAtEnd()
{
    lookAtQuiet();
    const auto turn = aio::Loop::current().turn();
    m_laws.require(!m_lock.locked() && !m_condition.locked(), QStringLiteral("a lock is held by nobody"));
    co_await m_lock.acquire();
    m_lock.release();
    co_await m_condition.acquire();
    m_condition.release();
    for (int i = 0; i < m_plan.permits; ++i)
        co_await m_semaphore.acquire();
    m_laws.require(m_semaphore.locked(), QStringLiteral("a semaphore has more permits than at first"));
    for (int i = 0; i < m_plan.permits; ++i)
        m_semaphore.release();
    for (int i = 0; i < m_plan.bound; ++i)
        co_await m_bounded.acquire();
    for (int i = 0; i < m_plan.bound; ++i)
        m_bounded.release();
    m_laws.require(raisesInvalidState([this] { m_bounded.release(); }),
                   QStringLiteral("a bounded semaphore has lost a permit"));
    co_await lookAtQueue();
    co_await m_barrier.reset();
    m_laws.require(aio::Loop::current().turn() == turn, QStringLiteral("something was not free at the end"));
    std::vector<aio::Coro<int>> round;
    for (int i = 0; i < m_plan.parties; ++i)
        round.push_back(m_barrier.wait());
    co_await aio::gather(std::move(round));
}

aio::Coro<> Workshop::lookAtQueue()
{
    while (!m_queue->empty())
        took(m_queue->getNowait());
    m_laws.require(m_stock.empty(), QStringLiteral("an item was lost"));
    for (; m_unfinished > 0; --m_unfinished)
        m_queue->taskDone();
    m_laws.require(raisesInvalidState([this] { m_queue->taskDone(); }),
                   QStringLiteral("a queue counts work that does not exist"));
    co_await m_queue->join();
    for (int i = 0; i < m_plan.room && !m_isShutDown; ++i)
        m_queue->putNowait(Item{});
}
