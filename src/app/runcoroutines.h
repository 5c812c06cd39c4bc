// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The coroutines of a Run: what its tasks do, and the awaiting code for each RunMode, written as in asyncio.
#include "run.h"

#include <aio/taskgroup.h>

#include <QCoroTask>

namespace app {

struct RunCoroutines {
    using Values = std::vector<aio::Outcome<QString>>;

    /// The code that starts the tasks and awaits them, by the run's mode.
    static aio::Coro<Values> awaiter(std::shared_ptr<Run> run);

private:
    /// Works for the task's duration, fails or is cancelled on the way, and tidies up after a cancel.
    static aio::Coro<QString> work(std::shared_ptr<Run> run, std::size_t index);
    /// The same as a plain QCoro::Task, which nothing can cancel.
    static QCoro::Task<QString> plainWork(std::shared_ptr<Run> run, std::size_t index);

    static std::vector<aio::Task<QString>> createAll(Run &run);
    static aio::Coro<Values> gather(std::shared_ptr<Run> run);
    static aio::Coro<Values> gatherReturning(std::shared_ptr<Run> run);
    static aio::Coro<Values> group(std::shared_ptr<Run> run);
    /// The group is the caller's and outlives it.
    static aio::Coro<> fillGroup(aio::TaskGroup *group, std::shared_ptr<Run> run);
    static aio::Coro<Values> oneByOne(std::shared_ptr<Run> run);
    static aio::Coro<Values> gatherPlain(std::shared_ptr<Run> run);
};

} // namespace app
