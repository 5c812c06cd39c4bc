// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "simulation.h"

#include "inspect.h"

#include <QStringList>

#include <algorithm>
#include <atomic>

namespace aio {

class Simulation::Clock final : public Loop::Driver {
public:
    [[nodiscard]] Loop::Nanoseconds now() const override { return m_now; }
    void wake() override
    {
        if (m_woken)
            m_woken();
    }
    void wakeFromAnyThread() override { m_hasMail = true; }
    [[nodiscard]] bool takeMail() { return m_hasMail.exchange(false); }
    [[nodiscard]] bool isSimulated() const override { return true; }
    void setWakeHandler(std::function<void()> handler) { m_woken = std::move(handler); }
    void block(Loop::Nanoseconds duration) override
    {
        m_now = duration > Loop::Nanoseconds::max() - m_now ? Loop::Nanoseconds::max() : m_now + duration;
    }
    /// Never back: block() may have moved it past a deadline.
    void moveTo(Loop::Nanoseconds now) { m_now = std::max(m_now, now); }

private:
    Loop::Nanoseconds m_now{};
    std::function<void()> m_woken;
    std::atomic<bool> m_hasMail{false};
};

Simulation::Entered::Entered(Simulation &simulation)
    : m_previous(Loop::exchangeCurrent(simulation.m_loop.get()))
{}

Simulation::Entered::~Entered() { Loop::exchangeCurrent(m_previous); }

Simulation::Simulation()
    : Simulation(Limits())
{}

Simulation::Simulation(Limits limits)
    : m_limits(std::move(limits))
{
    auto clock = std::make_unique<Clock>();
    m_clock = clock.get();
    m_loop = Loop::create(std::move(clock));
}

Simulation::~Simulation() = default;

void Simulation::checkLimits() const
{
    if (m_limits.isReached && m_limits.isReached())
        throw LimitError("the simulation was stopped: it reached its limit");
    if (m_loop->stepCount() >= m_limits.steps)
        throw LimitError("the simulation was stopped after " + std::to_string(m_loop->stepCount())
                         + " steps");
}

void Simulation::turn()
{
    checkLimits();
    m_loop->runTurn();
}

std::optional<Loop::Nanoseconds> Simulation::nextDeadline() const
{
    if (m_clock->takeMail())
        m_loop->runPosted();
    if (m_loop->isReady())
        return now();
    const auto deadline = m_loop->earliestDeadline();
    return deadline ? std::optional(std::max(*deadline, now())) : std::nullopt;
}

void Simulation::setWakeHandler(std::function<void()> handler)
{
    m_clock->setWakeHandler(std::move(handler));
}

bool Simulation::turnUntil(Loop::Nanoseconds when)
{
    const auto next = nextDeadline();
    const bool isDue = next && (*next <= when || *next <= now());
    m_clock->moveTo(isDue ? *next : when);
    if (isDue)
        turn();
    return isDue;
}

void Simulation::runReady()
{
    while (turnUntil(now())) {}
}

void Simulation::advance(Loop::Nanoseconds duration)
{
    if (duration < Loop::Nanoseconds::zero())
        throw std::invalid_argument("the clock cannot be moved back");
    const Loop::Nanoseconds end = m_loop->deadlineAfter(duration);
    while (turnUntil(end)) {}
}

void Simulation::advanceBefore(Loop::Nanoseconds duration)
{
    if (duration < Loop::Nanoseconds::zero())
        throw std::invalid_argument("the clock cannot be moved back");
    const Loop::Nanoseconds end = m_loop->deadlineAfter(duration);
    while (nextDeadline() && *nextDeadline() < end)
        turnUntil(end);
    m_clock->moveTo(end);
}

void Simulation::runUntilIdle()
{
    while (stepTurn()) {}
}

bool Simulation::moveToWork()
{
    const auto next = nextDeadline();
    if (!next)
        return false;
    if (*next > m_limits.time)
        throw LimitError("the simulation was stopped after "
                         + std::to_string(std::chrono::duration<double>(m_limits.time).count())
                         + " s of virtual time");
    m_clock->moveTo(*next);
    return true;
}

bool Simulation::step()
{
    if (!moveToWork())
        return false;
    checkLimits();
    return m_loop->runStep();
}

bool Simulation::stepTurn()
{
    if (!moveToWork())
        return false;
    turn();
    return true;
}

void Simulation::runUntilDone(const AnyTask &task)
{
    while (!task.done()) {
        if (!stepTurn())
            throw DeadlockError(describeDeadlock().toStdString());
    }
}

void Simulation::cancelTheRest()
{
    const std::vector<AnyTask> rest = call([] { return allTasks(); });
    m_loop->cancelAll();
    for (const AnyTask &task : rest)
        runUntilDone(task);
}

QString Simulation::describeDeadlock() const
{
    const AwaitGraph graph = awaitGraph(*m_loop);
    const std::vector<TaskId> cycle = findCycle(graph);
    QStringList names;
    for (const TaskId id : cycle)
        names += graph.find(id)->name;
    if (!names.isEmpty()) {
        names += names.first();
        return QStringLiteral("deadlock: ") + names.join(QStringLiteral(" waits for "));
    }
    for (const AwaitNode &task : graph.tasks)
        names += task.name;
    return QStringLiteral("deadlock: nothing will ever wake ") + names.join(QStringLiteral(", "));
}

} // namespace aio
