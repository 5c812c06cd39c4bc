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

class PromiseBase : public InCells {
public:
    explicit PromiseBase(const SourcePlace &defined) noexcept
        : m_file(defined.file), m_function(defined.function), m_line(defined.line)
    {}
    Q_DISABLE_COPY_MOVE(PromiseBase)

    struct FinalAwaiter {
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        template<typename Promise>
        void await_suspend(std::coroutine_handle<Promise> self) const noexcept
        {
            PromiseBase &promise = self.promise();
            promise.m_task->leave(promise.m_caller);
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
    [[nodiscard]] PromiseBase *caller() const noexcept { return m_caller; }
    [[nodiscard]] SourcePlace defined() const noexcept { return {m_file, m_function, m_line}; }
    /// Where this frame last awaited.
    [[nodiscard]] SourcePlace awaits() const noexcept { return {m_file, m_function, m_awaitLine}; }
    void setAwaits(int line) noexcept { m_awaitLine = line; }

    [[nodiscard]] const std::exception_ptr &error() const noexcept { return m_error; }
    /// Whether error() is a CancelledError.
    [[nodiscard]] bool isCancelled() const noexcept { return m_isCancelled; }

    /// Makes it the root frame of `task`.
    void attach(TaskCore &task) noexcept { m_task = &task; }
    /// `caller` awaits it; `owner` is where the awaiting frame keeps its handle.
    void call(PromiseBase &caller, std::coroutine_handle<> &owner) noexcept
    {
        m_caller = &caller;
        m_owner = &owner;
        m_task = caller.m_task;
        m_task->enter(*this);
    }
    /// Destroys the frame and tells its owner, so that frames can go innermost first, without recursion.
    void destroy() noexcept
    {
        if (m_owner)
            *m_owner = nullptr;
        self().destroy();
    }

private:
    TaskCore *m_task = nullptr;
    PromiseBase *m_caller = nullptr;
    std::coroutine_handle<> *m_owner = nullptr;
    const char *m_file;
    const char *m_function;
    int m_line;
    int m_awaitLine = 0;
    std::exception_ptr m_error;
    bool m_isCancelled = false;
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
