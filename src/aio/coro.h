// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Coro<T>: a lazy coroutine. Calling one makes an object and runs nothing, as in asyncio; its body runs
// inside the task that awaits it, or in a task of its own when given to createTask().
// Owned by whoever holds it, moved, awaited once, in the thread of its task.
#pragma once

#include "detail/coro_promise.h"

namespace aio {

namespace detail {

/// Says that a coroutine was destroyed without having run.
void reportNeverAwaited(const PromiseBase &promise);

} // namespace detail

template<typename T>
class [[nodiscard]] Coro {
    static_assert(!std::is_reference_v<T>,
                  "a coroutine gives a value: return a pointer instead of a reference");

public:
    using promise_type = detail::Promise<T>;
    using value_type = T;

    Coro() noexcept = default;
    explicit Coro(std::coroutine_handle<promise_type> frame) noexcept
        : m_frame(frame)
    {}
    Coro(Coro &&other) noexcept
        : m_frame(std::exchange(other.m_frame, nullptr))
    {}
    Coro &operator=(Coro &&other) noexcept
    {
        std::swap(m_frame, other.m_frame);
        return *this;
    }
    Q_DISABLE_COPY(Coro)
    /// One that was never awaited is reported: the `co_await` was forgotten.
    ~Coro()
    {
        if (!m_frame)
            return;
        detail::reportNeverAwaited(m_frame.promise());
        m_frame.destroy();
    }

    /// False once it was moved from or awaited.
    [[nodiscard]] bool isValid() const noexcept { return m_frame != nullptr; }
    /// Destroys it unrun, without a report (Python's coroutine.close()).
    void close() noexcept
    {
        if (m_frame)
            std::exchange(m_frame, nullptr).destroy();
    }

    /// For whoever runs it: the frame is theirs now. Raises InvalidStateError when there is none.
    [[nodiscard]] std::coroutine_handle<promise_type> release()
    {
        if (!m_frame)
            throw InvalidStateError("cannot await a coroutine twice, or an empty one");
        return std::exchange(m_frame, nullptr);
    }

    /// For Qt's and QML's edges: runs it in a new task. Destroying the QCoro::Task does not cancel it.
    operator QCoro::Task<T>() &&; // NOLINT(google-explicit-constructor): it is a coroutine there too
    /// For QCoro::Task coroutines: `co_await coro` runs it in a new task.
    auto operator co_await();

private:
    std::coroutine_handle<promise_type> m_frame;
};

namespace detail {

template<typename T>
Coro<T> Promise<T>::get_return_object() noexcept
{
    return Coro<T>(std::coroutine_handle<Promise>::from_promise(*this));
}

inline Coro<void> Promise<void>::get_return_object() noexcept
{
    return Coro<void>(std::coroutine_handle<Promise>::from_promise(*this));
}

/// Runs a coroutine inside the task of the frame that awaits it: no task, no turn.
template<typename T>
class CalledCoro {
public:
    CalledCoro(PromiseBase &caller, Coro<T> coro)
        : m_call{caller, coro.release()}
    {}
    Q_DISABLE_COPY_MOVE(CalledCoro)
    ~CalledCoro()
    {
        if (m_call.frame)
            m_call.frame.destroy();
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) noexcept { promise().call(m_call); }

protected:
    [[nodiscard]] Promise<T> &promise() const noexcept
    {
        return std::coroutine_handle<Promise<T>>::from_address(m_call.frame.address()).promise();
    }
    void destroyFrame() noexcept { std::exchange(m_call.frame, nullptr).destroy(); }

private:
    Call m_call;
};

template<typename T>
class CoroAwaiter : public CalledCoro<T> {
public:
    using CalledCoro<T>::CalledCoro;

    Q_ALWAYS_INLINE T await_resume()
    {
        if (this->promise().error()) [[unlikely]] {
            const std::exception_ptr error = this->promise().error();
            this->destroyFrame();
            std::rethrow_exception(error);
        }
        if constexpr (!std::is_void_v<T>) {
            T value = this->promise().takeValue();
            this->destroyFrame();
            return value;
        }
    }
};

template<typename T>
CoroAwaiter<T> CoroPromise::await_transform(Coro<T> &&coro, int line)
{
    setAwaits(line);
    return CoroAwaiter<T>(*this, std::move(coro));
}

} // namespace detail
} // namespace aio

#include "task.h"
