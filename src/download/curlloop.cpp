// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "curlloop.h"

#include <algorithm>
#include <limits>

namespace download {

namespace {

/// How finely the limits are kept that libcurl does not know.
constexpr std::chrono::milliseconds sweepInterval{100};
/// How often what the speed limit holds is let go on: often enough that the speed looks even.
constexpr std::chrono::milliseconds releaseInterval{50};
/// Connections that wait for the next request to their host.
constexpr long keptConnections = 256;

void initialiseCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

CurlLoop::~CurlLoop()
{
    while (!m_transfers.empty())
        abandon(m_transfers.begin()->first);
    m_multi.reset(); // closes connections, and says so
    tellAll();
}

void CurlLoop::run()
{
    // Not before: it takes milliseconds to make ready, in which the other thread has enough to do.
    initialiseCurl();
    m_multi.reset(curl_multi_init());
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, keptConnections);
    while (!m_isOver) {
        runPosted();
        runTimers();
        perform();
        tellAll();
        if (!m_isOver)
            wait();
    }
}

void CurlLoop::post(std::function<void(CurlLoop &)> work)
{
    // Woken within the lock: what is posted may be the loop's end.
    const std::lock_guard lock(m_mutex);
    m_posted.push_back(std::move(work));
    if (std::exchange(m_isAsleep, false))
        curl_multi_wakeup(m_multi.get());
}

void CurlLoop::runPosted()
{
    std::vector<std::function<void(CurlLoop &)>> posted;
    {
        const std::lock_guard lock(m_mutex);
        posted.swap(m_posted);
    }
    for (const auto &work : posted)
        work(*this);
}

void CurlLoop::runTimers()
{
    if (m_transfers.empty())
        return;
    const auto now = Clock::now();
    if (m_sweep <= now) {
        m_sweep = now + sweepInterval;
        sweep();
    }
    if (m_release <= now) {
        m_release = now + releaseInterval;
        release();
    }
}

int CurlLoop::millisecondsToWait() const
{
    if (m_transfers.empty())
        return std::numeric_limits<int>::max();
    // Rounded up: whoever comes early finds nothing due.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(std::min(m_sweep, m_release)
                                                                   - Clock::now());
    return int(std::max(left, std::chrono::milliseconds(0)).count());
}

void CurlLoop::wait()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_posted.empty())
            return;
        m_isAsleep = true;
    }
    curl_multi_poll(m_multi.get(), nullptr, 0, millisecondsToWait(), nullptr);
    const std::lock_guard lock(m_mutex);
    m_isAsleep = false;
}

void CurlLoop::tell(CurlTransfer::Ended ended, TransferResult result)
{
    m_told.emplace_back(std::move(ended), std::move(result));
}

void CurlLoop::tellAll()
{
    for (auto &[ended, result] : std::exchange(m_told, {}))
        ended(std::move(result));
}

void CurlLoop::start(quint64 id, std::unique_ptr<CurlTransfer> transfer)
{
    CURL *const handle = transfer->handle();
    m_ids.emplace(handle, id);
    m_transfers.emplace(id, std::move(transfer));
    if (m_transfers.size() == 1) {
        m_sweep = Clock::now() + sweepInterval;
        m_release = Clock::now() + releaseInterval;
    }
    curl_multi_add_handle(m_multi.get(), handle);
}

void CurlLoop::setSpeedLimit(qint64 bytesPerSecond)
{
    m_speed.set(bytesPerSecond, SpeedLimit::Clock::now());
    release();
}

/// Who has waited longest comes first.
void CurlLoop::release()
{
    std::vector<std::pair<CurlTransfer::Clock::time_point, quint64>> held;
    for (const auto &[id, transfer] : m_transfers) {
        if (transfer->heldSince())
            held.emplace_back(*transfer->heldSince(), id);
    }
    std::sort(held.begin(), held.end());
    for (const auto &[since, id] : held) {
        if (!m_transfers.at(id)->mayTake(SpeedLimit::Clock::now()))
            continue;
        const CURLcode code = m_transfers.at(id)->goOn();
        if (code != CURLE_OK)
            take(id)->end(code);
    }
}

void CurlLoop::abandon(quint64 id)
{
    if (const auto transfer = take(id))
        transfer->abandon();
}

std::unique_ptr<CurlTransfer> CurlLoop::take(quint64 id)
{
    const auto found = m_transfers.find(id);
    if (found == m_transfers.end())
        return nullptr;
    std::unique_ptr<CurlTransfer> transfer = std::move(found->second);
    m_transfers.erase(found);
    m_ids.erase(transfer->handle());
    curl_multi_remove_handle(m_multi.get(), transfer->handle());
    return transfer;
}

void CurlLoop::perform()
{
    int running = 0;
    curl_multi_perform(m_multi.get(), &running);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result; // the message dies with its handle
        if (const auto transfer = take(m_ids[message->easy_handle]))
            transfer->end(code);
    }
}

void CurlLoop::sweep()
{
    const auto now = CurlTransfer::Clock::now();
    std::vector<quint64> overdue;
    for (const auto &[id, transfer] : m_transfers) {
        if (transfer->isOverdue(now))
            overdue.push_back(id);
    }
    for (const quint64 id : overdue) {
        if (const auto transfer = take(id))
            transfer->end(CURLE_OPERATION_TIMEDOUT);
    }
}

} // namespace download
