// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "hit.h"

namespace timeline {

Hit hitTest(const Chart &chart, const View &view, QPointF point)
{
    Hit hit;
    hit.time = xToTime(view, point.x());
    if (chart.isEmpty())
        return hit;
    if (point.y() >= 0 && point.y() < view.rulerHeight) {
        hit.what = Hit::What::Ruler;
        return hit;
    }
    const auto row = rowAt(view, chart, point.y());
    if (!row)
        return hit;
    hit.lane = chart.laneAt(*row);
    hit.task = chart.lane(hit.lane).task;
    hit.scope = chart.lane(hit.lane).scope;
    hit.what = point.x() < view.nameWidth ? Hit::What::Name : Hit::What::Lane;
    if (hit.what == Hit::What::Lane && hit.task != None) {
        const Track &track = chart.track(hit.task);
        hit.span = track.spanAt(hit.time);
        if (hit.span < track.spans().size() && track.spans()[hit.span].state != SpanState::Over) {
            hit.what = Hit::What::Span;
            hit.time = track.spans()[hit.span].begin;
            hit.event = track.spans()[hit.span].event;
        }
    }
    return hit;
}

std::optional<QPointF> pointOf(const Chart &chart, const View &view, EventIndex event)
{
    if (chart.isEmpty() || event >= chart.recording().events.size())
        return std::nullopt;
    const record::Event &what = chart.recording().events[event];
    const LaneIndex lane = what.task == None ? chart.laneOfScope(what.scope) : chart.laneOfTask(what.task);
    const auto row = chart.rowOf(chart.shownLane(lane));
    if (!row)
        return std::nullopt;
    return QPointF(timeToX(view, what.time), rowTop(view, *row) + view.laneHeight / 2);
}

} // namespace timeline
