// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "paint.h"

#include <QPainter>

#include <algorithm>

namespace timeline {

namespace {

void paintLane(QPainter &painter, const Chart &chart, const View &view, const Style &style, const Lane &lane,
               double top)
{
    const double height = view.laneHeight;
    painter.setPen(style.text);
    painter.setFont(style.mono);
    if (lane.task != None)
        painter.drawText(QRectF(16 + 16 * lane.depth, top, view.nameWidth - 16, height), Qt::AlignVCenter,
                         chart.recording().nameOf(lane.task).left(100));
    if (lane.task == None)
        return;
    const Track &track = chart.track(lane.task);
    for (std::size_t i = 0; i < track.spans().size(); ++i) {
        const Span &span = track.spans()[i];
        if (span.state == SpanState::Over)
            break;
        const double x = timeToX(view, span.begin);
        const double end = timeToX(view, track.endOf(i, chart.end()));
        const QColor colour = span.state == SpanState::Running ? style.running.fill : style.suspended.fill;
        painter.fillRect(QRectF(x, top + height / 4, std::max(2.0, end - x), height / 2), colour);
    }
}

} // namespace

void paint(QPainter &painter, const Chart &chart, const View &view, const Style &style)
{
    painter.save();
    painter.fillRect(QRectF({}, view.size), style.surface);
    const auto [first, last] = visibleRows(view, chart);
    for (std::size_t row = first; row < last; ++row)
        paintLane(painter, chart, view, style, chart.lane(chart.laneAt(row)), rowTop(view, row));
    painter.restore();
}

void paintLoopStrip(QPainter &painter, const Chart &, const View &, const Style &style, const QRectF &area)
{
    painter.fillRect(area, style.raised);
}

double paintLegend(QPainter *, const Style &, const QRectF &) { return 0; }

} // namespace timeline
