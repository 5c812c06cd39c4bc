// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "figures.h"

#include "sizes.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr Duration readable = 250ms;
const QString none = u"–"_s;

/// "2 s", "2 min 05 s": a guess needs no hundredths.
QString roughly(Duration duration)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration);
    return seconds < 60s ? shortDurationText(seconds) : durationText(seconds);
}

} // namespace

void Figures::setCounts(int all, int done, int failed, int cancelled, double partly)
{
    m_counts = {all, all - done - failed - cancelled, done, failed, cancelled};
    const double whole = std::max(all, 1);
    m_shares = {done / whole, failed / whole, cancelled / whole, partly / whole};
    m_done = u"%1 / %2"_s.arg(QLocale().toString(done), QLocale().toString(all));
}

void Figures::measure(Duration now, qint64 flow, qint64 remaining)
{
    if (!isActive()) {
        m_speed = m_left = none;
        m_meter = {};
        m_measuredAt = -1ns;
        return;
    }
    m_meter.add(now, flow);
    if (m_measuredAt >= 0ns && now - m_measuredAt < readable)
        return;
    m_measuredAt = now;
    m_speed = m_meter.rate() > 0 ? rateText(m_meter.rate()) : none;
    const auto left = remaining < 0 ? std::nullopt : m_meter.timeFor(remaining);
    m_left = left ? roughly(*left) : none;
}

} // namespace app
