// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "painters.h"

#include "ghost.h"

#include <QCoreApplication>

#include <cmath>

namespace timeline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

/// Narrower than this an outline has no inside.
constexpr double Least = 3;

QColor ghostColour(const Canvas &canvas) { return faded(canvas.style.muted, 0.75); }

/// A hollow bar where the run before was and this one is not.
void paintMissing(Canvas &canvas, Time from, Time to, double middle, double height, const QString &words)
{
    const double left = canvas.x(from);
    const double right = canvas.x(to);
    if (right <= left || right < canvas.plot.left() - 4 || left > canvas.view.size.width() + 4)
        return;
    const QRectF rect = canvas.across(left, right, middle, height);
    if (rect.width() < Least || rect.height() < Least) {
        canvas.painter.fillRect(rect, ghostColour(canvas));
        return;
    }
    canvas.hollow(rect, ghostColour(canvas));
    // The sign of how the task ended stands over its begin.
    canvas.label(rect.adjusted(2 * badgeRadius(canvas.view), 0, 0, 0), words, canvas.style.muted);
}

/// Where it ended before, over a bar that goes on: the outline of an end.
void paintEnd(Canvas &canvas, Time end, double middle, double height)
{
    const double x = std::round(canvas.x(end));
    if (x < canvas.plot.left() - 4 || x > canvas.view.size.width() + 4)
        return;
    const QColor colour = canvas.style.text;
    const double top = std::round(middle - height / 2);
    canvas.painter.fillRect(QRectF(x - 1, top, 1, std::round(height)), colour);
    if (height < 8)
        return;
    canvas.painter.fillRect(QRectF(x - 4, top, 3, 1), colour);
    canvas.painter.fillRect(QRectF(x - 4, top + std::round(height) - 1, 3, 1), colour);
}

/// A lane's life in both runs.
struct Lives {
    Life before;
    Life now;
    /// When each ends, or is seen last.
    Time endBefore{};
    Time endNow{};
};

std::optional<Lives> livesOf(const Canvas &canvas, const Ghost &ghost, const Lane &lane)
{
    const record::Recording &recording = canvas.chart.recording();
    const Life *before = lane.task != None ? ghost.ofTask(lane.task) : ghost.ofScope(lane.scope);
    if (!before)
        return std::nullopt;
    Lives lives{*before, {}, {}, {}};
    if (lane.task != None) {
        const record::TaskRecord &task = recording.tasks[lane.task];
        lives.now = {task.created, task.ended, task.state};
    } else {
        const record::ScopeRecord &scope = recording.scopes[lane.scope];
        lives.now = {scope.opened, scope.closed, scope.end};
    }
    const Time last = canvas.chart.end();
    lives.endNow = std::min(lives.now.end, last);
    lives.endBefore = before->end == Never ? std::max(last, ghost.end()) : before->end;
    return lives;
}

double heightOf(const Canvas &canvas, const Lane &lane)
{
    return lane.task != None ? canvas.thin : std::round(canvas.thin / 2);
}

} // namespace

void paintGhost(Canvas &canvas, const Ghost &ghost, const Lane &lane, double top)
{
    const auto lives = livesOf(canvas, ghost, lane);
    if (!lives)
        return;
    const auto &[before, now, endBefore, endNow] = *lives;
    const double middle = canvas.middle(top);
    const double height = heightOf(canvas, lane);
    if (before.begin < now.begin)
        paintMissing(canvas, before.begin, std::min(endBefore, now.begin), middle, height, Tr::tr("before"));
    if (endBefore <= endNow)
        return;
    const bool wasCut = now.state == aio::TaskState::Cancelled && before.state != aio::TaskState::Cancelled;
    paintMissing(canvas, std::max(endNow, before.begin), endBefore, middle, height,
                 wasCut ? Tr::tr("would have run") : Tr::tr("before"));
}

void paintGhostEnd(Canvas &canvas, const Ghost &ghost, const Lane &lane, double top)
{
    const auto lives = livesOf(canvas, ghost, lane);
    if (lives && lives->endBefore < lives->endNow && lives->endBefore > lives->now.begin)
        paintEnd(canvas, lives->endBefore, canvas.middle(top), heightOf(canvas, lane) + 4);
}

void paintGhostSample(Canvas &canvas, const QRectF &rect) { canvas.hollow(rect, ghostColour(canvas)); }

} // namespace timeline
