// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "run.h"

#include "wait.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace aio {

namespace {

using Rest = std::vector<Future<>>;

detail::TaskCore &coreOf(const Future<> &task) { return static_cast<detail::TaskCore &>(*task.ref()); }

/// The tasks that are not done and newer than `newest`, but not the current one.
Rest tasksAfter(TaskId newest)
{
    Rest rest;
    Loop &loop = Loop::current();
    loop.forEachPending([&](detail::TaskCore &task) {
        if (task.id() > newest && &task != loop.currentTask())
            rest.emplace_back(detail::Ref<detail::FutureCore>(&task));
    });
    return rest;
}

Coro<ShutdownReport> shutdownAfter(TaskId newest, Loop::Nanoseconds limit)
{
    Loop &loop = Loop::current();
    const Loop::Nanoseconds end = loop.deadlineAfter(limit);
    ShutdownReport report;
    TaskId asked = newest;
    Rest rest = tasksAfter(newest);
    while (!rest.empty()) {
        // Once each: a second request would interrupt a clean-up.
        for (const Future<> &task : rest) {
            if (coreOf(task).id() <= asked)
                continue;
            coreOf(task).cancel({}, {CancelOrigin::Shutdown, 0});
            ++report.cancelled;
        }
        asked = loop.newestTask();
        const Loop::Nanoseconds left = end - loop.now();
        if (left <= Loop::Nanoseconds::zero())
            break;
        std::optional<Loop::Nanoseconds> patience;
        if (limit != Loop::Nanoseconds::max())
            patience = left;
        co_await wait(std::move(rest), ReturnWhen::AllCompleted, patience);
        rest = tasksAfter(newest);
    }
    for (const Future<> &task : rest)
        report.unfinished.emplace_back(&coreOf(task));
    co_return report;
}

} // namespace

Coro<ShutdownReport> shutdown(Loop::Nanoseconds limit) { return shutdownAfter(0, limit); }

/// What interrupt() reaches from other threads.
struct Runner::Interruption {
    AnyTask main; ///< touched on the loop's thread only
    Loop::Mailbox mailbox;
    bool hasCome = false;
};

Runner::Runner()
    : m_loop(Loop::current()), m_newest(m_loop.newestTask()), m_interruption(std::make_shared<Interruption>())
{
    m_interruption->mailbox = m_loop.mailbox();
}

Runner::~Runner()
{
    try {
        close();
    } catch (...) {
        m_loop.report(
            {Unhandled::Kind::CallbackError, QStringLiteral("runner's end"), {}, std::current_exception()});
    }
}

const char *Runner::refusesToRun() const
{
    if (m_isClosed)
        return "the runner is closed";
    if (Loop::current().isInTurn())
        return "run() cannot be called while a loop runs: await instead";
    return QCoreApplication::instance() ? nullptr : "run() needs a QCoreApplication";
}

void Runner::runUntilDone(const AnyTask &task)
{
    m_interruption->main = task;
    m_interruption->hasCome = false;
    turnUntilDone(task);
    m_interruption->main = {};
    if (m_interruption->hasCome && task.state() == TaskState::Cancelled && task.uncancel() == 0)
        throw Interrupted();
}

void Runner::turnUntilDone(const AnyTask &task)
{
    // Shared: if the application is quit before, the callback comes when this is over.
    const auto events = std::make_shared<QEventLoop>();
    task.addDoneCallback([events] { events->quit(); });
    if (!task.done())
        events->exec();
    if (!task.done())
        throw InvalidStateError("the event loop was quit before the coroutine had ended");
}

void Runner::interrupt()
{
    m_interruption->mailbox.post([interruption = m_interruption] {
        if (!interruption->main.isValid() || interruption->main.done())
            return;
        interruption->hasCome = true;
        interruption->main.cancel();
    });
}

ShutdownReport Runner::close(Loop::Nanoseconds limit)
{
    if (std::exchange(m_isClosed, true) || !QCoreApplication::instance())
        return {};
    if (Rest rest = tasksAfter(m_newest); rest.empty())
        return {};
    const auto task = createTask(shutdownAfter(m_newest, limit), "shutdown");
    turnUntilDone(task);
    return task.result();
}

} // namespace aio
