// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "batch.h"

#include "batchcoroutines.h"
#include "filename.h"
#include "journal.h"

#include <aio/loop.h>

#include <QUrl>

#include <algorithm>
#include <numeric>

namespace download {

namespace {

Row rowOf(const KeptRow &kept, bool resumes)
{
    Row row;
    row.item = {kept.url, kept.text.isEmpty() ? QString::fromUtf8(kept.url) : kept.text, 0, kept.options};
    row.check = kept.check;
    row.digits = kept.digits;
    row.isWithheld = kept.isWithheld;
    row.state = kept.state;
    row.isPauseAsked = kept.state == RowState::Paused;
    row.isCancelAsked = kept.state == RowState::Cancelled;
    row.name = kept.name.isEmpty() ? fileNameFor(kept.url, {}, {}) : kept.name;
    row.file = kept.file;
    row.error = kept.error;
    row.kept = kept.bytes;
    row.canGoOn = resumes && FileSink::canGoOn(kept.bytes, kept.validator);
    row.hint = kept.hint;
    return row;
}

std::vector<Row> rowsOf(const KeptBatch &kept)
{
    std::vector<Row> rows;
    for (const auto &[place, row] : kept.rows)
        rows.push_back(rowOf(row, kept.options.resumes));
    return rows;
}

} // namespace

std::vector<Row> Batch::rowsFor(std::vector<ListItem> items)
{
    std::vector<Row> rows(items.size());
    for (std::size_t row = 0; row < items.size(); ++row) {
        rows[row].item = std::move(items[row]);
        const ItemOptionsPtr &options = rows[row].item.options;
        rows[row].name = options && !options->name.isEmpty() ? options->name
                                                             : fileNameFor(rows[row].item.url, {}, {});
    }
    return rows;
}

Batch::Batch(std::vector<Row> rows, BatchOptions options, std::shared_ptr<Wire> wire)
    : m_rows(std::move(rows))
    , m_options(std::move(options))
    , m_wire(std::move(wire))
    , m_folder(std::make_shared<Folder>(m_options.folder, m_options.whenExists))
    , m_tasks(m_rows.size())
    , m_holds(m_rows.size())
    , m_ranks(m_rows.size())
    , m_gate(std::make_unique<Gate>(m_options))
{
    makeFolders();
    std::iota(m_ranks.begin(), m_ranks.end(), 0U);
    m_order = m_ranks;
    m_progress.reserve(m_rows.size());
    for (Row &row : m_rows) {
        row.speedLimit = row.item.options ? row.item.options->speedLimit : 0;
        ++m_counts[std::size_t(row.state)];
        m_progress.push_back(std::make_shared<Progress>());
        m_progress.back()->received = row.kept;
        m_progress.back()->speedLimit = row.speedLimit;
    }
}

Batch::Batch(std::vector<ListItem> items, BatchOptions options, std::shared_ptr<Wire> wire)
    : Batch(rowsFor(std::move(items)), std::move(options), std::move(wire))
{}

Batch::Batch(const KeptBatch &kept, std::shared_ptr<Wire> wire, std::shared_ptr<Journal> journal)
    : Batch(rowsOf(kept), kept.options, std::move(wire))
{
    keepIn(std::move(journal), kept.id);
    std::size_t at = 0;
    for (const auto &[place, row] : kept.rows) {
        if (row.bytes > 0 && !row.name.isEmpty())
            folderOf(at)->know(row.name, {row.url, row.validator});
        m_progress[at]->expected = row.size;
        m_rows[at].speedLimit = row.speedLimit.value_or(m_rows[at].speedLimit);
        m_progress[at]->speedLimit = m_rows[at].speedLimit;
        ++at;
    }
    setTurns(kept);
}

Batch::~Batch() = default;

void Batch::setTurns(const KeptBatch &kept)
{
    std::map<std::size_t, std::uint32_t> rows; // by place in the list, which may have gaps
    for (const auto &each : kept.rows)
        rows.emplace_hint(rows.end(), each.first, std::uint32_t(rows.size()));
    m_order.clear();
    for (const std::size_t place : turnsOf(kept.rows)) {
        m_ranks[rows.at(place)] = std::uint32_t(m_order.size());
        m_order.push_back(rows.at(place));
    }
}

void Batch::makeFolders()
{
    for (const Row &row : m_rows) {
        if (!row.item.options)
            continue;
        const auto folder = std::make_shared<Folder>(folderFor(m_options.folder, row.item.options),
                                                     m_options.whenExists);
        if (folder->path() != m_folder->path())
            m_folders.try_emplace(folder->path(), folder);
    }
}

const std::shared_ptr<Folder> &Batch::folderOf(std::size_t row) const
{
    const ItemOptionsPtr &options = m_rows[row].item.options;
    if (!options || m_folders.empty())
        return m_folder;
    const Folder named(folderFor(m_options.folder, options), m_options.whenExists);
    const auto found = m_folders.find(named.path());
    return found == m_folders.end() ? m_folder : found->second;
}

void Batch::keepIn(std::shared_ptr<Journal> journal, int id)
{
    m_journal = std::move(journal);
    m_journalId = id;
}

void Batch::start()
{
    m_loop = &aio::Loop::current();
    m_began = m_activeSince = now();
    for (Row &row : m_rows)
        row.since = m_began;
    m_awaiter = aio::createTask(BatchCoroutines::awaiter(shared_from_this()), "downloads");
    m_awaiter.addDoneCallback([weak = weak_from_this()] {
        if (const auto batch = weak.lock())
            batch->awaiterEnded();
    });
}

void Batch::cancel()
{
    if (isSettled())
        return;
    if (!m_loop) {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            cancel(row);
        return;
    }
    m_isCancelAsked = true;
    const bool isAwaiting = m_answer.kind == Answer::Awaiting;
    if (isAwaiting)
        m_awaiter.cancel();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!isUnderWay(m_rows[row].state))
            continue;
        m_rows[row].isCancelAsked = true;
        // What gather or the group passes on itself must not be asked twice; a pause is no cancel.
        const int pauses = m_holds[row].isInterrupted ? 1 : 0;
        const bool isPassedOn = isAwaiting && !m_holds[row].isOwn;
        if (!isPassedOn && m_tasks[row].isValid() && m_tasks[row].cancelling() == pauses)
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
    // There is nothing to wait for.
    if (m_rows[row].state == RowState::Paused) {
        m_rows[row].ended = now();
        setState(row, RowState::Cancelled);
    }
}

void Batch::pause()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        pause(row);
}

void Batch::pause(std::size_t row)
{
    Row &it = m_rows[row];
    if (!isMoving(it.state) || it.isCancelAsked || it.isPauseAsked)
        return;
    it.isPauseAsked = true;
    Hold &hold = m_holds[row];
    if (!hold.isWorking) {
        setState(row, RowState::Paused);
        return;
    }
    if (!hold.isInterrupted) {
        hold.isInterrupted = true;
        m_tasks[row].cancel();
    }
    tell(row);
}

void Batch::resume()
{
    // Who asks first for a free place gets it.
    for (const std::uint32_t row : m_order)
        resume(row);
}

void Batch::resume(std::size_t row)
{
    Row &it = m_rows[row];
    if (!it.isPauseAsked || it.isCancelAsked || it.isWithheld || !isUnderWay(it.state))
        return;
    it.isPauseAsked = false;
    // Otherwise its transfer is still being ended, and begins anew after that.
    if (it.state == RowState::Paused) {
        if (!m_loop)
            start();
        begin(row);
        if (m_holds[row].isResumed)
            m_holds[row].isResumed->set();
    }
}

void Batch::begin(std::size_t row)
{
    // Somebody wants it to go on, whatever became of the folder.
    m_diskProblem.reset();
    folderOf(row)->mayBeMade();
    if (movingCount() == 0)
        m_activeSince = now();
    m_rows[row].attempt = 0;
    m_progress[row]->received = m_rows[row].kept;
    setState(row, RowState::Queued);
}

void Batch::retry(std::size_t row)
{
    Row &again = m_rows[row];
    if ((again.state != RowState::Failed && again.state != RowState::Cancelled) || again.isWithheld)
        return;
    if (!m_loop)
        start();
    again.isCancelAsked = false;
    again.isPauseAsked = false;
    again.error.reset();
    again.mirror = 0;
    m_holds[row].isOwn = true;
    begin(row);
    keep(row, aio::createTask(BatchCoroutines::download(shared_from_this(), row), again.name));
}

void Batch::retryAllowingDowngrade(std::size_t row)
{
    m_rows[row].allowsDowngrade = true;
    retry(row);
}

int Batch::movingCount() const
{
    return count(RowState::Queued) + count(RowState::Active) + count(RowState::Waiting);
}

namespace {

bool waitsForTurn(const Row &row) { return row.state == RowState::Queued || row.state == RowState::Paused; }

} // namespace

std::optional<std::size_t> Batch::waitingBefore(std::size_t row) const
{
    for (std::size_t rank = m_ranks[row]; waitsForTurn(m_rows[row]) && rank-- > 0;) {
        if (waitsForTurn(m_rows[m_order[rank]]))
            return m_order[rank];
    }
    return std::nullopt;
}

std::optional<std::size_t> Batch::waitingAfter(std::size_t row) const
{
    for (std::size_t rank = m_ranks[row] + 1; waitsForTurn(m_rows[row]) && rank < m_order.size(); ++rank) {
        if (waitsForTurn(m_rows[m_order[rank]]))
            return m_order[rank];
    }
    return std::nullopt;
}

void Batch::exchange(std::size_t row, std::size_t other)
{
    m_gate->exchange(rank(row), rank(other));
    std::swap(m_order[m_ranks[row]], m_order[m_ranks[other]]);
    std::swap(m_ranks[row], m_ranks[other]);
    for (const std::size_t each : {row, other}) {
        if (m_journal)
            m_journal->moved(m_journalId, each, rank(each));
    }
}

qint64 Batch::received(std::size_t row) const
{
    if (!isMoving(m_rows[row].state))
        return m_rows[row].kept;
    const std::optional<Extents> here = m_progress[row]->here();
    return here ? here->total() : m_progress[row]->received.load();
}

qint64 Batch::expected(std::size_t row) const
{
    return m_rows[row].state == RowState::Done ? m_rows[row].kept : m_progress[row]->expected.load();
}

Phase Batch::phase(std::size_t row) const { return m_progress[row]->phase; }

Duration Batch::now() const { return m_loop ? m_loop->now() : Duration::zero(); }

Duration Batch::elapsed() const
{
    return movingCount() > 0 && m_loop ? m_activeBefore + (now() - m_activeSince) : m_activeBefore;
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
        syncSoon(index);
        setState(index, RowState::Done);
        // Asked for when it had its name already.
        if (row.checksum() && row.check == Check::None && row.hint != Hint::Skipped)
            checkFile(index);
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
    const RowState before = std::exchange(current, state);
    m_rows[row].since = now();
    if (isMoving(before) && movingCount() == 0) {
        m_activeBefore += now() - m_activeSince;
        if (m_isStill)
            m_isStill->set();
    }
    if (m_journal && (!isUnderWay(before) || !isUnderWay(state)))
        m_journal->changed(m_journalId, row, m_rows[row]);
    tell(row);
}

void Batch::tell(std::size_t row)
{
    if (onRowChanged)
        onRowChanged(row);
}

} // namespace download
