// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "activity.h"

namespace app {

int Activity::activeCount() const
{
    return count(TaskState::Scheduled) + count(TaskState::Running) + count(TaskState::Suspended)
           + count(TaskState::Cancelling);
}

} // namespace app
