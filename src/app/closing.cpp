// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "closing.h"

#include "dashboard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QWindow>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto patience = 1200ms;

/// A signal handler may do little more than write: one end is written there, the other is read by Qt.
int signalSockets[2] = {-1, -1};

void tellSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

} // namespace

Closing::Closing(QWindow &window, Dashboard &dashboard, QObject *parent)
    : QObject(parent), m_window(window), m_dashboard(dashboard)
{
    window.installEventFilter(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    const auto end = [this] {
        m_isOver = true;
        QCoreApplication::exit(0);
    };
    connect(&m_patience, &QTimer::timeout, this, end);
    connect(&dashboard, &Dashboard::totalsChanged, this, &Closing::endWhenIdle);
    watchSignals();
}

Closing::~Closing()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void Closing::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    Q_EMIT begun();
    m_window.hide();
    m_patience.start();
    m_dashboard.cancelEverything();
    endWhenIdle();
}

bool Closing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || m_isOver)
        return QObject::eventFilter(watched, event);
    event->ignore();
    begin();
    return true;
}

void Closing::watchSignals()
{
    if (signalSockets[0] < 0 && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalSockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        begin();
    });
    std::signal(SIGINT, tellSignal);
    std::signal(SIGTERM, tellSignal);
}

void Closing::endWhenIdle()
{
    // From the event loop: an exit() before exec() would be lost.
    if (m_hasBegun && !m_dashboard.isActive())
        m_patience.start(0ms);
}

} // namespace app
