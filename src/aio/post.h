// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// From another thread into a loop: postTo() for a call, runThreadsafe() for a coroutine whose result that thread
// waits for (asyncio's call_soon_threadsafe and run_coroutine_threadsafe). Take the loop's mailbox() on its own
// thread; it may then be copied anywhere.
#pragma once

#include "outcome.h"
#include "task.h"

#include <condition_variable>
#include <mutex>

namespace aio {

/// Runs `function` on the loop's thread, in a turn of its own. False when the loop is gone.
inline bool postTo(const Loop::Mailbox &mailbox, std::function<void()> function)
{
    return mailbox.post(std::move(function));
}

namespace detail {

/// What the thread that waits and the loop's thread share. Everything but `task` is under the mutex.
template<typename T>
struct RemoteState {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Outcome<T>> outcome;
    bool isCancelRequested = false;
    /// On the loop's thread only; empty until the task was made and when it has ended.
    AnyTask task;

    void finish(Outcome<T> result)
    {
        const std::lock_guard lock(mutex);
        if (outcome)
            return;
        outcome.emplace(std::move(result));
        changed.notify_all();
    }
};

/// The loop's end of a RemoteState. If it goes unused, because the loop does, nobody is to wait for ever.
template<typename T>
class RemoteEnd {
public:
    explicit RemoteEnd(std::shared_ptr<RemoteState<T>> state)
        : m_state(std::move(state))
    {}
    Q_DISABLE_COPY_MOVE(RemoteEnd)
    ~RemoteEnd()
    {
        m_state->finish(Outcome<T>(std::make_exception_ptr(InvalidStateError("the loop is gone")), false));
    }
    [[nodiscard]] const std::shared_ptr<RemoteState<T>> &state() const noexcept { return m_state; }
    void finish(const Task<T> &task)
    {
        m_state->task = {};
        if (task.state() != TaskState::Done)
            m_state->finish(Outcome<T>(task.ref()->exception(), task.cancelled()));
        else if constexpr (std::is_void_v<T>)
            m_state->finish(Outcome<T>(std::monostate()));
        else
            m_state->finish(Outcome<T>(task.result()));
    }

private:
    std::shared_ptr<RemoteState<T>> m_state;
};

} // namespace detail

/// The result of a coroutine on another thread's loop. Copies are the same; from any thread but the loop's, where
/// waiting would wait for itself.
template<typename T>
class RemoteResult {
public:
    RemoteResult(std::shared_ptr<detail::RemoteState<T>> state, Loop::Mailbox mailbox)
        : m_state(std::move(state)), m_mailbox(std::move(mailbox))
    {}

    /// It has a result or an error, or was cancelled.
    [[nodiscard]] bool done() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->outcome.has_value();
    }
    /// Blocks this thread until it is done; with a limit, gives whether it is.
    void wait() const
    {
        std::unique_lock lock(m_state->mutex);
        m_state->changed.wait(lock, [this] { return m_state->outcome.has_value(); });
    }
    [[nodiscard]] bool wait(std::chrono::nanoseconds limit) const
    {
        std::unique_lock lock(m_state->mutex);
        return m_state->changed.wait_for(lock, limit, [this] { return m_state->outcome.has_value(); });
    }
    /// Waits, and gives a copy of the result or raises the error: CancelledError when the task was cancelled,
    /// InvalidStateError when the loop went first. With a limit, raises TimeoutError when it has passed.
    T result() const
    {
        wait();
        return value();
    }
    T result(std::chrono::nanoseconds limit) const
    {
        if (!wait(limit))
            throw TimeoutError();
        return value();
    }
    /// Cancels the task on its thread; this result is cancelled at once. False when it is done already.
    bool cancel()
    {
        {
            const std::lock_guard lock(m_state->mutex);
            if (m_state->outcome)
                return false;
            m_state->isCancelRequested = true;
            m_state->outcome.emplace(std::make_exception_ptr(CancelledError()), true);
            m_state->changed.notify_all();
        }
        m_mailbox.post([state = m_state] {
            if (state->task.isValid())
                state->task.cancel();
        });
        return true;
    }

private:
    T value() const
    {
        const std::lock_guard lock(m_state->mutex);
        const Outcome<T> &outcome = *m_state->outcome;
        return outcome.value();
    }

    std::shared_ptr<detail::RemoteState<T>> m_state;
    Loop::Mailbox m_mailbox;
};

/// Has `makeCoro()` called on the loop's thread and runs the coroutine it makes there, in a task. The coroutine is
/// made over there because it belongs to that thread.
template<typename F>
    requires detail::CoroMaker<F>
auto runThreadsafe(const Loop::Mailbox &mailbox, F makeCoro, SourcePlace place = SourcePlace::current())
{
    using T = typename std::invoke_result_t<F &>::value_type;
    const auto state = std::make_shared<detail::RemoteState<T>>();
    const auto end = std::make_shared<detail::RemoteEnd<T>>(state);
    mailbox.post([end, place, makeCoro = std::move(makeCoro)]() mutable {
        {
            const std::lock_guard lock(end->state()->mutex);
            if (end->state()->isCancelRequested)
                return;
        }
        auto task = createTask(std::move(makeCoro), {}, place);
        end->state()->task = task;
        task.addDoneCallback([end, task] { end->finish(task); });
    });
    return RemoteResult<T>(state, mailbox);
}

} // namespace aio
