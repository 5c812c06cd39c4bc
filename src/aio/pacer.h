// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Pacer: a simulation to look at, in step with the real clock or faster or slower, paused, one step at a time. The
// deadlines in it still count from the simulation's own clock, so that the order of events is that of a run
// at once, whatever the speed and however late the program is.
#pragma once

#include "simulation.h"

#include <QBasicTimer>
#include <QObject>

namespace aio {

/// Runs a Simulation from Qt's event loop, beside live tasks. Belongs to the simulation's thread, and must go first.
class Pacer final : public QObject {
public:
    /// Gives the real time, from any start; the default is a steady clock.
    using RealClock = std::function<Loop::Nanoseconds()>;
    /// The limits of setSpeed().
    static constexpr double Slowest = 0.01;
    static constexpr double Fastest = 1000;

    /// Paused at first.
    explicit Pacer(Simulation &simulation, RealClock realClock = {});
    ~Pacer() override;

    /// Goes on. When nothing is left to do it waits for something.
    void start();
    /// Stops the clock where it is.
    void pause();
    /// Stops it where the simulation is: what is due by now() does not run. Also from the handlers.
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }
    /// Seconds of the simulation in a real one; raises std::invalid_argument outside of Slowest to Fastest.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const noexcept { return m_speed; }

    /// The simulation's time now; between deadlines it moves evenly.
    [[nodiscard]] Loop::Nanoseconds now() const;
    /// Pauses, and runs the next step of a task or the next callback; if nothing is ready, the clock moves to the next
    /// deadline. False when nothing is left to do.
    bool step();
    /// The same for a turn of the loop: all that is ready when it begins.
    bool stepTurn();
    /// Runs all that is due by now(), as the timer does; for at most a few milliseconds, then Qt's events come first.
    void catchUp();
    /// Calls `function` at now(), as Simulation::call() does: to cancel a task, for example.
    template<typename F>
    auto call(F function)
    {
        catchUp();
        const Rearming rearming(*this);
        return m_simulation.call(std::move(function));
    }

    /// `handler` is called after each time that something ran.
    void setRanHandler(std::function<void()> handler) { m_ran = std::move(handler); }
    /// `handler` is called after each turn, before anything else runs or the clock moves on.
    void setTurnHandler(std::function<void()> handler) { m_turnEnded = std::move(handler); }
    /// What stopped it, such as a LimitError; null when nothing did.
    [[nodiscard]] std::exception_ptr error() const noexcept { return m_error; }

private:
    struct Rearming {
        explicit Rearming(Pacer &pacer)
            : m_pacer(pacer)
        {}
        ~Rearming() { m_pacer.arm(); }
        Q_DISABLE_COPY_MOVE(Rearming)
        Pacer &m_pacer;
    };

    void timerEvent(QTimerEvent *event) override;
    void arm();
    void restartClock();
    /// `run`, and then the handler of turns; false when nothing ran.
    template<typename Run>
    bool guarded(Run run);

    Simulation &m_simulation;
    RealClock m_realClock;
    std::function<void()> m_ran;
    std::function<void()> m_turnEnded;
    std::exception_ptr m_error;
    QBasicTimer m_timer;
    /// A real time and the simulation's at it.
    Loop::Nanoseconds m_realStart{};
    Loop::Nanoseconds m_start{};
    double m_speed = 1;
    bool m_isRunning = false;
};

} // namespace aio
