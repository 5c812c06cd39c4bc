// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// runTest(): a coroutine as a test, on a virtual clock: it takes no real time, and nothing goes wrong unseen.
// Rules: kotlinx.coroutines' runTest.
#pragma once

#include "simulation.h"

namespace aio {

namespace detail {

/// A simulation that keeps what would have been reported.
class TestRun {
public:
    explicit TestRun(const Simulation::Limits &limits);
    Q_DISABLE_COPY_MOVE(TestRun)
    ~TestRun() = default;

    [[nodiscard]] Simulation &simulation() noexcept { return m_simulation; }
    /// Runs `main` to its end, then the others to theirs, which are cancelled first if `main` failed.
    void runToTheEnd(const AnyTask &main);
    /// Raises what was kept: one error as it is, several as an ExceptionGroup.
    void raiseUnhandled();

private:
    std::vector<Unhandled> m_unhandled;
    Simulation m_simulation;
};

} // namespace detail

/// Runs `work` in a simulation of its own as a task named "main", waits for the tasks that it left, and gives its
/// result. An error of `work` cancels what is left and comes out. An error that nobody looked at, a coroutine that was
/// never awaited, a callback that raised, fail the test too. Raises DeadlockError, with the names of the tasks that
/// are stuck, and LimitError when `limits` are passed.
template<typename A>
auto runTest(A work, const Simulation::Limits &limits = {}, SourcePlace place = SourcePlace::current())
{
    detail::TestRun test(limits);
    auto task = test.simulation().call([&] { return createTask(std::move(work), "main", place); });
    test.runToTheEnd(task);
    if (task.state() == TaskState::Done)
        test.raiseUnhandled();
    return task.result();
}

} // namespace aio
