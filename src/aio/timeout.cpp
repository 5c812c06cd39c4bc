// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "timeout.h"

namespace aio {

Timeout::Timeout(std::optional<Loop::Nanoseconds> when)
    : m_task(Loop::current().currentTask())
    , m_when(when)
    , m_cancellingAtEntry(m_task ? m_task->cancelling() : 0)
{
    if (!m_task)
        throw InvalidStateError("a timeout needs a task to cancel");
    m_scope.open(m_task->loop(), ScopeKind::Timeout, detail::placeOfCallersAwait(), m_when);
    restart();
}

void Timeout::reschedule(std::optional<Loop::Nanoseconds> when)
{
    if (m_state != State::Active)
        throw InvalidStateError(expired() ? "cannot change the deadline of an expired timeout"
                                          : "cannot change the deadline of a finished timeout");
    m_when = when;
    m_scope.move(when);
    stop();
    restart();
}

void Timeout::restart()
{
    if (!m_when)
        return;
    // asyncio: an overdue deadline does not wait for the timers' turn.
    Loop &loop = m_task->loop();
    if (*m_when <= loop.now())
        loop.schedule(*this);
    else
        loop.startTimer(*this, *m_when);
}

void Timeout::run()
{
    m_task->cancel({}, {CancelOrigin::Timeout, m_task->id(), m_scope.id()});
    m_state = State::Expiring;
}

void Timeout::finish(bool isCancelled)
{
    stop();
    if (m_state == State::Active) {
        m_state = State::Exited;
        m_scope.close(isCancelled ? TaskState::Cancelled : TaskState::Done);
        return;
    }
    m_state = State::Expired;
    // asyncio: only if nobody else asked for a cancel meanwhile is this one ours to turn into an error.
    const bool isOurs = m_task->uncancel() <= m_cancellingAtEntry && isCancelled;
    m_scope.close(isOurs ? TaskState::Failed : isCancelled ? TaskState::Cancelled : TaskState::Done);
    if (isOurs)
        throw TimeoutError();
}

namespace detail {

namespace {

/// Reports the error of `inner` unless somebody has looked at it. It counts as looked at then.
void reportShielded(FutureCore &inner)
{
    if (inner.isRetrieved())
        return;
    const TaskCore *task = inner.asTask();
    inner.loop().report({Unhandled::Kind::ShieldedError, task ? task->name() : QStringLiteral("a future"),
                         task ? task->created() : SourcePlace(), inner.exception()});
}

} // namespace

ShieldCore::ShieldCore(Ref<FutureCore> inner, const SourcePlace &place)
    : FutureCore(inner->loop()), m_inner(std::move(inner))
{
    m_scope.open(loop(), ScopeKind::Shield, place);
    if (const TaskCore *task = m_inner->asTask())
        m_scope.join(*task);
    ref(); // released when the inner one has ended
    m_inner->addListener(m_listener);
}

bool ShieldCore::cancel(const QString &message, const Cause &cause)
{
    if (!FutureCore::cancel(message, cause))
        return false;
    m_scope.close(TaskState::Cancelled);
    return true;
}

void ShieldCore::Listener::futureDone() { m_shield.loop().schedule(*this); }

void ShieldCore::innerDone()
{
    if (isDone()) {
        // It was cancelled. asyncio 3.14: nobody waits for an error here, so it is told when it happens.
        if (m_inner->state() == State::Failed)
            reportShielded(*m_inner);
    } else {
        switch (m_inner->state()) {
        case State::Done:
            finishDone();
            m_scope.close(TaskState::Done);
            break;
        case State::Cancelled:
            finishCancelled(m_inner->exception());
            m_scope.close(TaskState::Cancelled);
            break;
        default:
            finishFailed(m_inner->exception());
            m_scope.close(TaskState::Failed);
        }
    }
    unref();
}

void ShieldCore::innerDropped()
{
    dropListeners();
    unref();
}

} // namespace detail
} // namespace aio
