// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "readers.h"

#include <aio/cleanup.h>
#include <aio/thread.h>

#include <algorithm>
#include <chrono>

namespace files {

namespace {

/// Of a batch of small files; a larger file goes alone.
constexpr std::size_t mostInBatch = 64;
constexpr qint64 batchBytes = qint64{1024} * 1024;
/// On a slow disk a batch goes back after this time, and its rest may be taken by another.
constexpr std::chrono::milliseconds batchTime{25};

/// Ends the errand with the coroutine that waits for it.
class Held {
public:
    explicit Held(std::shared_ptr<Errand> errand)
        : m_errand(std::move(errand))
    {}
    Q_DISABLE_COPY_MOVE(Held)
    ~Held() { m_errand->cancel(); }

private:
    std::shared_ptr<Errand> m_errand;
};

/// Counts as long as it lives, which a cancel may end.
class Counted {
public:
    Counted(int &count, int by)
        : m_count(count), m_by(by)
    {
        m_count += by;
    }
    Q_DISABLE_COPY_MOVE(Counted)
    ~Counted() { m_count -= m_by; }

private:
    int &m_count;
    const int m_by;
};

/// In a reading thread; gives how many it got to.
std::size_t runAll(const std::vector<std::shared_ptr<Errand>> &errands, const std::stop_token &stop)
{
    const DigestsOfThread digests;
    const auto end = std::chrono::steady_clock::now() + batchTime;
    std::size_t done = 0;
    for (const auto &errand : errands) {
        if (done > 0 && (stop.stop_requested() || std::chrono::steady_clock::now() >= end))
            break;
        ++done;
        if (errand->isCancelled())
            continue;
        try {
            errand->run(stop);
        } catch (const std::exception &raised) {
            errand->fail({ErrorKind::Other, QString::fromUtf8(raised.what())});
        }
    }
    return done;
}

} // namespace

aio::Coro<> Readers::perform(std::shared_ptr<Errand> errand, std::function<void()> onTaken)
{
    const Held held(errand);
    const aio::Promise<> promise;
    m_waiting.push_back({std::move(errand), std::move(onTaken), promise});
    m_hasWork.set();
    co_await promise.future();
}

bool Readers::mayGoAhead()
{
    // Behind a large file it would wait for long.
    if (m_ahead >= m_pool.maxThreadCount() - m_large)
        return false;
    while (!m_waiting.empty() && m_waiting.front().promise.done())
        m_waiting.pop_front();
    return !m_waiting.empty() && m_waiting.front().errand->expected() < batchBytes;
}

Readers::Batch Readers::take()
{
    Batch batch;
    qint64 bytes = 0;
    while (!m_waiting.empty() && batch.size() < mostInBatch) {
        Waiting &next = m_waiting.front();
        if (next.promise.done()) { // its awaiter was cancelled
            m_waiting.pop_front();
            continue;
        }
        bytes += std::max(next.errand->expected(), qint64{0});
        if (!batch.empty() && bytes > batchBytes)
            break;
        batch.push_back(std::move(next));
        m_waiting.pop_front();
    }
    for (const Waiting &taken : batch)
        taken.onTaken();
    return batch;
}

void Readers::giveBack(Batch batch, std::size_t done)
{
    for (std::size_t i = batch.size(); i > done; --i)
        m_waiting.push_front(std::move(batch[i - 1]));
    for (std::size_t i = 0; i < done; ++i)
        batch[i].promise.trySetResult({});
    if (!m_waiting.empty())
        m_hasWork.set();
}

aio::Coro<> Readers::work()
{
    for (;;) {
        while (m_waiting.empty()) {
            if (m_isShut)
                co_return;
            m_hasWork.clear();
            co_await m_hasWork.wait();
        }
        Batch batch = take();
        if (!batch.empty())
            co_await perform(std::move(batch));
    }
}

aio::Coro<> Readers::workAhead()
{
    for (;;) {
        while (!mayGoAhead()) {
            if (m_isShut && m_waiting.empty())
                co_return;
            m_hasWork.clear();
            co_await m_hasWork.wait();
        }
        Batch batch = take();
        if (batch.empty())
            continue;
        const Counted isAhead(m_ahead, 1);
        co_await perform(std::move(batch));
    }
}

aio::Coro<> Readers::perform(Batch batch)
{
    std::vector<std::shared_ptr<Errand>> errands;
    errands.reserve(batch.size());
    for (const Waiting &taken : batch)
        errands.push_back(taken.errand);
    const Counted isLarge(m_large, errands.front()->expected() < batchBytes ? 0 : 1);
    auto run = [errands = std::move(errands)](std::stop_token stop) { return runAll(errands, stop); };
    auto inThread = aio::toThread(std::move(run), m_pool);
    const std::size_t done = co_await std::move(inThread);
    giveBack(std::move(batch), done);
}

void Readers::shut()
{
    m_isShut = true;
    m_hasWork.set();
}

} // namespace files
