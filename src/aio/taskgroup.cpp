// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "taskgroup.h"

#include <algorithm>

namespace aio {

/// Hears of a child's end a turn later, as asyncio's done callback does. Owned by the group's list.
class TaskGroup::Child final : public ChildHook,
                               public detail::DoneListener,
                               public detail::Runnable,
                               public detail::InCells {
public:
    Child(TaskGroup &group, detail::TaskCore &task)
        : m_group(group), m_task(&task)
    {}
    ~Child() { static_cast<ChildHook *>(this)->unlink(); }
    [[nodiscard]] detail::TaskCore &task() const { return *m_task; }

private:
    void futureDone() override { m_task->loop().schedule(*this); }
    void run() override { m_group.childEnded(*this); }

    TaskGroup &m_group;
    detail::Ref<detail::TaskCore> m_task;
};

/// The parent waits here for its children.
class TaskGroup::AllEnded final : public detail::LeafWait {
public:
    AllEnded(detail::TaskCore &task, TaskGroup *group)
        : LeafWait(task), m_group(*group)
    {}
    ~AllEnded() { m_group.m_waiting = nullptr; }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>)
    {
        m_group.m_waiting = this;
        suspend();
    }
    void await_resume() { resume(); }
    void childrenEnded() { finish(); }
    [[nodiscard]] WaitInfo waitInfo() const override
    {
        return {WaitKind::TaskGroup, 0, {}, m_group.m_scope.id()};
    }
    void visitAwaited(const detail::FutureVisitor &visit) const override
    {
        for (const Child *child = m_group.m_children.first(); child; child = m_group.m_children.after(*child))
            visit(child->task());
    }

private:
    void abort() override {}

    TaskGroup &m_group;
};

TaskGroup::TaskGroup(OnFailure onFailure)
    : m_parent(Loop::current().currentTask()), m_onFailure(onFailure)
{
    if (!m_parent)
        throw InvalidStateError("a task group needs a task as its parent");
    m_scope.open(m_parent->loop(), ScopeKind::TaskGroup, detail::placeOfCallersAwait());
}

TaskGroup::~TaskGroup()
{
    abort();
    while (const Child *child = m_children.first())
        delete child;
}

const char *TaskGroup::refusesTasks() const noexcept
{
    if (m_isLeaving && m_count == 0)
        return "the task group is finished";
    return m_isAborting ? "the task group is shutting down" : nullptr;
}

void TaskGroup::adopt(detail::TaskCore &task)
{
    auto *child = new Child(*this, task);
    m_children.append(*child);
    ++m_count;
    m_scope.join(task);
    task.addListener(*child);
}

void TaskGroup::abort()
{
    m_isAborting = true;
    const Cause cause{CancelOrigin::TaskGroup, m_parent->id(), m_scope.id()};
    const Loop::SiblingOrder &isBefore = m_parent->loop().siblingOrder();
    if (!isBefore) {
        for (Child *child = m_children.first(); child; child = m_children.after(*child))
            child->task().cancel({}, cause);
        return;
    }
    std::vector<detail::TaskCore *> siblings;
    for (Child *child = m_children.first(); child; child = m_children.after(*child))
        siblings.push_back(&child->task());
    std::ranges::sort(siblings, isBefore, &detail::TaskCore::id);
    for (detail::TaskCore *sibling : siblings)
        sibling->cancel({}, cause);
}

void TaskGroup::childEnded(Child &child)
{
    const detail::Ref<detail::TaskCore> task(&child.task());
    delete &child;
    --m_count;
    if (m_waiting && m_count == 0)
        m_waiting->childrenEnded();
    if (task->state() != detail::FutureCore::State::Failed || m_onFailure == OnFailure::KeepGoing)
        return;
    m_errors.push_back(task->exception());
    if (!m_isAborting && !m_isParentCancelRequested) {
        abort();
        cancelBody();
    }
}

void TaskGroup::cancel()
{
    if (m_isLeaving && m_count == 0)
        return;
    if (!m_isAborting)
        abort();
    if (!m_isParentCancelRequested)
        cancelBody();
}

void TaskGroup::cancelBody()
{
    m_isParentCancelRequested = true; // leave() takes it back
    m_parent->cancel({}, {CancelOrigin::TaskGroup, m_parent->id(), m_scope.id()});
}

Coro<> TaskGroup::leave(std::exception_ptr error, bool isCancelled)
{
    m_isLeaving = true;
    std::exception_ptr cancellation = isCancelled ? error : nullptr;
    std::exception_ptr interruption;
    if (error && !m_isAborting)
        abort();
    // The wait can be cancelled several times over, and must not end before the children have.
    while (m_count > 0) {
        try {
            using WaitForAll = detail::AwaitableOf<AllEnded, TaskGroup *>;
            co_await WaitForAll(this);
        } catch (const CancelledError &) {
            interruption = std::current_exception();
            if (!m_isAborting) {
                cancellation = interruption;
                abort();
            }
        }
    }
    if (m_isParentCancelRequested) {
        // What is left of the count is somebody else's request, though it may have come after the group's own
        // (CPython's gh-155433).
        if (m_parent->uncancel() == 0)
            cancellation = nullptr;
        else if (!cancellation)
            cancellation = interruption;
    }
    const bool isBodyError = error && !isCancelled;
    m_scope.close(!m_errors.empty() || isBodyError ? TaskState::Failed
                  : cancellation                   ? TaskState::Cancelled
                                                   : TaskState::Done);
    // A cancel from outside gives way to errors, but stays requested (see below).
    if (cancellation && m_errors.empty())
        std::rethrow_exception(cancellation);
    if (isBodyError && m_onFailure == OnFailure::CancelAll)
        m_errors.push_back(error);
    if (m_errors.empty() && !isBodyError)
        co_return;
    if (m_parent->cancelling() > 0) {
        // Deliver what is still requested at the next wait, and keep the count as it is.
        m_parent->uncancel();
        m_parent->cancel({}, {CancelOrigin::TaskGroup, m_parent->id(), m_scope.id()});
    }
    if (m_errors.empty())
        std::rethrow_exception(error);
    throw ExceptionGroup(std::exchange(m_errors, {}));
}

} // namespace aio
