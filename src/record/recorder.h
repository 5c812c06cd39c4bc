// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Recorder: watches a loop and writes a Recording. Lives on the loop's thread; stops when destroyed.
#pragma once

#include "recording.h"

#include <aio/loop.h>

namespace record {

class Recorder final : public aio::Observer {
public:
    /// Hears of `loop` from now on; the loop must outlive the recorder.
    explicit Recorder(aio::Loop &loop);
    ~Recorder() override;

    [[nodiscard]] const Recording &recording() const noexcept { return m_recording; }
    /// Hands over what was recorded; goes on with an empty recording.
    [[nodiscard]] Recording take() { return std::exchange(m_recording, {}); }

    void taskCreated(const aio::TaskView &task) override;
    void taskStarted(const aio::TaskView &task) override;
    void taskSuspended(const aio::TaskView &task, const aio::WaitInfo &wait) override;
    void taskResumed(const aio::TaskView &task) override;
    void cancelRequested(const aio::TaskView &task, const aio::Cause &cause, const QString &message) override;
    void cancelDelivered(const aio::TaskView &task) override;
    void taskEnded(const aio::TaskView &task, aio::BodyExit exit) override;
    void taskFinished(const aio::TaskView &task) override;
    void annotated(const aio::TaskView &task, const QString &key, const QString &value) override;

private:
    Event &add(const aio::TaskView &task, EventKind kind);
    void setState(const aio::TaskView &task, aio::TaskState state);

    aio::Loop &m_loop;
    Recording m_recording;
};

} // namespace record
