// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "recorder.h"

#include <aio/errors.h>
#include <aio/repr.h>

namespace record {

namespace {

/// What was said when the task was cancelled, if anything was.
QString messageOf(const std::exception_ptr &cancellation)
{
    try {
        std::rethrow_exception(cancellation);
    } catch (const aio::CancelledError &cancelled) {
        return cancelled.message();
    }
}

} // namespace

Recorder::Recorder(aio::Loop &loop)
    : m_loop(loop)
{
    m_loop.addObserver(*this);
}

Recorder::~Recorder() { m_loop.removeObserver(*this); }

Event &Recorder::add(const aio::TaskView &task, EventKind kind)
{
    Event &event = m_recording.events.emplace_back();
    event.time = task.now();
    event.task = task.id();
    event.kind = kind;
    return event;
}

void Recorder::setState(const aio::TaskView &task, aio::TaskState state)
{
    // A task that is older than the recording has no record.
    if (auto *record = const_cast<TaskRecord *>(m_recording.find(task.id()))) // NOLINT: it is our own
        record->state = state;
}

void Recorder::taskCreated(const aio::TaskView &task)
{
    m_recording.tasks.push_back(
        {task.id(), task.name(), task.creator(), task.created(), aio::TaskState::Scheduled});
    add(task, EventKind::Created).place = task.created();
}

void Recorder::taskStarted(const aio::TaskView &task)
{
    add(task, EventKind::Started);
    setState(task, aio::TaskState::Running);
}

void Recorder::taskSuspended(const aio::TaskView &task, const aio::WaitInfo &wait)
{
    Event &event = add(task, EventKind::Suspended);
    event.wait = wait;
    event.place = task.waitsAt();
    setState(task, aio::TaskState::Suspended);
}

void Recorder::taskResumed(const aio::TaskView &task)
{
    add(task, EventKind::Resumed);
    setState(task, aio::TaskState::Running);
}

void Recorder::cancelRequested(const aio::TaskView &task, const aio::Cause &cause, const QString &message)
{
    Event &event = add(task, EventKind::CancelRequested);
    event.cause = cause;
    event.text = message;
}

void Recorder::cancelDelivered(const aio::TaskView &task) { add(task, EventKind::CancelDelivered); }

void Recorder::taskEnded(const aio::TaskView &task, aio::BodyExit exit)
{
    Event &event = add(task, EventKind::Ended);
    event.exit = exit;
    if (exit == aio::BodyExit::Returned)
        event.text = task.result();
    else if (exit == aio::BodyExit::Raised)
        event.text = aio::describe(task.exception());
    else if (exit == aio::BodyExit::Cancelled)
        event.text = messageOf(task.exception());
}

void Recorder::taskFinished(const aio::TaskView &task) { setState(task, task.state()); }

void Recorder::annotated(const aio::TaskView &task, const QString &key, const QString &value)
{
    Event &event = add(task, EventKind::Note);
    event.text = key;
    event.value = value;
}

} // namespace record
