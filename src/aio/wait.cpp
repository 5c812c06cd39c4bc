// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "wait.h"

namespace aio::detail {

SeveralWait::SeveralWait(TaskCore &task, std::vector<Ref<FutureCore>> futures, ReturnWhen when,
                         std::optional<Loop::Nanoseconds> timeout)
    : LeafWait(task)
    , m_futures(std::move(futures))
    , m_timeout(timeout)
    , m_left(m_futures.size())
    , m_when(when)
{
    for (const Ref<FutureCore> &future : m_futures) {
        if (!future)
            throw InvalidStateError("cannot wait for an empty handle");
        if (&future->loop() != &task.loop())
            throw InvalidStateError("the awaited future belongs to another loop");
    }
}

void SeveralWait::await_suspend(std::coroutine_handle<>)
{
    suspend();
    if (m_timeout) {
        m_until = task().loop().deadlineAfter(*m_timeout);
        task().loop().startTimer(m_deadline, *m_until);
    }
    // One that is done is heard of in the next turn, as by asyncio's done callbacks.
    for (const Ref<FutureCore> &future : m_futures)
        future->addListener(m_listeners.emplace_back(*this, *future));
}

WaitInfo SeveralWait::waitInfo() const { return {WaitKind::Several, 0, m_until}; }

void SeveralWait::visitAwaited(const FutureVisitor &visit) const
{
    for (const Ref<FutureCore> &future : m_futures)
        visit(*future);
}

void SeveralWait::futureDone(FutureCore &future)
{
    --m_left;
    bool ends = m_left == 0 || m_when == ReturnWhen::FirstCompleted;
    // Looked at only where it decides: an error that nobody handles is to be reported.
    if (!ends && m_when == ReturnWhen::FirstException && future.state() == FutureCore::State::Failed) {
        future.markRetrieved();
        ends = true;
    }
    if (ends)
        end();
}

void SeveralWait::end()
{
    m_deadline.stop();
    finish();
}

void SeveralWait::abort()
{
    m_deadline.stop();
    m_listeners.clear();
}

Coro<> cancelAndWait(Ref<FutureCore> future)
{
    const Future<> handle(future);
    future->cancel({}, Loop::current().currentCause());
    std::vector<Future<>> futures(1, handle);
    co_await wait(std::move(futures));
}

} // namespace aio::detail
