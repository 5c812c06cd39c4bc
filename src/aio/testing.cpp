// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "testing.h"

namespace aio::detail {

namespace {

std::exception_ptr errorOf(const Unhandled &unhandled)
{
    switch (unhandled.kind) {
    case Unhandled::Kind::TaskError:
    case Unhandled::Kind::CallbackError:
    case Unhandled::Kind::ShieldedError:
        return unhandled.exception;
    case Unhandled::Kind::NeverAwaited:
        return std::make_exception_ptr(
            InvalidStateError("coroutine '" + unhandled.subject.toStdString() + "' was never awaited"));
    case Unhandled::Kind::DestroyedPending:
        return std::make_exception_ptr(
            InvalidStateError("task " + unhandled.subject.toStdString() + " was destroyed before it ended"));
    }
    return {};
}

} // namespace

TestRun::TestRun(const Simulation::Limits &limits)
    : m_simulation(limits)
{
    m_simulation.loop().setUnhandledHandler(
        [this](const Unhandled &unhandled) { m_unhandled.push_back(unhandled); });
}

void TestRun::runToTheEnd(const AnyTask &main)
{
    m_simulation.runUntilDone(main);
    if (main.state() != TaskState::Done)
        m_simulation.loop().cancelAll();
    while (m_simulation.loop().hasPendingTasks()) {
        const auto tasks = m_simulation.call([] { return allTasks(); });
        for (const AnyTask &task : tasks)
            m_simulation.runUntilDone(task);
    }
}

void TestRun::raiseUnhandled()
{
    if (m_unhandled.empty())
        return;
    std::vector<std::exception_ptr> errors;
    for (const Unhandled &unhandled : std::exchange(m_unhandled, {}))
        errors.push_back(errorOf(unhandled));
    if (errors.size() == 1)
        std::rethrow_exception(errors.front());
    throw ExceptionGroup(std::move(errors));
}

} // namespace aio::detail
