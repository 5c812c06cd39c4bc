// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A semaphore whose next free place goes to whoever has the lowest rank, not to whoever came first; ranks may change
// while their owners wait. Belongs to the thread of its loop.
#pragma once

#include <aio/coro.h>
#include <aio/event.h>

#include <QtGlobal>

#include <map>
#include <optional>

namespace download {

class Turnstile {
public:
    /// Lower comes first. No two that wait may have the same.
    using Rank = qint64;

    explicit Turnstile(int places)
        : m_free(places)
    {}
    Q_DISABLE_COPY_MOVE(Turnstile)

    /// Holds a place for as long as it lives.
    class [[nodiscard]] Place {
    public:
        explicit Place(Turnstile &turnstile) noexcept
            : m_turnstile(&turnstile)
        {}
        Place(Place &&other) noexcept
            : m_turnstile(std::exchange(other.m_turnstile, nullptr))
        {}
        Place &operator=(Place &&other) noexcept
        {
            std::swap(m_turnstile, other.m_turnstile);
            return *this;
        }
        Q_DISABLE_COPY(Place)
        ~Place()
        {
            if (m_turnstile)
                m_turnstile->giveBack();
        }

    private:
        Turnstile *m_turnstile;
    };
    /// Waits for a place; a cancel gives up the wait, and a place that was granted already goes to the next.
    [[nodiscard]] aio::Coro<Place> enter(Rank rank);
    /// A place, if one is free and nobody waits for it.
    [[nodiscard]] std::optional<Place> enterNow();
    /// Who waits with the one rank has the other from now on, and the other way round.
    void exchange(Rank one, Rank other);

private:
    struct Waiter {
        Turnstile &turnstile;
        Rank rank;
        aio::Event isGranted = {};
        bool isOver = false; ///< it has been granted a place, and taken out
        Waiter(Turnstile &of, Rank with);
        ~Waiter();
        Q_DISABLE_COPY_MOVE(Waiter)
    };
    void giveBack();
    void letIn();

    int m_free;
    std::map<Rank, Waiter *> m_waiting;
};

} // namespace download
