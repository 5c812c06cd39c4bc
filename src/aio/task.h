// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Task<T>: a shared handle to a running coroutine, and createTask(), which makes one.
// The loop keeps a task alive until it is done, whether or not anybody holds a handle.
#pragma once

#include "coro.h"
#include "detail/to_coro.h"
#include "future.h"
#include "repr.h"
#include "taskoptions.h"

#include <QObject>

namespace aio {

namespace detail {

template<typename T>
class TypedTask final : public WithValue<TaskCore, T> {
public:
    TypedTask(Loop &loop, Promise<T> &root, const SourcePlace &created)
        : WithValue<TaskCore, T>(loop, root, created)
    {}
    [[nodiscard]] QString reprResult() const override
    {
        return this->m_value ? repr(*this->m_value) : QString();
    }

private:
    void takeValue(PromiseBase &root) override
    {
        this->m_value.emplace(static_cast<Promise<T> &>(root).takeValue());
    }
};

} // namespace detail

template<typename T = void>
class Task : public Future<T> {
public:
    Task() noexcept = default;
    explicit Task(detail::Ref<detail::TaskCore> core) noexcept
        : Future<T>(std::move(core))
    {}

    [[nodiscard]] TaskId id() const { return task().id(); }
    [[nodiscard]] QString name() const { return task().name(); }
    [[nodiscard]] TaskState state() const { return task().taskState(); }
    /// Where createTask() was called.
    [[nodiscard]] SourcePlace created() const { return task().created(); }
    /// How many cancel requests are open: cancel() counts up, uncancel() down (asyncio's cancelling()).
    [[nodiscard]] int cancelling() const { return task().cancelling(); }
    /// Takes one cancel request back and gives the number left. At 0, a request that was not yet
    /// delivered is withdrawn, unless the task is suspended: then the CancelledError is under way.
    int uncancel() { return task().uncancel(); }
    /// What made the last cancel request.
    [[nodiscard]] Cause cancelCause() const { return task().lastCause(); }
    /// Cancels it when `owner` is destroyed; at once when that is null.
    void bindTo(QObject *owner)
    {
        if (!owner) {
            task().cancel({}, {CancelOrigin::Owner, 0});
            return;
        }
        const Task self = *this;
        const auto connection = QObject::connect(
            owner, &QObject::destroyed, owner, [self] { self.task().cancel({}, {CancelOrigin::Owner, 0}); });
        // An owner that lives long keeps no handles of tasks that are done.
        this->addDoneCallback([connection] { QObject::disconnect(connection); });
    }

private:
    [[nodiscard]] detail::TaskCore &task() const { return static_cast<detail::TaskCore &>(this->core()); }
};

/// Runs `work` as a task of the current loop; its first step is in the next turn (asyncio.create_task), unless
/// `options` or the loop say that it starts eagerly.
/// `work` is a Coro, anything that can be awaited (a QCoro::Task, sleep(), a future …), or a callable
/// that makes a Coro: a closure is then kept for as long as the task.
template<typename A>
auto createTask(A work, const TaskOptions &options = {}, SourcePlace place = SourcePlace::current())
{
    auto coro = detail::toCoro(std::move(work));
    using T = typename decltype(coro)::value_type;
    Loop &loop = Loop::current();
    detail::Ref task(new detail::TypedTask<T>(loop, coro.release().promise(), place));
    task->start(options);
    return Task<T>(detail::Ref<detail::TaskCore>(std::move(task)));
}

namespace detail {

template<typename>
inline constexpr bool IsFuture = false;
template<typename T>
inline constexpr bool IsFuture<Future<T>> = true;
template<typename T>
inline constexpr bool IsFuture<Task<T>> = true;

/// asyncio's ensure_future: a handle as it is, anything else as a new task.
template<typename A>
Ref<FutureCore> futureOf(A &&awaitable, const SourcePlace &place)
{
    if constexpr (IsFuture<std::remove_cvref_t<A>>) {
        requireCurrentLoop(awaitable.ref());
        return awaitable.ref();
    } else {
        return createTask(std::forward<A>(awaitable), {}, place).ref();
    }
}

template<typename A>
auto futureResult()
{
    if constexpr (IsFuture<A>)
        return std::type_identity<typename A::value_type>{};
    else
        return std::type_identity<AwaitResult<A>>{};
}
template<typename A>
using FutureResult = typename decltype(futureResult<A>())::type;

} // namespace detail

/// A handle of a task or a future as it is; anything else that can be awaited as a new task (asyncio.ensure_future).
template<typename A>
auto ensureFuture(A awaitable, SourcePlace place = SourcePlace::current())
{
    if constexpr (detail::IsFuture<A>)
        return awaitable;
    else
        return createTask(std::move(awaitable), {}, place);
}

/// A task without its type, such as the one that runs now; to cancel it, or to ask about it.
class AnyTask {
public:
    AnyTask() noexcept = default;
    explicit AnyTask(detail::TaskCore *core) noexcept
        : m_core(core)
    {}
    template<typename T>
    AnyTask(const Task<T> &task) // NOLINT(google-explicit-constructor): a task is one
        : m_core(static_cast<detail::TaskCore *>(task.ref().get()))
    {}

    [[nodiscard]] bool isValid() const noexcept { return bool(m_core); }
    [[nodiscard]] TaskId id() const { return m_core->id(); }
    [[nodiscard]] QString name() const { return m_core->name(); }
    [[nodiscard]] TaskState state() const { return m_core->taskState(); }
    /// Where createTask() was called.
    [[nodiscard]] SourcePlace created() const { return m_core->created(); }
    /// What made the last cancel request.
    [[nodiscard]] Cause cancelCause() const { return m_core->lastCause(); }
    [[nodiscard]] bool done() const { return m_core->isDone(); }
    bool cancel(const QString &message = {}) const
    {
        return m_core->cancel(message, m_core->loop().currentCause());
    }
    /// Ends its wait with `error`, which comes out of that `co_await`: to see what a failure there does. False when it
    /// waits for nothing, or for a task or a future, which has an end of its own; and when that wait is over already.
    bool failWait(const std::exception_ptr &error) const { return m_core->failWait(error); }
    [[nodiscard]] int cancelling() const { return m_core->cancelling(); }
    int uncancel() const { return m_core->uncancel(); }
    void addDoneCallback(std::function<void()> callback) const { m_core->addCallback(std::move(callback)); }

private:
    detail::Ref<detail::TaskCore> m_core;
};

/// The task that is running on this thread; an invalid handle outside of any.
[[nodiscard]] AnyTask currentTask();
/// The tasks of the current loop that are not done, oldest first.
[[nodiscard]] std::vector<AnyTask> allTasks();

template<typename T>
Coro<T>::operator QCoro::Task<T>() &&
{
    return [](Task<T> task) -> QCoro::Task<T> { co_return co_await task; }(createTask(std::move(*this)));
}

template<typename T>
auto Coro<T>::operator co_await()
{
    return detail::ForeignCallerAwaiter<T>(createTask(std::move(*this)).ref());
}

} // namespace aio
