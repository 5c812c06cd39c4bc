// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "pacer.h"

#include <QTimerEvent>

#include <limits>

namespace aio {

using namespace std::chrono_literals;

namespace {

/// How long it runs before Qt's own events get their share.
constexpr Loop::Nanoseconds Budget = 8ms;

Loop::Nanoseconds steadyTime() { return std::chrono::steady_clock::now().time_since_epoch(); }

/// `time` times `factor`, as far as there is time.
Loop::Nanoseconds scaled(Loop::Nanoseconds time, double factor)
{
    const double result = static_cast<double>(time.count()) * factor;
    constexpr auto Most = static_cast<double>(Loop::Nanoseconds::max().count()) / 2;
    return Loop::Nanoseconds(static_cast<Loop::Nanoseconds::rep>(std::min(result, Most)));
}

} // namespace

Pacer::Pacer(Simulation &simulation, RealClock realClock)
    : m_simulation(simulation), m_realClock(realClock ? std::move(realClock) : RealClock(steadyTime))
{
    m_simulation.setWakeHandler([this] { arm(); });
}

Pacer::~Pacer() { m_simulation.setWakeHandler({}); }

void Pacer::restartClock()
{
    m_realStart = m_realClock();
    m_start = m_simulation.now();
}

void Pacer::start()
{
    if (m_isRunning)
        return;
    m_error = nullptr;
    m_isRunning = true;
    restartClock();
    arm();
}

void Pacer::pause()
{
    if (!m_isRunning)
        return;
    catchUp();
    stop();
}

void Pacer::stop()
{
    m_isRunning = false;
    m_timer.stop();
}

void Pacer::setSpeed(double speed)
{
    if (!(speed >= Slowest && speed <= Fastest))
        throw std::invalid_argument("a pacer's speed is 0.01 to 1000");
    if (m_isRunning) {
        catchUp();
        restartClock();
    }
    m_speed = speed;
    arm();
}

Loop::Nanoseconds Pacer::now() const
{
    if (!m_isRunning)
        return m_simulation.now();
    const Loop::Nanoseconds passed = scaled(m_realClock() - m_realStart, m_speed);
    // Code that blocks the loop moves the simulation's clock ahead.
    return std::max(m_simulation.now(), m_start + passed);
}

template<typename Run>
bool Pacer::guarded(Run run)
{
    try {
        if (!run())
            return false;
        if (m_turnEnded && !m_simulation.loop().isAmidTurn())
            m_turnEnded();
        return true;
    } catch (...) {
        m_error = std::current_exception();
        stop();
        return false;
    }
}

bool Pacer::step()
{
    pause();
    const bool hasRun = guarded([this] { return m_simulation.step(); });
    if (m_ran)
        m_ran();
    return hasRun;
}

bool Pacer::stepTurn()
{
    pause();
    const bool hasRun = guarded([this] { return m_simulation.stepTurn(); });
    if (m_ran)
        m_ran();
    return hasRun;
}

void Pacer::catchUp()
{
    if (!m_isRunning)
        return;
    const Loop::Nanoseconds target = now();
    const Loop::Nanoseconds end = m_realClock() + Budget;
    bool hasRun = false;
    while (m_isRunning && guarded([&] { return m_simulation.turnUntil(target); })) {
        hasRun = true;
        if (m_realClock() >= end)
            break;
    }
    arm();
    if (m_ran && (hasRun || m_error))
        m_ran();
}

void Pacer::arm()
{
    if (!m_isRunning)
        return;
    const auto deadline = m_simulation.nextDeadline();
    if (!deadline) {
        m_timer.stop();
        return;
    }
    const Loop::Nanoseconds left = scaled(std::max(*deadline - now(), Loop::Nanoseconds::zero()),
                                          1 / m_speed);
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(left).count();
    constexpr std::chrono::milliseconds::rep Longest = std::numeric_limits<int>::max();
    m_timer.start(static_cast<int>(std::min(wait, Longest)), Qt::PreciseTimer, this);
}

void Pacer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        catchUp();
}

} // namespace aio
