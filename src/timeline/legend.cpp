// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "painters.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>
#include <functional>

namespace timeline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

constexpr double LineHeight = 22;
constexpr double SampleWidth = 34;
constexpr double Gap = 20;

struct Entry {
    QString words;
    std::function<void(Canvas &, const QRectF &)> draw;
};

QRectF thinned(const QRectF &rect) { return rect.adjusted(0, 3, 0, -3); }

std::vector<Entry> entries(bool hasGhost)
{
    const auto badge = [](Sign sign) {
        return [sign](Canvas &canvas, const QRectF &rect) { canvas.badge(rect.center(), 7, sign); };
    };
    std::vector<Entry> all{
        {Tr::tr("scheduled"),
         [](Canvas &canvas, const QRectF &rect) {
             canvas.bar(thinned(rect), canvas.style.surface, canvas.style.scheduled.outline);
         }},
        {Tr::tr("running"),
         [](Canvas &canvas, const QRectF &rect) {
             canvas.bar(rect, canvas.style.running.fill, canvas.style.running.outline);
         }},
        {Tr::tr("suspended, and what it waits for"),
         [](Canvas &canvas, const QRectF &rect) {
             canvas.bar(thinned(rect), canvas.style.suspended.fill, canvas.style.suspended.outline);
         }},
        {Tr::tr("cancelled and not over, or cleaning up"),
         [](Canvas &canvas, const QRectF &rect) { canvas.stripes(thinned(rect)); }},
        {Tr::tr("cancel asked for, and delivered"),
         [](Canvas &canvas, const QRectF &rect) { paintCancelSample(canvas, rect.center()); }},
        {Tr::tr("done"), badge(Sign::Done)},
        {Tr::tr("failed"), badge(Sign::Failed)},
        {Tr::tr("cancelled"), badge(Sign::Cancelled)},
        {Tr::tr("goes on after its scope was closed"),
         [](Canvas &canvas, const QRectF &rect) {
             canvas.dashes(rect.left(), rect.right(), rect.center().y());
         }},
    };
    if (hasGhost)
        all.push_back({Tr::tr("the run before"),
                       [](Canvas &canvas, const QRectF &rect) { paintGhostSample(canvas, thinned(rect)); }});
    return all;
}

} // namespace

double paintLegend(QPainter *painter, const Style &style, const QRectF &area, bool hasGhost)
{
    const QFontMetricsF metrics(style.font);
    std::optional<Canvas> canvas;
    const Chart nothing;
    View view;
    view.size = QSizeF(area.right() + 100, area.bottom() + 100);
    view.nameWidth = 0;
    if (painter) {
        painter->save();
        canvas.emplace(*painter, nothing, view, style);
    }
    QPointF at = area.topLeft();
    for (const Entry &entry : entries(hasGhost)) {
        const double width = SampleWidth + 8 + metrics.horizontalAdvance(entry.words) + Gap;
        if (at.x() > area.left() && at.x() + width - Gap > area.right())
            at = {area.left(), at.y() + LineHeight};
        if (canvas) {
            entry.draw(*canvas, QRectF(std::round(at.x()), std::round(at.y()) + 2, SampleWidth, 18));
            canvas->text({at.x() + SampleWidth + 8, at.y() + LineHeight / 2}, width, entry.words, style.muted,
                         style.font);
        }
        at.rx() += width;
    }
    if (painter)
        painter->restore();
    return at.y() + LineHeight - area.top();
}

} // namespace timeline
