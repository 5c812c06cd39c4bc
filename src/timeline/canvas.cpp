// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "canvas.h"

#include <QFontMetricsF>
#include <QPaintEngine>

#include <cmath>

namespace timeline {

namespace {

constexpr int StripeWidth = 8;

QColor paler(const QColor &colour, const QColor &surface)
{
    const auto mix = [](float a, float b) { return 0.45F * a + 0.55F * b; };
    return QColor::fromRgbF(mix(colour.redF(), surface.redF()), mix(colour.greenF(), surface.greenF()),
                            mix(colour.blueF(), surface.blueF()));
}

/// Diagonals that go on from one tile to the next.
QBrush stripesOf(const QColor &colour, const QColor &surface)
{
    QImage tile(StripeWidth, StripeWidth, QImage::Format_RGB32);
    for (int y = 0; y < StripeWidth; ++y) {
        for (int x = 0; x < StripeWidth; ++x)
            tile.setPixelColor(x, y,
                               (x + y) % StripeWidth < StripeWidth / 2 ? colour : paler(colour, surface));
    }
    return QBrush(tile);
}

} // namespace

QString drawable(const QString &text)
{
    constexpr qsizetype most = 120;
    QString shown;
    shown.reserve(std::min(text.size(), most));
    for (const QChar character : QStringView(text).left(most)) {
        const bool isDirection = (character >= QChar(0x202A) && character <= QChar(0x202E))
                                 || (character >= QChar(0x2066) && character <= QChar(0x2069));
        if (!isDirection)
            shown += character.isPrint() || character.isSurrogate() ? character : QChar(u' ');
    }
    if (shown.size() < text.size() && !shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown;
}

const StateColour &colourOf(const Style &style, aio::TaskState state)
{
    switch (state) {
    case aio::TaskState::Running:
        return style.running;
    case aio::TaskState::Suspended:
        return style.suspended;
    case aio::TaskState::Done:
        return style.done;
    case aio::TaskState::Failed:
        return style.failed;
    case aio::TaskState::Cancelled:
        return style.cancelled;
    case aio::TaskState::Scheduled:
        break;
    }
    return style.scheduled;
}

std::optional<Sign> signOf(aio::TaskState state)
{
    switch (state) {
    case aio::TaskState::Done:
        return Sign::Done;
    case aio::TaskState::Failed:
        return Sign::Failed;
    case aio::TaskState::Cancelled:
        return Sign::Cancelled;
    default:
        return std::nullopt;
    }
}

QColor faded(QColor colour, double share)
{
    colour.setAlphaF(float(share));
    return colour;
}

Canvas::Canvas(QPainter &on, const Chart &shown, const View &asSeen, const Style &inStyle)
    : painter(on)
    , chart(shown)
    , view(asSeen)
    , style(inStyle)
    , plot(plotArea(asSeen))
    , full(barHeight(asSeen))
    , thin(std::max(2.0, std::floor(full * 0.7 / 2) * 2))
    , m_scale(pixelsPerNanosecond(asSeen))
    , m_stripes(stripesOf(inStyle.cancelling.fill, inStyle.surface))
    , m_isVector(on.paintEngine() && on.paintEngine()->type() == QPaintEngine::SVG)
    , m_labelFont(inStyle.font)
{
    m_labelFont.setPixelSize(thin >= 14 ? 11 : 10);
}

QRectF Canvas::across(double left, double right, double middle, double height) const
{
    const double from = std::round(std::clamp(left, plot.left() - 4, view.size.width() + 4));
    const double to = std::round(std::clamp(right, plot.left() - 4, view.size.width() + 4));
    return {from, std::round(middle - height / 2), std::max(1.0, to - from), std::round(height)};
}

void Canvas::hollow(const QRectF &rect, const QColor &outline)
{
    // Without the corners: it looks rounded, and costs a tenth of what that would.
    painter.fillRect(QRectF(rect.left() + 1, rect.top(), rect.width() - 2, 1), outline);
    painter.fillRect(QRectF(rect.left() + 1, rect.bottom() - 1, rect.width() - 2, 1), outline);
    painter.fillRect(QRectF(rect.left(), rect.top() + 1, 1, rect.height() - 2), outline);
    painter.fillRect(QRectF(rect.right() - 1, rect.top() + 1, 1, rect.height() - 2), outline);
}

void Canvas::bar(const QRectF &rect, const QColor &fill, const QColor &outline)
{
    if (rect.width() < 4 || rect.height() < 4) {
        painter.fillRect(rect, fill);
        return;
    }
    painter.fillRect(rect.adjusted(1, 1, -1, -1), fill);
    hollow(rect, outline);
}

void Canvas::stripes(const QRectF &rect)
{
    if (rect.width() < 4 || rect.height() < 4) {
        painter.fillRect(rect, style.cancelling.fill);
        return;
    }
    const QRectF inside = rect.adjusted(1, 1, -1, -1);
    if (m_isVector) {
        painter.fillRect(inside, paler(style.cancelling.fill, style.surface));
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.cancelling.fill);
        const double half = StripeWidth / 2.0;
        const QPolygonF bounds(inside);
        // An SVG of Qt knows no clip.
        for (double left = inside.left() - inside.height(); left < inside.right(); left += StripeWidth) {
            const QPolygonF stripe{{left, inside.bottom()},
                                   {left + half, inside.bottom()},
                                   {left + half + inside.height(), inside.top()},
                                   {left + inside.height(), inside.top()}};
            painter.drawPolygon(stripe.intersected(bounds));
        }
        painter.restore();
    } else {
        painter.setBrushOrigin(QPointF(std::fmod(x(Time()), StripeWidth), rect.top()));
        painter.fillRect(inside, m_stripes);
    }
    hollow(rect, style.cancelling.outline);
}

void Canvas::dashes(double left, double right, double y)
{
    QPen pen(style.text, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y + 0.5), QPointF(right, y + 0.5));
}

const Canvas::Word &Canvas::word(const QString &words)
{
    Word &word = m_words[words];
    if (word.width == 0 && !words.isEmpty()) {
        word.text.setText(drawable(words));
        word.text.setTextFormat(Qt::PlainText);
        word.text.setPerformanceHint(QStaticText::AggressiveCaching);
        word.text.prepare(QTransform(), m_labelFont);
        word.width = word.text.size().width();
    }
    return word;
}

void Canvas::label(const QRectF &rect, const QString &words, const QColor &colour, const QColor &ground)
{
    const QRectF seen = rect.intersected(plot);
    if (!hasText() || words.isEmpty() || seen.width() < 24 || seen.height() < 10)
        return;
    const Word &word = this->word(words);
    if (word.width + 10 > seen.width())
        return;
    if (ground.isValid())
        painter.fillRect(QRectF(seen.left() + 3, rect.top() + 1, word.width + 6, rect.height() - 2), ground);
    painter.setFont(m_labelFont);
    painter.setPen(colour);
    painter.drawStaticText(QPointF(seen.left() + 6, seen.center().y() - word.text.size().height() / 2),
                           word.text);
}

double Canvas::text(QPointF left, double width, const QString &words, const QColor &colour, const QFont &font)
{
    if (width < 8)
        return 0;
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(drawable(words), Qt::ElideRight, width);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(left.x(), left.y() + (metrics.ascent() - metrics.descent()) / 2), shown);
    return metrics.horizontalAdvance(shown);
}

void Canvas::badge(QPointF centre, double radius, Sign sign)
{
    const StateColour &colour = sign == Sign::Done     ? style.done
                                : sign == Sign::Failed ? style.failed
                                                       : style.cancelled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.surface);
    painter.drawEllipse(centre, radius + 1.5, radius + 1.5);
    painter.setBrush(colour.fill);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(
        QPen(style.onBadge, std::max(1.0, radius * 0.22), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double dx, double dy) { return centre + QPointF(dx, dy) * radius; };
    switch (sign) {
    case Sign::Done:
        painter.drawPolyline(QPolygonF{at(-0.42, 0.02), at(-0.1, 0.36), at(0.45, -0.34)});
        break;
    case Sign::Failed:
        painter.drawLine(at(0, -0.5), at(0, 0.12));
        painter.drawPoint(at(0, 0.5));
        break;
    case Sign::Cancelled:
        painter.drawLine(at(-0.33, -0.33), at(0.33, 0.33));
        painter.drawLine(at(-0.33, 0.33), at(0.33, -0.33));
        break;
    }
    painter.restore();
}

} // namespace timeline
