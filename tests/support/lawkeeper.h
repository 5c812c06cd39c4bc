// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// LawKeeper: an observer that knows what must hold for every task whatever the program, and writes down where it does
// not. It also keeps the events as text, so that two runs can be compared. It outlives the loop it observes.
#pragma once

#include <aio/loop.h>
#include <aio/task.h>

#include <QByteArray>
#include <QStringList>

#include <vector>

class LawKeeper : public aio::Observer {
public:
    explicit LawKeeper(aio::Loop &loop)
        : m_loop(loop)
    {
        loop.addObserver(*this);
    }

    /// The laws that were broken, with the task and the time.
    [[nodiscard]] const QStringList &broken() const noexcept { return m_broken; }
    /// What happened, a line an event.
    [[nodiscard]] const QByteArray &events() const noexcept { return m_events; }
    [[nodiscard]] std::size_t taskCount() const noexcept { return m_tasks.size(); }

    void require(bool holds, const QString &law)
    {
        if (!holds)
            m_broken += QStringLiteral("%1 (at %2 s)").arg(law).arg(seconds());
    }
    /// Between two turns: who is suspended waits for something.
    void lookAtWaits()
    {
        m_loop.forEachPending([this](const aio::detail::TaskCore &task) {
            const bool isSuspended = task.taskState() == aio::TaskState::Suspended;
            require(!isSuspended || task.currentWait(), task.name() + " is suspended and waits for nothing");
            require(stateOf(task.id()) != State::Finished, task.name() + " is done and still pending");
        });
    }
    /// After a run that came to its end: so did every task.
    void lookAtEnd()
    {
        for (std::size_t i = 0; i < m_tasks.size(); ++i)
            require(m_tasks[i].state == State::Finished, QStringLiteral("task %1 never ended").arg(i + 1));
        require(m_loop.pendingTaskCount() == 0, QStringLiteral("tasks are left on the loop"));
    }

protected:
    void write(const char *event, const aio::TaskView &task, const QString &detail = {})
    {
        m_events += QByteArray::number(seconds()) + ' ' + QByteArray::number(task.id()) + ' ' + event + ' '
                    + detail.toUtf8() + '\n';
    }

    void annotated(const aio::TaskView &view, const QString &key, const QString &value) override
    {
        write("note", view, key + u' ' + value);
        expect(view, State::Running, "notes something");
    }

private:
    enum class State : std::uint8_t { Created, Running, Suspended, Ended, Finished };
    struct Task {
        State state = State::Created;
        int requests = 0; ///< open cancel requests that nobody but an uncancel() takes back
    };

    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(m_loop.now()).count(); }
    [[nodiscard]] State stateOf(aio::TaskId id) const
    {
        return id >= 1 && id <= m_tasks.size() ? m_tasks[id - 1].state : State::Finished;
    }
    Task &taskOf(const aio::TaskView &view) { return m_tasks.at(view.id() - 1); }
    void expect(const aio::TaskView &view, State state, const char *what)
    {
        require(stateOf(view.id()) == state, QStringLiteral("%1 %2 in state %3")
                                                 .arg(view.name(), QString::fromUtf8(what))
                                                 .arg(static_cast<int>(stateOf(view.id()))));
    }
    void become(const aio::TaskView &view, State before, State after, const char *event,
                const QString &detail = {})
    {
        write(event, view, detail);
        expect(view, before, event);
        taskOf(view).state = after;
    }

    void taskCreated(const aio::TaskView &view) override
    {
        write("created", view, view.name());
        require(view.id() == m_tasks.size() + 1, QStringLiteral("the number of a task is not the next"));
        m_tasks.emplace_back();
    }
    void taskStarted(const aio::TaskView &view) override
    {
        become(view, State::Created, State::Running, "starts");
    }
    void taskSuspended(const aio::TaskView &view, const aio::WaitInfo &wait) override
    {
        become(view, State::Running, State::Suspended, "is suspended",
               QString::number(static_cast<int>(wait.kind)));
    }
    void taskResumed(const aio::TaskView &view) override
    {
        become(view, State::Suspended, State::Running, "is resumed");
    }
    void cancelRequested(const aio::TaskView &view, const aio::Cause &cause, const QString &message) override
    {
        write("cancel requested", view, QString::number(static_cast<int>(cause.origin)) + u' ' + message);
        require(stateOf(view.id()) != State::Finished, view.name() + " is asked to cancel after its end");
        // A deadline, and a group that ends its parent's body, take their request back.
        const bool isTakenBack = cause.origin == aio::CancelOrigin::Timeout
                                 || (cause.origin == aio::CancelOrigin::TaskGroup && cause.task == view.id());
        taskOf(view).requests += isTakenBack ? 0 : 1;
    }
    void cancelDelivered(const aio::TaskView &view) override
    {
        write("cancel delivered", view);
        expect(view, State::Running, "gets a CancelledError");
    }
    void taskEnded(const aio::TaskView &view, aio::BodyExit exit) override
    {
        become(view, exit == aio::BodyExit::NeverStarted ? State::Created : State::Running, State::Ended,
               "ends", QString::number(static_cast<int>(exit)));
        m_loop.forEachPending([&](const aio::detail::TaskCore &task) {
            if (task.id() == view.id())
                require(task.cancelling() == taskOf(view).requests,
                        QStringLiteral("%1 ends with cancelling() %2 after %3 requests from outside")
                            .arg(view.name())
                            .arg(task.cancelling())
                            .arg(taskOf(view).requests));
        });
    }
    void taskFinished(const aio::TaskView &view) override
    {
        become(view, State::Ended, State::Finished, "is done",
               QString::number(static_cast<int>(view.state())));
    }

    aio::Loop &m_loop;
    std::vector<Task> m_tasks;
    QStringList m_broken;
    QByteArray m_events;
};
