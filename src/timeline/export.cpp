// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "export.h"

#include "paint.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace timeline {

namespace {

constexpr double TitleHeight = 40;
constexpr double Border = 16;

/// A picture's parts, and where they are.
class Picture {
public:
    Picture(const record::Recording &recording, const PictureOptions &options)
        : m_options(options), m_chart(recording)
    {
        m_view.size.setWidth(std::clamp(options.width, 200, 20'000));
        m_lanes = std::min(m_chart.rows(), options.mostLanes);
        m_view.size.setHeight(m_view.rulerHeight + double(m_lanes) * m_view.laneHeight + Border / 2);
        m_view.showsFolds = false;
        m_view = fitted(m_view, m_chart);
        m_top = options.title.isEmpty() ? 0 : TitleHeight;
        if (options.hasLegend)
            m_legend = paintLegend(nullptr, options.style, {0, 0, m_view.size.width() - 2 * Border, 0})
                       + Border;
    }

    [[nodiscard]] QSizeF size() const
    {
        return {m_view.size.width(), std::ceil(m_top + m_view.size.height() + m_legend)};
    }

    void paintOn(QPainter &painter) const
    {
        const Style &style = m_options.style;
        painter.fillRect(QRectF({}, size()), style.surface);
        if (m_top > 0) {
            QFont font = style.font;
            font.setPixelSize(15);
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            painter.setPen(style.text);
            painter.drawText(QRectF(Border, 0, m_view.size.width() - 2 * Border, TitleHeight),
                             Qt::AlignVCenter, m_options.title.left(300));
        }
        painter.save();
        painter.translate(0, m_top);
        paint(painter, m_chart, m_view, style);
        painter.restore();
        if (m_options.hasLegend)
            paintLegend(&painter, style,
                        {Border, m_top + m_view.size.height(), m_view.size.width() - 2 * Border, m_legend});
    }

private:
    const PictureOptions &m_options;
    Chart m_chart;
    View m_view;
    std::size_t m_lanes = 0;
    double m_top = 0;
    double m_legend = 0;
};

} // namespace

QByteArray toSvg(const record::Recording &recording, const PictureOptions &options)
{
    const Picture picture(recording, options);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF({}, picture.size()));
    generator.setTitle(options.title);
    QPainter painter(&generator);
    picture.paintOn(painter);
    painter.end();
    return buffer.data();
}

QImage toImage(const record::Recording &recording, const PictureOptions &options)
{
    const Picture picture(recording, options);
    const double scale = std::isfinite(options.scale) ? std::clamp(options.scale, 0.25, 8.0) : 1;
    QImage image((picture.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    picture.paintOn(painter);
    return image;
}

} // namespace timeline
