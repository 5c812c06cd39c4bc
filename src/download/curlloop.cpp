// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "curlloop.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>

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

} // namespace

CurlLoop::Socket::Socket(curl_socket_t socket)
    : read(socket, QSocketNotifier::Read), write(socket, QSocketNotifier::Write)
{
    read.setEnabled(false);
    write.setEnabled(false);
}

CurlLoop::CurlLoop()
    : m_multi(curl_multi_init())
{
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocket);
    curl_multi_setopt(m_multi.get(), CURLMOPT_SOCKETDATA, static_cast<void *>(this));
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimer);
    curl_multi_setopt(m_multi.get(), CURLMOPT_TIMERDATA, static_cast<void *>(this));
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, keptConnections);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    m_sweep.setInterval(sweepInterval);
    connect(&m_sweep, &QTimer::timeout, this, &CurlLoop::sweep);
    m_release.setInterval(releaseInterval);
    m_release.setTimerType(Qt::PreciseTimer);
    connect(&m_release, &QTimer::timeout, this, &CurlLoop::release);
}

CurlLoop::~CurlLoop()
{
    while (!m_transfers.empty())
        abandon(m_transfers.begin()->first);
    m_multi.reset(); // closes connections, and says so
    tellAll();
}

void CurlLoop::post(std::function<void(CurlLoop &)> work)
{
    const std::lock_guard lock(m_mutex);
    m_posted.push_back(std::move(work));
    // Not Qt's queue of calls: what crosses the threads is handed over under a lock that ThreadSanitizer can see.
    if (m_posted.size() == 1)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool CurlLoop::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::vector<std::function<void(CurlLoop &)>> posted;
    {
        const std::lock_guard lock(m_mutex);
        posted.swap(m_posted);
    }
    for (const auto &work : posted)
        work(*this);
    return true;
}

void CurlLoop::tell(CurlTransfer::Ended ended, TransferResult result)
{
    // The thread has its dispatcher only now.
    if (!std::exchange(m_listensForEnd, true))
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                &CurlLoop::tellAll);
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
    if (!m_sweep.isActive()) {
        m_sweep.start();
        m_release.start();
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
    if (m_transfers.empty()) {
        m_sweep.stop();
        m_release.stop();
    }
    return transfer;
}

int CurlLoop::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlLoop *>(self)->watch(socket, what);
    return 0;
}

int CurlLoop::onTimer(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlLoop *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(int(milliseconds));
    return 0;
}

curl_socket_t CurlLoop::onOpen(void *self, curlsocktype, curl_sockaddr *address)
{
    const curl_socket_t number = ::socket(address->family, address->socktype | SOCK_CLOEXEC,
                                          address->protocol);
    if (number != CURL_SOCKET_BAD)
        static_cast<CurlLoop *>(self)->socketOf(number).isOpenedHere = true;
    return number;
}

int CurlLoop::onClose(void *self, curl_socket_t socket)
{
    static_cast<CurlLoop *>(self)->forget(socket);
    return ::close(socket);
}

CurlLoop::Socket &CurlLoop::socketOf(curl_socket_t number)
{
    std::unique_ptr<Socket> &socket = m_sockets[number];
    if (!socket) {
        socket = std::make_unique<Socket>(number);
        connect(&socket->read, &QSocketNotifier::activated, this, [this, number, it = socket.get()] {
            ready(number, it->read, CURL_POLL_IN, CURL_CSELECT_IN);
        });
        connect(&socket->write, &QSocketNotifier::activated, this, [this, number, it = socket.get()] {
            ready(number, it->write, CURL_POLL_OUT, CURL_CSELECT_OUT);
        });
    }
    return *socket;
}

void CurlLoop::ready(curl_socket_t number, QSocketNotifier &notifier, int poll, int event)
{
    const auto socket = m_sockets.find(number);
    if (socket != m_sockets.end() && (socket->second->wanted & poll) != 0)
        act(number, event);
    else
        notifier.setEnabled(false); // the server closes a connection that waits, as a rule
}

void CurlLoop::watch(curl_socket_t number, int what)
{
    Socket &socket = socketOf(number);
    socket.wanted = what == CURL_POLL_REMOVE ? 0 : what;
    if (what == CURL_POLL_REMOVE && !socket.isOpenedHere) {
        forget(number);
        return;
    }
    if ((socket.wanted & CURL_POLL_IN) != 0)
        socket.read.setEnabled(true);
    socket.write.setEnabled((socket.wanted & CURL_POLL_OUT) != 0); // one can nearly always write
}

void CurlLoop::forget(curl_socket_t number)
{
    const auto found = m_sockets.find(number);
    if (found == m_sockets.end())
        return;
    std::shared_ptr<Socket> gone = std::move(found->second);
    m_sockets.erase(found);
    gone->read.setEnabled(false);
    gone->write.setEnabled(false);
    // Called from a notifier of this very socket, perhaps.
    QTimer::singleShot(0, this, [gone] {});
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
