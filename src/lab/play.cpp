// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "play.h"

#include <QCoreApplication>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Run)
};

/// When the first task ended: that is main. What is left over is cleaned up after it.
std::optional<std::chrono::nanoseconds> endOfMain(const record::Recording &recording)
{
    const record::Time ended = recording.tasks.empty() ? record::Never : recording.tasks.front().ended;
    return ended == record::Never ? std::nullopt : std::optional(ended);
}

} // namespace

// The limit on events is the run's own.
Play::Play(const std::function<aio::Coro<Value>()> &main, const std::function<void(aio::Loop &)> &prepare,
           const RunLimits &limits)
    : m_limits(limits)
    , m_simulation({limits.time, [this] { return hasTooManyEvents(); }})
    , m_recorder(m_simulation.loop(), record::Recorder::Of::Everything, limits.events + 1)
{
    m_simulation.loop().setUnhandledHandler(
        [reports = m_reports, &loop = m_simulation.loop()](const aio::Unhandled &unhandled) {
            reports->push_back({loop.now(), unhandled.kind, unhandled.subject,
                                unhandled.exception ? aio::describe(unhandled.exception) : QString()});
        });
    prepare(m_simulation.loop());
    auto work = main();
    m_main = m_simulation.call([&work] { return aio::createTask(std::move(work), "main"); });
    m_awaited.emplace_back(m_main);
}

void Play::cancelTheRest()
{
    for (const aio::AnyTask &task : m_simulation.call([] { return aio::allTasks(); }))
        m_awaited.push_back(task);
    m_simulation.loop().cancelAll();
}

bool Play::goesOn()
{
    if (m_simulation.loop().isAmidTurn())
        return true;
    while (m_next < m_awaited.size() && m_awaited[m_next].done()) {
        if (m_next++ == 0)
            cancelTheRest();
    }
    const auto deadline = m_simulation.nextDeadline();
    return m_next < m_awaited.size() && deadline && *deadline <= m_limits.time;
}

QString Play::end()
{
    // Handles go before the reports are read: with the last one goes what nobody looked at.
    const auto main = std::exchange(m_main, {});
    const auto awaited = std::exchange(m_awaited, {});
    // What cannot go on says why.
    if (m_next < awaited.size())
        m_simulation.runUntilDone(awaited[m_next]);
    return aio::repr(main.result());
}

std::variant<Run, ProgramError> Play::outcome()
{
    Run run;
    try {
        run.value = end();
    } catch (const aio::DeadlockError &deadlock) {
        run.ending = Ending::Deadlock;
        run.value = QString::fromUtf8(deadlock.what());
    } catch (const aio::LimitError &) {
        if (hasTooManyEvents())
            return ProgramError{
                Tr::tr("stopped after %1 events: the program does not end").arg(m_limits.events),
                QStringLiteral("$")};
        return ProgramError{Tr::tr("stopped after %1 s of virtual time: the program does not end in time")
                                .arg(std::chrono::duration<double>(m_limits.time).count()),
                            QStringLiteral("$")};
    } catch (...) {
        run.ending = Ending::Raised;
        run.value = aio::describe(std::current_exception());
    }
    m_recorder.stop();
    run.recording = recording();
    run.duration = endOfMain(run.recording).value_or(m_simulation.now());
    run.reports = *m_reports;
    return run;
}

} // namespace lab
