// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "runcoroutines.h"

#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/sleep.h>
#include <aio/taskgroup.h>

#include <QCoroTimer>

#include <QTimer>

namespace app {

namespace {

ValueError errorOf(const QString &name)
{
    return ValueError((name + QStringLiteral(" went wrong")).toStdString());
}

/// The chapter's own words; a value, so the same in every language.
QString resultOf(const QString &name) { return QStringLiteral("Résultat ") + name; }

} // namespace

aio::Coro<QString> RunCoroutines::work(std::shared_ptr<Run> run, std::size_t index)
{
    run->taskStarted(index);
    const TaskSpec task = run->spec().tasks[index];
    const aio::Outcome<> worked = co_await aio::settled(aio::sleep(task.failsAt.value_or(task.duration)));
    if (!worked.hasValue()) {
        if (task.cleanUp > Duration::zero()) {
            const aio::CleanUpMark mark;
            run->cleanUpStarted(index);
            co_await aio::sleep(task.cleanUp);
        }
        worked.rethrow();
    }
    if (task.failsAt)
        throw errorOf(task.name);
    co_return resultOf(task.name);
}

QCoro::Task<QString> RunCoroutines::plainWork(std::shared_ptr<Run> run, std::size_t index)
{
    run->taskStarted(index);
    const TaskSpec task = run->spec().tasks[index];
    // QCoro::sleepFor() has a coarse timer: up to a twentieth of the time too early.
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(task.failsAt.value_or(task.duration)));
    co_await timer;
    // Said here, not when gather hears of it: after a cancel nobody does any more.
    if (task.failsAt) {
        const ValueError error = errorOf(task.name);
        run->taskEnded(index, TaskState::Failed, {}, std::make_exception_ptr(error));
        throw error;
    }
    run->taskEnded(index, TaskState::Done, resultOf(task.name), {});
    co_return resultOf(task.name);
}

std::vector<aio::Task<QString>> RunCoroutines::createAll(Run &run)
{
    std::vector<aio::Task<QString>> tasks;
    tasks.reserve(run.spec().tasks.size());
    for (std::size_t index = 0; index < run.spec().tasks.size(); ++index) {
        tasks.push_back(aio::createTask(work(run.shared_from_this(), index), run.spec().tasks[index].name));
        run.keep(index, tasks.back());
    }
    return tasks;
}

aio::Coro<RunCoroutines::Values> RunCoroutines::awaiter(std::shared_ptr<Run> run)
{
    switch (run->spec().mode) {
    case RunMode::Gather:
        return gather(std::move(run));
    case RunMode::GatherReturning:
        return gatherReturning(std::move(run));
    case RunMode::TaskGroup:
        return group(std::move(run));
    case RunMode::CreateTask:
        return oneByOne(std::move(run));
    case RunMode::PlainTasks:
        return gatherPlain(std::move(run));
    }
    Q_UNREACHABLE();
}

aio::Coro<RunCoroutines::Values> RunCoroutines::gather(std::shared_ptr<Run> run)
{
    std::vector<QString> results = co_await aio::gather(createAll(*run));
    Values values;
    for (QString &result : results)
        values.emplace_back(std::move(result));
    co_return values;
}

aio::Coro<RunCoroutines::Values> RunCoroutines::gatherReturning(std::shared_ptr<Run> run)
{
    co_return co_await aio::gather(aio::returnExceptions, createAll(*run));
}

aio::Coro<> RunCoroutines::fillGroup(aio::TaskGroup *group, std::shared_ptr<Run> run)
{
    for (std::size_t index = 0; index < run->spec().tasks.size(); ++index)
        run->keep(index, group->createTask(work(run, index), run->spec().tasks[index].name));
    co_return;
}

aio::Coro<RunCoroutines::Values> RunCoroutines::group(std::shared_ptr<Run> run)
{
    const auto fill = [run](aio::TaskGroup &tasks) { return fillGroup(&tasks, run); };
    co_await aio::withTaskGroup(fill);
    Values values;
    for (const TaskRecord &record : run->tasks())
        values.emplace_back(record.result);
    co_return values;
}

aio::Coro<RunCoroutines::Values> RunCoroutines::oneByOne(std::shared_ptr<Run> run)
{
    const std::vector<aio::Task<QString>> tasks = createAll(*run);
    Values values;
    for (const aio::Task<QString> &task : tasks) {
        const QString result = co_await task;
        values.emplace_back(result);
        run->receivedOne(result);
    }
    co_return values;
}

aio::Coro<RunCoroutines::Values> RunCoroutines::gatherPlain(std::shared_ptr<Run> run)
{
    std::vector<QCoro::Task<QString>> tasks;
    tasks.reserve(run->spec().tasks.size());
    for (std::size_t index = 0; index < run->spec().tasks.size(); ++index)
        tasks.push_back(plainWork(run, index));
    std::vector<QString> results = co_await aio::gather(std::move(tasks));
    Values values;
    for (QString &result : results)
        values.emplace_back(std::move(result));
    co_return values;
}

} // namespace app
