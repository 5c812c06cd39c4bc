// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// libcurl's multi interface on a loop of its own: a watch for the sockets, one timer for libcurl, two for the limits that
// are ours. Lives on one thread with all its transfers. Not Qt's loop: a small file takes several turns, and each of Qt's
// costs more.
#pragma once

#include "curltransfer.h"
#include "socketwatch.h"

#include <mutex>
#include <unordered_map>
#include <vector>

namespace download {

class CurlLoop {
public:
    CurlLoop() = default;
    Q_DISABLE_COPY_MOVE(CurlLoop)
    /// Abandons what is under way. On the loop's thread.
    ~CurlLoop();

    /// Makes the caller's thread the loop's, until quit().
    void run();
    void quit() { m_isOver = true; }
    /// Runs `work(*this)` on the loop's thread, in the order of the calls. Callable from any thread.
    void post(std::function<void(CurlLoop &)> work);
    /// Starts a transfer; `id` names it for abandon().
    void start(quint64 id, std::unique_ptr<CurlTransfer> transfer);
    /// For all transfers together, those under way included; 0: none.
    void setSpeedLimit(qint64 bytesPerSecond);
    [[nodiscard]] SpeedLimit &speed() { return m_speed; }
    [[nodiscard]] CurlHandles &handles() { return m_handles; }
    /// Ends one at once, if it is not over.
    void abandon(quint64 id);
    /// Passes on what a transfer came to, when this turn ends: with those of others, so that who waits is woken once.
    void tell(CurlTransfer::Ended ended, TransferResult result);

private:
    using Clock = CurlTransfer::Clock;
    /// One that waits for the next request is still listened to: to stop and begin again would cost a call each.
    struct Socket {
        int wanted = 0;            ///< by libcurl: CURL_POLL_IN and CURL_POLL_OUT
        std::uint32_t heard = 0;   ///< what epoll was asked for; 0: it knows nothing of it
        bool isOpenedHere = false; ///< we are told when it is closed
    };

    static curl_socket_t onOpen(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onClose(void *self, curl_socket_t socket);
    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *, long milliseconds, void *self);

    void runPosted();
    void runTimers();
    /// Until a socket is ready, somebody posts, or the next timer is due.
    void wait();
    [[nodiscard]] int millisecondsToWait() const;
    void watch(curl_socket_t number, int what);
    void listen(curl_socket_t number, Socket &socket, std::uint32_t events);
    void forget(curl_socket_t number);
    void ready(curl_socket_t number, std::uint32_t events);
    void act(curl_socket_t socket, int event);
    void collect();
    void sweep();
    void release();
    void tellAll();
    [[nodiscard]] std::unique_ptr<CurlTransfer> take(quint64 id);

    struct FreeMulti {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };

    SpeedLimit m_speed;
    CurlHandles m_handles;
    std::unique_ptr<CURLM, FreeMulti> m_multi;
    std::unordered_map<quint64, std::unique_ptr<CurlTransfer>> m_transfers;
    std::unordered_map<CURL *, quint64> m_ids;
    std::vector<std::pair<CurlTransfer::Ended, TransferResult>> m_told;
    std::unordered_map<curl_socket_t, Socket> m_sockets;
    SocketWatch m_watch;
    bool m_isOver = false;
    std::optional<Clock::time_point> m_timer; ///< when libcurl wants to be called
    Clock::time_point m_sweep;                ///< when next, while there are transfers
    Clock::time_point m_release;
    std::mutex m_mutex;
    std::vector<std::function<void(CurlLoop &)>> m_posted; ///< guarded by the mutex
    bool m_isAsleep = false;                               ///< likewise: whoever posts has to wake it
};

} // namespace download
