// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "jobcoroutines.h"

#include "comparison.h"
#include "names.h"
#include "promised.h"

#include <aio/cleanup.h>
#include <aio/inspect.h>
#include <aio/thread.h>

#include <algorithm>
#include <cerrno>

namespace files {

namespace {

/// What one way to a thread lists: short enough that the first files are begun at once.
constexpr std::size_t mostInStep = 1024;
constexpr std::chrono::milliseconds stepTime{20};

} // namespace

aio::Coro<> JobCoroutines::awaiter(JobPtr job)
{
    Body body = [job](aio::TaskGroup &group) { return inGroup(&group, job); };
    co_await inItsMode(job, std::move(body));
}

aio::Coro<> JobCoroutines::retrier(JobPtr job, Rows rows)
{
    Body body = [job, rows](aio::TaskGroup &group) { return againInGroup(&group, job, rows); };
    co_await inItsMode(job, std::move(body));
}

aio::Coro<> JobCoroutines::inItsMode(JobPtr job, Body body)
{
    if (job->options().onError == OnError::Cancel)
        co_await aio::withTaskGroup(body);
    else
        co_await aio::withSupervisor(body);
}

void JobCoroutines::addReaders(aio::TaskGroup &group, const JobPtr &job)
{
    const int threads = job->m_reading.maxThreadCount();
    for (int reader = 1; reader <= threads; ++reader)
        group.createTask(job->m_course->readers.work(), QStringLiteral("reader %1").arg(reader));
    // No thread waits for the loop between two batches: the next one is there already.
    for (int reader = 1; reader <= threads; ++reader)
        group.createTask(job->m_course->readers.workAhead(),
                         QStringLiteral("next for reader %1").arg(reader));
}

aio::Coro<> JobCoroutines::inGroup(aio::TaskGroup *group, JobPtr job)
{
    group->createTask(list(job), "list");
    addReaders(*group, job);
    if (job->options().operation == Operation::Duplicates)
        co_await eachSize(group, job);
    else
        co_await eachRow(group, job);
    job->m_course->isFed = true;
    job->m_course->endWhenDone();
}

aio::Coro<> JobCoroutines::againInGroup(aio::TaskGroup *group, JobPtr job, Rows rows)
{
    addReaders(*group, job);
    for (const std::size_t row : rows)
        co_await rowInGroup(group, job, row);
    job->m_course->isFed = true;
    job->m_course->endWhenDone();
}

aio::Coro<> JobCoroutines::rowInGroup(aio::TaskGroup *group, JobPtr job, std::size_t row)
{
    aio::Semaphore::Permit permit = co_await job->m_course->places.permit();
    if (!isUnderWay(job->m_rows[row].state))
        co_return;
    auto reading = read(job, row, std::move(permit));
    job->keep({row}, group->createTask(std::move(reading), displayName(job->m_rows[row].path)));
}

aio::Coro<> JobCoroutines::list(JobPtr job)
{
    auto listing = job->options().operation == Operation::Verify ? readSumFiles(job) : walk(job);
    const aio::Outcome<void> outcome = co_await aio::settled(std::move(listing));
    job->m_isListed = true;
    job->m_course->hasMore.set();
    outcome.rethrow();
}

aio::Coro<> JobCoroutines::walk(JobPtr job)
{
    const JobOptions &options = job->options();
    const auto walker = std::make_shared<Walk>(options.paths, options.walk, job->m_disk);
    for (bool isOver = false; !isOver;) {
        const auto step = [walker](std::stop_token stop) { return walker->step(mostInStep, stepTime, stop); };
        auto inThread = aio::toThread(step, job->m_listing);
        WalkStep found = co_await std::move(inThread);
        isOver = found.isOver;
        job->add(std::move(found));
        job->m_course->hasMore.set();
    }
}

aio::Coro<> JobCoroutines::readSumFiles(JobPtr job)
{
    const auto read = [disk = job->m_disk, options = job->options()](std::stop_token stop) {
        return readPromised(*disk, options.paths, options.folder, options.walk.readsStandardInput, stop);
    };
    auto inThread = aio::toThread(read, job->m_listing);
    PromisedFiles promised = co_await std::move(inThread);
    job->add(std::move(promised));
}

aio::Coro<> JobCoroutines::eachRow(aio::TaskGroup *group, JobPtr job)
{
    Course &course = *job->m_course;
    for (std::size_t row = 0;; ++row) {
        while (row == job->m_rows.size()) {
            if (job->m_isListed)
                co_return;
            course.hasMore.clear();
            co_await course.hasMore.wait();
        }
        co_await rowInGroup(group, job, row);
    }
}

aio::Coro<> JobCoroutines::read(JobPtr job, std::size_t index, aio::Semaphore::Permit)
{
    const JobOptions &options = job->options();
    if (job->m_rows[index].error)
        throw FileFailure(*job->m_rows[index].error);
    const bool isVerify = options.operation == Operation::Verify;
    std::optional<Algorithm> algorithm;
    if (options.operation != Operation::Count)
        algorithm = isVerify ? job->m_rows[index].promised.algorithm : options.algorithm;
    const bool wasSeen = !isVerify && !job->m_rows[index].isRetried;
    ReadRequest request{job->pathOf(index), wasSeen, options.walk.readsStandardInput};
    const auto errand = std::make_shared<FileErrand>(job->m_disk, std::move(request), algorithm,
                                                     job->m_rows[index].size);
    std::function<void()> taken = [job = job.get(), index, errand] { job->taken(index, errand, 0); };
    co_await job->m_course->readers.perform(errand, std::move(taken));
    Row &row = job->m_rows[index];
    row.bytes = errand->done(0);
    aio::annotate(QStringLiteral("bytes"), QString::number(row.bytes));
    if (errand->error) {
        const bool isMissing = errand->error->kind == ErrorKind::NotFound;
        row.isIgnored = isVerify && options.ignoresMissing && isMissing;
        if (row.isIgnored)
            co_return;
        if (isMissing && row.isRetried)
            errand->error = errorAt(job->pathOf(index), ENOENT);
        throw FileFailure(*errand->error);
    }
    if (row.isRetried)
        job->setSize(index, row.bytes);
    row.digest = errand->digest;
    row.count = errand->count;
    if (isVerify && row.digest != row.promised.digest)
        throw FileFailure({ErrorKind::Mismatch});
}

aio::Coro<> JobCoroutines::eachSize(aio::TaskGroup *group, JobPtr job)
{
    Course &course = *job->m_course;
    while (!job->m_isListed) {
        course.hasMore.clear();
        co_await course.hasMore.wait();
    }
    for (std::size_t row = 0; row < job->m_rows.size(); ++row) {
        if (!job->m_rows[row].error)
            continue;
        aio::Semaphore::Permit permit = co_await course.places.permit();
        auto failing = read(job, row, std::move(permit));
        job->keep({row}, group->createTask(std::move(failing), displayName(job->m_rows[row].path)));
    }
    const std::vector<Candidates> all = candidatesOf(job->m_rows);
    for (const Candidates &candidates : all) {
        const bool isAlone = candidates.files.size() == 1;
        if (isAlone || candidates.size == 0) {
            endUnread(*job, candidates);
            continue;
        }
        aio::Semaphore::Permit permit = co_await course.places.permit();
        Rows rows = candidates.files;
        rows.insert(rows.end(), candidates.otherNames.begin(), candidates.otherNames.end());
        auto comparing = compare(job, candidates, std::move(permit));
        job->keep(
            std::move(rows),
            group->createTask(std::move(comparing), displayName(job->m_rows[candidates.files.front()].path)));
    }
}

/// Nothing to compare: alone with its size, or empty like all its kind.
void JobCoroutines::endUnread(Job &job, const Candidates &candidates)
{
    if (candidates.files.size() > 1)
        keepGroup(job, candidates.files, candidates.otherNames);
    for (const Rows *rows : {&candidates.files, &candidates.otherNames}) {
        for (const std::size_t row : *rows)
            job.rowEnded(row, RowState::Done);
    }
}

aio::Coro<> JobCoroutines::compare(JobPtr job, Candidates candidates, aio::Semaphore::Permit)
{
    const Rows &files = candidates.files;
    std::vector<QByteArray> paths;
    for (const std::size_t row : files)
        paths.push_back(job->pathOf(row));
    aio::annotate(QStringLiteral("files"), QString::number(files.size()));
    const auto errand = std::make_shared<Comparison>(job->m_disk, std::move(paths), candidates.size);
    std::function<void()> taken = [job = job.get(), files, errand] {
        for (std::size_t part = 0; part < files.size(); ++part)
            job->taken(files[part], errand, part);
    };
    co_await job->m_course->readers.perform(errand, std::move(taken));
    std::optional<FileError> first;
    for (std::size_t part = 0; part < files.size(); ++part) {
        Row &row = job->m_rows[files[part]];
        row.bytes = errand->done(part);
        row.error = errand->errors()[part];
        if (row.error && !first)
            first = row.error;
    }
    for (const std::vector<std::size_t> &same : errand->groups()) {
        Rows members;
        for (const std::size_t part : same)
            members.push_back(files[part]);
        keepGroup(*job, members, candidates.otherNames);
    }
    if (first)
        throw FileFailure(*first);
}

/// `otherNames` may be those of other files, too.
void JobCoroutines::keepGroup(Job &job, const Rows &files, const Rows &otherNames)
{
    const int number = int(job.m_groups.size());
    Group group{job.m_rows[files.front()].size, files, {}};
    const auto isSame = [&](std::size_t name) {
        return std::any_of(files.begin(), files.end(), [&](std::size_t file) {
            return job.m_rows[file].inode == job.m_rows[name].inode
                   && job.m_rows[file].device == job.m_rows[name].device;
        });
    };
    std::copy_if(otherNames.begin(), otherNames.end(), std::back_inserter(group.otherNames), isSame);
    std::sort(group.otherNames.begin(), group.otherNames.end());
    for (const std::size_t row : group.files)
        job.m_rows[row].group = number;
    for (const std::size_t row : group.otherNames)
        job.m_rows[row].group = number;
    job.m_groups.push_back(std::move(group));
}

} // namespace files
