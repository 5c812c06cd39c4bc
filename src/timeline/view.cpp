// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "view.h"

#include <algorithm>
#include <cmath>

namespace timeline {

namespace {

constexpr Time Furthest{std::int64_t(1) << 61};
constexpr double LongestRange = double(std::int64_t(1) << 61);
/// What a chart in which all happened at one instant is shown in.
constexpr Time OneInstant = std::chrono::milliseconds(1);

Time withinTimes(Time time) { return std::clamp(time, -Furthest, Furthest); }

double finite(double number, double fallback, double least, double most)
{
    return std::isfinite(number) ? std::clamp(number, least, most) : fallback;
}

/// Nanoseconds after `time`, as far as times go.
Time later(Time time, double nanoseconds)
{
    const double bounded = finite(nanoseconds, 0, -2 * LongestRange, 2 * LongestRange);
    return withinTimes(record::later(time, Time(std::llround(bounded))));
}

double rangeOf(const View &view) { return double(record::between(view.begin, view.end).count()); }

double plotWidth(const View &view) { return std::max(1.0, view.size.width() - view.nameWidth - view.margin); }

View withRange(View view, Time begin, double nanoseconds)
{
    const double range = finite(nanoseconds, 1e9, std::ceil(plotWidth(view)), LongestRange);
    view.begin = std::min(withinTimes(begin), Furthest - Time(std::llround(range)));
    view.end = view.begin + Time(std::llround(range));
    return view;
}

double furthestScroll(const View &view, const Chart &chart)
{
    return std::max(0.0, contentHeight(view, chart) - plotArea(view).height());
}

} // namespace

QRectF plotArea(const View &view)
{
    return {view.nameWidth, view.rulerHeight, plotWidth(view),
            std::max(1.0, view.size.height() - view.rulerHeight - view.loopHeight)};
}

double pixelsPerNanosecond(const View &view) { return plotWidth(view) / std::max(1.0, rangeOf(view)); }

double timeToX(const View &view, Time time)
{
    return view.nameWidth
           + double(record::between(view.begin, withinTimes(time)).count()) * pixelsPerNanosecond(view);
}

Time xToTime(const View &view, double x)
{
    return later(view.begin, (x - view.nameWidth) / pixelsPerNanosecond(view));
}

double rowTop(const View &view, std::size_t row)
{
    return view.rulerHeight + double(row) * view.laneHeight - view.scroll;
}

double barMiddle(const View &view, double top)
{
    return std::round(top + view.laneHeight / 2 + (hasBrackets(view) ? 3 : 0));
}

double barHeight(const View &view) { return std::min(20.0, std::floor(view.laneHeight * 0.3) * 2); }

double badgeRadius(const View &view) { return std::min(8.0, view.laneHeight * 0.26); }

bool hasBrackets(const View &view) { return view.laneHeight >= 30; }

std::optional<std::size_t> rowAt(const View &view, const Chart &chart, double y)
{
    const QRectF plot = plotArea(view);
    const double row = std::floor((y - view.rulerHeight + view.scroll) / view.laneHeight);
    if (!(y >= plot.top() && y < plot.bottom() && row >= 0 && row < double(chart.rows())))
        return std::nullopt;
    return std::size_t(row);
}

std::pair<std::size_t, std::size_t> visibleRows(const View &view, const Chart &chart)
{
    const auto rows = double(chart.rows());
    const double first = std::floor(view.scroll / view.laneHeight);
    const double last = std::ceil((view.scroll + plotArea(view).height()) / view.laneHeight);
    return {std::size_t(finite(first, 0, 0, rows)), std::size_t(finite(last, 0, 0, rows))};
}

double contentHeight(const View &view, const Chart &chart) { return double(chart.rows()) * view.laneHeight; }

View zoomedAt(View view, double x, double factor)
{
    const double bounded = finite(factor, 1, 1e-6, 1e6);
    const double least = std::ceil(plotWidth(view));
    const double range = finite(rangeOf(view) * bounded, least, least, LongestRange);
    const double share = (finite(x, view.nameWidth, -1e6, 1e6) - view.nameWidth) / plotWidth(view);
    return withRange(view, later(view.begin, share * (rangeOf(view) - range)), range);
}

View panned(View view, const Chart &chart, double dx, double dy)
{
    const double nanoseconds = -finite(dx, 0, -1e6, 1e6) / pixelsPerNanosecond(view);
    view.scroll -= finite(dy, 0, -1e9, 1e9);
    return clamped(withRange(view, later(view.begin, nanoseconds), rangeOf(view)), chart);
}

View fitted(View view, const Chart &chart)
{
    const Time end = chart.rangeEnd() > chart.begin() ? chart.rangeEnd() : chart.begin() + OneInstant;
    return clamped(fittedTo(view, chart.begin(), end), chart);
}

View fittedTo(View view, Time begin, Time end)
{
    const Time from = withinTimes(std::min(begin, end));
    const Time to = withinTimes(std::max(begin, end));
    const double least = std::ceil(plotWidth(view));
    const double range = double((to - from).count());
    // What is too short to fill the width stands in its middle.
    return range >= least ? withRange(view, from, range)
                          : withRange(view, later(from, (range - least) / 2), least);
}

View revealed(View view, const Chart &chart, std::size_t row)
{
    const double top = double(row) * view.laneHeight;
    const double height = plotArea(view).height();
    view.scroll = std::clamp(view.scroll, std::min(top, top + view.laneHeight - height), top);
    return clamped(view, chart);
}

View revealed(View view, Time time)
{
    const Time at = withinTimes(time);
    // A tenth of the width stays free beside it.
    const double border = rangeOf(view) / 10;
    if (at < view.begin)
        return withRange(view, later(at, -border), rangeOf(view));
    if (at > view.end)
        return withRange(view, later(at, border - rangeOf(view)), rangeOf(view));
    return view;
}

View clamped(View view, const Chart &chart)
{
    view.size = {finite(view.size.width(), 0, 0, 1e5), finite(view.size.height(), 0, 0, 1e5)};
    view.nameWidth = finite(view.nameWidth, 180, 0, 4000);
    view.margin = finite(view.margin, 0, 0, 1000);
    view.rulerHeight = finite(view.rulerHeight, 36, 0, 1000);
    view.loopHeight = finite(view.loopHeight, 0, 0, 1000);
    view.laneHeight = finite(view.laneHeight, 36, 8, 64);
    view.scroll = finite(view.scroll, 0, 0, furthestScroll(view, chart));
    view.begin = withinTimes(view.begin);
    view.end = std::max(withinTimes(view.end), view.begin);
    view = withRange(view, view.begin, rangeOf(view));
    // At least half of the width shows what is in the chart.
    const double half = rangeOf(view) / 2;
    const Time first = later(chart.begin(), -half);
    const Time last = std::max(first, later(chart.rangeEnd(), -half));
    return withRange(view, std::clamp(view.begin, first, last), rangeOf(view));
}

} // namespace timeline
