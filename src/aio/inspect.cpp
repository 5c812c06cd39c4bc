// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "inspect.h"

#include "detail/task_core.h"

namespace aio {

void annotate(const QString &key, const QString &value)
{
    if (detail::TaskCore *task = Loop::current().currentTask())
        task->annotate(key, value);
}

QString describe(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Turn:
        return QStringLiteral("its turn");
    case WaitKind::Sleep:
        return QStringLiteral("sleep");
    case WaitKind::Task:
        return QStringLiteral("a task");
    case WaitKind::Gather:
        return QStringLiteral("gather");
    case WaitKind::Shield:
        return QStringLiteral("shield");
    case WaitKind::Several:
        return QStringLiteral("several");
    case WaitKind::Future:
        return QStringLiteral("a future");
    case WaitKind::TaskGroup:
        return QStringLiteral("the tasks of its group");
    case WaitKind::Semaphore:
        return QStringLiteral("a semaphore");
    case WaitKind::Lock:
        return QStringLiteral("a lock");
    case WaitKind::Event:
        return QStringLiteral("an event");
    case WaitKind::Condition:
        return QStringLiteral("a condition");
    case WaitKind::Barrier:
        return QStringLiteral("a barrier");
    case WaitKind::Queue:
        return QStringLiteral("a queue");
    case WaitKind::Thread:
        return QStringLiteral("a thread");
    case WaitKind::Signal:
        return QStringLiteral("a signal");
    case WaitKind::Foreign:
        return QStringLiteral("another library");
    }
    return {};
}

QString describe(const Cause &cause, const std::function<QString(TaskId)> &nameOf)
{
    switch (cause.origin) {
    case CancelOrigin::Outside:
        return QStringLiteral("outside");
    case CancelOrigin::Task:
        return nameOf(cause.task);
    case CancelOrigin::Timer:
        return QStringLiteral("timer");
    case CancelOrigin::Gather:
        return QStringLiteral("gather");
    case CancelOrigin::TaskGroup:
        return QStringLiteral("TaskGroup");
    case CancelOrigin::Timeout:
        return QStringLiteral("timeout");
    case CancelOrigin::Awaiting:
        return QStringLiteral("awaiting task ") + nameOf(cause.task);
    case CancelOrigin::Owner:
        return QStringLiteral("the death of its owner");
    case CancelOrigin::Shutdown:
        return QStringLiteral("asyncio.run");
    }
    return {};
}

} // namespace aio
