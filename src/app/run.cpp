// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "run.h"

#include "runcoroutines.h"

#include <aio/loop.h>

#include <algorithm>

namespace app {

namespace {

double share(Duration part, Duration whole)
{
    using Seconds = std::chrono::duration<double>;
    return whole <= Duration::zero() ? 1.0 : std::clamp(Seconds(part) / Seconds(whole), 0.0, 1.0);
}

} // namespace

Run::Run(RunSpec spec)
    : m_spec(std::move(spec)), m_records(m_spec.tasks.size()), m_tasks(m_spec.tasks.size())
{
    m_counts[TaskState::Scheduled] = int(m_records.size());
}

Run::~Run() = default;

void Run::start()
{
    m_loop = &aio::Loop::current();
    m_started = now();
    m_awaiter = aio::createTask(RunCoroutines::awaiter(shared_from_this()), modeName(m_spec.mode));
    // A weak pointer: the run holds the task, and must not be held by it in return once both are done.
    m_awaiter.addDoneCallback([weak = weak_from_this()] {
        if (const auto run = weak.lock())
            run->awaiterEnded();
    });
}

void Run::cancel()
{
    if (isSettled())
        return;
    m_isCancelAsked = true;
    const bool isAwaiting = m_received.kind == Received::Awaiting;
    if (isAwaiting)
        m_awaiter.cancel();
    // gather and TaskGroup pass the request on themselves; asking a task twice would interrupt its clean-up.
    if (!isAwaiting || m_spec.mode == RunMode::CreateTask) {
        for (std::size_t index = 0; index < m_tasks.size(); ++index) {
            if (m_tasks[index].isValid() && isActive(m_records[index].state)
                && m_tasks[index].cancelling() == 0)
                cancelTask(index);
        }
    }
    if (m_spec.mode == RunMode::PlainTasks) {
        for (std::size_t index = 0; index < m_records.size(); ++index)
            cancelTask(index);
    }
    if (onReceived)
        onReceived();
}

void Run::cancelTask(std::size_t index)
{
    if (!isActive(m_records[index].state))
        return;
    m_records[index].isCancelAsked = true;
    if (m_tasks[index].isValid())
        m_tasks[index].cancel();
    if (onTaskChanged)
        onTaskChanged(index);
}

bool Run::canCancel(std::size_t index) const
{
    const TaskRecord &record = m_records[index];
    return isActive(record.state) && !(record.isCancelAsked && m_spec.mode == RunMode::PlainTasks);
}

int Run::activeCount() const
{
    return count(TaskState::Scheduled) + count(TaskState::Running) + count(TaskState::Suspended)
           + count(TaskState::Cancelling);
}

Duration Run::now() const { return m_loop ? m_loop->now() : Duration::zero(); }

Duration Run::elapsed() const
{
    return (m_received.kind == Received::Awaiting ? now() : m_answered) - m_started;
}

double Run::progress(std::size_t index) const
{
    const TaskRecord &record = m_records[index];
    if (!record.hasStarted)
        return 0;
    if (record.state == TaskState::Done)
        return 1;
    const bool isWorking = record.state == TaskState::Running || record.state == TaskState::Suspended;
    return share((isWorking ? now() : record.stopped) - record.started, m_spec.tasks[index].duration);
}

double Run::cleanUpProgress(std::size_t index) const
{
    const TaskRecord &record = m_records[index];
    return record.state == TaskState::Cancelling ? share(now() - record.stopped, m_spec.tasks[index].cleanUp)
                                                 : 0;
}

void Run::keep(std::size_t index, aio::Task<QString> task)
{
    m_tasks[index] = task;
    task.addDoneCallback([weak = weak_from_this(), index] {
        const auto run = weak.lock();
        if (!run)
            return;
        const aio::Task<QString> ended = run->m_tasks[index];
        if (ended.cancelled())
            run->taskEnded(index, TaskState::Cancelled, {}, {});
        else if (const std::exception_ptr error = ended.exception())
            run->taskEnded(index, TaskState::Failed, {}, error);
        else
            run->taskEnded(index, TaskState::Done, ended.result(), {});
    });
    if (m_records[index].isCancelAsked)
        task.cancel();
}

void Run::taskStarted(std::size_t index)
{
    m_records[index].hasStarted = true;
    m_records[index].started = now();
    setState(index, TaskState::Running);
}

void Run::cleanUpStarted(std::size_t index)
{
    m_records[index].stopped = now();
    setState(index, TaskState::Cancelling);
}

void Run::taskEnded(std::size_t index, TaskState state, QString result, std::exception_ptr error)
{
    TaskRecord &record = m_records[index];
    record.ended = now();
    if (record.state != TaskState::Cancelling)
        record.stopped = record.ended;
    record.result = std::move(result);
    record.error = std::move(error);
    setState(index, state);
}

void Run::receivedOne(QString value)
{
    m_received.values.emplace_back(std::move(value));
    if (onReceived)
        onReceived();
}

void Run::awaiterEnded()
{
    m_answered = now();
    // A task that the awaiting code never came to create will not run any more.
    for (std::size_t index = 0; index < m_records.size(); ++index) {
        if (!m_tasks[index].isValid() && !m_records[index].hasStarted)
            taskEnded(index, TaskState::Cancelled, {}, {});
    }
    if (m_awaiter.cancelled()) {
        m_received.kind = Received::Raised;
        m_received.isCancelled = true;
        m_received.error = std::make_exception_ptr(aio::CancelledError());
    } else if (const std::exception_ptr error = m_awaiter.exception()) {
        m_received.kind = Received::Raised;
        m_received.error = error;
    } else {
        m_received.kind = Received::Values;
        m_received.values = m_awaiter.result();
    }
    if (onReceived)
        onReceived();
}

void Run::setState(std::size_t index, TaskState state)
{
    TaskState &current = m_records[index].state;
    --m_counts[std::size_t(current)];
    ++m_counts[std::size_t(state)];
    current = state;
    if (onTaskChanged)
        onTaskChanged(index);
}

} // namespace app
