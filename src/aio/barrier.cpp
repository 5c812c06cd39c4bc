// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "barrier.h"

namespace aio {

namespace detail {

class BarrierCore final : public SharedState {
public:
    using State = Barrier::State;

    explicit BarrierCore(int parties)
        : m_parties(parties), m_condition(new ConditionCore(Ref(new LockCore)))
    {
        if (parties < 1)
            throw std::invalid_argument("a barrier needs at least one party");
    }

    static Coro<int> wait(Ref<BarrierCore> barrier);
    static Coro<> reset(Ref<BarrierCore> barrier);
    static Coro<> abort(Ref<BarrierCore> barrier);
    [[nodiscard]] int parties() const noexcept { return m_parties; }
    [[nodiscard]] int count() const noexcept { return m_count; }
    [[nodiscard]] State state() const noexcept { return m_state; }

private:
    /// Counts a task in, for as long as it lives; the last to leave opens the barrier for the next round.
    class Arrival {
    public:
        explicit Arrival(BarrierCore &barrier) noexcept
            : m_barrier(barrier), m_index(barrier.m_count++)
        {}
        Q_DISABLE_COPY_MOVE(Arrival)
        ~Arrival() { m_barrier.leave(); }
        [[nodiscard]] int index() const noexcept { return m_index; }

    private:
        BarrierCore &m_barrier;
        int m_index;
    };

    ~BarrierCore() override = default;
    [[nodiscard]] auto hold() const
    {
        return AwaitableOf<HoldLock, Ref<LockCore>, WaitKind>(m_condition->lock(), WaitKind::Barrier);
    }
    [[nodiscard]] Coro<> change() const { return ConditionCore::wait(m_condition, WaitKind::Barrier); }
    void become(State state)
    {
        m_state = state;
        wakeAll();
    }
    void wakeAll() { m_condition->wake(std::numeric_limits<std::size_t>::max()); }
    [[nodiscard]] bool isEmptying() const noexcept
    {
        return m_state == State::Draining || m_state == State::Resetting;
    }
    void leave();

    int m_parties;
    int m_count = 0;
    State m_state = State::Filling;
    Ref<ConditionCore> m_condition;
};

Coro<int> BarrierCore::wait(Ref<BarrierCore> barrier)
{
    const Lock::Held held = co_await barrier->hold();
    while (barrier->isEmptying())
        co_await barrier->change();
    if (barrier->m_state == State::Broken)
        throw BrokenBarrierError();

    const Arrival arrival(*barrier);
    if (arrival.index() + 1 == barrier->m_parties) {
        barrier->become(State::Draining);
        co_return arrival.index();
    }
    while (barrier->m_state == State::Filling)
        co_await barrier->change();
    if (barrier->m_state != State::Draining)
        throw BrokenBarrierError();
    co_return arrival.index();
}

void BarrierCore::leave()
{
    if (--m_count > 0)
        return;
    if (isEmptying())
        m_state = State::Filling;
    wakeAll();
}

Coro<> BarrierCore::reset(Ref<BarrierCore> barrier)
{
    const Lock::Held held = co_await barrier->hold();
    barrier->become(barrier->m_count > 0 ? State::Resetting : State::Filling);
}

Coro<> BarrierCore::abort(Ref<BarrierCore> barrier)
{
    const Lock::Held held = co_await barrier->hold();
    barrier->become(State::Broken);
}

} // namespace detail

Barrier::Barrier(int parties)
    : m_core(new detail::BarrierCore(parties))
{}

Barrier::~Barrier() = default;

Coro<int> Barrier::wait() { return detail::BarrierCore::wait(m_core); }

Coro<> Barrier::reset() { return detail::BarrierCore::reset(m_core); }

Coro<> Barrier::abort() { return detail::BarrierCore::abort(m_core); }

int Barrier::parties() const noexcept { return m_core->parties(); }

int Barrier::nWaiting() const noexcept { return state() == State::Filling ? m_core->count() : 0; }

Barrier::State Barrier::state() const noexcept { return m_core->state(); }

} // namespace aio
