// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "curlloop.h"

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

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
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocket);
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETDATA, static_cast<void *>(this));
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimer);
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERDATA, static_cast<void *>(this));
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, keptConnections);
    while (!m_isOver) {
        runPosted();
        runTimers();
        if (!m_isOver)
            wait();
    }
}

void CurlLoop::post(std::function<void(CurlLoop &)> work)
{
    const std::lock_guard lock(m_mutex);
    m_posted.push_back(std::move(work));
    if (std::exchange(m_isAsleep, false))
        m_watch.wake();
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
    // What is called may set it again.
    if (m_timer && *m_timer <= Clock::now()) {
        m_timer.reset();
        act(CURL_SOCKET_TIMEOUT, 0);
    }
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
    std::optional<Clock::time_point> next = m_timer;
    if (!m_transfers.empty()) {
        const auto ours = std::min(m_sweep, m_release);
        next = next ? std::min(*next, ours) : ours;
    }
    if (!next)
        return -1;
    // Rounded up: whoever comes early finds nothing due.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now());
    return int(std::max(left, std::chrono::milliseconds(0)).count());
}

void CurlLoop::wait()
{
    tellAll();
    int left = millisecondsToWait();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_posted.empty())
            left = 0;
        m_isAsleep = left != 0;
    }
    const auto events = m_watch.wait(left);
    if (left != 0) {
        const std::lock_guard lock(m_mutex);
        m_isAsleep = false;
    }
    for (const epoll_event &event : events)
        ready(event.data.fd, event.events);
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
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &CurlLoop::onOpen);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, static_cast<void *>(this));
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, &CurlLoop::onClose);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, static_cast<void *>(this));
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

int CurlLoop::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlLoop *>(self)->watch(socket, what);
    return 0;
}

int CurlLoop::onTimer(CURLM *, long milliseconds, void *self)
{
    auto &timer = static_cast<CurlLoop *>(self)->m_timer;
    if (milliseconds < 0)
        timer.reset();
    else
        timer = Clock::now() + std::chrono::milliseconds(milliseconds);
    return 0;
}

curl_socket_t CurlLoop::onOpen(void *self, curlsocktype, curl_sockaddr *address)
{
    const curl_socket_t number = ::socket(address->family, address->socktype | SOCK_CLOEXEC,
                                          address->protocol);
    if (number != CURL_SOCKET_BAD)
        static_cast<CurlLoop *>(self)->m_sockets[number] = {.isOpenedHere = true};
    return number;
}

int CurlLoop::onClose(void *self, curl_socket_t socket)
{
    static_cast<CurlLoop *>(self)->forget(socket);
    return ::close(socket);
}

void CurlLoop::watch(curl_socket_t number, int what)
{
    Socket &socket = m_sockets[number];
    if (what == CURL_POLL_REMOVE) {
        socket.wanted = 0;
        if (!socket.isOpenedHere)
            forget(number);
        return;
    }
    socket.wanted = what;
    const bool isToWrite = (what & CURL_POLL_OUT)
                           != 0; // one can nearly always write: only while that is wanted
    const bool isToRead = (what & CURL_POLL_IN) != 0 || (socket.heard & EPOLLIN) != 0;
    listen(number, socket, (isToRead ? EPOLLIN : 0U) | (isToWrite ? EPOLLOUT : 0U));
}

void CurlLoop::listen(curl_socket_t number, Socket &socket, std::uint32_t events)
{
    m_watch.listen(number, std::exchange(socket.heard, events), events);
}

void CurlLoop::forget(curl_socket_t number)
{
    const auto found = m_sockets.find(number);
    if (found == m_sockets.end())
        return;
    listen(number, found->second, 0);
    m_sockets.erase(found);
}

void CurlLoop::ready(curl_socket_t number, std::uint32_t events)
{
    const auto found = m_sockets.find(number);
    if (found == m_sockets.end())
        return; // closed by what another one that is ready has led to
    const int wanted = found->second.wanted;
    const bool isBroken = (events & (EPOLLERR | EPOLLHUP)) != 0;
    const int what = ((wanted & CURL_POLL_IN) != 0 && (isBroken || (events & EPOLLIN) != 0) ? CURL_CSELECT_IN
                                                                                            : 0)
                     | ((wanted & CURL_POLL_OUT) != 0 && (isBroken || (events & EPOLLOUT) != 0)
                            ? CURL_CSELECT_OUT
                            : 0);
    if (what != 0)
        act(number, what);
    else
        listen(number, found->second, 0); // the server closes a connection that waits, as a rule
}

void CurlLoop::act(curl_socket_t socket, int event)
{
    int running = 0;
    curl_multi_socket_action(m_multi.get(), socket, event, &running);
    collect();
}

void CurlLoop::collect()
{
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
