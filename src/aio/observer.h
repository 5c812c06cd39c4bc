// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a loop tells about its tasks, while it happens and on its thread. The recorder is an observer; so
// may be a log or a test. A loop without one pays a null check an event.
#pragma once

#include "place.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <exception>
#include <optional>

namespace aio {

namespace detail {
class TaskCore;
}

/// A task's number, unique within its loop, counted from 1 in the order of creation; 0 is "no task".
using TaskId = std::uint64_t;

/// Who asked for a cancellation.
enum class CancelOrigin : std::uint8_t {
    Outside,   ///< code outside of any task: a slot, a destructor
    Task,      ///< another task, or the task itself, by calling cancel()
    Timer,     ///< a callback of Loop::callAt
    Gather,    ///< a gather() that was cancelled
    TaskGroup, ///< a TaskGroup that aborts
    Timeout,   ///< a timeout() that passed
    Awaiting,  ///< the task that awaits this one was cancelled
    Owner,     ///< the QObject it is bound to was destroyed
    Shutdown,  ///< the loop ends (asyncio.run's clean-up)
};

/// Why a cancel() happened: what asked, and in which task that was (0: in none).
struct Cause {
    CancelOrigin origin = CancelOrigin::Outside;
    TaskId task = 0;
};

/// What a suspended task waits for.
enum class WaitKind : std::uint8_t {
    Turn,
    Sleep,
    Task,
    Gather,
    Shield,
    Several,
    Future,
    TaskGroup,
    Semaphore,
    Lock,
    Event,
    Condition,
    Barrier,
    Queue,
    Thread,
    Signal,
    Foreign
};

struct WaitInfo {
    WaitKind kind = WaitKind::Turn;
    /// The awaited task, for WaitKind::Task; the one that holds it, for WaitKind::Lock.
    TaskId task = 0;
    /// When it ends by itself, in the loop's time, if that is known.
    std::optional<std::chrono::nanoseconds> until;
};

/// How a body was left, which can differ from how its task ended: a task that is cancelled and returns
/// without another suspension ends cancelled.
enum class BodyExit : std::uint8_t { NeverStarted, Returned, Raised, Cancelled };

enum class TaskState : std::uint8_t {
    Scheduled, ///< created, or woken: waits for its turn
    Running,
    Suspended,
    Done,
    Failed,
    Cancelled,
};

/// A task, as an observer sees it. Valid during the call.
class TaskView {
public:
    explicit TaskView(const detail::TaskCore &task)
        : m_task(task)
    {}

    [[nodiscard]] TaskId id() const;
    /// Its name; "Task-N" when it was given none.
    [[nodiscard]] QString name() const;
    /// The task that created it, or 0.
    [[nodiscard]] TaskId creator() const;
    /// Where createTask() (or gather() …) was called.
    [[nodiscard]] SourcePlace created() const;
    /// The innermost await that suspends it.
    [[nodiscard]] SourcePlace waitsAt() const;
    [[nodiscard]] TaskState state() const;
    /// The loop's time.
    [[nodiscard]] std::chrono::nanoseconds now() const;
    /// The result in the form of repr() (inspect.h); for a task whose body returned.
    [[nodiscard]] QString result() const;
    /// The error that left the body, if one did.
    [[nodiscard]] std::exception_ptr exception() const;

private:
    const detail::TaskCore &m_task;
};

/// Override what you want to hear. An observer must not throw, and must not create, cancel or await.
class Observer {
public:
    Observer() = default;
    Q_DISABLE_COPY_MOVE(Observer)
    virtual ~Observer() = default;

    virtual void taskCreated(const TaskView &) {}
    /// The first statement of its body is about to run.
    virtual void taskStarted(const TaskView &) {}
    virtual void taskSuspended(const TaskView &, const WaitInfo &) {}
    virtual void taskResumed(const TaskView &) {}
    /// cancel() was called while the task was not done.
    virtual void cancelRequested(const TaskView &, const Cause &, const QString & /*message*/) {}
    /// CancelledError is about to be raised in it for a request.
    virtual void cancelDelivered(const TaskView &) {}
    /// Its body was left; its frames are still there.
    virtual void taskEnded(const TaskView &, BodyExit) {}
    /// It is done: state() is its final one.
    virtual void taskFinished(const TaskView &) {}
    /// aio::annotate() was called in it.
    virtual void annotated(const TaskView &, const QString & /*key*/, const QString & /*value*/) {}
};

} // namespace aio
