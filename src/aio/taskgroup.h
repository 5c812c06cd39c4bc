// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// TaskGroup: tasks that end before the block that started them does. If one fails, the others and the
// body are cancelled, and all errors come out together. Rules: asyncio.TaskGroup of Python 3.14.
//
//     co_await withTaskGroup([](TaskGroup &group) -> Coro<> {
//         group.createTask(serve());
//         co_await prepare();
//     });                              // waits here
#pragma once

#include "cleanup.h"
#include "detail/scope.h"

namespace aio {

class TaskGroup final {
public:
    /// What a child's failure does.
    enum class OnFailure : std::uint8_t {
        CancelAll, ///< cancels the others and the body, and comes out of the group (asyncio.TaskGroup)
        KeepGoing, ///< concerns nobody else; reported, unless somebody looks at it (Kotlin's supervisorScope)
    };

    /// A group of the task that runs now; use withTaskGroup() or withSupervisor(), which also leave it.
    explicit TaskGroup(OnFailure onFailure = OnFailure::CancelAll);
    /// A group that dies before it was left (its task was destroyed) cancels what it still has.
    ~TaskGroup();
    Q_DISABLE_COPY_MOVE(TaskGroup)

    /// Starts `work` as a child. Raises InvalidStateError, and destroys `work` unrun, when the group
    /// shuts down or has ended. A child may start siblings while the parent waits for the group.
    template<typename A>
    auto createTask(A work, const TaskOptions &options = {}, SourcePlace place = SourcePlace::current())
    {
        auto coro = detail::toCoro(std::move(work));
        if (const char *refusal = refusesTasks()) {
            coro.close();
            throw InvalidStateError(refusal);
        }
        auto task = aio::createTask(std::move(coro), options, place);
        adopt(static_cast<detail::TaskCore &>(*task.ref()));
        return task;
    }

    /// Ends the group's work: cancels the children and the body, and the group then ends without raising that
    /// (asyncio's TaskGroup.cancel() of 3.15). Errors of children come out as ever, and a cancel of the parent by
    /// somebody else goes on as CancelledError. Further calls do nothing.
    void cancel();

    /// Children that have not ended.
    [[nodiscard]] std::size_t size() const noexcept { return m_count; }

    /// For withTaskGroup(): the body has ended with `error`, or well. Waits for the children, then
    /// raises what the group comes to.
    Coro<> leave(std::exception_ptr error, bool isCancelled);

private:
    struct ChildHook : detail::Link {};
    class Child;
    class AllEnded;

    [[nodiscard]] const char *refusesTasks() const noexcept;
    void adopt(detail::TaskCore &task);
    void childEnded(Child &child);
    void abort();
    void cancelBody();

    detail::Ref<detail::TaskCore> m_parent;
    detail::Scope m_scope;
    detail::LinkedList<Child, ChildHook> m_children;
    std::size_t m_count = 0;
    std::vector<std::exception_ptr> m_errors;
    AllEnded *m_waiting = nullptr;
    OnFailure m_onFailure;
    bool m_isAborting = false;
    bool m_isLeaving = false;
    bool m_isParentCancelRequested = false;
};

namespace detail {

template<typename F>
auto inGroup(TaskGroup::OnFailure onFailure, F makeBody) -> std::invoke_result_t<F &, TaskGroup &>
{
    using T = typename std::invoke_result_t<F &, TaskGroup &>::value_type;
    TaskGroup group(onFailure);
    auto outcome = co_await settled(makeBody(group));
    co_await group.leave(outcome.exception(), outcome.isCancelled());
    if constexpr (std::is_void_v<T>) {
        if (outcome.isCancelled())
            co_return; // by cancel(): anything else leave() has raised
    } else {
        if (outcome.isCancelled())
            throw InvalidStateError("the task group was cancelled before its body gave a value");
    }
    co_return std::move(outcome).value();
}

} // namespace detail

/// Runs the coroutine that `makeBody(TaskGroup &)` makes in the current task, then waits for the group's
/// tasks. Gives the body's value. Raises ExceptionGroup with every error of body and children if there
/// is one; a cancel from outside goes on as CancelledError once the children have ended. A body that was to give a
/// value, and was ended by TaskGroup::cancel() before, raises InvalidStateError.
template<typename F>
    requires std::invocable<F &, TaskGroup &>
auto withTaskGroup(F makeBody) -> std::invoke_result_t<F &, TaskGroup &>
{
    return detail::inGroup(TaskGroup::OnFailure::CancelAll, std::move(makeBody));
}

/// The same for tasks that do not concern each other: a child that fails ends alone, and its error is reported unless
/// somebody looks at it. An error of the body, or a cancel from outside, still cancels the children; once they have
/// ended, the body's error comes out as it is, in no group, also when a cancel came just before it.
template<typename F>
    requires std::invocable<F &, TaskGroup &>
auto withSupervisor(F makeBody) -> std::invoke_result_t<F &, TaskGroup &>
{
    return detail::inGroup(TaskGroup::OnFailure::KeepGoing, std::move(makeBody));
}

} // namespace aio
