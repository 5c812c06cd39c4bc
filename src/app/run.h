// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// One run of a RunSpec on the current loop, and what became of it so far. Knows no QML: it keeps plain values and says
// which changed. Held by a shared_ptr, also by the coroutines it started, so that it outlives its card if it must.
#include "runspec.h"
#include "taskstate.h"

#include <aio/outcome.h>
#include <aio/task.h>

#include <array>
#include <functional>
#include <memory>

namespace app {

/// The error that a task of a RunSpec fails with; named after Python's.
class ValueError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A task as it is now. Times are those of the run's loop.
struct TaskRecord {
    TaskState state = TaskState::Scheduled;
    bool hasStarted = false;
    bool isCancelAsked = false;
    Duration started{0};
    Duration stopped{0}; ///< when its work ended: at its end, or where the clean-up began
    Duration ended{0};
    QString result;
    std::exception_ptr error;
};

/// What the awaiting code has got.
struct Received {
    enum Kind { Awaiting, Values, Raised };
    Kind kind = Awaiting;
    std::vector<aio::Outcome<QString>> values; ///< while Awaiting: those that came one by one
    std::exception_ptr error;                  ///< for Raised; a CancelledError when it was cancelled
    bool isCancelled = false;
};

class Run : public std::enable_shared_from_this<Run> {
public:
    explicit Run(RunSpec spec);
    ~Run();
    Q_DISABLE_COPY_MOVE(Run)

    /// Creates the awaiting task on the current loop; call once.
    void start();
    /// Cancels the awaiting code, and every task that this does not reach by itself.
    void cancel();
    /// Cancels one task; a plain QCoro::Task only remembers that it was asked.
    void cancelTask(std::size_t index);

    const RunSpec &spec() const { return m_spec; }
    const std::vector<TaskRecord> &tasks() const { return m_records; }
    const Received &received() const { return m_received; }
    int count(TaskState state) const { return m_counts[std::size_t(state)]; }
    int activeCount() const;
    /// The awaiting code has ended and no task is left.
    bool isSettled() const { return m_received.kind != Received::Awaiting && activeCount() == 0; }
    bool isCancelAsked() const { return m_isCancelAsked; }
    /// Whether a cancel of this task would do anything: a plain QCoro::Task is asked once, in vain.
    bool canCancel(std::size_t index) const;
    /// The same for the whole run.
    bool canCancel() const
    {
        return !isSettled() && !(m_isCancelAsked && m_spec.mode == RunMode::PlainTasks);
    }
    Duration now() const;
    /// Since the start.
    Duration age() const { return now() - m_started; }
    /// From the start until the awaiting code got its answer, or until now.
    Duration elapsed() const;
    /// How far a task's work is, 0 to 1.
    double progress(std::size_t index) const;
    /// How far its clean-up is, 0 to 1.
    double cleanUpProgress(std::size_t index) const;

    /// Called with the index of a task whose state changed.
    std::function<void(std::size_t)> onTaskChanged;
    /// Called when what the awaiting code has got changed.
    std::function<void()> onReceived;

private:
    friend struct RunCoroutines;
    using Values = std::vector<aio::Outcome<QString>>;

    void keep(std::size_t index, aio::Task<QString> task);
    void taskStarted(std::size_t index);
    void cleanUpStarted(std::size_t index);
    void taskEnded(std::size_t index, TaskState state, QString result, std::exception_ptr error);
    void receivedOne(QString value);
    void awaiterEnded();
    void setState(std::size_t index, TaskState state);

    RunSpec m_spec;
    std::vector<TaskRecord> m_records;
    std::vector<aio::Task<QString>> m_tasks;
    std::array<int, 7> m_counts{};
    aio::Task<Values> m_awaiter;
    Received m_received;
    aio::Loop *m_loop = nullptr;
    Duration m_started{0};
    Duration m_answered{0};
    bool m_isCancelAsked = false;
};

} // namespace app
