// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "run.h"

#include <aio/simulation.h>
#include <record/recorder.h>

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

/// Runs `main` to its end, whatever that is.
void play(aio::Simulation &simulation, aio::Coro<Value> main, Run &run)
{
    try {
        run.value = aio::repr(simulation.run(std::move(main)));
    } catch (const aio::DeadlockError &deadlock) {
        run.ending = Ending::Deadlock;
        run.value = QString::fromUtf8(deadlock.what());
    } catch (const aio::LimitError &) {
        throw;
    } catch (...) {
        run.ending = Ending::Raised;
        run.value = aio::describe(std::current_exception());
    }
}

} // namespace

std::variant<Run, ProgramError> runOnVirtualClock(const std::function<aio::Coro<Value>()> &main,
                                                  const std::function<void(aio::Loop &)> &prepare,
                                                  const RunLimits &limits)
{
    const record::Recorder *watched = nullptr;
    const auto hasTooManyEvents = [&] { return watched->recording().events.size() >= limits.events; };
    aio::Simulation simulation({limits.time, hasTooManyEvents});
    Run run;
    // What happens when the simulation goes is no part of the run any more.
    auto reports = std::make_shared<std::vector<Report>>();
    simulation.loop().setUnhandledHandler(
        [reports, &loop = simulation.loop()](const aio::Unhandled &unhandled) {
            reports->push_back({loop.now(), unhandled.kind, unhandled.subject,
                                unhandled.exception ? aio::describe(unhandled.exception) : QString()});
        });
    prepare(simulation.loop());
    // The limit on events is the run's own.
    record::Recorder recorder(simulation.loop(), record::Recorder::Of::Everything, limits.events + 1);
    watched = &recorder;
    try {
        play(simulation, main(), run);
    } catch (const aio::LimitError &) {
        if (hasTooManyEvents())
            return ProgramError{
                Tr::tr("stopped after %1 events: the program does not end").arg(limits.events),
                QStringLiteral("$")};
        return ProgramError{Tr::tr("stopped after %1 s of virtual time: the program does not end in time")
                                .arg(std::chrono::duration<double>(limits.time).count()),
                            QStringLiteral("$")};
    }
    run.recording = recorder.take();
    run.duration = endOfMain(run.recording).value_or(simulation.now());
    run.reports = *reports;
    return run;
}

} // namespace lab
