// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// LiveRun: a what-if run on Qt's event loop, in step with the real clock, faster, slower, paused or step by step. The
// clock it goes by is the simulation's, so that it comes to what run() comes to; and on the way tasks can be cancelled
// and made to fail by hand. Belongs to its thread; ends where it is when it is destroyed.
#pragma once

#include "play.h"
#include "whatif.h"

#include <aio/pacer.h>

namespace lab {

class LiveRun {
public:
    using Time = std::chrono::nanoseconds;

    /// A run that is paused before its first turn; or why these parameters won't do. `realClock` is the pacer's.
    [[nodiscard]] static std::variant<std::unique_ptr<LiveRun>, ProgramError> of(
        const WhatIf &whatIf, const RunLimits &limits = {}, aio::Pacer::RealClock realClock = {});
    ~LiveRun();
    Q_DISABLE_COPY_MOVE(LiveRun)

    /// Goes on; does nothing once it is over.
    void start();
    void pause() { m_pacer.pause(); }
    [[nodiscard]] bool isRunning() const noexcept { return m_pacer.isRunning(); }
    /// Seconds of the run in a real one, Pacer::Slowest to Pacer::Fastest; others raise std::invalid_argument.
    void setSpeed(double speed) { m_pacer.setSpeed(speed); }
    [[nodiscard]] double speed() const noexcept { return m_pacer.speed(); }
    /// Pauses, and runs one step of a task or one callback; false when it is over.
    bool step();
    /// The same for a turn of the loop.
    bool stepTurn();
    /// Pauses, and goes to that time of the run's own at once, running all that is due by then; never back.
    void runUntil(Time time);
    /// Runs all that is due by now(), as the event loop does by itself.
    void catchUp() { m_pacer.catchUp(); }

    /// The run's own time.
    [[nodiscard]] Time now() const { return isOver() ? m_end : m_pacer.now(); }
    /// What happened so far; it grows, and stays where it is for as long as the run.
    [[nodiscard]] const record::Recording &recording() const noexcept { return m_play.recording(); }
    /// It has come to its end, or was stopped by its limits.
    [[nodiscard]] bool isOver() const noexcept { return m_result.has_value(); }
    /// What came of it, once it is over.
    [[nodiscard]] const std::variant<Run, ProgramError> &result() const { return *m_result; }
    /// `handler` is called after each time that something ran. It must not destroy the run.
    void setRanHandler(std::function<void()> handler) { m_ran = std::move(handler); }

    /// Tasks of this name are not done.
    [[nodiscard]] bool canCancel(const QString &task);
    /// Cancels the tasks of this name, as a cancel from outside does; false when there is none. It gets a moment of its own:
    /// right after this one, once all is done that is due in it.
    bool cancel(const QString &task);
    /// The cancels made so far, in order: with these in the what-if, run() comes to the same.
    [[nodiscard]] const std::vector<ExternalCancel> &cancels() const noexcept { return m_cancels; }

    /// The task waits, and not for other tasks: so its wait can fail.
    [[nodiscard]] bool canFail(aio::TaskId task);
    /// Ends its wait with `error`, as raise() takes it; notes so in the recording. False when it can't.
    bool fail(aio::TaskId task, const QString &error);
    /// Something was made to fail: run() knows nothing of that.
    [[nodiscard]] bool hasFailed() const noexcept { return m_hasFailed; }

private:
    LiveRun(const WhatIf &whatIf, const Parameters &parameters, const RunLimits &limits,
            aio::Pacer::RealClock realClock);
    void look();
    void end();
    void ran();
    [[nodiscard]] Time freeMoment() const;
    void turnUntil(Time time, const std::function<bool()> &isEnough);
    bool runUntilCancelled(const ExternalCancel &cancel);
    [[nodiscard]] aio::detail::TaskCore *find(aio::TaskId task);

    WhatIf m_whatIf;
    Play m_play;
    aio::Pacer m_pacer;
    std::function<void()> m_ran;
    std::vector<ExternalCancel> m_cancels;
    std::optional<std::variant<Run, ProgramError>> m_result;
    Time m_end{};
    bool m_hasFailed = false;
};

} // namespace lab
