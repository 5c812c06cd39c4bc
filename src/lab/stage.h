// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the scenarios' tasks do and say, beside the library itself: jobs, and the notes for the log. The
// words of the log are those of asyncio's recordings.
#pragma once

#include "pythonerrors.h"

#include <aio/cleanup.h>

#include <initializer_list>
#include <optional>
#include <vector>

namespace lab {

class Parameters;
using Duration = std::chrono::nanoseconds;

/// What a job does: sleeps, then gives "Résultat NAME" or fails; when cancelled it may clean up.
struct Job {
    QString name;
    Duration time{};
    /// What it raises at its end, as raise() takes it; empty: nothing.
    QString error;
    /// How long its clean-up takes; without one it has none.
    std::optional<Duration> cleanup;
    /// What the clean-up raises at its end; empty: nothing.
    QString cleanupError;
};

/// Runs a job. One that is awaited without a task of its own is in the log under its own name all the same.
aio::Coro<QString> job(Job what);
/// createTask(job(what), what.name).
aio::Task<QString> task(Job what, aio::SourcePlace place = aio::SourcePlace::current());

/// The jobs with these names as tasks, made in this order. (As arguments of one call they would be made in any.)
std::vector<aio::Task<QString>> tasks(const Parameters &p, std::initializer_list<const char *> names,
                                      aio::SourcePlace place = aio::SourcePlace::current());

/// Notes a result of the task that runs now.
void log(const QString &text);
/// Notes `event` of `name`, which the task that runs now does without a task for it.
void logOf(const QString &name, const QString &event, const QString &detail = {});
/// Notes that a clean-up begins, and that it is over.
void logCleanupStart();
void logCleanupEnd();
/// Says that the log of the task that runs now is to hold what it notes, and not its start and end.
void logNotesOnly();
/// A function that notes `event` of `name` for the task that runs now, to be called later, from any thread.
/// When that task has ended it does nothing.
[[nodiscard]] std::function<void()> logLater(const QString &name, const QString &event,
                                             const QString &detail);

[[nodiscard]] inline Duration fromSeconds(double seconds)
{
    return std::chrono::round<Duration>(std::chrono::duration<double>(seconds));
}
[[nodiscard]] inline double toSeconds(Duration time) { return std::chrono::duration<double>(time).count(); }
/// Runs `callback` after `delay` (asyncio's loop.call_later).
void callLater(Duration delay, std::function<void()> callback);

/// The error that is being handled, in words.
[[nodiscard]] QString caughtError();
/// "OPERATION -> value" or "OPERATION raised Error".
template<typename T>
QString told(const QString &operation, const aio::Outcome<T> &outcome)
{
    return operation + (outcome.hasValue() ? QStringLiteral(" -> ") : QStringLiteral(" raised "))
           + outcome.repr();
}

/// A coroutine that awaits `work`. What awaiting itself raises then belongs to its outcome.
template<typename T>
aio::Coro<T> awaited(aio::Coro<T> work)
{
    co_return co_await std::move(work);
}
template<typename T>
aio::Coro<T> awaited(aio::Future<T> work)
{
    co_return co_await std::move(work);
}

/// Awaits `work` and notes what the awaiter got of it; gives it on, or raises it again.
template<typename T>
aio::Coro<T> observe(QString operation, aio::Coro<T> work)
{
    auto waiting = awaited(std::move(work));
    auto outcome = co_await aio::settled(std::move(waiting));
    log(told(operation, outcome));
    co_return std::move(outcome).value();
}
template<typename T>
aio::Coro<T> observe(QString operation, aio::Future<T> work)
{
    auto waiting = awaited(std::move(work));
    auto outcome = co_await aio::settled(std::move(waiting));
    log(told(operation, outcome));
    co_return std::move(outcome).value();
}

/// Waits for the end of `task` and notes what it came to; raises nothing.
template<typename T>
aio::Coro<> endOf(aio::Task<T> task)
{
    auto waiting = awaited<T>(task);
    const auto outcome = co_await aio::settled(std::move(waiting));
    log(told(QStringLiteral("await ") + task.name(), outcome));
}

/// Runs `work` under a name of its own in the log, as part of the task that awaits it.
template<typename T>
aio::Coro<T> named(QString name, aio::Coro<T> work)
{
    logOf(name, QStringLiteral("start"));
    auto outcome = co_await aio::settled(std::move(work));
    const auto ended = outcome.hasValue() ? "end" : outcome.isCancelled() ? "cancelled" : "error";
    logOf(name, QString::fromLatin1(ended), outcome.isCancelled() ? QString() : outcome.repr());
    co_return std::move(outcome).value();
}

} // namespace lab
