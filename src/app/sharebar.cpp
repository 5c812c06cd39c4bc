// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "sharebar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace app {

ShareBar::ShareBar(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ShareBar::changed, this, [this] { update(); });
}

void ShareBar::paint(QPainter *painter)
{
    constexpr double hair = 1;
    const QRectF area(0, 0, width(), height());
    QPainterPath shape;
    shape.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(shape);
    painter->fillRect(area, m_track);
    double left = 0;
    for (qsizetype at = 0; at < std::min(m_shares.size(), m_fills.size()); ++at) {
        const double wide = area.width() * std::clamp(m_shares[at], 0.0, 1.0);
        if (wide <= 0)
            continue;
        // A share too small to be seen is seen all the same.
        const double end = std::min(area.width(), left + std::max(wide, 2 * hair));
        painter->fillRect(QRectF(left, 0, end - left - (end < area.width() ? hair : 0), area.height()),
                          m_fills[at]);
        left += wide;
    }
}

} // namespace app
