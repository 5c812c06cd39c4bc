// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "painters.h"

#include "hit.h"

#include <QPainterPath>

#include <cmath>

namespace timeline {

namespace {

void triangle(Canvas &canvas, QPointF tip, double size, const QColor &colour, bool isFilled)
{
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(QPen(colour, 1.2));
    canvas.painter.setBrush(isFilled ? QBrush(colour) : QBrush(canvas.style.surface));
    canvas.painter.drawPolygon(
        QPolygonF{tip, tip + QPointF(-size, -size * 1.3), tip + QPointF(size, -size * 1.3)});
    canvas.painter.restore();
}

void paintRequest(Canvas &canvas, double x, double middle)
{
    const QColor &colour = canvas.style.cancelling.text;
    if (canvas.view.laneHeight >= 16)
        triangle(canvas, {std::round(x) + 0.5, middle - canvas.full / 2 + 1}, 3.5, colour, false);
    else
        canvas.painter.fillRect(QRectF(std::round(x), middle - canvas.full / 2 - 1, 1, canvas.full + 2),
                                colour);
}

void paintDelivery(Canvas &canvas, double x, double middle)
{
    canvas.painter.fillRect(QRectF(std::round(x) - 1, middle - canvas.full / 2 - 2, 2, canvas.full + 4),
                            canvas.style.cancelling.text);
}

void paintArrow(Canvas &canvas, QPointF from, QPointF to, const QColor &colour)
{
    QPainter &painter = canvas.painter;
    const double gap = canvas.full / 2 + 2;
    const bool isDown = to.y() > from.y();
    const QPointF end = to + QPointF(0, isDown ? -gap : gap);
    // Instants on a virtual clock are often the same: a bow to the left keeps the arrow off the bars' ends.
    const double bow = std::max(18.0, 30 - std::abs(to.x() - from.x()) / 4);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(-bow, 0), end + QPointF(-bow, isDown ? -gap : gap), end);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(canvas.style.surface, 4));
    painter.drawPath(path);
    painter.setPen(QPen(colour, 1.8));
    painter.drawPath(path);
    const QPointF back = path.pointAtPercent(0.9) - end;
    const double length = std::max(1e-3, std::hypot(back.x(), back.y()));
    const QPointF along = back / length * 8;
    const QPointF side(-along.y() * 0.45, along.x() * 0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{end, end + along + side, end + along - side});
    painter.restore();
}

/// Held near the window: an arrow may come from far outside.
QPointF within(const Canvas &canvas, QPointF point)
{
    return {std::clamp(point.x(), -2000.0, canvas.view.size.width() + 2000),
            std::clamp(point.y(), -2000.0, canvas.view.size.height() + 2000)};
}

/// The task that asked for the cancel, when it did.
std::optional<QPointF> askerOf(const Canvas &canvas, const record::Event &request)
{
    const Chart &chart = canvas.chart;
    if (request.kind != record::EventKind::CancelRequested || request.other == request.task)
        return std::nullopt;
    const auto row = chart.rowOf(chart.shownLane(chart.laneOfTask(request.other)));
    if (!row)
        return std::nullopt;
    return QPointF(canvas.x(request.time), canvas.middle(rowTop(canvas.view, *row)));
}

} // namespace

void paintMarks(Canvas &canvas, TaskIndex task, double top)
{
    const record::TaskRecord &record = canvas.chart.recording().tasks[task];
    const Track &track = canvas.chart.track(task);
    const double middle = canvas.middle(top);
    const QRectF &plot = canvas.plot;
    const auto isSeen = [&](double x) { return x >= plot.left() - 8 && x <= canvas.view.size.width() + 8; };
    if (!track.spans().empty() && !record.isOlder) {
        const double x = std::round(canvas.x(track.spans().front().begin));
        if (isSeen(x))
            canvas.painter.fillRect(QRectF(x, middle - canvas.full / 2 - 3, 1, canvas.full + 6),
                                    canvas.style.muted);
    }
    forEachColumn(canvas, track.notes(), [&](double x, auto, auto) {
        canvas.painter.fillRect(QRectF(std::round(x) - 1, middle + canvas.full / 2 + 1, 3, 3),
                                canvas.style.muted);
    });
    forEachColumn(canvas, track.cancels(), [&](double x, auto first, auto last) {
        const bool isRequested = first->kind == record::EventKind::CancelRequested;
        const bool isBoth = std::next(first) != last;
        if (!isRequested || isBoth)
            paintDelivery(canvas, x, middle);
        if (isRequested || isBoth)
            paintRequest(canvas, x, middle);
    });
    if (track.spans().empty() || track.spans().back().state != SpanState::Over)
        return;
    const double x = canvas.x(track.spans().back().begin);
    const auto sign = signOf(record.state);
    const double radius = badgeRadius(canvas.view);
    if (sign && isSeen(x))
        canvas.badge({std::round(x) + radius / 2, middle}, radius, *sign);
}

void paintCancelSample(Canvas &canvas, QPointF centre)
{
    paintRequest(canvas, centre.x() - 6, centre.y() + canvas.full / 4);
    paintDelivery(canvas, centre.x() + 6, centre.y());
}

void paintArrows(Canvas &canvas)
{
    const View &view = canvas.view;
    if (!view.showsArrows || view.event == None)
        return;
    const std::vector<EventIndex> &causes = canvas.chart.causesOf(view.event);
    const auto &events = canvas.chart.recording().events;
    for (std::size_t step = 0; step < causes.size(); ++step) {
        const bool isFirstCause = step + 1 == causes.size();
        const auto to = pointOf(canvas.chart, canvas.view, causes[step]);
        const auto from = isFirstCause ? askerOf(canvas, events[causes[step]])
                                       : pointOf(canvas.chart, canvas.view, causes[step + 1]);
        if (!to || !from || std::abs(to->y() - from->y()) < 1)
            continue;
        const record::Event &cause = events[causes[isFirstCause ? step : step + 1]];
        const bool isFailure = cause.kind == record::EventKind::Ended
                               && cause.exit() == aio::BodyExit::Raised;
        paintArrow(canvas, within(canvas, *from), within(canvas, *to),
                   isFailure ? canvas.style.failed.text : canvas.style.cancelling.text);
    }
}

} // namespace timeline
