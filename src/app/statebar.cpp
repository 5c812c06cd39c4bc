// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "statebar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace app {

StateBar::StateBar(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &StateBar::changed, this, [this] { update(); });
}

void StateBar::paint(QPainter *painter)
{
    const QRectF area(0, 0, width(), height());
    const double radius = area.height() / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (m_state == TaskState::Scheduled) {
        painter->setPen(QPen(m_outline, 1));
        painter->drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    painter->setBrush(m_track);
    painter->drawRoundedRect(area, radius, radius);
    // A start that is too short for the round ends still shows.
    const double filled = m_value <= 0 ? 0 : std::max(area.height(), area.width() * std::min(m_value, 1.0));
    QRectF done(0, 0, filled, area.height());
    if (m_state == TaskState::Suspended)
        done.adjust(0, area.height() / 4, 0, -area.height() / 4);
    if (!m_pieces.isEmpty())
        paintPieces(*painter, {0, done.top(), area.width(), done.height()});
    else if (filled > 0)
        paintFill(*painter, done);
    if (m_state == TaskState::Cancelling) {
        const double start = std::min(filled, area.width() - area.height());
        paintStripes(*painter, {start, 0, (area.width() - start) * m_cleanUp, area.height()});
    }
}

void StateBar::paintPieces(QPainter &painter, const QRectF &area) const
{
    constexpr double least = 1.5; // what has just begun still shows
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setClipPath(shape);
    for (qsizetype at = 0; at + 1 < m_pieces.size(); at += 2) {
        const double begin = area.width() * m_pieces[at];
        const double width = std::max(least, area.width() * (m_pieces[at + 1] - m_pieces[at]));
        painter.fillRect(QRectF(begin, area.top(), width, area.height()), m_fill);
    }
    painter.restore();
}

void StateBar::paintFill(QPainter &painter, const QRectF &area) const
{
    const double radius = area.height() / 2;
    painter.setBrush(m_fill);
    painter.setPen(m_outline == m_fill ? QPen(Qt::NoPen) : QPen(m_outline, 1));
    const double inset = m_outline == m_fill ? 0 : 0.5;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void StateBar::paintStripes(QPainter &painter, const QRectF &area) const
{
    if (area.width() < 1)
        return;
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setClipPath(shape);
    painter.setPen(QPen(m_fill, area.height() * 0.45));
    const double step = area.height() * 1.1;
    // Fixed to the bar, not to the area: the stripes stand still while the clean-up goes on.
    const double first = std::floor(area.left() / step) * step - area.height();
    for (double x = first; x < area.right() + area.height(); x += step)
        painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x + area.height(), area.top() - 1));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_outline, 1));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2, area.height() / 2);
}

} // namespace app
