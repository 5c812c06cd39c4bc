// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "scope.h"

#include "promise.h"

namespace aio::detail {

void Scope::tellOpened(Loop &loop, ScopeKind kind, const SourcePlace &place,
                       std::optional<Loop::Nanoseconds> until)
{
    m_loop = &loop;
    m_id = loop.nextScopeId();
    const TaskCore *task = loop.currentTask();
    const ScopeInfo info{m_id, kind, task ? task->id() : 0, place, until};
    loop.tell([&info](Observer &observer) { observer.scopeOpened(info); });
}

void Scope::tellJoined(const TaskCore &task)
{
    const TaskView view(task);
    m_loop->tell([&](Observer &observer) { observer.scopeJoined(m_id, view); });
}

void Scope::tellMoved(std::optional<Loop::Nanoseconds> until)
{
    m_loop->tell([&](Observer &observer) { observer.scopeMoved(m_id, until); });
}

void Scope::tellClosed(TaskState end)
{
    const ScopeId id = std::exchange(m_id, 0);
    m_loop->tell([&](Observer &observer) { observer.scopeClosed(id, end); });
}

SourcePlace placeOfCallersAwait()
{
    const TaskCore *task = Loop::current().currentTask();
    const PromiseBase *frame = task ? task->innermost() : nullptr;
    if (!frame)
        return {};
    return frame->caller() ? frame->caller()->awaits() : frame->defined();
}

SourcePlace placeOfCaller()
{
    const TaskCore *task = Loop::current().currentTask();
    return task && task->innermost() ? task->innermost()->defined() : SourcePlace();
}

} // namespace aio::detail
