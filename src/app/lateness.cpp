// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "lateness.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto interval = 50ms;
constexpr int samplesPerValue = 10;

} // namespace

Lateness::Lateness(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Lateness::sample);
    m_clock.start();
}

void Lateness::setSampling(bool isSampling)
{
    if (isSampling == m_isSampling)
        return;
    m_isSampling = isSampling;
    if (isSampling) {
        m_due = std::chrono::nanoseconds(m_clock.nsecsElapsed()) + interval;
        m_timer.start(interval);
    } else {
        m_timer.stop();
        m_value = m_worst = 0ns;
        m_samples = 0;
        Q_EMIT changed();
    }
}

void Lateness::sample()
{
    const std::chrono::nanoseconds now(m_clock.nsecsElapsed());
    m_worst = std::max(m_worst, now - m_due);
    if (++m_samples == samplesPerValue) {
        m_value = m_worst;
        m_worst = 0ns;
        m_samples = 0;
        Q_EMIT changed();
    }
    m_due = now + interval;
    m_timer.start(interval);
}

} // namespace app
