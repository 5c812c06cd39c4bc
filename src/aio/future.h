// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Future<T>: a shared handle to a result that comes later. gather() and shield() give one; Task<T> is one.
// Copy it freely, on the loop's thread. Awaiting does not use it up: several may await it.
#pragma once

#include "detail/promise.h"

#include <optional>

namespace aio {

template<typename T = void>
class Future;

namespace detail {

/// Awaits a future inside a task.
template<typename T>
class FutureAwaiter final : public Wait, public DoneListener {
public:
    FutureAwaiter(TaskCore &task, Ref<FutureCore> future, bool isMine) noexcept
        : m_task(task), m_future(std::move(future)), m_isMine(isMine)
    {}

    [[nodiscard]] bool await_ready() const
    {
        if (!m_future)
            throw InvalidStateError("cannot await an empty handle");
        return m_future->isDone();
    }
    void await_suspend(std::coroutine_handle<>)
    {
        m_isSuspended = true;
        if (m_future.get() == &m_task || &m_future->loop() != &m_task.loop()) {
            m_task.wake(); // asyncio raises this a turn later, too
            return;
        }
        m_task.suspendOn(*this);
        m_future->addListener(*this);
    }
    std::conditional_t<std::is_void_v<T>, void, T> await_resume()
    {
        if (m_isSuspended)
            m_task.raiseIfCancelled();
        if (!m_future->isDone())
            throw InvalidStateError(m_future.get() == &m_task ? "a task cannot await itself"
                                                              : "the awaited future belongs to another loop");
        if (m_future->state() == FutureCore::State::Cancelled)
            m_task.noteCancelledErrorPasses();
        m_future->rethrow();
        if constexpr (!std::is_void_v<T>) {
            T &value = *static_cast<T *>(m_future->value());
            if constexpr (IsCopyable<T>) {
                if (!(m_isMine && m_future->isLastReference()))
                    return value;
            }
            return std::move(value);
        }
    }

    bool cancelWait(const QString &message, const Cause &cause) override
    {
        return m_future->cancel(message, cause);
    }
    [[nodiscard]] TaskCore *cancelGoesTo() const noexcept override { return m_future->asTask(); }
    void letGo() noexcept override { Link::unlink(); }
    [[nodiscard]] WaitInfo waitInfo() const override { return m_future->waitInfo(); }
    void visitAwaited(const FutureVisitor &visit) const override { visit(*m_future); }

private:
    void futureDone() override { m_task.wake(); }

    TaskCore &m_task;
    Ref<FutureCore> m_future;
    bool m_isMine;
    bool m_isSuspended = false;
};

/// Raises InvalidStateError for an empty handle, and for one that is not done and of another loop than the current: if
/// that is on another thread, not even its end can be heard of here.
inline void requireCurrentLoop(const Ref<FutureCore> &future)
{
    if (!future)
        throw InvalidStateError("cannot await an empty handle");
    if (!future->isDone() && &future->loop() != &Loop::current())
        throw InvalidStateError("the awaited future belongs to another loop");
}

/// Awaits a future from a coroutine of another library: resumes it from the loop.
template<typename T>
class ForeignCallerAwaiter final : public DoneListener, public Runnable {
public:
    explicit ForeignCallerAwaiter(Ref<FutureCore> future)
        : m_future(std::move(future))
    {
        if (!m_future)
            throw InvalidStateError("cannot await an empty handle");
    }
    // QCoro 0.8 moves an awaiter before it is used; nothing is linked by then.
    ForeignCallerAwaiter(ForeignCallerAwaiter &&other) noexcept
        : m_future(std::move(other.m_future))
    {}

    [[nodiscard]] bool await_ready() const { return m_future->isDone(); }
    void await_suspend(std::coroutine_handle<> caller)
    {
        m_caller = caller;
        m_future->addListener(*this);
    }
    T await_resume()
    {
        m_future->rethrow();
        if constexpr (!std::is_void_v<T>) {
            T &value = *static_cast<T *>(m_future->value());
            if constexpr (IsCopyable<T>)
                return value;
            else
                return std::move(value);
        }
    }

private:
    void futureDone() override { m_future->loop().schedule(*this); }
    void run() override { m_caller.resume(); }

    Ref<FutureCore> m_future;
    std::coroutine_handle<> m_caller;
};

} // namespace detail

template<typename T>
class Future {
public:
    using value_type = T;
    using Core = detail::FutureCore;

    /// An empty handle; only isValid(), and everything else raises InvalidStateError.
    Future() noexcept = default;
    explicit Future(detail::Ref<Core> core) noexcept
        : m_core(std::move(core))
    {}

    [[nodiscard]] bool isValid() const noexcept { return bool(m_core); }
    /// It has a result, an error, or was cancelled.
    [[nodiscard]] bool done() const { return core().isDone(); }
    /// It ended cancelled.
    [[nodiscard]] bool cancelled() const { return core().state() == Core::State::Cancelled; }
    /// Asks it to cancel; false when it is done. What then happens is up to what it is: a task gets a
    /// CancelledError, a gather cancels its children, a shield gives up waiting. Never resumes anything
    /// inside the call. `message` comes out with the CancelledError.
    bool cancel(const QString &message = {}) { return core().cancel(message, core().loop().currentCause()); }
    /// The value, or raises what the future failed with; InvalidStateError when it is not done.
    decltype(auto) result() const
    {
        if (!core().isDone())
            throw InvalidStateError("result is not set");
        core().rethrow();
        if constexpr (!std::is_void_v<T>)
            return static_cast<const T &>(*static_cast<T *>(core().value()));
    }
    /// The error, or null when there is none; raises CancelledError when cancelled, InvalidStateError
    /// when not done. Looking counts as handling: the error is not reported any more.
    [[nodiscard]] std::exception_ptr exception() const
    {
        if (!core().isDone())
            throw InvalidStateError("exception is not set");
        if (cancelled())
            core().rethrow();
        return core().exception();
    }
    /// Runs `callback` in the turn after it is done, with the context of this call; in the next turn if it is done
    /// already. What it raises is reported as Unhandled. Gives a number to remove it by.
    CallbackId addDoneCallback(std::function<void()> callback) const
    {
        return core().addCallback(std::move(callback));
    }
    /// Takes a callback away; false when there is none with that number, or it is about to run.
    bool removeDoneCallback(CallbackId id) const { return core().removeCallback(id); }
    /// Its error, if it comes to one, is somebody else's business: do not report it.
    void ignoreError() { core().ignoreError(); }

    /// Awaiting in a Coro gives the value, or raises. A value that can be copied is copied, unless this
    /// is the last handle.
    auto awaiter(detail::PromiseBase &frame) const &
    {
        return detail::FutureAwaiter<T>(frame.task(), m_core, false);
    }
    auto awaiter(detail::PromiseBase &frame) &&
    {
        return detail::FutureAwaiter<T>(frame.task(), std::move(m_core), true);
    }
    /// Awaiting in a QCoro::Task.
    auto operator co_await() const { return detail::ForeignCallerAwaiter<T>(m_core); }

    [[nodiscard]] const detail::Ref<Core> &ref() const noexcept { return m_core; }

    friend bool operator==(const Future &a, const Future &b) noexcept
    {
        return a.m_core.get() == b.m_core.get();
    }

protected:
    [[nodiscard]] Core &core() const
    {
        if (!m_core)
            throw InvalidStateError("the handle is empty");
        return *m_core;
    }

private:
    detail::Ref<Core> m_core;
};

} // namespace aio
