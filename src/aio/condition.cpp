// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "condition.h"

#include <limits>

namespace aio {

namespace detail {

/// Waits for a notification. Gives the CancelledError instead of raising it: the lock comes first.
class ConditionCore::Notified final : public QueuedWait {
public:
    Notified(TaskCore &task, ConditionCore *condition, WaitKind kind) noexcept
        : QueuedWait(task, kind), m_condition(condition)
    {}
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>)
    {
        m_condition->m_waiters.append(*this);
        suspend();
    }
    [[nodiscard]] std::exception_ptr await_resume()
    {
        try {
            resume();
        } catch (...) {
            return std::current_exception();
        }
        return nullptr;
    }

private:
    ConditionCore *m_condition;
};

/// Waits for the lock, and gives the CancelledError of a wait that was interrupted.
class ConditionCore::Reacquired final : public LockWait {
public:
    using LockWait::LockWait;
    [[nodiscard]] std::exception_ptr await_resume()
    {
        try {
            finishAcquire();
        } catch (...) {
            return std::current_exception();
        }
        return nullptr;
    }
};

Coro<> ConditionCore::wait(Ref<ConditionCore> condition, WaitKind kind)
{
    condition->requireLock();
    condition->m_lock->release();
    using WaitForNotification = AwaitableOf<Notified, ConditionCore *, WaitKind>;
    const WaitForNotification notification(condition.get(), kind);
    std::exception_ptr error = co_await notification;
    // Whoever waits holds the lock, and releases it in the end, however this ends: no cancel comes between.
    bool isHeld = false;
    while (!isHeld) {
        using TakeLock = AwaitableOf<Reacquired, Ref<LockCore>, WaitKind>;
        const TakeLock lock(condition->m_lock, kind);
        const std::exception_ptr interrupted = co_await lock;
        isHeld = interrupted == nullptr;
        if (interrupted)
            error = interrupted;
    }
    if (!error)
        co_return;
    // It may have been notified before it was cancelled: another one is to look.
    condition->wake(1);
    std::rethrow_exception(error);
}

void ConditionCore::wake(std::size_t n)
{
    for (; n > 0 && !m_waiters.isEmpty(); --n)
        m_waiters.first()->wakeUp();
}

void ConditionCore::requireLock() const
{
    if (!m_lock->isLocked())
        throw InvalidStateError("a condition's lock must be held to wait or to notify");
}

} // namespace detail

void Condition::notifyAll() { notify(std::numeric_limits<std::size_t>::max()); }

} // namespace aio
