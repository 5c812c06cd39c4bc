// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "qt_driver.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <limits>
#include <thread>

namespace aio::detail {

using namespace std::chrono_literals;

namespace {

/// How long turns run before Qt's own events get their share: short enough for 120 frames a second.
constexpr Loop::Nanoseconds TurnBudget = 4ms;

const QEvent::Type WakeEvent = static_cast<QEvent::Type>(QEvent::registerEventType());

} // namespace

QtDriver::QtDriver() { m_clock.start(); }

void QtDriver::listenForNestedLoops()
{
    // A thread gets its dispatcher with its first event loop, which may be later than the loop.
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    if (m_isListening || !dispatcher)
        return;
    m_isListening = true;
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_isRunning)
            rearm();
    });
}

Loop::Nanoseconds QtDriver::now() const { return Loop::Nanoseconds(m_clock.nsecsElapsed()); }

void QtDriver::wake()
{
    if (m_isWakePosted)
        return;
    m_isWakePosted = true;
    QCoreApplication::postEvent(this, new QEvent(WakeEvent));
}

void QtDriver::wakeFromAnyThread() { QCoreApplication::postEvent(this, new QEvent(WakeEvent)); }

void QtDriver::block(Loop::Nanoseconds duration) { std::this_thread::sleep_for(duration); }

bool QtDriver::event(QEvent *event)
{
    if (event->type() != WakeEvent)
        return QObject::event(event);
    m_isWakePosted = false;
    m_loop->runPosted();
    runTurns();
    return true;
}

void QtDriver::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    runTurns();
}

void QtDriver::runTurns()
{
    listenForNestedLoops();
    const bool wasRunning = std::exchange(m_isRunning, true);
    const Loop::Nanoseconds end = now() + TurnBudget;
    for (;;) {
        const Loop::Nanoseconds left = end - now();
        if (left <= Loop::Nanoseconds::zero() || !m_loop->runTurn(left))
            break;
    }
    m_isRunning = wasRunning;
    rearm();
}

void QtDriver::rearm()
{
    if (m_loop->isReady()) {
        wake();
        return;
    }
    const auto deadline = m_loop->earliestDeadline();
    if (!deadline) {
        m_timer.stop();
        return;
    }
    if (m_timer.isActive() && m_armedFor == *deadline)
        return;
    // Rounded up: a timer that fires early would find nothing due.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(
        std::max(*deadline - now(), Loop::Nanoseconds::zero()));
    constexpr std::chrono::milliseconds::rep Longest = std::numeric_limits<int>::max();
    m_armedFor = *deadline;
    m_timer.start(static_cast<int>(std::min(left.count(), Longest)), Qt::PreciseTimer, this);
}

} // namespace aio::detail
