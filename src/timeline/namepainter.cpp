// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "painters.h"
#include "words.h"

namespace timeline {

namespace {

constexpr double Indent = 16;
constexpr double Border = 16;
/// Room that a name has at any depth.
constexpr double LeastName = 70;

double indentOf(const View &view, std::uint32_t depth)
{
    return Border + std::min(double(depth) * Indent, std::max(0.0, view.nameWidth - Border - LeastName));
}

void paintElbow(Canvas &canvas, double left, double top, double middle)
{
    const QColor colour = faded(canvas.style.muted, 0.8);
    const double x = std::round(left - 11);
    const double y = std::round(middle);
    canvas.painter.fillRect(QRectF(x, std::round(top + 4), 1, y - std::round(top + 4)), colour);
    canvas.painter.fillRect(QRectF(x, y, 7, 1), colour);
}

void paintFold(Canvas &canvas, const Lane &lane, double middle)
{
    QPainter &painter = canvas.painter;
    const QPointF centre(canvas.view.nameWidth - 16, middle);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(canvas.style.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (lane.isFolded)
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-2, -4), centre + QPointF(2, 0), centre + QPointF(-2, 4)});
    else
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter.restore();
}

} // namespace

void paintRowBackground(Canvas &canvas, LaneIndex lane, double top)
{
    const View &view = canvas.view;
    QPainter &painter = canvas.painter;
    const QRectF row(0, std::round(top), view.size.width(), view.laneHeight);
    const TaskIndex task = canvas.chart.lane(lane).task;
    const bool isSelected = task != None && task == view.task;
    if (isSelected)
        painter.fillRect(row, faded(canvas.style.accent, 0.10));
    else if (lane == view.hovered)
        painter.fillRect(row, faded(canvas.style.raised, 0.6));
    if (view.laneHeight >= 20)
        painter.fillRect(QRectF(0, std::round(top + view.laneHeight) - 1, view.size.width(), 1),
                         faded(canvas.style.line, 0.7));
    if (isSelected && view.hasFocus)
        canvas.hollow(row, canvas.style.accent);
}

void paintName(Canvas &canvas, LaneIndex index, double top)
{
    const View &view = canvas.view;
    const Lane &lane = canvas.chart.lane(index);
    if (view.laneHeight < 11 || view.nameWidth < 30)
        return;
    const double middle = canvas.middle(top);
    const double left = indentOf(view, lane.depth);
    if (lane.depth > 0)
        paintElbow(canvas, left, top, middle);
    const bool hasFold = lane.children > 0 && (view.showsFolds || lane.isFolded);
    if (hasFold)
        paintFold(canvas, lane, middle);
    QFont font = canvas.style.mono;
    font.setPixelSize(std::clamp(int(view.laneHeight) - 4, 8, canvas.style.mono.pixelSize()));
    font.setItalic(lane.task == None);
    const QColor colour = lane.isDimmed       ? faded(canvas.style.muted, 0.7)
                          : lane.task == None ? canvas.style.muted
                                              : canvas.style.text;
    const QString name = lane.task == None ? scopeName(canvas.chart.recording().scopes[lane.scope].kind)
                                           : canvas.chart.recording().nameOf(lane.task);
    canvas.text({left, middle}, view.nameWidth - left - (hasFold ? 30 : 8), name, colour, font);
}

} // namespace timeline
