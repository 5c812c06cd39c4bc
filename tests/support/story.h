// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Story: a recording told event by event, at times that a test chooses.
#pragma once

#include "dice.h"

#include <record/recordingwriter.h>

class Story {
public:
    using Time = record::Time;
    using TaskIndex = record::TaskIndex;
    using ScopeIndex = record::ScopeIndex;

    /// When the next event happens.
    Time now{};

    [[nodiscard]] const record::Recording &recording() const { return m_writer.recording(); }

    TaskIndex create(const QString &name, TaskIndex creator = record::None)
    {
        const TaskIndex task = m_writer.addTask(
            {.id = ++m_tasks, .created = now, .name = m_writer.text(name), .creator = creator});
        tell({.task = task, .kind = record::EventKind::Created});
        return task;
    }
    void start(TaskIndex task)
    {
        tell({.task = task, .kind = record::EventKind::Started, .startsTurn = true});
    }
    void suspend(TaskIndex task, aio::WaitKind kind = aio::WaitKind::Sleep)
    {
        tell({.task = task, .kind = record::EventKind::Suspended, .detail = std::uint8_t(kind)});
    }
    void resume(TaskIndex task, Time woken = record::Never)
    {
        tell({.until = woken, .task = task, .kind = record::EventKind::Resumed, .startsTurn = true});
    }
    void askToCancel(TaskIndex task, TaskIndex by = record::None)
    {
        tell({.task = task,
              .other = by,
              .kind = record::EventKind::CancelRequested,
              .detail = std::uint8_t(by == record::None ? aio::CancelOrigin::Outside
                                                        : aio::CancelOrigin::Task)});
    }
    void deliverCancel(TaskIndex task) { tell({.task = task, .kind = record::EventKind::CancelDelivered}); }
    void withdrawCancel(TaskIndex task) { tell({.task = task, .kind = record::EventKind::CancelWithdrawn}); }
    void note(TaskIndex task, const QString &key)
    {
        tell({.task = task, .text = m_writer.text(key), .kind = record::EventKind::Note});
    }
    void end(TaskIndex task, aio::BodyExit exit = aio::BodyExit::Returned)
    {
        tell({.task = task, .kind = record::EventKind::Ended, .detail = std::uint8_t(exit)});
    }
    ScopeIndex open(TaskIndex task, aio::ScopeKind kind, Time until = record::Never)
    {
        const ScopeIndex scope = m_writer.addScope(
            {.opened = now, .until = until, .task = task, .kind = kind});
        tell({.until = until, .task = task, .scope = scope, .kind = record::EventKind::ScopeOpened});
        return scope;
    }
    void join(ScopeIndex scope, TaskIndex task)
    {
        tell({.task = task, .scope = scope, .kind = record::EventKind::ScopeJoined});
    }
    void close(ScopeIndex scope, aio::TaskState end = aio::TaskState::Done)
    {
        tell({.task = recording().scopes[scope].task,
              .scope = scope,
              .kind = record::EventKind::ScopeClosed,
              .detail = std::uint8_t(end)});
    }
    /// Anything that may be told of the tasks and scopes so far, at a time that is the same or later.
    void tellSomething(Dice &dice)
    {
        now += Time(dice.below(3) * dice.below(1'000'000));
        const auto tasks = int(recording().tasks.size());
        if (tasks == 0 || dice.oneIn(20)) {
            create(QStringLiteral("task %1").arg(tasks),
                   tasks == 0 ? record::None : TaskIndex(dice.below(tasks)));
            return;
        }
        const auto task = TaskIndex(dice.below(tasks));
        const auto scopes = int(recording().scopes.size());
        switch (dice.below(14)) {
        case 0:
            start(task);
            break;
        case 1:
        case 2:
            suspend(task, aio::WaitKind(dice.below(int(aio::WaitKind::Foreign) + 1)));
            break;
        case 3:
        case 4:
            resume(task, dice.oneIn(2) ? record::Never : now - Time(dice.below(1'000'000)));
            break;
        case 5:
            askToCancel(task, TaskIndex(dice.below(tasks)));
            break;
        case 6:
            deliverCancel(task);
            break;
        case 7:
            withdrawCancel(task);
            break;
        case 8:
            note(task, QStringLiteral("note"));
            break;
        case 9:
            end(task, aio::BodyExit(dice.below(4)));
            break;
        case 10:
            open(task, aio::ScopeKind(dice.below(int(aio::ScopeKind::CleanUp) + 1)));
            break;
        case 11:
        case 12:
            if (scopes > 0)
                join(ScopeIndex(dice.below(scopes)), task);
            break;
        default:
            if (scopes > 0)
                close(ScopeIndex(dice.below(scopes)), aio::TaskState(3 + dice.below(3)));
        }
    }
    /// An event as it is, except for its time.
    void tell(record::Event event)
    {
        event.time = now;
        m_writer.append(event);
    }

private:
    record::RecordingWriter m_writer;
    aio::TaskId m_tasks = 0;
};
