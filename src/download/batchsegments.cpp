// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
// Several connections for one large file: when there is one more, what it fetches, and how they end together.
#include "batchcoroutines.h"
#include "itemrequest.h"

#include <aio/cleanup.h>
#include <aio/inspect.h>
#include <aio/sleep.h>
#include <aio/timeout.h>

#include <algorithm>

namespace download {

namespace {

/// What is over sooner than so many times the time of one look gets no other connection.
constexpr int leastLooks = 4;
/// One more connection was worth it if the file comes faster by a tenth.
constexpr qint64 leastGain = 10;
/// If each has its full share of what all bring, there may be twice as many at once; so much of the share counts as full.
constexpr double fullShare = 0.9;
/// A divided part notes so often what has outlived a power cut.
constexpr std::chrono::seconds durableInterval{5};

/// How many connections to try next, when `fewer` brought `before` bytes and `now` brought `speed` in the same time.
int connectionsAfter(int fewer, qint64 before, int now, qint64 speed)
{
    const bool hasFullShare = fewer > 0 && double(speed) * fewer >= fullShare * double(before) * now;
    return hasFullShare ? 2 * now : now + 1;
}

/// Counts a connection of a row for as long as it lives.
class Counted {
public:
    Counted(int &now, int &most)
        : m_now(now)
    {
        most = std::max(most, ++m_now);
    }
    ~Counted() { --m_now; }
    Q_DISABLE_COPY_MOVE(Counted)

private:
    int &m_now;
};

} // namespace

aio::Coro<> BatchCoroutines::joined(aio::Task<> one, aio::Task<> other)
{
    const int asked = aio::currentTask().cancelling();
    if (one.isValid())
        co_await aio::settled(one);
    if (other.isValid())
        co_await aio::settled(other);
    if (aio::currentTask().cancelling() > asked)
        throw aio::CancelledError();
}

aio::Coro<TransferResult> BatchCoroutines::transfers(BatchPtr batch, std::size_t index, Request request,
                                                     std::shared_ptr<FileSink> sink)
{
    Batch::Hold &hold = batch->m_holds[index];
    hold.mayWiden = !sink->hasRestarted(); // what did not fit together comes by one connection
    hold.isFaster = false;
    hold.mostConnections = 0;
    const aio::Outcome<TransferResult> outcome = co_await aio::settled(
        ownTransfers(batch, index, std::move(request), sink));
    hold.mayWiden = false;
    aio::Task<> widening = std::exchange(hold.widening, {});
    aio::Task<> keeping = std::exchange(hold.keeping, {});
    if (widening.isValid())
        widening.cancel();
    if (keeping.isValid())
        keeping.cancel();
    if (widening.isValid() || keeping.isValid())
        co_await joined(std::move(widening), std::move(keeping));
    outcome.rethrow();
    TransferResult result = outcome.value();
    if (!result.error && sink->isDivided())
        result = co_await concluded(batch, index, std::move(result), sink);
    co_return result;
}

aio::Coro<TransferResult> BatchCoroutines::concluded(BatchPtr batch, std::size_t index, TransferResult result,
                                                     std::shared_ptr<FileSink> sink)
{
    const auto error = std::make_shared<std::optional<DownloadError>>();
    const std::function<void()> conclude = [sink, error] { *error = sink->conclude(); };
    co_await batch->m_wire->prepare(conclude);
    result.error = *error;
    if (!result.error && result.evidence) {
        auto evidence = std::make_shared<Evidence>(*result.evidence);
        evidence->end = BodyEnd::Seams;
        evidence->connections = batch->m_holds[index].mostConnections;
        evidence->announced = evidence->received = sink->size();
        result.evidence = std::move(evidence);
    }
    co_return result;
}

aio::Coro<TransferResult> BatchCoroutines::ownTransfers(BatchPtr batch, std::size_t index, Request request,
                                                        std::shared_ptr<FileSink> sink)
{
    Batch::Hold &hold = batch->m_holds[index];
    const std::shared_ptr<Progress> progress = batch->m_progress[index];
    std::optional<Counted> counted(std::in_place, hold.connectionsNow, hold.mostConnections);
    TransferResult result = co_await batch->m_wire->transfer(std::move(request), sink, progress);
    if (sink->hasEnough())
        result.error.reset();
    while (!result.error && sink->isDivided()) {
        const auto next = std::make_shared<Request>();
        const auto segment = co_await nextSegment(batch, index, sink, next, hold.isFaster);
        if (segment) {
            const TransferResult more = co_await batch->m_wire->transfer(*next, segment, progress);
            if (!segment->hasEnough())
                result.error = more.error;
        } else if (hold.widening.isValid() && !hold.widening.done()) {
            // The others are still at it; what they leave is fetched here.
            progress->phase = Phase::Receiving;
            counted.reset();
            hold.isCovered->set();
            aio::Task<> nothingElse;
            co_await joined(hold.widening, std::move(nothingElse));
            counted.emplace(hold.connectionsNow, hold.mostConnections);
        } else {
            break;
        }
    }
    co_return result;
}

aio::Coro<std::shared_ptr<SegmentSink>> BatchCoroutines::nextSegment(BatchPtr batch, std::size_t index,
                                                                     std::shared_ptr<FileSink> sink,
                                                                     std::shared_ptr<Request> request,
                                                                     bool maySplit)
{
    *request = requestFor(batch->options(), batch->m_rows[index]);
    request->isBesideOthers = true;
    const auto taken = std::make_shared<std::shared_ptr<SegmentSink>>();
    // The halves of the smallest gap that is worth another connection.
    const qint64 least = maySplit ? batch->options().division.least / 2 : 0;
    const std::function<void()> take = [sink, request, taken, least] {
        const std::shared_ptr<Segment> segment = sink->takeSegment(least);
        if (!segment)
            return;
        segment->ask(*request);
        *taken = std::make_shared<SegmentSink>(sink, segment);
    };
    co_await batch->m_wire->prepare(take);
    co_return *taken;
}

void BatchCoroutines::mayWiden(BatchPtr batch, std::size_t index)
{
    Batch::Hold &hold = batch->m_holds[index];
    const std::shared_ptr<FileSink> sink = hold.sink.lock();
    if (!sink || !std::exchange(hold.mayWiden, false))
        return;
    const QString &name = batch->m_rows[index].name;
    hold.isCovered = std::make_shared<aio::Event>();
    hold.widening = aio::createTask(widen(batch, index, sink), QStringLiteral("connections of ") + name);
    if (batch->options().sync != Sync::None)
        hold.keeping = aio::createTask(keepDurable(batch, index, sink),
                                       QStringLiteral("make durable: ") + name);
}

aio::Coro<> BatchCoroutines::widen(BatchPtr batch, std::size_t index, std::shared_ptr<FileSink> sink)
{
    const auto add = [batch, index, sink](aio::TaskGroup &group) {
        return addConnections(&group, batch, index, sink);
    };
    co_await aio::withTaskGroup(add);
}

aio::Coro<bool> BatchCoroutines::isCoveredWithin(BatchPtr batch, std::size_t index, Duration duration)
{
    const std::shared_ptr<aio::Event> isCovered = batch->m_holds[index].isCovered;
    auto soon = aio::timeout(duration, isCovered->wait());
    const auto waited = co_await aio::settled(std::move(soon));
    if (waited.isCancelled())
        waited.rethrow();
    co_return isCovered->isSet();
}

aio::Coro<> BatchCoroutines::addConnections(aio::TaskGroup *group, BatchPtr batch, std::size_t index,
                                            std::shared_ptr<FileSink> sink)
{
    Batch::Hold &hold = batch->m_holds[index];
    const Division division = batch->options().division;
    qint64 before = 0; // bytes that came in the time measured, with fewer connections
    int fewer = 0;     // how many those were
    for (;;) {
        const qint64 begin = batch->received(index);
        bool isCovered = co_await isCoveredWithin(batch, index, division.measured);
        if (isCovered)
            co_return;
        const qint64 speed = batch->received(index) - begin;
        if (before > 0 && speed < before + before / leastGain)
            co_return;
        hold.isFaster = hold.isFaster || before > 0;
        const qint64 left = batch->expected(index) - batch->received(index);
        if (left < division.least || left < speed * leastLooks || batch->m_rows[index].speedLimit > 0)
            co_return;
        const int now = hold.connectionsNow;
        const int wanted = connectionsAfter(fewer, before, now, speed);
        const int most = std::min(wanted, segmentsFor(batch->options(), batch->m_rows[index]));
        if (most <= now)
            co_return;
        for (int next = now + 1; next <= most; ++next) {
            std::shared_ptr<Gate::Passage> passage = passageNow(*batch, index);
            if (!passage)
                break; // who has no connection at all comes first
            fewer = now;
            before = std::max<qint64>(speed, 1);
            group->createTask(connection(batch, index, sink, std::move(passage)),
                              QStringLiteral("connection %1").arg(next));
        }
        isCovered = co_await isCoveredWithin(batch, index, division.measured / 2);
        if (isCovered)
            co_return;
    }
}

std::shared_ptr<Gate::Passage> BatchCoroutines::passageNow(Batch &batch, std::size_t index)
{
    const Site site = siteOf(batch.m_rows[index].address());
    if (batch.m_hostLimits->standing(site.name).quietUntil > batch.now())
        return nullptr;
    auto passage = std::make_shared<Gate::Passage>();
    passage->host = batch.m_gate->ofHost(site).enterNow();
    if (!passage->host)
        return nullptr;
    if (auto place = batch.m_hostLimits->enterNow(site.name))
        passage->place.emplace(std::move(*place));
    passage->all = batch.m_gate->ofAll().enterNow();
    return passage->place && passage->all ? passage : nullptr;
}

aio::Coro<> BatchCoroutines::connection(BatchPtr batch, std::size_t index, std::shared_ptr<FileSink> sink,
                                        std::shared_ptr<Gate::Passage> passage)
{
    Batch::Hold &hold = batch->m_holds[index];
    std::optional<Counted> counted;
    const auto progress = std::make_shared<Progress>();
    for (bool isFirst = true;; isFirst = false) {
        const auto request = std::make_shared<Request>();
        const auto segment = co_await nextSegment(batch, index, sink, request, isFirst || hold.isFaster);
        if (!segment)
            break;
        if (isFirst)
            counted.emplace(hold.connectionsNow, hold.mostConnections);
        const Duration asked = batch->now();
        aio::annotate(QStringLiteral("from"), QString::number(request->from));
        const TransferResult result = co_await batch->m_wire->transfer(*request, segment, progress);
        batch->learn(index, asked, result);
        if (!result.error || segment->hasEnough())
            continue;
        // What it leaves is fetched by the others; if it was a fault of the file they hear of it from the sink.
        const std::function<void()> giveUp = [segment] { segment->giveUp(); };
        co_await batch->m_wire->prepare(giveUp);
        break;
    }
    passage.reset(); // held until here
}

aio::Coro<> BatchCoroutines::keepDurable(BatchPtr batch, std::size_t index, std::shared_ptr<FileSink> sink)
{
    const QString folder = batch->folderOf(index)->path();
    for (;;) {
        co_await aio::sleep(durableInterval);
        if (!sink->isDivided())
            continue;
        const auto here = std::make_shared<Extents>();
        const auto path = std::make_shared<QString>();
        const std::function<void()> look = [sink, here, path] {
            *here = sink->part()->here();
            *path = sink->part()->path();
        };
        co_await batch->m_wire->prepare(look);
        const QString problem = co_await batch->m_wire->makeDurable(folder, *path);
        const std::function<void()> note = [sink, here] { sink->part()->setDurable(*here); };
        if (problem.isEmpty())
            co_await batch->m_wire->prepare(note);
    }
}

} // namespace download
