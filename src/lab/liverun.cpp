// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "liverun.h"

#include "pythonerrors.h"

namespace lab {

using namespace std::chrono_literals;

std::variant<std::unique_ptr<LiveRun>, ProgramError> LiveRun::of(const WhatIf &whatIf,
                                                                 const RunLimits &limits,
                                                                 aio::Pacer::RealClock realClock)
{
    auto parameters = parametersOf(*whatIf.scenario, whatIf.changes);
    if (auto *error = std::get_if<ProgramError>(&parameters))
        return std::move(*error);
    return std::unique_ptr<LiveRun>(
        new LiveRun(whatIf, std::get<Parameters>(parameters), limits, std::move(realClock)));
}

LiveRun::LiveRun(const WhatIf &whatIf, const Parameters &parameters, const RunLimits &limits,
                 aio::Pacer::RealClock realClock)
    : m_whatIf(whatIf)
    , m_play([&] { return whatIf.scenario->main(parameters); },
             [&](aio::Loop &loop) { prepare(loop, *whatIf.scenario, whatIf.cancels); }, limits)
    , m_pacer(m_play.simulation(), std::move(realClock))
{
    m_pacer.setTurnHandler([this] { look(); });
    m_pacer.setRanHandler([this] { ran(); });
    look();
}

LiveRun::~LiveRun() = default;

void LiveRun::start()
{
    if (!isOver())
        m_pacer.start();
}

bool LiveRun::step() { return !isOver() && m_pacer.step(); }

bool LiveRun::stepTurn() { return !isOver() && m_pacer.stepTurn(); }

void LiveRun::runUntil(Time time)
{
    m_pacer.pause();
    m_pacer.call([&] { turnUntil(time, [] { return false; }); });
    ran();
}

void LiveRun::turnUntil(Time time, const std::function<bool()> &isEnough)
{
    try {
        while (!isOver() && !isEnough() && m_play.simulation().turnUntil(time))
            look();
    } catch (const aio::LimitError &) {
        end();
    }
}

void LiveRun::look()
{
    if (!isOver() && !m_play.goesOn())
        end();
}

void LiveRun::end()
{
    m_pacer.stop();
    m_end = m_play.simulation().now();
    m_result = m_play.outcome();
}

void LiveRun::ran()
{
    // The limit on events stops the simulation itself.
    if (m_pacer.error() && !isOver())
        end();
    if (m_ran)
        m_ran();
}

aio::detail::TaskCore *LiveRun::find(aio::TaskId task)
{
    aio::detail::TaskCore *found = nullptr;
    m_play.simulation().loop().forEachPending([&](aio::detail::TaskCore &core) {
        if (core.id() == task)
            found = &core;
    });
    return found;
}

bool LiveRun::canCancel(const QString &task)
{
    bool isFound = false;
    m_play.simulation().loop().forEachPending(
        [&](aio::detail::TaskCore &core) { isFound = isFound || core.name() == task; });
    return isFound && !isOver();
}

bool LiveRun::cancel(const QString &task)
{
    const bool isCancelled = m_pacer.call([&] {
        if (!canCancel(task))
            return false;
        m_cancels.push_back({freeMoment(), task});
        if (runUntilCancelled(m_cancels.back()))
            return true;
        // All was over before.
        m_cancels.pop_back();
        return false;
    });
    ran();
    return isCancelled;
}

LiveRun::Time LiveRun::freeMoment() const
{
    // What is due in the same moment would come before a cancel made now, and after a pin. The part below a microsecond,
    // another for each cancel, sees to it that nothing is.
    const Time part((m_whatIf.cancels.size() + m_cancels.size() + 1) % 1000);
    const Time here = m_pacer.now();
    const Time moment = std::chrono::floor<std::chrono::microseconds>(here) + part;
    return moment > here ? moment : moment + 1us;
}

bool LiveRun::runUntilCancelled(const ExternalCancel &cancel)
{
    aio::Loop &loop = m_play.simulation().loop();
    // If the run ends before, the callback goes with it and is not called.
    bool isCancelled = false;
    loop.callAt(cancel.time, [&loop, &isCancelled, name = cancel.target] {
        cancelTasks(loop, name);
        isCancelled = true;
    });
    turnUntil(cancel.time, [&isCancelled] { return isCancelled; });
    return isCancelled;
}

bool LiveRun::canFail(aio::TaskId task)
{
    const aio::detail::TaskCore *found = isOver() ? nullptr : find(task);
    return found && found->canFailWait();
}

bool LiveRun::fail(aio::TaskId task, const QString &error)
{
    const bool hasFailed = m_pacer.call([&] {
        if (!canFail(task))
            return false;
        aio::detail::TaskCore *const found = find(task);
        found->annotate(QStringLiteral("made to fail"), error);
        return found->failWait(errorOf(error));
    });
    m_hasFailed = m_hasFailed || hasFailed;
    ran();
    return hasFailed;
}

} // namespace lab
