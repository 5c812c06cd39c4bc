// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// TaskServer: answers for the tasks of a loop at a local socket. A connection sends a line, {"ask": "tasks"}, gets one
// with the JSON of a TaskList, and is closed.
#pragma once

#include "tasklist.h"

#include <aio/loop.h>

#include <QLocalServer>

namespace live {

class TaskServer final : public aio::Observer {
public:
    /// Tells of the tasks of `loop`, which outlives it and is this thread's.
    explicit TaskServer(aio::Loop &loop);
    ~TaskServer() override;

    /// Answers at `path`, in place of whoever did before; false when that fails: see errorString().
    bool listen(const QString &path);
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }

    void taskCreated(const aio::TaskView &task) override { note(task); }
    void taskStarted(const aio::TaskView &task) override { note(task); }
    void taskSuspended(const aio::TaskView &task, const aio::WaitInfo &) override { note(task); }
    void taskWoken(const aio::TaskView &task) override { note(task); }
    void taskResumed(const aio::TaskView &task) override { note(task); }
    void taskFinished(const aio::TaskView &task) override { m_since.remove(task.id()); }

private:
    void note(const aio::TaskView &task) { m_since.insert(task.id(), m_loop.now()); }
    void accept();
    void answer(QLocalSocket &socket);

    aio::Loop &m_loop;
    Since m_since;
    QLocalServer m_server;
};

} // namespace live
