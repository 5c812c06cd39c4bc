// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "stage.h"

#include "parameters.h"

#include <aio/inspect.h>
#include <aio/sleep.h>
#include <record/eventlog.h>

namespace lab {

namespace {

QString keyOf(const QString &name, const QString &event) { return name + record::NameEnd + event; }

/// Notes under the name of the job, whether the task is its own or not.
void logOfJob(const Job &what, const QString &event)
{
    if (aio::currentTask().name() == what.name)
        aio::annotate(event, {});
    else
        logOf(what.name, event);
}

aio::Coro<QString> work(Job what)
{
    co_await aio::sleep(what.time);
    if (!what.error.isEmpty())
        raise(what.error);
    co_return QStringLiteral("Résultat ") + what.name;
}

aio::Coro<QString> workAndCleanUp(Job what)
{
    auto outcome = co_await aio::settled(work(what));
    if (outcome.isCancelled() && what.cleanup) {
        const aio::CleanUpMark mark;
        logOfJob(what, QStringLiteral("cleanup_start"));
        if (*what.cleanup > Duration::zero())
            co_await aio::sleep(*what.cleanup);
        if (!what.cleanupError.isEmpty())
            raise(what.cleanupError);
        logOfJob(what, QStringLiteral("cleanup_end"));
    }
    co_return std::move(outcome).value();
}

} // namespace

aio::Coro<QString> job(Job what)
{
    auto body = workAndCleanUp(what);
    if (aio::currentTask().name() == what.name)
        co_return co_await std::move(body);
    auto part = named(what.name, std::move(body));
    co_return co_await std::move(part);
}

aio::Task<QString> task(Job what, aio::SourcePlace place)
{
    const QString name = what.name;
    return aio::createTask(job(std::move(what)), name, place);
}

std::vector<aio::Task<QString>> tasks(const Parameters &p, std::initializer_list<const char *> names,
                                      aio::SourcePlace place)
{
    std::vector<aio::Task<QString>> made;
    made.reserve(names.size());
    for (const char *name : names)
        made.push_back(task(p.job(name), place));
    return made;
}

void log(const QString &text) { aio::annotate(QStringLiteral("result"), text); }

void logOf(const QString &name, const QString &event, const QString &detail)
{
    aio::annotate(keyOf(name, event), detail);
}

void logCleanupStart() { aio::annotate(QStringLiteral("cleanup_start"), {}); }

void logCleanupEnd() { aio::annotate(QStringLiteral("cleanup_end"), {}); }

void logNotesOnly() { aio::annotate(record::NotesOnly, {}); }

std::function<void()> logLater(const QString &name, const QString &event, const QString &detail)
{
    aio::Loop &loop = aio::Loop::current();
    const aio::TaskId id = aio::currentTask().id();
    const QString key = name == aio::currentTask().name() ? event : keyOf(name, event);
    auto note = [&loop, id, key, detail] {
        loop.forEachPending([&](aio::detail::TaskCore &task) {
            if (task.id() == id)
                task.annotate(key, detail);
        });
    };
    // The threads of a simulation are modelled: they run on its own.
    if (loop.isSimulated())
        return note;
    return [note, mailbox = loop.mailbox()] { mailbox.post(note); };
}

void callLater(Duration delay, std::function<void()> callback)
{
    aio::Loop &loop = aio::Loop::current();
    loop.callAt(loop.deadlineAfter(delay), std::move(callback));
}

QString caughtError() { return aio::describe(std::current_exception()); }

} // namespace lab
