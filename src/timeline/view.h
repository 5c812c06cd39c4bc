// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// View: which part of a chart is shown, and where. A plain value; the functions make others of it that stay within
// sane limits: at least 1 ns a pixel, never beyond what a time can be.
#pragma once

#include "chart.h"

#include <QRectF>

#include <optional>
#include <utility>

namespace timeline {

struct View {
    QSizeF size{960, 540};
    /// The range of time that fills the width beside the names.
    Time begin{};
    Time end = std::chrono::seconds(1);
    /// Pixels of the lanes that are above the window.
    double scroll = 0;
    /// Pixels a lane takes, 8 to 64.
    double laneHeight = 36;
    /// Width of the names' column.
    double nameWidth = 180;
    double rulerHeight = 36;
    /// Height of the event loop's strip at the lower edge; 0: it is not shown.
    double loopHeight = 0;
    /// Free space at the right, for what is drawn around the last instant.
    double margin = 20;
    /// Where the cursor's line stands; Never: nowhere.
    Time cursor = Never;
    /// What is selected.
    TaskIndex task = None;
    EventIndex event = None;
    /// The lane under the mouse.
    LaneIndex hovered = None;
    bool showsArrows = true;
    /// What was different in the run before, if it is known.
    bool showsGhost = true;
    /// Signs beside the names that fold what is under them.
    bool showsFolds = true;
    /// The keyboard's focus is here: the selected lane is outlined.
    bool hasFocus = false;
};

/// The part where bars are: right of the names, under the ruler, above the loop's strip.
[[nodiscard]] QRectF plotArea(const View &view);
[[nodiscard]] double timeToX(const View &view, Time time);
/// The time at x, also beside the plot; within the limits.
[[nodiscard]] Time xToTime(const View &view, double x);
/// Pixels of a nanosecond.
[[nodiscard]] double pixelsPerNanosecond(const View &view);

/// Upper edge of a row in the window.
[[nodiscard]] double rowTop(const View &view, std::size_t row);
/// Middle of the bars of a row whose upper edge is `top`: below the row's own, where brackets have their room.
[[nodiscard]] double barMiddle(const View &view, double top);
/// Height of the bar of a task that runs.
[[nodiscard]] double barHeight(const View &view);
/// Radius of the sign at a task's end.
[[nodiscard]] double badgeRadius(const View &view);
/// Timeouts are shown over the bars.
[[nodiscard]] bool hasBrackets(const View &view);
/// The row at y, if there is one and y is among the lanes.
[[nodiscard]] std::optional<std::size_t> rowAt(const View &view, const Chart &chart, double y);
/// The rows that can be seen: first, and one after the last.
[[nodiscard]] std::pair<std::size_t, std::size_t> visibleRows(const View &view, const Chart &chart);
/// What all rows take, in pixels.
[[nodiscard]] double contentHeight(const View &view, const Chart &chart);

/// Shows `factor` times as much time in a pixel (0.5: closer), with what is at x staying there.
[[nodiscard]] View zoomedAt(View view, double x, double factor);
/// Moved by pixels: what is in the window goes right and down for positive ones. Goes no further than the chart.
[[nodiscard]] View panned(View view, const Chart &chart, double dx, double dy);
/// Shows the whole time of the chart; the scroll stays.
[[nodiscard]] View fitted(View view, const Chart &chart);
/// Shows this range.
[[nodiscard]] View fittedTo(View view, Time begin, Time end);
/// Scrolled as little as makes the row seen whole.
[[nodiscard]] View revealed(View view, const Chart &chart, std::size_t row);
/// Moved in time as little as makes this instant seen.
[[nodiscard]] View revealed(View view, Time time);
/// The same within the limits; also for a view whose numbers came from a file or a broken wheel.
[[nodiscard]] View clamped(View view, const Chart &chart);

} // namespace timeline
