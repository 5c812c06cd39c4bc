// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "activity.h"

namespace app {

Activity::Activity()
{
    connect(this, &Activity::rowChanged, this, &Activity::stopWhenSettled);
    connect(this, &Activity::changed, this, &Activity::stopWhenSettled);
}

Activity::~Activity() = default;

int Activity::activeCount() const
{
    return count(TaskState::Scheduled) + count(TaskState::Running) + count(TaskState::Suspended)
           + count(TaskState::Cancelling);
}

const record::Recording &Activity::recording() const
{
    static const record::Recording nothing;
    return m_recorder ? m_recorder->recording() : nothing;
}

record::Recorder &Activity::recorder()
{
    if (m_recorder) {
        m_recorder->resume();
    } else {
        m_loop = &aio::Loop::current();
        m_recorder = std::make_unique<record::Recorder>(*m_loop, record::Recorder::Of::Adopted);
    }
    return *m_recorder;
}

void Activity::stopWhenSettled()
{
    if (m_recorder && isSettled())
        m_recorder->stop();
}

} // namespace app
