// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Barrier: nobody passes before a fixed number of tasks has arrived; then all pass, and it can be used
// again. Rules: asyncio.Barrier.
#pragma once

#include "condition.h"

namespace aio {

namespace detail {
class BarrierCore;
}

class Barrier {
public:
    enum class State : std::uint8_t {
        Filling,   ///< tasks arrive and wait
        Draining,  ///< all have arrived and leave; who comes now waits until they have left
        Resetting, ///< those who waited at a reset() leave; who comes now waits until they have left
        Broken,    ///< after abort(), until reset()
    };

    /// For `parties` tasks; raises std::invalid_argument if that is less than one.
    explicit Barrier(int parties);
    /// Nobody should wait for it any more; who does waits until cancelled.
    ~Barrier();
    Q_DISABLE_COPY_MOVE(Barrier)

    /// Waits until all parties have come. Gives each its number, from 0 in the order of arrival. Raises
    /// BrokenBarrierError if the barrier is aborted, or reset while it waits. A task that is cancelled
    /// here counts as not having come.
    [[nodiscard]] Coro<int> wait();
    /// Makes it empty and whole again. Those who wait get a BrokenBarrierError. Waits for the barrier's
    /// inner lock, which nobody keeps for longer than its turn.
    [[nodiscard]] Coro<> reset();
    /// Breaks it: those who wait, and who comes until a reset(), get a BrokenBarrierError. Waits as
    /// reset() does.
    [[nodiscard]] Coro<> abort();

    /// How many must come.
    [[nodiscard]] int parties() const noexcept;
    /// How many have come and wait; 0 while they leave.
    [[nodiscard]] int nWaiting() const noexcept;
    [[nodiscard]] bool broken() const noexcept { return state() == State::Broken; }
    [[nodiscard]] State state() const noexcept;

private:
    detail::Ref<detail::BarrierCore> m_core;
};

} // namespace aio
