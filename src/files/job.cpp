// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "job.h"

#include "jobcoroutines.h"
#include "promised.h"

#include <aio/loop.h>

#include <QCoreApplication>
#include <QLocale>
#include <QThread>

#include <algorithm>

namespace files {

namespace {

constexpr int mostAtOnce = 256;

QString tr(const char *text, const char *comment = nullptr, int number = -1)
{
    return QCoreApplication::translate("files", text, comment, number);
}

} // namespace

Job::Job(JobOptions options, std::shared_ptr<const Disk> disk)
    : m_options(std::move(options)), m_disk(std::move(disk)), m_course(std::make_unique<Course>(m_reading))
{
    const int atOnce = m_options.atOnce > 0 ? m_options.atOnce : QThread::idealThreadCount();
    m_listing.setMaxThreadCount(1);
    m_reading.setMaxThreadCount(std::clamp(atOnce, 1, mostAtOnce));
}

Job::~Job() = default;

void Job::start()
{
    m_loop = &aio::Loop::current();
    m_started = now();
    begin(JobCoroutines::awaiter(shared_from_this()));
}

void Job::begin(aio::Coro<> body)
{
    m_awaiter = aio::createTask(std::move(body), "files");
    m_awaiter.addDoneCallback([weak = weak_from_this()] {
        if (const auto job = weak.lock())
            job->awaiterEnded();
    });
}

bool Job::canRetry(std::size_t index) const
{
    const Row &row = m_rows[index];
    const bool isReadable = m_options.operation != Operation::Duplicates
                            && (m_options.operation != Operation::Verify || !row.promised.digest.isEmpty());
    return m_hasEnded && isReadable && !row.isFolder
           && (row.state == RowState::Failed || row.state == RowState::Cancelled);
}

void Job::retry(const std::vector<std::size_t> &rows)
{
    std::vector<std::size_t> again;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(again),
                 [this](std::size_t row) { return canRetry(row); });
    if (again.empty())
        return;
    m_loop = &aio::Loop::current();
    m_started += now() - m_ended; // what lies between does not count
    m_hasEnded = false;
    m_isCancelAsked = false;
    m_answer = {};
    m_firstFailed.reset();
    m_course->begin();
    for (const std::size_t row : again)
        queueAgain(row);
    begin(JobCoroutines::retrier(shared_from_this(), std::move(again)));
}

void Job::queueAgain(std::size_t index)
{
    Row &row = m_rows[index];
    m_read -= row.bytes;
    m_settled -= std::max(row.size, qint64{0});
    --m_counts[std::size_t(row.state)];
    ++m_counts[std::size_t(RowState::Queued)];
    row.state = RowState::Queued;
    row.isRetried = true;
    row.bytes = 0;
    row.error.reset();
    row.digest.clear();
    row.started = row.ended = Duration::zero();
    if (onRowChanged)
        onRowChanged(index);
}

/// What could not even be found before has its size now.
void Job::setSize(std::size_t row, qint64 size)
{
    m_expected += size - std::max(m_rows[row].size, qint64{0});
    m_rows[row].size = size;
}

void Job::cancel()
{
    if (m_hasEnded || !m_loop)
        return;
    m_isCancelAsked = true;
    m_awaiter.cancel();
}

void Job::cancel(std::size_t row)
{
    if (!isUnderWay(m_rows[row].state) || m_options.operation == Operation::Duplicates)
        return;
    if (const auto task = m_tasks.find(row); task != m_tasks.end())
        task->second.cancel();
    else
        rowEnded(row, RowState::Cancelled);
}

QByteArray Job::pathOf(std::size_t row) const
{
    return m_options.operation == Operation::Verify ? below(m_options.folder, m_rows[row].path)
                                                    : m_rows[row].path;
}

qint64 Job::bytesRead(std::size_t row) const
{
    const auto live = m_live.find(row);
    return live == m_live.end() ? m_rows[row].bytes : live->second.errand->done(live->second.part);
}

std::vector<std::size_t> Job::active() const
{
    std::vector<std::size_t> rows;
    rows.reserve(m_live.size());
    for (const auto &[row, live] : m_live)
        rows.push_back(row);
    return rows;
}

qint64 Job::bytesRead() const
{
    qint64 bytes = m_settled;
    for (const auto &[row, live] : m_live)
        bytes += std::min(live.errand->done(live.part), std::max(m_rows[row].size, qint64{0}));
    return bytes;
}

Duration Job::now() const { return m_loop ? m_loop->now() : Duration::zero(); }

Duration Job::elapsed() const { return (m_hasEnded ? m_ended : now()) - m_started; }

Summary Job::summary() const
{
    Summary summary;
    summary.operation = m_options.operation;
    summary.total = int(m_rows.size());
    summary.done = count(RowState::Done);
    summary.failed = count(RowState::Failed);
    summary.cancelled = count(RowState::Cancelled);
    summary.groups = int(m_groups.size());
    for (const Group &group : m_groups)
        summary.redundant += group.size * qint64(group.files.size() - 1);
    summary.bytes = m_read;
    summary.elapsed = elapsed();
    return summary;
}

std::size_t Job::addRow(Row row)
{
    m_expected += std::max(row.size, qint64{0});
    ++m_counts[std::size_t(RowState::Queued)];
    m_rows.push_back(std::move(row));
    return m_rows.size() - 1;
}

void Job::tellAdded(std::size_t first)
{
    if (onRowsAdded && first < m_rows.size())
        onRowsAdded(first);
}

void Job::add(WalkStep step)
{
    const std::size_t first = m_rows.size();
    for (Found &found : step.found) {
        Row row;
        row.path = std::move(found.path);
        row.isLink = found.isLink;
        row.isFolder = found.isFolder;
        row.size = found.size;
        row.device = found.device;
        row.inode = found.inode;
        row.modified = found.modified;
        row.error = std::move(found.error);
        addRow(std::move(row));
    }
    for (Skipped &skipped : step.skipped) {
        ++m_skippedCounts[std::size_t(skipped.reason)];
        m_skipped.push_back(std::move(skipped));
    }
    tellAdded(first);
}

void Job::add(PromisedFiles files)
{
    m_badLines = std::move(files.badLines);
    const std::size_t first = m_rows.size();
    for (Row &row : files.rows)
        addRow(std::move(row));
    tellAdded(first);
}

void Job::keep(std::vector<std::size_t> rows, const aio::Task<> &task)
{
    ++m_course->open;
    m_tasks.emplace(rows.front(), task);
    task.addDoneCallback([weak = weak_from_this(), rows = std::move(rows)] {
        const auto job = weak.lock();
        if (!job)
            return;
        const auto ended = job->m_tasks.extract(rows.front());
        job->taskEnded(rows, ended.mapped());
    });
}

void Job::taken(std::size_t row, std::shared_ptr<Errand> errand, std::size_t part)
{
    m_live.insert_or_assign(row, Live{std::move(errand), part});
    m_rows[row].started = now();
    --m_counts[std::size_t(m_rows[row].state)];
    m_rows[row].state = RowState::Active;
    ++m_counts[std::size_t(RowState::Active)];
    if (onRowChanged)
        onRowChanged(row);
}

void Job::taskEnded(const std::vector<std::size_t> &rows, const aio::Task<> &task)
{
    --m_course->open;
    std::optional<FileError> error;
    if (const std::exception_ptr raised = task.cancelled() ? nullptr : task.exception()) {
        try {
            std::rethrow_exception(raised);
        } catch (const FileFailure &failure) {
            error = failure.error();
        } catch (const std::exception &other) {
            error = FileError{ErrorKind::Other, QString::fromUtf8(other.what())};
        }
    }
    for (const std::size_t row : rows) {
        // Of several that were compared each has its own error.
        if (error && rows.size() == 1)
            m_rows[row].error = error;
        rowEnded(row, task.cancelled()    ? RowState::Cancelled
                      : m_rows[row].error ? RowState::Failed
                                          : RowState::Done);
    }
    m_course->endWhenDone();
}

void Job::rowEnded(std::size_t index, RowState state)
{
    Row &row = m_rows[index];
    if (const auto live = m_live.find(index); live != m_live.end()) {
        row.bytes = live->second.errand->done(live->second.part);
        m_live.erase(live);
    }
    m_read += row.bytes;
    m_settled += std::max(row.size, qint64{0});
    row.ended = now();
    if (row.started == Duration::zero())
        row.started = row.ended;
    --m_counts[std::size_t(row.state)];
    row.state = state;
    ++m_counts[std::size_t(state)];
    if (state == RowState::Failed && !m_firstFailed) {
        m_firstFailed = index;
        if (m_options.onError == OnError::First)
            giveAnswer({Answer::Raised, index});
    }
    if (onRowChanged)
        onRowChanged(index);
}

void Job::awaiterEnded()
{
    // What never began will not any more.
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isUnderWay(m_rows[row].state))
            rowEnded(row, RowState::Cancelled);
    }
    orderGroups();
    m_isListed = true;
    m_hasEnded = true;
    m_ended = now();
    const bool hasRaised = !m_awaiter.cancelled() && m_awaiter.exception();
    giveAnswer(m_awaiter.cancelled() ? Answer{Answer::Cancelled}
               : hasRaised           ? Answer{Answer::Raised, m_firstFailed}
                                     : Answer{Answer::All});
    if (onSettled)
        onSettled();
}

void Job::orderGroups()
{
    std::sort(m_groups.begin(), m_groups.end(),
              [](const Group &one, const Group &other) { return one.files.front() < other.files.front(); });
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        for (const auto *rows : {&m_groups[number].files, &m_groups[number].otherNames}) {
            for (const std::size_t row : *rows)
                m_rows[row].group = int(number);
        }
    }
}

void Job::giveAnswer(Answer answer)
{
    if (m_answer.kind != Answer::Awaiting)
        return;
    m_answer = answer;
    if (onAnswer)
        onAnswer();
}

QString sentence(const Summary &summary)
{
    QStringList parts;
    if (summary.done > 0)
        parts << tr("%Ln done", "of several files", summary.done);
    if (summary.failed > 0)
        parts << tr("%Ln failed", "of several files", summary.failed);
    if (summary.cancelled > 0)
        parts << tr("%Ln cancelled", "of several files", summary.cancelled);
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    if (summary.operation == Operation::Duplicates) {
        parts << tr("%Ln group(s) of the same content", nullptr, summary.groups);
        if (summary.redundant > 0)
            parts << tr("%1 could be freed").arg(size(summary.redundant));
    }
    const QString all = tr("%Ln file(s)", nullptr, summary.total);
    if (summary.total == 0)
        return all;
    const double time = std::chrono::duration<double>(summary.elapsed).count();
    return tr("%1: %2; %3 in %4 s", "9 files: 7 done, 1 failed; 31.0 MB in 1.84 s")
        .arg(all, parts.join(QStringLiteral(", ")), size(summary.bytes), QLocale().toString(time, 'f', 2));
}

} // namespace files
