// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "batch.h"

#include "batchcoroutines.h"
#include "filename.h"

#include <aio/loop.h>

#include <algorithm>

namespace download {

Batch::Batch(std::vector<ListItem> items, BatchOptions options, std::shared_ptr<Wire> wire)
    : m_rows(items.size())
    , m_options(std::move(options))
    , m_wire(std::move(wire))
    , m_folder(std::make_shared<Folder>(m_options.folder, m_options.whenExists))
    , m_tasks(items.size())
    , m_gate(std::make_unique<Gate>(m_options))
{
    m_progress.reserve(items.size());
    for (std::size_t row = 0; row < items.size(); ++row) {
        m_rows[row].item = std::move(items[row]);
        m_rows[row].name = fileNameFor(m_rows[row].item.url, {}, {});
        m_progress.push_back(std::make_shared<Progress>());
    }
    m_counts[std::size_t(RowState::Queued)] = int(m_rows.size());
}

Batch::~Batch() = default;

void Batch::start()
{
    m_loop = &aio::Loop::current();
    m_activeSince = now();
    m_awaiter = aio::createTask(BatchCoroutines::awaiter(shared_from_this()), "downloads");
    m_awaiter.addDoneCallback([weak = weak_from_this()] {
        if (const auto batch = weak.lock())
            batch->awaiterEnded();
    });
}

void Batch::cancel()
{
    if (isSettled() || !m_loop)
        return;
    m_isCancelAsked = true;
    const bool isAwaiting = m_answer.kind == Answer::Awaiting;
    if (isAwaiting)
        m_awaiter.cancel();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!isUnderWay(m_rows[row].state))
            continue;
        m_rows[row].isCancelAsked = true;
        // What gather or the group passes on itself must not be asked twice.
        if (!isAwaiting && m_tasks[row].isValid() && m_tasks[row].cancelling() == 0)
            m_tasks[row].cancel();
    }
}

void Batch::cancel(std::size_t row)
{
    if (!isUnderWay(m_rows[row].state) || m_rows[row].isCancelAsked)
        return;
    m_rows[row].isCancelAsked = true;
    if (m_tasks[row].isValid())
        m_tasks[row].cancel();
}

void Batch::retry(std::size_t row)
{
    Row &again = m_rows[row];
    if (again.state != RowState::Failed && again.state != RowState::Cancelled)
        return;
    if (activeCount() == 0)
        m_activeSince = now();
    again.isCancelAsked = false;
    again.attempt = 0;
    again.error.reset();
    m_progress[row]->received = again.kept;
    setState(row, RowState::Queued);
    keep(row, aio::createTask(BatchCoroutines::download(shared_from_this(), row), again.name));
}

void Batch::retryAllowingDowngrade(std::size_t row)
{
    m_rows[row].allowsDowngrade = true;
    retry(row);
}

int Batch::activeCount() const
{
    return count(RowState::Queued) + count(RowState::Active) + count(RowState::Waiting);
}

qint64 Batch::received(std::size_t row) const
{
    return isUnderWay(m_rows[row].state) ? m_progress[row]->received.load() : m_rows[row].kept;
}

qint64 Batch::expected(std::size_t row) const
{
    return m_rows[row].state == RowState::Done ? m_rows[row].kept : m_progress[row]->expected.load();
}

Phase Batch::phase(std::size_t row) const { return m_progress[row]->phase; }

Duration Batch::now() const { return m_loop ? m_loop->now() : Duration::zero(); }

Duration Batch::elapsed() const
{
    return activeCount() > 0 && m_loop ? m_activeBefore + (now() - m_activeSince) : m_activeBefore;
}

Summary Batch::summary() const
{
    Summary summary{
        int(m_rows.size()), count(RowState::Done), count(RowState::Failed), count(RowState::Cancelled), 0,
        elapsed()};
    for (const Row &row : m_rows)
        summary.bytes += row.state == RowState::Done ? row.kept : 0;
    return summary;
}

void Batch::keep(std::size_t row, const aio::Task<qint64> &task)
{
    m_tasks[row] = task;
    m_tasks[row].addDoneCallback([weak = weak_from_this(), row] {
        if (const auto batch = weak.lock())
            batch->rowEnded(row);
    });
    if (m_rows[row].isCancelAsked)
        m_tasks[row].cancel();
}

void Batch::rowEnded(std::size_t index)
{
    // By value: a retry from a callback makes another task of this row.
    const aio::Task<qint64> task = m_tasks[index];
    Row &row = m_rows[index];
    row.ended = now();
    // A cancel that came when the file was complete already came too late.
    if (task.cancelled() && (row.file.isEmpty() || row.hint == Hint::Skipped)) {
        setState(index, RowState::Cancelled);
        return;
    }
    const std::exception_ptr error = task.cancelled() ? nullptr : task.exception();
    if (!error) {
        row.error.reset();
        setState(index, RowState::Done);
        return;
    }
    try {
        std::rethrow_exception(error);
    } catch (const DownloadFailure &failure) {
        row.error = failure.error();
    } catch (const std::exception &other) {
        row.error = DownloadError{ErrorKind::Other, {}, QString::fromUtf8(other.what())};
    }
    setState(index, RowState::Failed);
}

void Batch::awaiterEnded()
{
    // A row whose task was never made will not run any more.
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_tasks[row].isValid() && isUnderWay(m_rows[row].state)) {
            m_rows[row].ended = now();
            setState(row, RowState::Cancelled);
        }
    }
    if (m_awaiter.cancelled())
        m_answer = {Answer::Cancelled};
    else if (m_awaiter.exception())
        m_answer = {Answer::Raised, firstFailed()};
    else
        m_answer = {Answer::All};
    if (onAnswer)
        onAnswer();
}

std::size_t Batch::firstFailed() const
{
    const auto isEarlier = [](const Row &one, const Row &other) {
        const bool hasFailed = one.state == RowState::Failed;
        const bool hasOtherFailed = other.state == RowState::Failed;
        return hasFailed != hasOtherFailed ? hasFailed : one.ended < other.ended;
    };
    return std::size_t(std::min_element(m_rows.begin(), m_rows.end(), isEarlier) - m_rows.begin());
}

void Batch::setState(std::size_t row, RowState state)
{
    RowState &current = m_rows[row].state;
    --m_counts[std::size_t(current)];
    ++m_counts[std::size_t(state)];
    const bool wasUnderWay = isUnderWay(current);
    current = state;
    if (wasUnderWay && activeCount() == 0)
        m_activeBefore += now() - m_activeSince;
    tell(row);
}

void Batch::tell(std::size_t row)
{
    if (onRowChanged)
        onRowChanged(row);
}

} // namespace download
