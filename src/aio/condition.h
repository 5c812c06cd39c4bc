// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Condition: who holds a lock waits, without it, until another holder says that something has changed.
// Rules: asyncio.Condition; wait() returns or raises with the lock held, even if it was cancelled, and a
// notification that reached a cancelled task goes on to the next.
#pragma once

#include "lock.h"

#include <concepts>

namespace aio {

namespace detail {

class ConditionCore final : public SharedState {
public:
    explicit ConditionCore(Ref<LockCore> lock)
        : m_lock(std::move(lock))
    {}
    [[nodiscard]] const Ref<LockCore> &lock() const noexcept { return m_lock; }
    /// Wakes up to `n` waiters, whoever holds the lock.
    void wake(std::size_t n);
    /// Raises InvalidStateError unless the lock is held.
    void requireLock() const;

    /// Condition::wait(), shown to observers as `kind`.
    static Coro<> wait(Ref<ConditionCore> condition, WaitKind kind);
    template<typename P>
    static auto waitFor(Ref<ConditionCore> condition, P predicate)
        -> Coro<std::decay_t<std::invoke_result_t<P &>>>
    {
        auto result = predicate();
        while (!result) {
            co_await wait(condition, WaitKind::Condition);
            result = predicate();
        }
        co_return result;
    }

private:
    class Notified;
    class Reacquired;
    ~ConditionCore() override = default;

    Ref<LockCore> m_lock;
    WaitQueue m_waiters;
};

} // namespace detail

class Condition {
public:
    /// With a lock of its own.
    Condition()
        : m_core(new detail::ConditionCore(detail::Ref(new detail::LockCore)))
    {}
    /// On `lock`: several conditions may share one.
    explicit Condition(Lock &lock)
        : m_core(new detail::ConditionCore(lock.m_core))
    {}
    /// Nobody should wait for it any more; who does waits until cancelled.
    ~Condition() = default;
    Q_DISABLE_COPY_MOVE(Condition)

    /// Lock's functions, on the condition's lock.
    auto acquire()
    {
        return detail::AwaitableOf<detail::AcquireLock, detail::Ref<detail::LockCore>>(m_core->lock());
    }
    void release() { m_core->lock()->release(); }
    [[nodiscard]] bool locked() const noexcept { return m_core->lock()->isLocked(); }
    auto hold()
    {
        return detail::AwaitableOf<detail::HoldLock, detail::Ref<detail::LockCore>>(m_core->lock());
    }

    /// Releases the lock, waits for a notification and takes the lock again. May return though nothing
    /// has changed: look again, or use waitFor(). Raises InvalidStateError when nobody holds the lock.
    [[nodiscard]] Coro<> wait() { return detail::ConditionCore::wait(m_core, WaitKind::Condition); }
    /// wait() until `predicate()`, which is asked with the lock held, gives something true; gives that.
    /// A predicate that is true at once needs no lock.
    template<std::invocable P>
    [[nodiscard]] auto waitFor(P predicate)
    {
        return detail::ConditionCore::waitFor(m_core, std::move(predicate));
    }

    /// Wakes `n` of those who wait, or all if they are fewer, first come, first served. They go on when
    /// they get the lock, so release it soon. Raises InvalidStateError when nobody holds the lock.
    void notify(std::size_t n = 1)
    {
        m_core->requireLock();
        m_core->wake(n);
    }
    /// notify() for everybody who waits now.
    void notifyAll();

private:
    detail::Ref<detail::ConditionCore> m_core;
};

} // namespace aio
