// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "painters.h"
#include "ruler.h"
#include "words.h"

#include <QFontMetricsF>

#include <array>
#include <cmath>

namespace timeline {

namespace {

/// Room that a number takes.
constexpr double LeastGap = 90;
constexpr std::size_t MostTicks = 400;

} // namespace

Time tickStep(const View &view)
{
    const double least = LeastGap / pixelsPerNanosecond(view);
    using std::chrono::seconds;
    constexpr std::array clock{2,   5,    10,   15,   30,    60,    120,   300,  600,
                               900, 1800, 3600, 7200, 10800, 21600, 43200, 86400};
    if (least <= 1e9) {
        for (std::int64_t power = 1; power <= 1'000'000'000; power *= 10) {
            for (const std::int64_t step : {power, 2 * power, 5 * power}) {
                if (double(step) >= least)
                    return Time(step);
            }
        }
    }
    for (const int step : clock) {
        if (step * 1e9 >= least)
            return seconds(step);
    }
    // Days, in powers of two: what is that long has no rounder parts.
    double step = 86400e9;
    while (step < least)
        step *= 2;
    return Time(std::int64_t(std::min(step, 4e18)));
}

std::vector<Time> ticks(const View &view, Time origin)
{
    const Time step = tickStep(view);
    const auto before = (view.begin - origin).count() / step.count() - 1;
    std::vector<Time> found;
    for (std::int64_t number = before; found.size() < MostTicks; ++number) {
        const double offset = double(number) * double(step.count());
        if (double(origin.count()) + offset > double(view.end.count()) + double(step.count()))
            break;
        const Time tick = origin + number * step;
        if (tick >= view.begin && timeToX(view, tick) <= view.size.width())
            found.push_back(tick);
        else if (tick > view.end)
            break;
    }
    return found;
}

void paintGrid(Canvas &canvas)
{
    const Time step = tickStep(canvas.view);
    const double half = double(step.count()) / 2 * pixelsPerNanosecond(canvas.view);
    for (const Time tick : ticks(canvas.view, canvas.chart.begin())) {
        const double x = std::round(canvas.x(tick));
        canvas.painter.fillRect(QRectF(x, canvas.plot.top(), 1, canvas.plot.height()), canvas.style.line);
        canvas.painter.fillRect(QRectF(std::round(x + half), canvas.plot.top(), 1, canvas.plot.height()),
                                faded(canvas.style.line, 0.45));
    }
}

void paintRuler(Canvas &canvas)
{
    const View &view = canvas.view;
    QPainter &painter = canvas.painter;
    const double height = view.rulerHeight;
    painter.fillRect(QRectF(0, 0, view.size.width(), height), canvas.style.surface);
    painter.fillRect(QRectF(0, height - 1, view.size.width(), 1), canvas.style.line);
    const Time step = tickStep(view);
    const QFontMetricsF metrics(canvas.style.font);
    double free = 0;
    for (const Time tick : ticks(view, canvas.chart.begin())) {
        const double x = std::round(canvas.x(tick));
        painter.fillRect(QRectF(x, height - 6, 1, 5), canvas.style.muted);
        const QString words = timeText(tick - canvas.chart.begin(), step);
        const double width = metrics.horizontalAdvance(words);
        const double left = std::max(canvas.plot.left() - 4, x - width / 2);
        if (left < free || left + width > view.size.width())
            continue;
        canvas.text({left, height / 2 - 2}, width + 2, words, canvas.style.muted, canvas.style.font);
        free = left + width + 12;
    }
    // Whatever is scrolled away: that something failed or was cancelled is seen here.
    painter.save();
    painter.setClipRect(
        QRectF(canvas.plot.left() - 4, 0, view.size.width() - canvas.plot.left() + 4, height));
    const auto tick = [&](const QColor &colour) {
        return [&painter, colour, height](double x, auto, auto) {
            painter.fillRect(QRectF(std::round(x) - 1, height - 4, 2, 4), colour);
        };
    };
    forEachColumn(canvas, canvas.chart.alarms().cancels, tick(canvas.style.cancelling.fill));
    forEachColumn(canvas, canvas.chart.alarms().failures, tick(canvas.style.failed.fill));
    painter.restore();
}

void paintCursor(Canvas &canvas)
{
    const View &view = canvas.view;
    if (view.cursor == Never || view.cursor < view.begin)
        return;
    const double x = std::round(timeToX(view, view.cursor));
    if (x > view.size.width())
        return;
    const QString words = timeText(view.cursor - canvas.chart.begin(), tickStep(view), 2);
    const double width = QFontMetricsF(canvas.style.font).horizontalAdvance(words) + 12;
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, view.size.width() - width));
    QPainter &painter = canvas.painter;
    painter.fillRect(QRectF(x - 1, view.rulerHeight - 8, 2, view.size.height()), canvas.style.accent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.style.accent);
    painter.drawRoundedRect(QRectF(left, view.rulerHeight / 2 - 11, width, 18), 9, 9);
    painter.restore();
    canvas.text({left + 6, view.rulerHeight / 2 - 2}, width, words, canvas.style.surface, canvas.style.font);
}

} // namespace timeline
