// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Lock: one task at a time. Rules: asyncio.Lock; it is fair, so that whoever releases it and wants it
// again goes to the back of the queue.
#pragma once

#include "coro.h"
#include "detail/queued_wait.h"

namespace aio {

namespace detail {

class LockWait;

class LockCore final : public SharedState {
public:
    [[nodiscard]] bool isLocked() const noexcept { return m_isLocked; }
    /// Takes the lock unless it is taken or others wait for it.
    [[nodiscard]] bool tryAcquire(const TaskCore &task) noexcept;
    /// The task that took it, which may have ended since; 0 when it is free.
    [[nodiscard]] TaskId holder() const noexcept { return m_isLocked ? m_holder : 0; }
    /// Raises InvalidStateError when it is not locked.
    void release();
    /// release() for destructors: does nothing when it is not locked.
    void giveBack();

private:
    friend class LockWait;
    ~LockCore() override = default;
    void wakeFirst();

    bool m_isLocked = false;
    TaskId m_holder = 0;
    /// In the queue and not cancelled; among them one that was woken and did not run yet.
    int m_liveWaiters = 0;
    LinkedList<LockWait, WaiterHook> m_waiters;
};

/// Waits for the lock. Woken or cancelled, it stays in the queue until its task runs, as asyncio's
/// futures do: whoever runs first with the lock free and finds itself cancelled wakes the next.
class LockWait : public QueuedWait {
public:
    LockWait(TaskCore &task, Ref<LockCore> lock, WaitKind kind = WaitKind::Lock) noexcept
        : QueuedWait(task, kind), m_lock(std::move(lock))
    {}
    [[nodiscard]] bool await_ready() noexcept { return m_lock->tryAcquire(task()); }
    [[nodiscard]] WaitInfo waitInfo() const final
    {
        WaitInfo info = QueuedWait::waitInfo();
        info.task = m_lock->holder();
        return info;
    }
    void await_suspend(std::coroutine_handle<>);

protected:
    ~LockWait() { stopWaiting(); }
    /// The lock is this task's from here on; raises CancelledError if it is not.
    void finishAcquire();
    [[nodiscard]] const Ref<LockCore> &lock() const noexcept { return m_lock; }

private:
    friend class LockCore;
    void abort() override { --m_lock->m_liveWaiters; }
    void stopWaiting() noexcept;

    Ref<LockCore> m_lock;
    bool m_isWaiting = false;
};

class AcquireLock final : public LockWait {
public:
    using LockWait::LockWait;
    void await_resume() { finishAcquire(); }
};

class HoldLock;

} // namespace detail

class Lock {
public:
    Lock()
        : m_core(new detail::LockCore)
    {}
    /// Nobody should wait for it any more; who does gets it from those before, or waits until cancelled.
    ~Lock() = default;
    Q_DISABLE_COPY_MOVE(Lock)

    /// Waits until nobody holds the lock and takes it. Each needs a release(); see also hold(). A free
    /// lock is taken without a suspension, and so without a point at which to cancel.
    auto acquire() { return detail::AwaitableOf<detail::AcquireLock, detail::Ref<detail::LockCore>>(m_core); }
    /// Lets the first who waits have it. Raises InvalidStateError when it is not locked.
    void release() { m_core->release(); }
    [[nodiscard]] bool locked() const noexcept { return m_core->isLocked(); }

    /// Holds the lock for as long as it lives (Python's `async with lock`). If somebody else has released
    /// the lock meanwhile, it does nothing.
    class [[nodiscard]] Held {
    public:
        explicit Held(detail::Ref<detail::LockCore> lock) noexcept
            : m_lock(std::move(lock))
        {}
        Held(Held &&other) noexcept = default;
        Held &operator=(Held &&other) noexcept
        {
            std::swap(m_lock, other.m_lock);
            return *this;
        }
        Q_DISABLE_COPY(Held)
        ~Held()
        {
            if (m_lock)
                m_lock->giveBack();
        }

    private:
        detail::Ref<detail::LockCore> m_lock;
    };
    /// Waits for the lock, which is released when the Held dies.
    auto hold() { return detail::AwaitableOf<detail::HoldLock, detail::Ref<detail::LockCore>>(m_core); }

private:
    friend class Condition;

    detail::Ref<detail::LockCore> m_core;
};

namespace detail {

class HoldLock final : public LockWait {
public:
    using LockWait::LockWait;
    Lock::Held await_resume()
    {
        finishAcquire();
        return Lock::Held(lock());
    }
};

} // namespace detail
} // namespace aio
