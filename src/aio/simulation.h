// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Simulation: a loop of its own on a virtual clock. Time stands still while anything is ready, and jumps
// to the next deadline when nothing is; a run takes no real time and is the same every time. Several may
// exist, on any thread, beside live tasks; each belongs to the thread it was made on. What is posted to its mailbox runs
// in the next turn; nothing waits for what other threads may yet post.
#pragma once

#include "task.h"

#include <limits>

namespace aio {

/// Everything waits, and no deadline will end it. what() names the tasks, and the cycle if there is one.
class DeadlockError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A simulation ran longer than its limits allow.
class LimitError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class Simulation {
public:
    /// Where a run is stopped as endless.
    struct Limits {
        Loop::Nanoseconds time = Loop::Nanoseconds::max();
        /// Asked before each turn of the loop; null: never.
        std::function<bool()> isReached;
        /// Steps of tasks and callbacks; checked once a turn.
        std::uint64_t steps = std::numeric_limits<std::uint64_t>::max();
    };

    Simulation();
    explicit Simulation(Limits limits);
    ~Simulation();
    Q_DISABLE_COPY_MOVE(Simulation)

    [[nodiscard]] Loop &loop() noexcept { return *m_loop; }
    [[nodiscard]] Loop::Nanoseconds now() const { return m_loop->now(); }

    /// Runs `work` as a task named "main" to its end; then, as asyncio.run does, cancels the tasks that
    /// are left and runs them to their ends; gives the result of `work` or raises its error. Raises
    /// DeadlockError or LimitError when `work` does not end.
    template<typename A>
    auto run(A work, SourcePlace place = SourcePlace::current())
    {
        auto task = call([&] { return createTask(std::move(work), "main", place); });
        runUntilDone(task);
        cancelTheRest();
        return task.result();
    }

    /// Calls `function` with the simulation's loop as the current one, as if from a slot.
    template<typename F>
    auto call(F function)
    {
        const Entered entered(*this);
        return function();
    }

    /// Runs what is ready or due now, and what becomes so by it, without moving the clock.
    void runReady();
    /// Moves the clock by `duration`, running what becomes due on the way and at its end. Raises
    /// std::invalid_argument when it is negative.
    void advance(Loop::Nanoseconds duration);
    /// The same without what is due at the end: to look at the moment before (kotlinx's advanceTimeBy). runReady()
    /// then runs that.
    void advanceBefore(Loop::Nanoseconds duration);
    /// Runs until nothing is ready and no timer is left.
    void runUntilIdle();

    /// Runs until `task` is done. Raises DeadlockError or LimitError when it does not end.
    void runUntilDone(const AnyTask &task);
    /// Runs one step of a task or one callback, moving the clock if nothing is ready; false when nothing is left.
    bool step();
    /// The same for a turn of the loop.
    bool stepTurn();
    /// Runs a turn if something is ready, or due by `when`, which moves the clock; else moves the clock to `when`,
    /// unless it is past that, and gives false.
    bool turnUntil(Loop::Nanoseconds when);
    /// When something is to run next: now, at the earliest deadline, or never.
    [[nodiscard]] std::optional<Loop::Nanoseconds> nextDeadline() const;
    /// `handler` is called when something becomes ready, or a deadline changes, outside of a turn.
    void setWakeHandler(std::function<void()> handler);

private:
    class Clock;
    class Entered {
    public:
        explicit Entered(Simulation &simulation);
        ~Entered();
        Q_DISABLE_COPY_MOVE(Entered)

    private:
        Loop *m_previous;
    };

    void cancelTheRest();
    void checkLimits() const;
    void turn();
    /// Moves the clock to the next deadline if nothing is ready; false when there is none.
    bool moveToWork();
    [[nodiscard]] QString describeDeadlock() const;

    Limits m_limits;
    Clock *m_clock;
    Loop::Owner m_loop;
};

} // namespace aio
