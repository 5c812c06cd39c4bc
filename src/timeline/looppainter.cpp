// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "painters.h"
#include "words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace timeline {

namespace {

/// The most that stood in the queue, a column a pixel.
void paintQueue(Canvas &canvas, const QRectF &area)
{
    const LoopHistory &loop = canvas.chart.loop();
    const std::vector<Turn> &turns = loop.turns();
    const double unit = area.height() / std::max(1U, loop.most());
    const Time end = canvas.timeAt(area.right());
    auto next = std::ranges::lower_bound(turns, canvas.view.begin, {}, &Turn::end);
    while (next != turns.end() && next->begin <= end) {
        const double left = std::floor(std::max(area.left(), canvas.x(next->begin)));
        const double right = std::max(left + 2, std::min(area.right(), std::round(canvas.x(next->end))));
        auto after = std::next(next);
        if (right - left <= 2)
            after = std::ranges::lower_bound(after, turns.end(), canvas.timeAt(left + 1), {}, &Turn::begin);
        const double most = loop.mostIn(std::size_t(next - turns.begin()),
                                        std::size_t(after - turns.begin()));
        if (most > 0) {
            const double height = std::max(2.0, std::round(most * unit));
            canvas.painter.fillRect(QRectF(left, area.bottom() - height, right - left, height),
                                    canvas.style.scheduled.outline);
        }
        next = after;
    }
}

void paintBlocked(Canvas &canvas, const QRectF &area)
{
    const std::vector<Blocked> &blocked = canvas.chart.loop().blocked();
    const Time end = canvas.timeAt(area.right());
    auto next = std::ranges::lower_bound(blocked, canvas.view.begin, {}, &Blocked::end);
    while (next != blocked.end() && next->begin <= end) {
        const double left = std::floor(std::max(area.left(), canvas.x(next->begin)));
        const double right = std::max(left + 2, std::min(area.right(), std::round(canvas.x(next->end))));
        const QRectF rect(left, area.top(), right - left, area.height());
        canvas.painter.fillRect(rect, faded(canvas.style.failed.fill, 0.25));
        canvas.hollow(rect, canvas.style.failed.fill);
        const QString words = QCoreApplication::translate("timeline", "held up by %1")
                                  .arg(drawable(canvas.chart.recording().nameOf(next->task)));
        if (right - left > 60)
            canvas.text({left + 6, rect.center().y()}, right - left - 10, words, canvas.style.failed.text,
                        canvas.style.font);
        next = std::ranges::lower_bound(std::next(next), blocked.end(), canvas.timeAt(right), {},
                                        &Blocked::end);
    }
}

} // namespace

void paintLoopStrip(QPainter &painter, const Chart &chart, const View &view, const Style &style,
                    const QRectF &area)
{
    painter.save();
    Canvas canvas(painter, chart, view, style);
    painter.fillRect(area, style.surface);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), style.line);
    const QRectF inside(canvas.plot.left(), area.top() + 5, canvas.plot.width(),
                        std::max(2.0, area.height() - 9));
    canvas.text({area.left() + 16, area.center().y()}, view.nameWidth - 24,
                QCoreApplication::translate("timeline", "event loop"), style.muted, style.font);
    painter.setClipRect(inside.adjusted(0, 0, view.margin, 0));
    paintQueue(canvas, inside);
    paintBlocked(canvas, inside);
    painter.restore();
}

} // namespace timeline
