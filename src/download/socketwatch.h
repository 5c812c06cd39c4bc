// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Waits for many sockets at once, by Linux's epoll, and lets another thread end the wait. Belongs to the thread that
// waits.
#pragma once

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <span>
#include <sys/epoll.h>

namespace download {

class SocketWatch {
public:
    SocketWatch();
    ~SocketWatch();
    Q_DISABLE_COPY_MOVE(SocketWatch)

    /// From now on these events of a socket count, as epoll names them, instead of those `before`; 0: none.
    void listen(int socket, std::uint32_t before, std::uint32_t events) const;
    /// Ends the wait of now, or the next. From any thread.
    void wake() const;
    /// The sockets that are ready, at once or within so many milliseconds; -1: however long that takes. May be none.
    [[nodiscard]] std::span<const epoll_event> wait(int milliseconds);

private:
    const int m_epoll;
    const int m_wake; ///< an eventfd
    std::array<epoll_event, 64> m_ready{};
};

} // namespace download
