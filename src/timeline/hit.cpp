// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "hit.h"

#include <algorithm>
#include <cmath>

namespace timeline {

namespace {

/// How far beside a mark the mouse may be.
constexpr double Reach = 5;
constexpr double FoldWidth = 30;

/// The mark nearest to the point, if one is within reach.
const Mark *nearest(const View &view, const std::vector<Mark> &marks, double x)
{
    const Mark *best = nullptr;
    double least = Reach;
    const auto from = firstFrom(marks, xToTime(view, x));
    for (const auto near : {from, from == marks.begin() ? from : std::prev(from)}) {
        if (near == marks.end() || std::abs(timeToX(view, near->time) - x) > least)
            continue;
        best = &*near;
        least = std::abs(timeToX(view, near->time) - x);
    }
    return best;
}

bool hitMark(const Chart &chart, const View &view, QPointF point, double middle, Hit &hit)
{
    const Track &track = chart.track(hit.task);
    const auto &spans = track.spans();
    const auto found = [&hit](Time time, EventIndex event) {
        hit.what = Hit::What::Mark;
        hit.time = time;
        hit.event = event;
        return true;
    };
    const double radius = badgeRadius(view);
    if (!spans.empty() && spans.back().state == SpanState::Over) {
        const QPointF centre(timeToX(view, spans.back().begin) + radius / 2, middle);
        if (std::hypot(point.x() - centre.x(), point.y() - centre.y()) <= radius + 1)
            return found(spans.back().begin, spans.back().event);
    }
    const double reach = barHeight(view) / 2 + 4;
    if (const Mark *mark = nearest(view, track.cancels(), point.x());
        mark && std::abs(point.y() - middle) <= reach)
        return found(mark->time, mark->event);
    if (const Mark *mark = nearest(view, track.notes(), point.x());
        mark && point.y() > middle + barHeight(view) / 2 - 1)
        return found(mark->time, mark->event);
    return false;
}

/// The innermost timeout over the bar.
bool hitBracket(const Chart &chart, const View &view, QPointF point, double middle, Hit &hit)
{
    const std::vector<Bracket> &brackets = chart.brackets(hit.task);
    if (brackets.empty() || !hasBrackets(view) || point.y() >= middle - barHeight(view) / 2 - 1)
        return false;
    const auto after = std::ranges::upper_bound(brackets, hit.time, {}, &Bracket::opened);
    auto next = after == brackets.begin() ? None : std::uint32_t(after - brackets.begin()) - 1;
    for (; next != None; next = brackets[next].outer) {
        const record::ScopeRecord &scope = chart.recording().scopes[brackets[next].scope];
        if (scope.kind == aio::ScopeKind::CleanUp || scope.closed < hit.time)
            continue;
        hit.what = Hit::What::Scope;
        hit.scope = brackets[next].scope;
        hit.time = brackets[next].opened;
        return true;
    }
    return false;
}

void hitTask(const Chart &chart, const View &view, QPointF point, double middle, Hit &hit)
{
    if (hitMark(chart, view, point, middle, hit) || hitBracket(chart, view, point, middle, hit))
        return;
    const Track &track = chart.track(hit.task);
    const std::size_t span = track.spanAt(hit.time);
    if (span >= track.spans().size() || track.spans()[span].state == SpanState::Over
        || hit.time > std::max(chart.end(), track.spans()[span].begin)
        || std::abs(point.y() - middle) > barHeight(view) / 2 + 1)
        return;
    hit.what = Hit::What::Span;
    hit.span = span;
    hit.time = track.spans()[span].begin;
    hit.event = track.spans()[span].event;
}

void hitScope(const Chart &chart, const View &view, QPointF point, double middle, Hit &hit)
{
    const record::ScopeRecord &scope = chart.recording().scopes[hit.scope];
    const double right = timeToX(view, std::min(scope.closed, chart.end())) + badgeRadius(view) * 1.5;
    if (point.x() < timeToX(view, scope.opened) - 2 || point.x() > right
        || std::abs(point.y() - middle) > barHeight(view) / 2)
        return;
    hit.what = Hit::What::Scope;
    hit.time = scope.opened;
}

void hitLoop(const Chart &chart, Hit &hit)
{
    hit.what = Hit::What::Loop;
    const std::vector<Blocked> &blocked = chart.loop().blocked();
    const auto found = std::ranges::lower_bound(blocked, hit.time, {}, &Blocked::end);
    if (found != blocked.end() && found->begin <= hit.time) {
        hit.what = Hit::What::Blocked;
        hit.task = found->task;
        hit.time = found->begin;
    }
}

} // namespace

Hit hitTest(const Chart &chart, const View &view, QPointF point)
{
    Hit hit;
    hit.time = xToTime(view, point.x());
    const QRectF plot = plotArea(view);
    if (chart.isEmpty() || !QRectF({}, view.size).contains(point))
        return hit;
    if (point.y() < view.rulerHeight) {
        hit.what = Hit::What::Ruler;
        return hit;
    }
    if (point.y() >= plot.bottom()) {
        hitLoop(chart, hit);
        return hit;
    }
    const auto row = rowAt(view, chart, point.y());
    if (!row)
        return hit;
    hit.lane = chart.laneAt(*row);
    const Lane &lane = chart.lane(hit.lane);
    hit.task = lane.task;
    hit.scope = lane.scope;
    const double middle = barMiddle(view, rowTop(view, *row));
    if (point.x() < view.nameWidth - 2) {
        hit.what = lane.children > 0 && point.x() > view.nameWidth - FoldWidth ? Hit::What::Fold
                                                                               : Hit::What::Name;
        return hit;
    }
    hit.what = Hit::What::Lane;
    if (lane.isFolded && lane.children > 0)
        return hit;
    lane.task != None ? hitTask(chart, view, point, middle, hit) : hitScope(chart, view, point, middle, hit);
    return hit;
}

std::optional<QPointF> pointOf(const Chart &chart, const View &view, EventIndex event)
{
    if (chart.isEmpty() || event >= chart.recording().events.size())
        return std::nullopt;
    const record::Event &what = chart.recording().events[event];
    const bool isOfScope = what.kind == record::EventKind::ScopeClosed
                           && chart.laneOfScope(what.scope) != None;
    const LaneIndex own = isOfScope || what.task == None ? chart.laneOfScope(what.scope)
                                                         : chart.laneOfTask(what.task);
    const auto row = chart.rowOf(chart.shownLane(own));
    if (!row)
        return std::nullopt;
    return QPointF(timeToX(view, what.time), barMiddle(view, rowTop(view, *row)));
}

} // namespace timeline
