// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "socketwatch.h"

#include <algorithm>
#include <sys/eventfd.h>
#include <unistd.h>

namespace download {

SocketWatch::SocketWatch()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    listen(m_wake, 0, EPOLLIN);
}

SocketWatch::~SocketWatch()
{
    ::close(m_wake);
    ::close(m_epoll);
}

void SocketWatch::listen(int socket, std::uint32_t before, std::uint32_t events) const
{
    if (before == events)
        return;
    epoll_event event{events, {.fd = socket}};
    const int change = events == 0 ? EPOLL_CTL_DEL : before == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    ::epoll_ctl(m_epoll, change, socket, &event);
}

void SocketWatch::wake() const { ::eventfd_write(m_wake, 1); }

std::span<const epoll_event> SocketWatch::wait(int milliseconds)
{
    const int count = ::epoll_wait(m_epoll, m_ready.data(), int(m_ready.size()), milliseconds);
    const auto end = m_ready.begin() + std::max(count, 0);
    const auto woken = std::find_if(m_ready.begin(), end,
                                    [this](const epoll_event &event) { return event.data.fd == m_wake; });
    std::size_t ready = std::size_t(end - m_ready.begin());
    if (woken != end) {
        eventfd_t times = 0;
        ::eventfd_read(m_wake, &times);
        *woken = m_ready[--ready];
    }
    return {m_ready.data(), ready};
}

} // namespace download
