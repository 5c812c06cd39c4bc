// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "gather.h"

#include <unordered_set>

namespace aio::detail {

GatherCore::~GatherCore() = default;

void GatherCore::start(std::vector<Ref<FutureCore>> children, const SourcePlace &place)
{
    m_children = std::move(children);
    m_listeners = std::vector<Listener>(m_children.size());
    auto unused = m_listeners.begin();
    m_scope.open(loop(), ScopeKind::Gather, place);
    std::vector<FutureCore *> alreadyDone;
    std::unordered_set<FutureCore *> seen;
    seen.reserve(m_children.size());
    for (const Ref<FutureCore> &child : m_children) {
        if (!seen.insert(child.get()).second)
            continue;
        ++m_waitingFor;
        if (const TaskCore *task = child->asTask())
            m_scope.join(*task);
        if (child->isDone()) {
            alreadyDone.push_back(child.get());
        } else {
            (unused++)->listen(*this, *child);
        }
    }
    if (m_waitingFor == 0) {
        finishWithResults();
        m_scope.close(TaskState::Done);
        return;
    }
    // Whoever made it may drop it: its children's ends keep it alive until the last has come.
    ref();
    for (FutureCore *child : alreadyDone)
        childDone(*child);
}

bool GatherCore::cancel(const QString &message, const Cause &cause)
{
    if (isDone())
        return false;
    if (m_isBeingCancelled) {
        // By a child that awaits this gather: its own wait is cut (see TaskCore::cancel()).
        loop().noteCancelMetItself();
        return false;
    }
    m_isBeingCancelled = true;
    bool isAnyCancelled = false;
    for (const Ref<FutureCore> &child : m_children)
        isAnyCancelled |= child->cancel(message, {CancelOrigin::Gather, cause.task, m_scope.id()});
    m_isBeingCancelled = false;
    m_isCancelRequested |= isAnyCancelled;
    return isAnyCancelled;
}

void GatherCore::visitAwaited(const FutureVisitor &visit) const
{
    for (const Ref<FutureCore> &child : m_children)
        visit(*child);
}

void GatherCore::childDone(FutureCore &child)
{
    --m_waitingFor;
    if (isDone()) {
        child.markRetrieved();
    } else if (!m_collectsErrors && child.state() != State::Done) {
        // A child's cancellation is an exception of the gather, which is not itself cancelled.
        finishFailed(child.exception());
        m_scope.close(child.state() == State::Cancelled ? TaskState::Cancelled : TaskState::Failed);
    } else if (m_waitingFor == 0) {
        if (m_isCancelRequested) {
            // Also when every child swallowed it.
            finishFailed(std::make_exception_ptr(CancelledError()));
            m_scope.close(TaskState::Cancelled);
        } else {
            finishWithResults();
            m_scope.close(TaskState::Done);
        }
    }
    if (m_waitingFor == 0)
        unref();
}

void GatherCore::childDropped()
{
    dropListeners();
    if (--m_waitingFor == 0)
        unref();
}

} // namespace aio::detail
