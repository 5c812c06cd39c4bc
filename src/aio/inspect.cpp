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
