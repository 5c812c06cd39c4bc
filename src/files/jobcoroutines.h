// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The coroutines of a Job: one that lists the files, one for each file (or set of files to compare), and the readers
// that carry them to threads; in a group whose kind is the job's error mode.
#pragma once

#include "candidates.h"
#include "job.h"
#include "readers.h"

#include <aio/sync.h>
#include <aio/taskgroup.h>

namespace files {

/// What the coroutines of a job share.
struct Course {
    explicit Course(QThreadPool &pool)
        : readers(pool)
    {}
    Readers readers;
    aio::Event hasMore;               ///< rows were added, or all are there
    aio::Semaphore places{mostTasks}; ///< for tasks of files
    int open = 0;                     ///< tasks of files that are not over
    bool isFed = false;               ///< no further ones will come

    /// Enough that no reader waits for work, and few enough to take no memory to speak of.
    static constexpr int mostTasks = 512;

    void begin()
    {
        isFed = false;
        readers.open();
    }
    void endWhenDone()
    {
        if (isFed && open == 0)
            readers.shut();
    }
};

struct JobCoroutines {
    using JobPtr = std::shared_ptr<Job>;
    using Rows = std::vector<std::size_t>;

    /// Does the whole job.
    static aio::Coro<> awaiter(JobPtr job);
    /// Reads these rows once more.
    static aio::Coro<> retrier(JobPtr job, Rows rows);

private:
    using Body = std::function<aio::Coro<>(aio::TaskGroup &)>;
    static aio::Coro<> inItsMode(JobPtr job, Body body);
    static void addReaders(aio::TaskGroup &group, const JobPtr &job);
    static aio::Coro<> inGroup(aio::TaskGroup *group, JobPtr job);
    static aio::Coro<> againInGroup(aio::TaskGroup *group, JobPtr job, Rows rows);
    static aio::Coro<> rowInGroup(aio::TaskGroup *group, JobPtr job, std::size_t row);
    static aio::Coro<> list(JobPtr job);
    static aio::Coro<> walk(JobPtr job);
    static aio::Coro<> readSumFiles(JobPtr job);
    static aio::Coro<> eachRow(aio::TaskGroup *group, JobPtr job);
    static aio::Coro<> eachSize(aio::TaskGroup *group, JobPtr job);
    static aio::Coro<> read(JobPtr job, std::size_t row, aio::Semaphore::Permit permit);
    static aio::Coro<> compare(JobPtr job, Candidates candidates, aio::Semaphore::Permit permit);

    static void endUnread(Job &job, const Candidates &candidates);
    static void keepGroup(Job &job, const Rows &files, const Rows &otherNames);
};

} // namespace files
