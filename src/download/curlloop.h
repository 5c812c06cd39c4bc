// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// libcurl's multi interface driven by Qt's event loop: a notifier for each socket, one timer for libcurl, two for the
// limits that are ours. Lives on one thread with all its transfers.
#pragma once

#include "curltransfer.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <mutex>
#include <unordered_map>
#include <vector>

namespace download {

class CurlLoop : public QObject {
    Q_OBJECT

public:
    CurlLoop();
    /// Abandons what is under way.
    ~CurlLoop() override;

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

protected:
    bool event(QEvent *event) override;

private:
    /// One that waits for the next request is still listened to: to stop and begin again would cost a turn each.
    struct Socket {
        QSocketNotifier read;
        QSocketNotifier write;
        int wanted = 0;            ///< by libcurl: CURL_POLL_IN and CURL_POLL_OUT
        bool isOpenedHere = false; ///< we are told when it is closed
        explicit Socket(curl_socket_t socket);
    };

    static curl_socket_t onOpen(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onClose(void *self, curl_socket_t socket);
    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *, long milliseconds, void *self);

    Socket &socketOf(curl_socket_t number);
    void watch(curl_socket_t socket, int what);
    void forget(curl_socket_t socket);
    void ready(curl_socket_t socket, QSocketNotifier &notifier, int poll, int event);
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
    bool m_listensForEnd = false; ///< of a turn
    std::unordered_map<curl_socket_t, std::unique_ptr<Socket>> m_sockets;
    std::mutex m_mutex;
    std::vector<std::function<void(CurlLoop &)>> m_posted; ///< guarded by the mutex
    QTimer m_timer{this}; // children, so that they move to the thread with their parent
    QTimer m_sweep{this};
    QTimer m_release{this};
};

} // namespace download
