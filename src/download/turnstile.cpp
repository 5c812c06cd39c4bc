// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "turnstile.h"

namespace download {

Turnstile::Waiter::Waiter(Turnstile &of, Rank with)
    : turnstile(of), rank(with)
{
    turnstile.m_waiting[rank] = this;
}

Turnstile::Waiter::~Waiter()
{
    if (!isOver)
        turnstile.m_waiting.erase(rank);
}

aio::Coro<Turnstile::Place> Turnstile::enter(Rank rank)
{
    if (m_free > 0) {
        --m_free;
        co_return Place(*this);
    }
    Waiter waiter(*this, rank);
    // Held from the grant on, so that a cancel in the same turn gives it back.
    struct Granted {
        Waiter &waiter;
        bool isTaken = false;
        ~Granted()
        {
            if (waiter.isOver && !isTaken)
                waiter.turnstile.giveBack();
        }
    } granted{waiter};
    co_await waiter.isGranted.wait();
    granted.isTaken = true;
    co_return Place(*this);
}

std::optional<Turnstile::Place> Turnstile::enterNow()
{
    if (m_free == 0 || !m_waiting.empty())
        return std::nullopt;
    --m_free;
    return std::make_optional<Place>(*this);
}

void Turnstile::exchange(Rank one, Rank other)
{
    const auto first = m_waiting.find(one);
    const auto second = m_waiting.find(other);
    Waiter *const firstWaiter = first == m_waiting.end() ? nullptr : first->second;
    Waiter *const secondWaiter = second == m_waiting.end() ? nullptr : second->second;
    if (firstWaiter)
        m_waiting.erase(one);
    if (secondWaiter)
        m_waiting.erase(other);
    if (firstWaiter) {
        firstWaiter->rank = other;
        m_waiting[other] = firstWaiter;
    }
    if (secondWaiter) {
        secondWaiter->rank = one;
        m_waiting[one] = secondWaiter;
    }
}

void Turnstile::giveBack()
{
    ++m_free;
    letIn();
}

void Turnstile::letIn()
{
    while (m_free > 0 && !m_waiting.empty()) {
        const auto next = m_waiting.begin();
        Waiter *const waiter = next->second;
        m_waiting.erase(next);
        --m_free;
        waiter->isOver = true;
        waiter->isGranted.set();
    }
}

} // namespace download
