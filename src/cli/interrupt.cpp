// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "interrupt.h"

#include "exitcodes.h"

#include <array>
#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::array Signals{SIGINT, SIGTERM};

/// All that the signal handler touches; it may do little more than write to a pipe.
std::atomic<int> s_writeEnd = -1;
std::atomic<bool> s_wasInterrupted = false;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

std::array<struct sigaction, Signals.size()> s_previous;

void onSignal(int)
{
    if (s_wasInterrupted.exchange(true))
        _exit(Interrupted);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_writeEnd, &byte, 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> onFirst)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then signals do what they do without this
    m_readEnd = ends[0];
    s_writeEnd = ends[1];
    s_wasInterrupted = false;

    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [notifier = m_notifier.get(), callback = std::move(onFirst)] {
                         notifier->setEnabled(false);
                         callback();
                     });

    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < Signals.size(); ++i)
        ::sigaction(Signals[i], &action, &s_previous[i]);
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    for (std::size_t i = 0; i < Signals.size(); ++i)
        ::sigaction(Signals[i], &s_previous[i], nullptr);
    m_notifier.reset();
    ::close(m_readEnd);
    ::close(s_writeEnd.exchange(-1));
}

} // namespace cli
