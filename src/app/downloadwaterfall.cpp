// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadwaterfall.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr Duration leastRange = 10us;
constexpr Duration longestRange = 240h;
/// What goes on has so much more room than it needs, so that the axis does not move all the time.
constexpr double room = 1.4;
/// What is over has a little at its end.
constexpr double rest = 1.02;

Duration scaled(Duration duration, double factor)
{
    return Duration(std::llround(double(duration.count()) * factor));
}

} // namespace

DownloadWaterfall::DownloadWaterfall(DownloadModel &model, DownloadFilter &rows)
    : m_model(model), m_rows(rows)
{}

void DownloadWaterfall::setRange(Duration begin, Duration end)
{
    const Duration length = std::clamp(end - begin, leastRange, longestRange);
    const Duration from = std::clamp(begin, Duration::zero(),
                                     std::max(Duration::zero(), scaled(m_whole, rest)));
    const bool isOther = from != m_begin || from + length != m_end;
    m_begin = from;
    m_end = from + length;
    if (isOther)
        Q_EMIT changed();
    else
        Q_EMIT movedOn();
}

void DownloadWaterfall::zoom(double factor, double share)
{
    if (std::exchange(m_isFitted, false))
        Q_EMIT changed();
    const Duration length = m_end - m_begin;
    const Duration wanted = std::clamp(scaled(length, factor), leastRange, longestRange);
    const Duration begin = m_begin + scaled(length - wanted, share);
    setRange(begin, begin + wanted);
}

void DownloadWaterfall::pan(double widths)
{
    if (std::exchange(m_isFitted, false))
        Q_EMIT changed();
    const Duration by = scaled(m_end - m_begin, widths);
    setRange(m_begin + by, m_end + by);
}

void DownloadWaterfall::fit()
{
    m_isFitted = true;
    m_end = m_begin = Duration::zero();
    update();
    Q_EMIT changed();
}

void DownloadWaterfall::update()
{
    bool isMoving = false;
    m_whole = Duration::zero();
    for (const auto &batch : m_model.batches()) {
        m_whole = std::max(m_whole, batch->whole());
        isMoving = isMoving || batch->batch().movingCount() > 0;
    }
    if (!m_isFitted) {
        Q_EMIT movedOn();
        return;
    }
    const bool hasRoom = isMoving && m_begin == Duration::zero() && m_whole <= m_end
                         && m_end <= std::max<Duration>(1s, scaled(m_whole, room * room));
    setRange(Duration::zero(), hasRoom    ? m_end
                               : isMoving ? std::max<Duration>(1s, scaled(m_whole, room))
                                          : std::max<Duration>(leastRange, scaled(m_whole, rest)));
}

std::vector<Span> DownloadWaterfall::spans(int row) const
{
    const DownloadModel::Place place = m_model.place(m_rows.sourceRow(row));
    return place.activity ? spansOf(place.activity->batch(), place.row) : std::vector<Span>();
}

QString DownloadWaterfall::sentence() const
{
    const std::vector<Span> all = spans(m_row);
    return m_marked < 0 || std::size_t(m_marked) >= all.size() ? QString()
                                                               : app::sentence(all[std::size_t(m_marked)]);
}

void DownloadWaterfall::walk(int row, int by)
{
    const std::vector<Span> all = spans(row);
    if (all.empty()) {
        unmark();
        return;
    }
    const int last = int(all.size()) - 1;
    const int before = row == m_row ? m_marked : -1;
    m_marked = before < 0 ? (by > 0 ? 0 : last) : std::clamp(before + by, 0, last);
    m_row = row;
    const Span &span = all[std::size_t(m_marked)];
    if (span.begin < m_begin || span.begin > m_end) {
        const Duration length = m_end - m_begin;
        setRange(span.begin - length / 4, span.begin - length / 4 + length);
    }
    Q_EMIT markedChanged();
}

void DownloadWaterfall::unmark()
{
    if (std::exchange(m_marked, -1) >= 0)
        Q_EMIT markedChanged();
}

QStringList DownloadWaterfall::stepNames() const
{
    QStringList names;
    for (int step = 0; step < stepCount; ++step)
        names << stepName(Step(step));
    return names;
}

void DownloadWaterfall::retranslate()
{
    Q_EMIT languageChanged();
    Q_EMIT markedChanged();
    Q_EMIT changed();
}

} // namespace app
