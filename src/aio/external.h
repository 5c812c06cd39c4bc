// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// external(): awaits what another library does, in its own time and perhaps on its own thread. The bridge for
// callbacks that must not be called any more once the awaiting code goes on.
#pragma once

#include "coro.h"
#include "thread.h"

namespace aio {

/// Ends the wait with a value; callable from any thread, the first call counts.
template<typename T>
using Complete = std::function<void(T)>;

namespace detail {

template<typename T>
class ExternalAwaiter final : public Wait {
public:
    ExternalAwaiter(TaskCore &task, std::function<void(Complete<T>)> start, std::function<void()> stop)
        : m_task(task)
        , m_start(std::move(start))
        , m_stop(std::move(stop))
        , m_shared(std::make_shared<Shared>())
    {}
    ~ExternalAwaiter()
    {
        // The frame is destroyed while it waits: its loop closes.
        if (std::exchange(m_shared->awaiter, nullptr))
            m_stop();
    }

    [[nodiscard]] bool await_ready() const
    {
        refuseInSimulation(m_task.loop());
        return false;
    }
    void await_suspend(std::coroutine_handle<>)
    {
        m_shared->awaiter = this;
        m_task.suspendOn(*this);
        m_start([shared = m_shared, mailbox = m_task.loop().mailbox()](T value) {
            mailbox.post([shared, value = std::move(value)]() mutable {
                if (auto *const awaiter = std::exchange(shared->awaiter, nullptr))
                    awaiter->finish(std::move(value));
            });
        });
    }
    T await_resume()
    {
        m_task.raiseIfCancelled(m_isCancelled);
        return std::move(*m_value);
    }
    bool cancelWait(const QString &, const Cause &) override
    {
        if (!m_shared->awaiter)
            return false;
        if (!std::exchange(m_isCancelled, true))
            m_stop();
        return true;
    }
    [[nodiscard]] WaitInfo waitInfo() const override { return {WaitKind::Thread, 0, {}}; }

private:
    /// Outlives the awaiter in the hands of whoever completes; touched on the loop's thread only.
    struct Shared {
        ExternalAwaiter *awaiter = nullptr;
    };

    void finish(T value)
    {
        m_value.emplace(std::move(value));
        m_task.wake();
    }

    TaskCore &m_task;
    std::function<void(Complete<T>)> m_start;
    std::function<void()> m_stop;
    std::shared_ptr<Shared> m_shared;
    std::optional<T> m_value;
    bool m_isCancelled = false;
};

} // namespace detail

/// Calls `start` with the Complete that ends the wait, and gives the value that is completed with. A cancel calls
/// `stop`, once, and like that of an awaited task it is delivered only when the work has ended: until `start`'s side
/// completes, as it must also after a stop, the task waits. In a simulation it raises InvalidStateError.
template<typename T>
class [[nodiscard]] External {
public:
    External(std::function<void(Complete<T>)> start, std::function<void()> stop)
        : m_start(std::move(start)), m_stop(std::move(stop))
    {}
    auto awaiter(detail::PromiseBase &frame)
    {
        return detail::ExternalAwaiter<T>(frame.task(), std::move(m_start), std::move(m_stop));
    }

private:
    std::function<void(Complete<T>)> m_start;
    std::function<void()> m_stop;
};

} // namespace aio
