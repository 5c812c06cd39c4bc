// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "batchcoroutines.h"

#include "itemrequest.h"
#include "journal.h"
#include "secrets.h"

#include <aio/cleanup.h>
#include <aio/gather.h>
#include <aio/inspect.h>
#include <aio/retry.h>
#include <aio/sleep.h>

#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>

namespace download {

namespace {

/// Before the next attempt: 1, 2, 4 … 60 s, less up to the half of it.
Duration backoff(int next)
{
    aio::RetryPolicy policy;
    policy.jitter = 0.5;
    return policy.delayBefore(next);
}

/// HTML came, and the address ends like a file of another kind: an error page or a form to log in, often.
bool isSurprisingPage(const QByteArray &url, const QByteArray &contentType)
{
    if (!contentType.toLower().startsWith("text/html"))
        return false;
    const QMimeDatabase types;
    const QMimeType promised = types.mimeTypeForFile(QUrl::fromEncoded(url).fileName(),
                                                     QMimeDatabase::MatchExtension);
    return !promised.isDefault() && !promised.inherits(QStringLiteral("text/plain"));
}

/// What every address of a row would fail with.
bool isSameForAll(const DownloadError &error)
{
    return isOfFolder(error) || error.kind == ErrorKind::InUse || error.kind == ErrorKind::Cookies
           || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::NoRoom;
}

} // namespace

Gate::Gate(const BatchOptions &options)
    : m_perHost(options.perHost), m_atOnce(options.atOnce), m_all(options.atOnce)
{}

int Gate::mostOf(const Site &site) const { return site.isLoopback ? m_atOnce : m_perHost; }

Turnstile &Gate::ofHost(const Site &site)
{
    return m_hosts.try_emplace(site.host, mostOf(site)).first->second;
}

void Gate::exchange(Turnstile::Rank one, Turnstile::Rank other)
{
    m_all.exchange(one, other);
    for (auto &[host, turnstile] : m_hosts)
        turnstile.exchange(one, other);
}

std::optional<Gate::Passage> Gate::take(std::size_t row)
{
    auto node = m_kept.extract(row);
    return node ? std::optional(std::move(node.mapped())) : std::nullopt;
}

aio::Coro<> BatchCoroutines::awaiter(BatchPtr batch)
{
    std::vector<std::shared_ptr<Folder>> folders{batch->m_folder};
    for (const auto &[path, folder] : batch->m_folders)
        folders.push_back(folder);
    const std::function<void()> read = [folders] {
        for (const auto &folder : folders)
            folder->read();
    };
    co_await batch->m_wire->prepare(read);
    switch (batch->options().onError) {
    case OnError::Collect:
        co_await aio::gather(aio::returnExceptions, createAll(*batch));
        break;
    case OnError::First:
        co_await aio::gather(createAll(*batch));
        break;
    case OnError::Cancel:
        co_await group(batch);
        break;
    }
}

std::vector<aio::Task<qint64>> BatchCoroutines::createAll(Batch &batch)
{
    std::vector<aio::Task<qint64>> tasks;
    tasks.reserve(batch.rows().size());
    // Who asks first for a free place gets it.
    for (const std::size_t row : batch.m_order) {
        if (!batch.isToStart(row))
            continue;
        tasks.push_back(aio::createTask(download(batch.shared_from_this(), row), batch.rows()[row].name));
        batch.keep(row, tasks.back());
    }
    return tasks;
}

aio::Coro<> BatchCoroutines::fillGroup(aio::TaskGroup *group, BatchPtr batch)
{
    for (const std::size_t row : batch->m_order) {
        if (!batch->isToStart(row))
            continue;
        batch->keep(row, group->createTask(download(batch, row), batch->rows()[row].name));
    }
    co_return;
}

aio::Coro<> BatchCoroutines::group(BatchPtr batch)
{
    const auto fill = [batch](aio::TaskGroup &tasks) { return fillGroup(&tasks, batch); };
    co_await aio::withTaskGroup(fill);
}

aio::Coro<qint64> BatchCoroutines::download(BatchPtr batch, std::size_t index)
{
    aio::annotate(QStringLiteral("url"), QString::fromUtf8(publicAddress(batch->m_rows[index].item.url).url));
    for (;;) {
        co_await held(batch, index);
        batch->m_holds[index].isWorking = true;
        const aio::Outcome<qint64> outcome = co_await aio::settled(stretch(batch, index));
        batch->m_holds[index].isWorking = false;
        if (isPause(*batch, index, outcome))
            continue;
        outcome.rethrow();
        co_return outcome.value();
    }
}

aio::Coro<> BatchCoroutines::held(BatchPtr batch, std::size_t index)
{
    if (!batch->m_rows[index].isPauseAsked)
        co_return;
    // Its own copy: it may wait for another pause when this one is over.
    const auto isResumed = std::make_shared<aio::Event>();
    batch->m_holds[index].isResumed = isResumed;
    if (batch->m_rows[index].state != RowState::Paused)
        batch->setState(index, RowState::Paused);
    co_await isResumed->wait();
    co_await held(batch, index);
}

bool BatchCoroutines::isPause(Batch &batch, std::size_t index, const aio::Outcome<qint64> &outcome)
{
    if (!std::exchange(batch.m_holds[index].isInterrupted, false))
        return false;
    const int left = batch.m_tasks[index].uncancel();
    // One that came when the file was complete came too late.
    const Row &row = batch.m_rows[index];
    const bool isComplete = !row.file.isEmpty() && row.hint != Hint::Skipped;
    return outcome.isCancelled() && left == 0 && !isComplete;
}

FileEvents BatchCoroutines::eventsOf(Batch &batch, std::size_t index)
{
    FileEvents events;
    events.named = [weak = batch.weak_from_this(), mailbox = batch.m_loop->mailbox(),
                    index](const QString &name) {
        mailbox.post([weak, index, name] {
            const auto alive = weak.lock();
            if (!alive || alive->m_rows[index].name == name)
                return;
            alive->m_rows[index].name = name;
            alive->tell(index);
        });
    };
    if (segmentsFor(batch.options(), batch.m_rows[index]) > 1 && batch.options().resumes) {
        events.canBeDivided = [weak = batch.weak_from_this(), mailbox = batch.m_loop->mailbox(), index,
                               least = batch.options().division.least](qint64 size) {
            const auto tell = [weak, index] {
                if (const auto alive = weak.lock())
                    mayWiden(alive, index);
            };
            if (size >= least)
                mailbox.post(tell);
        };
    }
    if (!batch.m_journal)
        return events;
    events.begun = [journal = batch.m_journal, id = batch.m_journalId,
                    index](const QString &name, const QByteArray &validator, qint64 size) {
        journal->begun(id, index, name, validator, size);
    };
    events.published = [journal = batch.m_journal, id = batch.m_journalId, index](
                           const QString &file, qint64 size) { journal->published(id, index, file, size); };
    return events;
}

aio::Coro<> BatchCoroutines::firstTurn(BatchPtr batch, std::size_t index)
{
    Gate::Passage passage = co_await admitted(batch, index);
    batch->m_gate->keep(index, std::move(passage));
}

aio::Coro<qint64> BatchCoroutines::attemptsAfter(aio::Outcome<> turn, BatchPtr batch, std::size_t index,
                                                 std::shared_ptr<FileSink> sink)
{
    turn.rethrow();
    const qint64 size = co_await attempts(batch, index, sink);
    co_return size;
}

aio::Coro<qint64> BatchCoroutines::stretch(BatchPtr batch, std::size_t index)
{
    const aio::Outcome<> turn = co_await aio::settled(firstTurn(batch, index));
    const QByteArray url = publicAddress(batch->m_rows[index].item.url).url;
    const std::shared_ptr<Folder> folder = batch->folderOf(index);
    FileWish wish;
    if (const ItemOptions *own = batch->m_rows[index].item.options.get())
        wish = {own->name, own->whenExists, own->checksum.has_value()};
    std::shared_ptr<Part> part = folder->leftover(url, batch->m_rows[index].name, !wish.name.isEmpty());
    if (part && !batch->options().resumes)
        part->setSource({url, {}}); // it is replaced, so that it does not lie there for ever
    const auto sink = std::make_shared<FileSink>(folder, url, batch->m_rows[index].name, std::move(part),
                                                 eventsOf(*batch, index), std::move(wish));
    batch->m_holds[index].sink = sink;
    sink->countIn(batch->m_progress[index]);
    sink->limitSize(batch->options().mostSize);
    const aio::Outcome<qint64> outcome = co_await aio::settled(attemptsAfter(turn, batch, index, sink));
    static_cast<void>(batch->m_gate->take(index));
    Row &row = batch->m_rows[index];
    closeAttempt(*batch, index, nullptr);
    row.name = sink->name();
    row.file = sink->file();
    row.kept = sink->size();
    row.canGoOn = batch->options().resumes && sink->canGoOn();
    row.hasRestarted = sink->hasRestarted();
    outcome.rethrow();
    co_return outcome.value();
}

aio::Coro<qint64> BatchCoroutines::attempts(BatchPtr batch, std::size_t index, std::shared_ptr<FileSink> sink)
{
    for (;;) {
        TransferResult result = co_await attempt(batch, index, sink);
        if (!result.error && sink->isWhole())
            result.error = co_await verified(batch, index, sink);
        Row &row = batch->m_rows[index];
        row.history.back().error = result.error;
        row.head = result.head;
        row.phases = result.phases;
        if (sink->isSkipped()) {
            row.hint = Hint::Skipped;
            co_return 0;
        }
        if (!result.error) {
            if (batch->options().sync == Sync::Each)
                co_await makeDurable(batch, index, sink->file());
            row.hint = sink->size() == 0                                      ? Hint::Empty
                       : isSurprisingPage(row.item.url, row.head.contentType) ? Hint::WebPage
                                                                              : Hint::None;
            co_return sink->size();
        }
        if (result.error->kind == ErrorKind::Changed)
            sink->startOver();
        if (isOfFolder(*result.error))
            co_await stopForDisk(batch, index, *result.error);
        const auto mirrors = row.item.options ? std::size_t(row.item.options->mirrors.size()) : 0;
        if (row.mirror < mirrors && isForGood(*batch, row, result) && !isSameForAll(*result.error)) {
            row.error = std::move(result.error);
            ++row.mirror;
            row.attempt = 0;
            // Another server's word on what is here counts for nothing.
            sink->distrust();
            batch->setState(index, RowState::Queued);
            continue;
        }
        co_await waitForNext(batch, index, std::move(result));
    }
}

aio::Coro<TransferResult> BatchCoroutines::attempt(BatchPtr batch, std::size_t index,
                                                   std::shared_ptr<FileSink> sink)
{
    const Duration queued = batch->m_rows[index].since;
    const Gate::Passage passage = co_await admitted(batch, index);
    const Duration asked = batch->now();
    Row &row = batch->m_rows[index];
    if (++row.attempt == 1 && row.mirror == 0)
        row.started = batch->now();
    aio::annotate(QStringLiteral("attempt"), QString::number(row.attempt));
    aio::annotate(QStringLiteral("host"), siteOf(row.address()).host);
    const QString cookies = cookieFileFor(batch->options(), row);
    if (!cookies.isEmpty() && !QFileInfo(cookies).isReadable()) {
        DownloadError unreadable{ErrorKind::Cookies, {}, cookies};
        throw DownloadFailure(unreadable);
    }
    Request request = requestFor(batch->options(), row);
    if (batch->options().resumes)
        sink->askForTheRest(request);
    Attempt begun{.queued = queued,
                  .started = batch->now(),
                  .had = sink->size(),
                  .from = request.from,
                  .hadGaps = request.to >= 0};
    row.history.push_back(std::move(begun));
    batch->setState(index, RowState::Active);
    TransferResult result = co_await transfers(batch, index, std::move(request), sink);
    if (sink->isSkipped())
        result.error.reset();
    closeAttempt(*batch, index, &result);
    if (result.head.status != 0)
        aio::annotate(QStringLiteral("status"), QString::number(result.head.status));
    aio::annotate(QStringLiteral("bytes"), QString::number(sink->size()));
    batch->learn(index, asked, result);
    co_return result;
}

void BatchCoroutines::closeAttempt(Batch &batch, std::size_t index, const TransferResult *result)
{
    std::vector<Attempt> &history = batch.m_rows[index].history;
    if (history.empty() || history.back().isOver)
        return;
    Attempt &attempt = history.back();
    attempt.ended = batch.now();
    attempt.isOver = true;
    attempt.isInterrupted = !result;
    attempt.phases = result ? result->phases : batch.m_progress[index]->phases();
    if (!result)
        return;
    attempt.status = result->head.status;
    attempt.error = result->error;
    attempt.evidence = result->evidence;
}

bool BatchCoroutines::isForGood(const Batch &batch, const Row &row, const TransferResult &result)
{
    const bool isTooLong = result.retryAfter && *result.retryAfter > longestWish;
    return !isTransient(*result.error) || row.attempt >= attemptsFor(batch.options(), row) || isTooLong;
}

aio::Coro<> BatchCoroutines::waitForNext(BatchPtr batch, std::size_t index, TransferResult result)
{
    Row &row = batch->m_rows[index];
    const DownloadError error = *result.error;
    row.error = error;
    if (isForGood(*batch, row, result))
        throw DownloadFailure(error);
    if (error.kind == ErrorKind::Changed) {
        batch->setState(index, RowState::Queued);
        co_return;
    }
    row.isServersWish = result.retryAfter.has_value();
    const Duration delay = result.retryAfter ? Duration(*result.retryAfter) : backoff(row.attempt + 1);
    const double seconds = std::chrono::duration<double>(delay).count();
    aio::annotate(QStringLiteral("tries again in"), QString::number(seconds, 'f', 2) + QStringLiteral(" s"));
    row.nextAttempt = batch->now() + delay;
    batch->setState(index, RowState::Waiting);
    co_await aio::sleep(delay);
    batch->setState(index, RowState::Queued);
}

} // namespace download
