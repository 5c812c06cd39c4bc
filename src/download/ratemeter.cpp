// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "ratemeter.h"

using namespace std::chrono_literals;

namespace download {

namespace {

constexpr RateMeter::Time window = 3s;
constexpr RateMeter::Time grain = 100ms;
/// Less than this says more about the first packet than about the rate.
constexpr RateMeter::Time least = 150ms;

} // namespace

void RateMeter::add(Time now, qint64 bytes)
{
    if (!m_samples.empty() && bytes < m_samples.back().bytes)
        m_samples.clear();
    // The newest moves until it is a grain away from the one before.
    const std::size_t count = m_samples.size();
    if (count > 1 && m_samples[count - 1].time - m_samples[count - 2].time < grain)
        m_samples.back() = {now, bytes};
    else
        m_samples.push_back({now, bytes});
    while (m_samples.size() > 2 && now - m_samples[1].time >= window)
        m_samples.pop_front();
}

double RateMeter::rate() const
{
    if (m_samples.size() < 2)
        return 0;
    const Time span = m_samples.back().time - m_samples.front().time;
    if (span < least)
        return 0;
    return double(m_samples.back().bytes - m_samples.front().bytes)
           / std::chrono::duration<double>(span).count();
}

std::optional<RateMeter::Time> RateMeter::timeFor(qint64 bytes) const
{
    constexpr double longest = 359'999; // 99 h: more is no estimate
    const double now = rate();
    if (bytes <= 0)
        return Time::zero();
    if (now <= 0 || double(bytes) / now > longest)
        return {};
    return std::chrono::duration_cast<Time>(std::chrono::duration<double>(double(bytes) / now));
}

} // namespace download
