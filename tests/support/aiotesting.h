// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the tests of aio are written with: coroutines that end in a known way, a log to compare, and
// errors as text. All of it runs in a Simulation, whose clock stands still unless all wait.
#pragma once

#include <aio/cleanup.h>
#include <aio/simulation.h>
#include <aio/sleep.h>

#include <QStringList>

#include <memory>

namespace aiotesting {

using Duration = std::chrono::nanoseconds;

/// The error that the tests raise; shown as "Failure: message".
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Lines of a run, each with its virtual time in seconds and its task: "1.5 A cancelled".
/// Copies share the lines, so that a coroutine can take it by value.
class Log {
public:
    void operator()(const QString &event) const
    {
        const double now = std::chrono::duration<double>(aio::Loop::current().now()).count();
        const aio::AnyTask task = aio::currentTask();
        *m_lines << QString::number(now) + u' ' + (task.isValid() ? task.name() + u' ' : QString()) + event;
    }
    [[nodiscard]] const QStringList &lines() const { return *m_lines; }

private:
    std::shared_ptr<QStringList> m_lines = std::make_shared<QStringList>();
};

/// What a Log is compared with.
template<typename... Line>
QStringList lines(Line... line)
{
    return {QString::fromUtf8(line)...};
}

/// Gives `value` after `delay`.
inline aio::Coro<int> after(Duration delay, int value)
{
    co_await aio::sleep(delay);
    co_return value;
}

/// Raises Failure(message) after `delay`.
inline aio::Coro<int> failAfter(Duration delay, const char *message)
{
    co_await aio::sleep(delay);
    throw Failure(message);
}

/// Logs its start, its end, or its cancellation and the clean-up, of `cleanUp`, before that.
inline aio::Coro<QString> job(Log log, Duration work, Duration cleanUp = Duration::zero())
{
    log("start");
    const auto outcome = co_await settled(aio::sleep(work));
    if (outcome.isCancelled()) {
        if (cleanUp > Duration::zero())
            co_await aio::sleep(cleanUp);
        log("cancelled");
        outcome.rethrow();
    }
    log("end");
    co_return aio::currentTask().name();
}

/// Takes a cancellation, and then `more` time, and gives `value`.
inline aio::Coro<int> stubborn(Duration work, Duration more, int value)
{
    co_await settled(aio::sleep(work));
    co_await aio::sleep(more);
    co_return value;
}

/// What `function` raises, in words; "nothing" if it returns.
template<typename F>
QString raisedBy(F function)
{
    try {
        static_cast<void>(function());
    } catch (...) {
        return aio::describe(std::current_exception());
    }
    return QStringLiteral("nothing");
}

/// What became of a future that is done: its value or its error, in words.
template<typename T>
QString outcomeOf(const aio::Future<T> &future)
{
    if constexpr (std::is_void_v<T>) {
        const QString raised = raisedBy([&future] { future.result(); });
        return raised == u"nothing" ? QStringLiteral("None") : raised;
    } else {
        QString text;
        const QString raised = raisedBy([&] { text = aio::repr(future.result()); });
        return text.isNull() ? raised : text;
    }
}

/// Collects what a simulation reports as unhandled, instead of the warning.
class Reports {
public:
    explicit Reports(aio::Simulation &simulation)
    {
        simulation.loop().setUnhandledHandler([lines = m_lines](const aio::Unhandled &unhandled) {
            *lines << (unhandled.exception ? aio::describe(unhandled.exception) : unhandled.subject);
        });
    }
    [[nodiscard]] const QStringList &lines() const { return *m_lines; }

private:
    std::shared_ptr<QStringList> m_lines = std::make_shared<QStringList>();
};

} // namespace aiotesting
