// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
// What holds a batch back: what hosts bear, a disk that refuses, and files that are to be safe before they count.
#include "batchcoroutines.h"
#include "folder.h"
#include "journal.h"

#include <aio/cleanup.h>
#include <aio/sleep.h>
#include <aio/timeout.h>

#include <QSet>

#include <algorithm>

namespace download {

namespace {

/// From the end of one wait for the disk to the next.
constexpr std::chrono::seconds syncInterval{1};

} // namespace

HostLimits::Standing Batch::hostStanding(std::size_t row) const
{
    return m_hostLimits->standing(HostLimits::nameOf(m_rows[row].address()));
}

void Batch::learn(std::size_t index, Duration asked, const TransferResult &result)
{
    const QByteArray &url = m_rows[index].address();
    const Site site = siteOf(url);
    bool isChanged = false;
    if (!result.error) {
        isChanged = m_hostLimits->succeeded(site.name, asked, m_gate->mostOf(site));
    } else if (result.error->status == 429 || result.error->status == 503) {
        const bool isBearable = result.retryAfter && *result.retryAfter <= longestWish;
        isChanged = m_hostLimits->refused(
            site.name, asked, now(), isBearable ? std::optional<Duration>(*result.retryAfter) : std::nullopt);
    }
    if (!isChanged || !onRowChanged)
        return;
    // Those that wait for their turn say why.
    constexpr int schemeEnd = 8;
    const QByteArray origin = url.left(url.indexOf('/', schemeEnd));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state == RowState::Queued && m_rows[row].address().startsWith(origin))
            tell(row);
    }
}

void Batch::setSpeedLimit(std::size_t row, qint64 bytesPerSecond)
{
    m_rows[row].speedLimit = std::max<qint64>(0, bytesPerSecond);
    m_progress[row]->speedLimit = m_rows[row].speedLimit;
    // It is kept by one connection.
    if (m_rows[row].speedLimit > 0 && m_holds[row].widening.isValid())
        m_holds[row].widening.cancel();
    if (m_journal)
        m_journal->limited(m_journalId, row, m_rows[row].speedLimit);
    tell(row);
}

void Batch::stopForDisk(const DownloadError &problem)
{
    const bool isNew = m_diskProblem != problem;
    m_diskProblem = problem;
    if (!m_options.waitsForDisk) {
        cancel();
    } else {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (isMoving(m_rows[row].state) && folderOf(row)->path() == problem.detail)
                pause(row);
        }
    }
    if (isNew && onDiskProblem)
        onDiskProblem();
}

void Batch::syncSoon(std::size_t row)
{
    if (m_options.sync != Sync::Batch || m_rows[row].hint == Hint::Skipped)
        return;
    m_unsynced.push_back(row);
    if (!std::exchange(m_isSyncing, true))
        aio::createTask(BatchCoroutines::makeDurable(shared_from_this()), "make files durable");
}

void Batch::setDurable(const std::vector<std::size_t> &rows)
{
    if (m_journal)
        m_journal->durable(m_journalId, rows);
}

aio::Coro<Gate::Passage> BatchCoroutines::admitted(BatchPtr batch, std::size_t index)
{
    if (std::optional<Gate::Passage> kept = batch->m_gate->take(index))
        co_return std::move(*kept);
    const Site site = siteOf(batch->m_rows[index].address());
    const std::shared_ptr<HostLimits> limits = batch->m_hostLimits;
    Gate &gate = *batch->m_gate;
    Turnstile &ofHost = gate.ofHost(site);
    Gate::Passage passage;
    passage.host.emplace(co_await ofHost.enter(batch->rank(index)));
    for (;;) {
        // It keeps its place among those of the host, so that not thousands wait with a clock each.
        const Duration quietUntil = limits->standing(site.name).quietUntil;
        if (quietUntil > batch->now()) {
            co_await waitUntil(batch, index, quietUntil);
            continue;
        }
        passage.place.emplace(co_await limits->enter(site.name));
        passage.all.emplace(co_await gate.ofAll().enter(batch->rank(index)));
        // It may have asked for quiet meanwhile.
        if (limits->standing(site.name).quietUntil <= batch->now())
            co_return passage;
        passage.all.reset();
        passage.place.reset();
    }
}

aio::Coro<> BatchCoroutines::waitUntil(BatchPtr batch, std::size_t index, Duration when)
{
    batch->m_rows[index].isServersWish = true;
    batch->m_rows[index].nextAttempt = when;
    batch->setState(index, RowState::Waiting);
    co_await aio::sleep(when - batch->now());
    batch->setState(index, RowState::Queued);
}

aio::Coro<> BatchCoroutines::makeDurable(BatchPtr batch)
{
    while (!batch->m_unsynced.empty()) {
        if (batch->movingCount() > 0 && batch->now() < batch->m_nextSync) {
            const auto isStill = std::make_shared<aio::Event>();
            batch->m_isStill = isStill;
            auto soon = aio::timeoutAt(batch->m_nextSync, isStill->wait());
            const auto waited = co_await aio::settled(std::move(soon));
            batch->m_isStill.reset();
            if (waited.isCancelled())
                waited.rethrow();
        }
        const std::vector<std::size_t> rows = std::exchange(batch->m_unsynced, {});
        QSet<QString> folders;
        for (const std::size_t row : rows)
            folders << batch->folderOf(row)->path();
        QString problem;
        for (const QString &folder : std::as_const(folders)) {
            const QString failed = co_await batch->m_wire->makeDurable(folder, QString());
            problem += failed;
        }
        batch->m_nextSync = batch->now() + syncInterval;
        // Otherwise the next start looks at them again.
        if (problem.isEmpty())
            batch->setDurable(rows);
    }
    batch->m_isSyncing = false;
    if (batch->onDurable)
        batch->onDurable();
}

aio::Coro<> BatchCoroutines::makeDurable(BatchPtr batch, std::size_t index, QString file)
{
    const QString problem = co_await batch->m_wire->makeDurable(batch->folderOf(index)->path(), file);
    if (!problem.isEmpty())
        throw DownloadFailure({ErrorKind::Disk, {}, problem});
    batch->setDurable({index});
}

aio::Coro<> BatchCoroutines::stopForDisk(BatchPtr batch, std::size_t index, DownloadError problem)
{
    batch->m_rows[index].error = problem;
    const bool isFirst = !batch->m_diskProblem;
    batch->stopForDisk(problem);
    // One row says it where nobody can help; the others were cancelled for it.
    if (isFirst && !batch->options().waitsForDisk)
        throw DownloadFailure(problem);
    // Here the pause reaches this row, or a cancel.
    co_await aio::sleep(Duration::zero());
    throw DownloadFailure(problem);
}

} // namespace download
