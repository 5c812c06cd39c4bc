// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The parts that paint() puts together, each of which paints what is seen of it.
#pragma once

#include "canvas.h"

namespace timeline {

class Ghost;

// rulerpainter.cpp
void paintGrid(Canvas &canvas);
void paintRuler(Canvas &canvas);
void paintCursor(Canvas &canvas);

// lanepainter.cpp
/// The bars of a task.
void paintBars(Canvas &canvas, TaskIndex task, double top);
/// The counts under a folded lane.
void paintHistogram(Canvas &canvas, LaneIndex lane, double top);

// scopepainter.cpp
/// The frames of the scopes that enclose seen rows, behind everything.
void paintFrames(Canvas &canvas);
/// A scope's own lane.
void paintScope(Canvas &canvas, ScopeIndex scope, double top);
/// What it came to.
void paintScopeEnd(Canvas &canvas, ScopeIndex scope, double top);
/// The timeouts and clean-ups of a task.
void paintBrackets(Canvas &canvas, TaskIndex task, double top);
/// Where a task goes on after its scope was closed.
void paintOrphan(Canvas &canvas, const Lane &lane, double top);

// markpainter.cpp
/// Creation, requests and deliveries, notes, the end.
void paintMarks(Canvas &canvas, TaskIndex task, double top);
/// A request and its delivery, for the legend.
void paintCancelSample(Canvas &canvas, QPointF centre);
/// From what caused the selected event to it.
void paintArrows(Canvas &canvas);

// ghostpainter.cpp
/// Where the lane's task or scope was in the run before and is not in this one: behind the bars.
void paintGhost(Canvas &canvas, const Ghost &ghost, const Lane &lane, double top);
/// Where it ended before and goes on now: over the bars.
void paintGhostEnd(Canvas &canvas, const Ghost &ghost, const Lane &lane, double top);
/// An outline of it, for the legend.
void paintGhostSample(Canvas &canvas, const QRectF &rect);

// namepainter.cpp
void paintRowBackground(Canvas &canvas, LaneIndex lane, double top);
void paintName(Canvas &canvas, LaneIndex lane, double top);

/// Calls draw(x, first, last) for the marks that are seen, with those of a pixel together, in time that grows with the
/// pixels.
template<typename F>
void forEachColumn(const Canvas &canvas, const std::vector<Mark> &marks, F draw)
{
    const Time end = canvas.timeAt(canvas.view.size.width() + 8);
    auto next = firstFrom(marks, canvas.timeAt(canvas.plot.left() - 8));
    while (next != marks.end() && next->time <= end) {
        const double x = canvas.x(next->time);
        auto after = std::next(next);
        // A look at the next one saves the search where marks are far apart.
        if (after != marks.end() && canvas.x(after->time) < x + 1)
            after = std::ranges::lower_bound(after, marks.end(), canvas.timeAt(x + 1), {}, &Mark::time);
        if (after == next)
            ++after;
        draw(x, next, after);
        next = after;
    }
}

} // namespace timeline
