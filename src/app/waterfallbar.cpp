// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "waterfallbar.h"

#include <timeline/ruler.h>
#include <timeline/words.h>

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace app {

namespace {

/// How much of the row's height a step takes: waits are thin, what moves bytes is full.
constexpr std::array<double, stepCount> heights{0.16, 0.44, 0.44, 0.44, 0.6, 0.6, 0.6, 0.44, 0.16, 0.16};
/// A span that is too short to be seen still shows.
constexpr double leastWidth = 1.5;
/// How near to a bar the pointer has to be.
constexpr double reach = 3;

bool isWait(Step step) { return step == Step::Queued || step == Step::NextTry || step == Step::Paused; }

} // namespace

WaterfallBar::WaterfallBar(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &WaterfallBar::changed, this, [this] { update(); });
}

void WaterfallBar::setWaterfall(DownloadWaterfall *waterfall)
{
    if (m_waterfall == waterfall)
        return;
    if (m_waterfall)
        m_waterfall->disconnect(this);
    m_waterfall = waterfall;
    if (waterfall) {
        connect(waterfall, &DownloadWaterfall::changed, this, [this] { update(); });
        connect(waterfall, &DownloadWaterfall::movedOn, this, [this] {
            if (isActive(TaskState(m_state)))
                update();
        });
    }
    Q_EMIT changed();
}

QRectF WaterfallBar::rectOf(const Span &span) const
{
    const double scale = width() / double((m_waterfall->end() - m_waterfall->begin()).count());
    const double left = double((span.begin - m_waterfall->begin()).count()) * scale;
    const double right = double((span.end - m_waterfall->begin()).count()) * scale;
    const double height = this->height() * heights[std::size_t(span.step)];
    return {left, (this->height() - height) / 2, std::max(leastWidth, right - left), height};
}

void WaterfallBar::paint(QPainter *painter)
{
    if (m_fills.size() < stepCount)
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (m_sample >= 0 && m_sample < stepCount) {
        const double height = this->height() * heights[std::size_t(m_sample)];
        paintSpan(*painter, {Step(m_sample), {}, {}, 0, false},
                  {0, (this->height() - height) / 2, width(), height});
        return;
    }
    if (!m_waterfall)
        return;
    const std::vector<Span> spans = m_waterfall->spans(m_row);
    const QRectF seen(-leastWidth, 0, width() + 2 * leastWidth, height());
    for (std::size_t at = 0; at < spans.size(); ++at) {
        const QRectF rect = rectOf(spans[at]);
        if (!rect.intersects(seen))
            continue;
        paintSpan(*painter, spans[at], rect.intersected(seen));
        if (int(at) != m_marked)
            continue;
        painter->setPen(QPen(m_ink, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect.left() - 2, 2, rect.width() + 4, height() - 4).intersected(seen));
    }
}

void WaterfallBar::paintSpan(QPainter &painter, const Span &span, const QRectF &rect) const
{
    const QColor fill = m_fills[qsizetype(span.step)];
    if (span.step == Step::Waiting) {
        // Nothing moves: an outline, where there is room for one.
        QColor pale = fill;
        pale.setAlphaF(0.35F);
        painter.fillRect(rect, rect.width() > 3 ? pale : fill);
        painter.setPen(QPen(fill, 1));
        painter.setBrush(Qt::NoBrush);
        if (rect.width() > 3)
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
    } else if (isWait(span.step) && span.step != Step::Queued) {
        painter.fillRect(rect, QBrush(fill, span.step == Step::NextTry ? Qt::Dense4Pattern : Qt::VerPattern));
    } else {
        painter.fillRect(rect, fill);
    }
    if (!span.isFailed)
        return;
    painter.setPen(QPen(m_failed, 2));
    const double middle = height() / 2;
    const QPointF end(rect.right(), middle);
    const double arm = height() / 6;
    painter.drawLine(end + QPointF(-arm, -arm), end + QPointF(arm, arm));
    painter.drawLine(end + QPointF(-arm, arm), end + QPointF(arm, -arm));
}

QString WaterfallBar::sentenceAt(double x) const
{
    if (!m_waterfall || width() <= 0)
        return {};
    const Span *nearest = nullptr;
    double least = reach;
    const std::vector<Span> spans = m_waterfall->spans(m_row);
    for (const Span &span : spans) {
        const QRectF rect = rectOf(span);
        const double away = std::max({0.0, rect.left() - x, x - rect.right()});
        // Of two that touch, the shorter: it is the harder one to hit.
        if (away < least || (nearest && away <= least && rect.width() < rectOf(*nearest).width())) {
            nearest = &span;
            least = away;
        }
    }
    return nearest ? sentence(*nearest) : QString();
}

WaterfallAxis::WaterfallAxis(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &WaterfallAxis::changed, this, [this] { update(); });
}

void WaterfallAxis::setWaterfall(DownloadWaterfall *waterfall)
{
    if (m_waterfall == waterfall)
        return;
    if (m_waterfall)
        m_waterfall->disconnect(this);
    m_waterfall = waterfall;
    if (waterfall)
        connect(waterfall, &DownloadWaterfall::changed, this, [this] { update(); });
    Q_EMIT changed();
}

void WaterfallAxis::paint(QPainter *painter)
{
    if (!m_waterfall)
        return;
    timeline::View view;
    view.size = {width(), height()};
    view.nameWidth = view.margin = 0;
    view.begin = m_waterfall->begin();
    view.end = m_waterfall->end();
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const auto step = timeline::tickStep(view);
    double free = 0;
    for (const timeline::Time tick : timeline::ticks(view, {})) {
        const double x = std::round(timeline::timeToX(view, tick));
        painter->fillRect(QRectF(x, height() - 6, 1, 6), m_line);
        const QString words = timeline::timeText(tick, step);
        const double wide = metrics.horizontalAdvance(words);
        const double left = std::max(0.0, x - wide / 2);
        if (left < free || left + wide > width())
            continue;
        painter->setPen(m_ink);
        painter->drawText(QRectF(left, 0, wide + 2, height() - 6), Qt::AlignLeft | Qt::AlignVCenter, words);
        free = left + wide + 12;
    }
}

} // namespace app
