// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Play: a run under way, of main and then of what it leaves over, as asyncio.run has it. Whoever owns it moves its
// simulation on, at once or in step with a clock, and asks after each turn whether it goes on; so that both are
// the same run.
#pragma once

#include "run.h"

#include <aio/simulation.h>
#include <record/recorder.h>

namespace lab {

class Play {
public:
    /// Makes the task "main", in a simulation whose loop `prepare` may set up before.
    Play(const std::function<aio::Coro<Value>()> &main, const std::function<void(aio::Loop &)> &prepare,
         const RunLimits &limits);
    Q_DISABLE_COPY_MOVE(Play)

    [[nodiscard]] aio::Simulation &simulation() noexcept { return m_simulation; }
    /// What happened so far; stays where it is.
    [[nodiscard]] const record::Recording &recording() const noexcept { return m_recorder.recording(); }

    /// To be asked before the first turn and after each: false when it is over, or cannot go on. Once main is done,
    /// this cancels what is left over.
    [[nodiscard]] bool goesOn();
    /// What came of it, once it doesn't go on or has raised a LimitError; nothing is recorded after that.
    [[nodiscard]] std::variant<Run, ProgramError> outcome();

private:
    [[nodiscard]] bool hasTooManyEvents() const { return recording().events.size() >= m_limits.events; }
    void cancelTheRest();
    QString end();

    RunLimits m_limits;
    aio::Simulation m_simulation;
    // What happens when the simulation goes is no part of the run any more.
    std::shared_ptr<std::vector<Report>> m_reports = std::make_shared<std::vector<Report>>();
    record::Recorder m_recorder;
    aio::Task<Value> m_main;
    /// Main, and what it left over; those before m_next are done.
    std::vector<aio::AnyTask> m_awaited;
    std::size_t m_next = 0;
};

} // namespace lab
