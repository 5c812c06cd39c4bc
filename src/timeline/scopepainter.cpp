// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "painters.h"
#include "words.h"

#include <QFontMetricsF>

#include <QCoreApplication>

#include <cmath>

namespace timeline {

namespace {

Time closedAt(const Canvas &canvas, const record::ScopeRecord &scope)
{
    return scope.closed == Never ? canvas.chart.end() : std::min(scope.closed, canvas.chart.end());
}

/// The frame around the rows under a scope's lane, from when it opened until it closed.
void paintFrame(Canvas &canvas, LaneIndex index)
{
    const record::ScopeRecord &scope = canvas.chart.recording().scopes[canvas.chart.lane(index).scope];
    const auto row = canvas.chart.rowOf(index);
    if (!row)
        return;
    const double left = std::round(canvas.x(scope.opened));
    const double right = std::round(canvas.x(closedAt(canvas, scope)));
    const double top = rowTop(canvas.view, *row) + canvas.view.laneHeight / 2;
    const double bottom = rowTop(canvas.view, canvas.chart.rowAfter(index)) - 3;
    const QRectF seen = QRectF(left, top, std::max(1.0, right - left), bottom - top)
                            .intersected(canvas.plot.adjusted(-4, 0, canvas.view.margin, 0));
    if (seen.isEmpty() || bottom <= top)
        return;
    const QColor edge = faded(canvas.style.muted, 0.55);
    canvas.painter.fillRect(seen, faded(canvas.style.muted, 0.06));
    if (left >= seen.left())
        canvas.painter.fillRect(QRectF(left, seen.top(), 1, seen.height()), edge);
    if (right <= seen.right() && scope.closed != Never)
        canvas.painter.fillRect(QRectF(right - 1, seen.top(), 1, seen.height()), edge);
    if (bottom <= seen.bottom())
        canvas.painter.fillRect(QRectF(seen.left(), bottom - 1, seen.width(), 1), edge);
}

QString membersText(const Lane &lane)
{
    return QCoreApplication::translate("timeline", "%n task(s)", nullptr, int(lane.children));
}

/// Timeout: how long it gives; else its name.
QString bracketText(const record::ScopeRecord &scope)
{
    const QString name = scopeName(scope.kind);
    return scope.kind == aio::ScopeKind::Timeout && scope.until != Never && scope.until >= scope.opened
               ? name + QStringLiteral("\u00a0") + durationText(record::between(scope.opened, scope.until))
               : name;
}

QColor bracketColour(const Style &style, const record::ScopeRecord &scope)
{
    return scope.closed == Never || scope.end == aio::TaskState::Done ? style.muted
           : scope.end == aio::TaskState::Failed                      ? style.failed.text
                                                                      : style.cancelling.text;
}

/// Paints one and gives where its words end.
double paintBracket(Canvas &canvas, const Bracket &bracket, double top, double wordsFrom)
{
    const record::ScopeRecord &scope = canvas.chart.recording().scopes[bracket.scope];
    // The stripes say of a clean-up what there is to be said.
    if (scope.kind == aio::ScopeKind::CleanUp)
        return wordsFrom;
    const double left = std::round(canvas.x(bracket.opened));
    const double right = std::max(left + 2, std::round(canvas.x(closedAt(canvas, scope))));
    const QColor colour = bracketColour(canvas.style, scope);
    const double y = std::round(top) + 6 + std::min<int>(bracket.depth, 2) * 2;
    const QRectF line = QRectF(left, y, right - left, 1)
                            .intersected(canvas.plot.adjusted(-4, 0, canvas.view.margin, 0));
    canvas.painter.fillRect(line, colour);
    canvas.painter.fillRect(QRectF(left, y, 1, 5), colour);
    if (scope.closed != Never)
        canvas.painter.fillRect(QRectF(right - 1, y, 1, 5), colour);
    if (scope.until >= scope.opened && scope.until <= closedAt(canvas, scope))
        canvas.painter.fillRect(QRectF(std::round(canvas.x(scope.until)) - 1, y - 2, 2, 7), colour);
    QFont font = canvas.style.font;
    font.setPixelSize(10);
    const QString words = bracketText(scope);
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    const double from = std::max({left + 6, canvas.plot.left() + 4, wordsFrom});
    if (from + width + 6 > right)
        return wordsFrom;
    canvas.painter.fillRect(QRectF(from - 2, y, width + 4, 1), canvas.style.surface);
    canvas.text({from, y}, width + 2, words, colour, font);
    return from + width + 8;
}

} // namespace

void paintFrames(Canvas &canvas)
{
    const auto [first, last] = visibleRows(canvas.view, canvas.chart);
    if (first == last || canvas.view.laneHeight < 12)
        return;
    // Those that begin above the first seen row and reach into it, the outermost first.
    std::vector<LaneIndex> frames;
    for (LaneIndex lane = canvas.chart.lane(canvas.chart.laneAt(first)).parent;
         lane != None && frames.size() < 64; lane = canvas.chart.lane(lane).parent)
        frames.insert(frames.begin(), lane);
    for (std::size_t row = first; row < last; ++row)
        frames.push_back(canvas.chart.laneAt(row));
    for (const LaneIndex lane : frames) {
        if (canvas.chart.lane(lane).task == None && !canvas.chart.lane(lane).isFolded)
            paintFrame(canvas, lane);
    }
}

void paintScope(Canvas &canvas, ScopeIndex index, double top)
{
    const record::ScopeRecord &scope = canvas.chart.recording().scopes[index];
    const double left = canvas.x(scope.opened);
    const double right = canvas.x(closedAt(canvas, scope));
    const double middle = canvas.middle(top);
    const QColor colour = canvas.style.muted;
    const double cap = std::round(canvas.thin / 2);
    const QRectF rail = canvas.across(left, right, middle, 2);
    canvas.painter.fillRect(rail, colour);
    if (left >= canvas.plot.left() - 4)
        canvas.painter.fillRect(QRectF(rail.left(), middle - cap, 2, 2 * cap), colour);
    if (scope.closed != Never && right <= canvas.view.size.width())
        canvas.painter.fillRect(QRectF(rail.right() - 2, middle - cap, 2, 2 * cap), colour);
    if (!canvas.hasText())
        return;
    const QString words = membersText(canvas.chart.lane(canvas.chart.laneOfScope(index)));
    const QFont &font = canvas.style.font;
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    const double from = std::max(rail.left() + 12, canvas.plot.left() + 6);
    if (from + width + 16 > rail.right())
        return;
    canvas.painter.fillRect(QRectF(from - 4, middle - 2, width + 8, 4), canvas.style.surface);
    canvas.text({from, middle}, width + 2, words, colour, font);
}

void paintScopeEnd(Canvas &canvas, ScopeIndex index, double top)
{
    const record::ScopeRecord &scope = canvas.chart.recording().scopes[index];
    const auto sign = signOf(canvas.chart.lane(canvas.chart.laneOfScope(index)).end);
    const double x = std::round(canvas.x(closedAt(canvas, scope)));
    if (scope.closed == Never || !sign || x < canvas.plot.left() - 8 || x > canvas.view.size.width() + 8)
        return;
    const double radius = badgeRadius(canvas.view);
    canvas.badge({x + radius / 2, canvas.middle(top)}, radius, *sign);
}

void paintBrackets(Canvas &canvas, TaskIndex task, double top)
{
    const std::vector<Bracket> &brackets = canvas.chart.brackets(task);
    if (brackets.empty() || !hasBrackets(canvas.view))
        return;
    const Time end = canvas.timeAt(canvas.view.size.width());
    auto next = std::ranges::lower_bound(brackets, canvas.view.begin, {}, &Bracket::opened);
    double wordsFrom = 0;
    // Those that are open at the left edge, the outermost first.
    std::vector<std::uint32_t> open;
    for (auto around = next == brackets.begin() ? None : std::uint32_t(next - brackets.begin()) - 1;
         around != None; around = brackets[around].outer)
        open.insert(open.begin(), around);
    for (const std::uint32_t around : open) {
        if (closedAt(canvas, canvas.chart.recording().scopes[brackets[around].scope]) >= canvas.view.begin)
            wordsFrom = paintBracket(canvas, brackets[around], top, wordsFrom);
    }
    double lastX = -1;
    while (next != brackets.end() && next->opened <= end) {
        const double x = std::round(canvas.x(next->opened));
        wordsFrom = paintBracket(canvas, *next, top, wordsFrom);
        ++next;
        // Many in one pixel look like two.
        if (x == lastX)
            next = std::ranges::lower_bound(next, brackets.end(), canvas.timeAt(x + 1), {}, &Bracket::opened);
        lastX = x;
    }
}

void paintOrphan(Canvas &canvas, const Lane &lane, double top)
{
    if (lane.parent == None || canvas.chart.lane(lane.parent).task != None)
        return;
    const record::ScopeRecord &scope = canvas.chart.recording().scopes[canvas.chart.lane(lane.parent).scope];
    const Time ended = std::min(canvas.chart.recording().tasks[lane.task].ended, canvas.chart.end());
    if (scope.closed >= ended)
        return;
    const double left = canvas.x(scope.closed);
    const double right = canvas.x(ended);
    if (right - left < 3 || right < canvas.plot.left() || left > canvas.view.size.width())
        return;
    canvas.dashes(std::max(left, canvas.plot.left()), std::min(right, canvas.view.size.width()),
                  std::round(canvas.middle(top) + canvas.full / 2 + 2));
}

} // namespace timeline
