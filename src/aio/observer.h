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

/// The number of a Scope, unique within its loop, counted from 1; 0 is "no scope".
using ScopeId = std::uint64_t;

/// What encloses tasks, or a part of one.
enum class ScopeKind : std::uint8_t {
    Gather,
    TaskGroup,
    Timeout, ///< of a part of its task
    Shield,
    CleanUp, ///< what a task still does when its work is over: withCleanup(), CleanUpMark
};

/// A scope, as an observer is told of it when it opens.
struct ScopeInfo {
    ScopeId id = 0;
    ScopeKind kind = ScopeKind::Gather;
    /// The task that opened it, or 0.
    TaskId task = 0;
    /// The await or the call that opened it.
    SourcePlace place;
    /// Timeout: its deadline in the loop's time, if it has one.
    std::optional<std::chrono::nanoseconds> until;
};

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
    /// Gather, TaskGroup, Timeout: which one; 0 when nobody observed its opening.
    ScopeId scope = 0;
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
    /// The gather, group or shield it waits for, if somebody observed its opening.
    ScopeId scope = 0;
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
    /// Writes the awaits of its coroutines to `places`, the innermost first, at most `most`; gives how many.
    [[nodiscard]] std::size_t frames(SourcePlace *places, std::size_t most) const;
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
    /// Its wait is over, or is cancelled: it goes on in its turn. This may come before taskSuspended().
    virtual void taskWoken(const TaskView &) {}
    virtual void taskResumed(const TaskView &) {}
    /// cancel() was called while the task was not done.
    virtual void cancelRequested(const TaskView &, const Cause &, const QString & /*message*/) {}
    /// CancelledError is about to be raised in it for a request.
    virtual void cancelDelivered(const TaskView &) {}
    /// uncancel() took a request back; `left` are open.
    virtual void cancelWithdrawn(const TaskView &, int /*left*/) {}
    /// Its body was left; its frames are still there.
    virtual void taskEnded(const TaskView &, BodyExit) {}
    /// It is done: state() is its final one.
    virtual void taskFinished(const TaskView &) {}
    /// aio::annotate() was called in it.
    virtual void annotated(const TaskView &, const QString & /*key*/, const QString & /*value*/) {}

    /// A gather, a group, a timeout … begins.
    virtual void scopeOpened(const ScopeInfo &) {}
    /// The scope has this task now: it awaits it, or shields it. A task may be in several.
    virtual void scopeJoined(ScopeId, const TaskView &) {}
    /// Its deadline was moved; nothing means never.
    virtual void scopeMoved(ScopeId, std::optional<std::chrono::nanoseconds> /*until*/) {}
    /// It is over, and came to Done, Failed or Cancelled. Tasks that joined it may go on.
    virtual void scopeClosed(ScopeId, TaskState) {}
};

} // namespace aio
