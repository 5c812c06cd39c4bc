// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// How a batch compares files with checksums: off the thread that transfers, before a file gets its name.
#include "batchcoroutines.h"
#include "journal.h"

namespace download {

void Batch::check(std::size_t row, const Checksum &checksum)
{
    Row &it = m_rows[row];
    // Other rows may share the options.
    const auto own = it.item.options ? std::make_shared<ItemOptions>(*it.item.options)
                                     : std::make_shared<ItemOptions>();
    own->checksum = checksum;
    it.item.options = own;
    it.check = Check::None;
    it.digits.clear();
    if (const auto sink = m_holds[row].sink.lock())
        sink->holdBack();
    if (m_journal)
        m_journal->changed(m_journalId, row, it);
    if (it.state == RowState::Done)
        checkFile(row);
    else
        tell(row);
}

void Batch::checkFile(std::size_t row)
{
    if (m_holds[row].checking.isValid())
        m_holds[row].checking.cancel();
    m_holds[row].checking = aio::createTask(BatchCoroutines::checkFile(shared_from_this(), row),
                                            m_rows[row].name);
}

aio::Coro<std::optional<Checksum>> BatchCoroutines::computed(BatchPtr batch, std::size_t index, QString path)
{
    const auto found = std::make_shared<std::optional<Checksum>>();
    const Algorithm algorithm = batch->m_rows[index].checksum()->algorithm;
    batch->m_rows[index].check = Check::Running;
    batch->tell(index);
    const std::function<void(std::stop_token)> compute = [found, path, algorithm](std::stop_token stop) {
        *found = checksumOf(path, algorithm, std::move(stop));
    };
    const aio::Outcome<> outcome = co_await aio::settled(batch->m_wire->aside(compute));
    Row &row = batch->m_rows[index];
    row.check = Check::None;
    outcome.rethrow();
    // Another one was given meanwhile.
    if (row.checksum()->algorithm != algorithm)
        co_return co_await computed(batch, index, path);
    if (!*found)
        row.check = Check::Unreadable;
    else
        row.check = **found == *row.checksum() ? Check::Verified : Check::Wrong;
    row.digits = *found ? (*found)->digits : QByteArray();
    co_return *found;
}

aio::Coro<> BatchCoroutines::checkFile(BatchPtr batch, std::size_t index)
{
    co_await computed(batch, index, batch->m_rows[index].file);
    if (batch->m_journal)
        batch->m_journal->changed(batch->m_journalId, index, batch->m_rows[index]);
    batch->tell(index);
}

aio::Coro<std::optional<DownloadError>> BatchCoroutines::verified(BatchPtr batch, std::size_t index,
                                                                  std::shared_ptr<FileSink> sink)
{
    batch->m_progress[index]->phase = Phase::Checking;
    co_await computed(batch, index, sink->partPath());
    batch->m_progress[index]->phase = Phase::Over;
    const Row &row = batch->m_rows[index];
    if (row.check == Check::Unreadable)
        co_return DownloadError{ErrorKind::Disk, {}, sink->partPath()};
    if (row.check == Check::Wrong) {
        sink->distrust();
        const QStringList words{checksumName(row.checksum()->algorithm), QString::fromLatin1(row.digits),
                                QString::fromLatin1(row.checksum()->digits)};
        DownloadError wrong{ErrorKind::Checksum, {}, words.join(u' ')};
        co_return wrong;
    }
    const auto failed = std::make_shared<std::optional<DownloadError>>();
    const std::function<void()> publish = [sink, failed] { *failed = sink->publish(); };
    co_await batch->m_wire->prepare(publish);
    co_return *failed;
}

} // namespace download
