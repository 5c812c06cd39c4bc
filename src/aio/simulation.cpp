// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "simulation.h"

#include "inspect.h"

#include <QStringList>

#include <algorithm>

namespace aio {

class Simulation::Clock final : public Loop::Driver {
public:
    [[nodiscard]] Loop::Nanoseconds now() const override { return m_now; }
    void wake() override {}
    void wakeFromAnyThread() override {}
    [[nodiscard]] bool isSimulated() const override { return true; }
    void block(Loop::Nanoseconds duration) override
    {
        m_now = duration > Loop::Nanoseconds::max() - m_now ? Loop::Nanoseconds::max() : m_now + duration;
    }
    /// Never back: block() may have moved it past a deadline.
    void moveTo(Loop::Nanoseconds now) { m_now = std::max(m_now, now); }

private:
    Loop::Nanoseconds m_now{};
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

void Simulation::turn()
{
    if (m_limits.isReached && m_limits.isReached())
        throw LimitError("the simulation was stopped: it reached its limit");
    m_loop->runTurn();
}

void Simulation::runReady()
{
    while (m_loop->isReady())
        turn();
}

void Simulation::advance(Loop::Nanoseconds duration)
{
    if (duration < Loop::Nanoseconds::zero())
        throw std::invalid_argument("the clock cannot be moved back");
    const Loop::Nanoseconds end = m_loop->deadlineAfter(duration);
    runReady();
    while (m_loop->earliestDeadline() && *m_loop->earliestDeadline() <= end) {
        m_clock->moveTo(*m_loop->earliestDeadline());
        turn();
        runReady();
    }
    m_clock->moveTo(end);
}

void Simulation::runUntilIdle()
{
    runReady();
    while (m_loop->earliestDeadline())
        advance(*m_loop->earliestDeadline() - now());
}

void Simulation::runUntilDone(detail::FutureCore &future)
{
    while (!future.isDone()) {
        if (!m_loop->isReady()) {
            const auto deadline = m_loop->earliestDeadline();
            if (!deadline)
                throw DeadlockError(describeDeadlock().toStdString());
            if (*deadline > m_limits.time)
                throw LimitError("the simulation was stopped after "
                                 + std::to_string(std::chrono::duration<double>(m_limits.time).count())
                                 + " s of virtual time");
            m_clock->moveTo(*deadline);
        }
        turn();
    }
}

void Simulation::cancelTheRest()
{
    if (!m_loop->hasPendingTasks())
        return;
    std::vector<detail::Ref<detail::TaskCore>> rest;
    m_loop->forEachPending([&rest](detail::TaskCore &task) { rest.emplace_back(&task); });
    m_loop->cancelAll();
    for (const auto &task : rest)
        runUntilDone(*task);
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
