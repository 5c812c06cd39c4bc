// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the frames of all coroutines share: their place in a task's chain of callers.
#pragma once

#include "../place.h"
#include "cells.h"
#include "task_core.h"

#include <tuple>

namespace aio::detail {

/// Tells whether the exception being handled is a CancelledError, without rethrowing it: that would
/// double the cost of every cancelled frame.
[[nodiscard]] bool isHandlingCancelledError() noexcept;

class PromiseBase;

/// Where a frame awaits another: who awaits, and the frame that is awaited, for as long as that exists. Stands in the
/// awaiting frame.
struct Call {
    PromiseBase &caller;
    std::coroutine_handle<> frame;
};

class PromiseBase : public InCells {
public:
    explicit PromiseBase(const SourcePlace &defined) noexcept
        : m_defined(defined)
    {}
    Q_DISABLE_COPY_MOVE(PromiseBase)

    struct FinalAwaiter {
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        template<typename Promise>
        void await_suspend(std::coroutine_handle<Promise> self) const noexcept
        {
            PromiseBase &promise = self.promise();
            promise.m_task->leave(promise.caller());
        }
        void await_resume() const noexcept {}
    };

    [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
    [[nodiscard]] FinalAwaiter final_suspend() const noexcept { return {}; }
    void unhandled_exception() noexcept
    {
        m_error = std::current_exception();
        m_isCancelled = isHandlingCancelledError();
    }

    /// Its frame. The promise stands at one distance from the frame's begin for all that need no more than its usual
    /// alignment, so the handle need not be kept.
    [[nodiscard]] std::coroutine_handle<> self() noexcept
    {
        return std::coroutine_handle<PromiseBase>::from_promise(*this);
    }
    [[nodiscard]] TaskCore &task() const noexcept { return *m_task; }
    [[nodiscard]] PromiseBase *caller() const noexcept { return m_call ? &m_call->caller : nullptr; }
    [[nodiscard]] const SourcePlace &defined() const noexcept { return m_defined; }
    /// Where this frame last awaited.
    [[nodiscard]] SourcePlace awaits() const noexcept
    {
        return {m_defined.file, m_defined.function, int(m_awaitLine)};
    }
    void setAwaits(int line) noexcept { m_awaitLine = unsigned(line) & MaxLine; }

    [[nodiscard]] const std::exception_ptr &error() const noexcept { return m_error; }
    [[nodiscard]] std::exception_ptr takeError() noexcept { return std::exchange(m_error, nullptr); }
    /// Whether error() is a CancelledError.
    [[nodiscard]] bool isCancelled() const noexcept { return m_isCancelled; }

    /// Makes it the root frame of `task`.
    void attach(TaskCore &task) noexcept { m_task = &task; }
    /// `call.caller` awaits it.
    void call(Call &call) noexcept
    {
        m_call = &call;
        m_task = call.caller.m_task;
        m_task->enter(*this);
    }
    /// Destroys the frame and tells its owner, so that frames can go innermost first, without recursion.
    void destroy() noexcept
    {
        if (m_call)
            m_call->frame = nullptr;
        self().destroy();
    }

private:
    TaskCore *m_task = nullptr;
    Call *m_call = nullptr; ///< null for a task's root
    std::exception_ptr m_error;
    // Each sleeping coroutine has these: two numbers stand in what a place leaves unused of its last word.
    static constexpr unsigned MaxLine = 0x7fffffff;
    [[no_unique_address]] SourcePlace m_defined;
    unsigned m_awaitLine : 31 = 0;
    bool m_isCancelled : 1 = false;
};

/// An awaitable that is made of an awaiter's arguments.
template<typename Awaiter, typename... Args>
class [[nodiscard]] AwaitableOf {
public:
    explicit AwaitableOf(Args... args)
        : m_args(std::move(args)...)
    {}
    auto awaiter(PromiseBase &frame) const
    {
        return std::apply([&frame](const Args &...args) { return Awaiter(frame.task(), args...); }, m_args);
    }

private:
    std::tuple<Args...> m_args;
};

} // namespace aio::detail
