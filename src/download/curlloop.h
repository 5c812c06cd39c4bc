// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// libcurl's multi interface on a loop of its own, curl_multi_poll(), with two times to wake up at for the limits that are
// ours. Lives on one thread with all its transfers. Not Qt's loop: a small file takes several turns, and each of Qt's
// costs more.
#pragma once

#include "curltransfer.h"

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
    void runPosted();
    void runTimers();
    /// Lets libcurl do what it can, and ends what is over.
    void perform();
    /// Until a socket is ready, somebody posts, or something is due.
    void wait();
    [[nodiscard]] int millisecondsToWait() const;
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
    bool m_isOver = false;
    Clock::time_point m_sweep; ///< when next, while there are transfers
    Clock::time_point m_release;
    std::mutex m_mutex;
    std::vector<std::function<void(CurlLoop &)>> m_posted; ///< guarded by the mutex
    bool m_isAsleep = false;                               ///< likewise: whoever posts has to wake it
};

} // namespace download
