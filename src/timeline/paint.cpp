// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "paint.h"

#include "painters.h"

namespace timeline {

namespace {

/// Calls draw(lane's number, lane, upper edge) for the rows that are seen.
template<typename F>
void forEachRow(const Canvas &canvas, F draw)
{
    const auto [first, last] = visibleRows(canvas.view, canvas.chart);
    for (std::size_t row = first; row < last; ++row) {
        const LaneIndex lane = canvas.chart.laneAt(row);
        draw(lane, canvas.chart.lane(lane), rowTop(canvas.view, row));
    }
}

void paintLane(Canvas &canvas, LaneIndex index, const Lane &lane, double top)
{
    if (lane.isDimmed)
        canvas.painter.setOpacity(0.45);
    if (lane.isFolded && lane.children > 0) {
        paintHistogram(canvas, index, top);
    } else if (lane.task == None) {
        paintScope(canvas, lane.scope, top);
    } else {
        paintBars(canvas, lane.task, top);
        paintBrackets(canvas, lane.task, top);
        paintOrphan(canvas, lane, top);
    }
    canvas.painter.setOpacity(1);
}

/// Of a lane that is folded, or that the filter does not ask for, nothing was asked.
bool hasGhost(const Canvas &canvas, const Ghost *ghost, const Lane &lane)
{
    return ghost && canvas.view.showsGhost && !lane.isFolded && !lane.isDimmed;
}

/// What stands out of the bars' edges: over all bars, so that no lane covers its neighbour's.
void paintSigns(Canvas &canvas, const Lane &lane, double top)
{
    if (lane.isFolded && lane.children > 0)
        return;
    if (lane.task == None)
        paintScopeEnd(canvas, lane.scope, top);
    else
        paintMarks(canvas, lane.task, top);
}

} // namespace

void paint(QPainter &painter, const Chart &chart, const View &asked, const Style &style, const Ghost *ghost)
{
    const View view = clamped(asked, chart);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(QRectF({}, view.size), style.surface);
    if (!chart.isEmpty()) {
        Canvas canvas(painter, chart, view, style);
        const QRectF lanes(0, canvas.plot.top(), view.size.width(), canvas.plot.height());
        painter.setClipRect(lanes);
        forEachRow(canvas, [&](LaneIndex index, const Lane &, double top) {
            paintRowBackground(canvas, index, top);
        });
        painter.setClipRect(lanes.adjusted(canvas.plot.left() - 4, 0, 0, 0));
        paintGrid(canvas);
        paintFrames(canvas);
        forEachRow(canvas, [&](LaneIndex index, const Lane &lane, double top) {
            if (hasGhost(canvas, ghost, lane))
                paintGhost(canvas, *ghost, lane, top);
            paintLane(canvas, index, lane, top);
            if (hasGhost(canvas, ghost, lane))
                paintGhostEnd(canvas, *ghost, lane, top);
        });
        // Signs of the very first instant stand over the names' edge.
        painter.setClipRect(lanes.adjusted(canvas.plot.left() - 10, 0, 0, 0));
        forEachRow(canvas, [&](LaneIndex, const Lane &lane, double top) { paintSigns(canvas, lane, top); });
        paintArrows(canvas);
        painter.setClipRect(lanes);
        forEachRow(canvas, [&](LaneIndex index, const Lane &, double top) { paintName(canvas, index, top); });
        painter.setClipRect(QRectF({}, view.size));
        paintRuler(canvas);
        if (view.loopHeight > 0)
            paintLoopStrip(painter, chart, view, style,
                           {0, canvas.plot.bottom(), view.size.width(), view.loopHeight});
        paintCursor(canvas);
    }
    painter.restore();
}

} // namespace timeline
