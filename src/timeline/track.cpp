// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "track.h"

#include <algorithm>

namespace timeline {

Tone Summary::prevailing() const
{
    std::size_t best = 0;
    for (std::size_t tone = 0; tone < Tones; ++tone) {
        if (times[tone] > times[best] || (times[best] == Time() && occurs[tone]))
            best = tone;
    }
    return Tone(best);
}

std::size_t Track::spanAt(Time time) const
{
    const auto after = std::ranges::upper_bound(m_spans, time, {}, &Span::begin);
    return after == m_spans.begin() ? m_spans.size() : std::size_t(after - m_spans.begin()) - 1;
}

Time Track::endOf(std::size_t span, Time now) const
{
    return span + 1 < m_spans.size() ? m_spans[span + 1].begin : std::max(now, m_spans[span].begin);
}

void Track::append(const Span &span)
{
    if (!m_spans.empty()) {
        Span &last = m_spans.back();
        // At the same instant flags change what has just begun; a state of its own stays, be it for no time.
        if (last.begin == span.begin && last.state == span.state) {
            last.isCancelling = span.isCancelling;
            last.isCleaningUp = span.isCleaningUp;
            return;
        }
    }
    m_spans.push_back(span);
    const std::size_t ended = m_spans.size() - 1;
    if (ended > 0 && ended % SumEvery == 0)
        m_sums.push_back(sumBefore(ended));
}

void Track::add(Sum &sum, std::size_t span) const
{
    if (m_spans[span].state == SpanState::Over || span + 1 >= m_spans.size())
        return;
    const auto tone = std::size_t(m_spans[span].tone());
    sum.times[tone] += m_spans[span + 1].begin - m_spans[span].begin;
    ++sum.counts[tone];
}

Track::Sum Track::sumBefore(std::size_t span) const
{
    const std::size_t block = std::min(span / SumEvery, m_sums.size());
    Sum sum = block == 0 ? Sum() : m_sums[block - 1];
    for (std::size_t next = block * SumEvery; next < span; ++next)
        add(sum, next);
    return sum;
}

Summary Track::summary(std::size_t first, std::size_t last) const
{
    const Sum before = last - first > 2 * SumEvery ? sumBefore(first) : Sum();
    Sum all;
    if (last - first > 2 * SumEvery) {
        all = sumBefore(last);
    } else {
        for (std::size_t next = first; next < last; ++next)
            add(all, next);
    }
    Summary summary;
    for (std::size_t tone = 0; tone < Tones; ++tone) {
        summary.times[tone] = all.times[tone] - before.times[tone];
        summary.occurs[tone] = all.counts[tone] != before.counts[tone];
    }
    return summary;
}

std::vector<Mark>::const_iterator firstFrom(const std::vector<Mark> &marks, Time time)
{
    return std::ranges::lower_bound(marks, time, {}, &Mark::time);
}

} // namespace timeline
