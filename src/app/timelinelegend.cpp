// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "timelinelegend.h"

#include "language.h"

#include <timeline/paint.h>

namespace app {

TimelineLegend::TimelineLegend(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &TimelineLegend::changed, this, &TimelineLegend::measure);
    if (const Language *language = Language::instance())
        connect(language, &Language::changed, this, &TimelineLegend::measure);
}

timeline::Style TimelineLegend::style() const
{
    timeline::Style style = m_isDark ? timeline::Style::dark() : timeline::Style::light();
    style.font = m_font;
    return style;
}

void TimelineLegend::paint(QPainter *painter)
{
    timeline::paintLegend(painter, style(), {0, 0, width(), height()}, m_hasGhost);
}

void TimelineLegend::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        measure();
}

void TimelineLegend::measure()
{
    setImplicitHeight(timeline::paintLegend(nullptr, style(), {0, 0, width(), 0}, m_hasGhost));
    update();
}

} // namespace app
