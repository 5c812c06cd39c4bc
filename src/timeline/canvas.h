// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Canvas: a painter on the scale of a view, and the shapes that a timeline is made of. Bars lie on whole pixels and
// are not antialiased: there may be thousands of them.
#pragma once

#include "paint.h"

#include <QHash>
#include <QPainter>
#include <QStaticText>

namespace timeline {

enum class Sign : std::uint8_t { Done, Failed, Cancelled };

class Canvas {
public:
    Canvas(QPainter &painter, const Chart &chart, const View &view, const Style &style);

    QPainter &painter;
    const Chart &chart;
    const View &view;
    const Style &style;
    const QRectF plot;
    /// Heights of a bar: of one that runs, and of one that waits.
    const double full;
    const double thin;

    [[nodiscard]] double x(Time time) const
    {
        return view.nameWidth + double(record::between(view.begin, time).count()) * m_scale;
    }
    [[nodiscard]] Time timeAt(double x) const
    {
        // x is near the window: the product is a time.
        return record::later(view.begin, Time(std::int64_t((x - view.nameWidth) / m_scale)));
    }
    [[nodiscard]] double middle(double top) const { return barMiddle(view, top); }
    [[nodiscard]] bool hasText() const { return view.laneHeight >= 20; }

    /// Whole pixels from left to right, at least one, cut to what is seen.
    [[nodiscard]] QRectF across(double left, double right, double middle, double height) const;
    void bar(const QRectF &rect, const QColor &fill, const QColor &outline);
    void stripes(const QRectF &rect);
    void hollow(const QRectF &rect, const QColor &outline);
    void dashes(double left, double right, double y);
    /// The words where they fit into a bar, at its left; on a ground of their own, if one is given.
    void label(const QRectF &rect, const QString &words, const QColor &colour, const QColor &ground = {});
    void badge(QPointF centre, double radius, Sign sign);
    /// Text on one line, elided to `width`; gives the width it takes.
    double text(QPointF left, double width, const QString &words, const QColor &colour, const QFont &font);

private:
    struct Word {
        QStaticText text;
        double width = 0;
    };
    const Word &word(const QString &words);

    double m_scale;
    QBrush m_stripes;
    bool m_isVector;
    QFont m_labelFont;
    QHash<QString, Word> m_words;
};

/// A text as it may be drawn: on one line, without what turns its direction, no longer than anyone can see.
[[nodiscard]] QString drawable(const QString &text);

[[nodiscard]] const StateColour &colourOf(const Style &style, aio::TaskState state);
[[nodiscard]] std::optional<Sign> signOf(aio::TaskState state);
/// `share` of the colour, the rest see-through.
[[nodiscard]] QColor faded(QColor colour, double share);

} // namespace timeline
