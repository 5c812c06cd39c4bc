// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "recording.h"

#include <algorithm>

namespace record {

const TaskRecord *Recording::find(aio::TaskId id) const
{
    // Numbers grow with creation.
    const auto found = std::lower_bound(
        tasks.begin(), tasks.end(), id,
        [](const TaskRecord &task, aio::TaskId wanted) { return task.id < wanted; });
    return found != tasks.end() && found->id == id ? &*found : nullptr;
}

QString Recording::nameOf(aio::TaskId id) const
{
    const TaskRecord *task = find(id);
    return task ? task->name : QStringLiteral("?");
}

} // namespace record
