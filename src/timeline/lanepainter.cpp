// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "painters.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace timeline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

/// Narrower than this a span is drawn together with its neighbours.
constexpr double Narrow = 1.5;

/// Walks over a task's spans and paints what is seen: each wide one alone, narrow ones a pixel's column at a time.
class BarPainter {
public:
    BarPainter(Canvas &canvas, TaskIndex task, double top)
        : m_canvas(canvas)
        , m_track(canvas.chart.track(task))
        , m_spans(m_track.spans())
        , m_middle(canvas.middle(top))
        , m_now(canvas.chart.end())
    {}

    void paint()
    {
        const Time last = m_canvas.timeAt(m_canvas.view.size.width());
        std::size_t next = m_track.spanAt(m_canvas.view.begin);
        if (next == m_spans.size())
            next = 0;
        // What ended just left of the plot still has its tick there.
        else if (m_spans[next].begin == m_canvas.view.begin)
            next = std::size_t(std::ranges::lower_bound(m_spans, m_canvas.view.begin, {}, &Span::begin)
                               - m_spans.begin());
        while (next < m_spans.size() && m_spans[next].state != SpanState::Over && m_spans[next].begin <= last)
            next = paintFrom(next);
        flush();
        for (const auto &[x, tone] : m_ticks)
            m_canvas.painter.fillRect(m_canvas.across(x, x + 3, m_middle, m_canvas.full), colourOf(tone));
    }

private:
    /// Paints the span, or those of its column; gives the next one to be painted.
    std::size_t paintFrom(std::size_t first)
    {
        const double left = m_canvas.x(m_spans[first].begin);
        const double right = m_canvas.x(m_track.endOf(first, m_now));
        if (right - left >= Narrow) {
            flush();
            paintWide(m_spans[first], left, right);
            return first + 1;
        }
        const double column = std::floor(left);
        const std::size_t after = firstReaching(first, column + 1);
        if (after <= first + 1) {
            paintColumn(column, m_spans[first].tone(), right > left);
            return first + 1;
        }
        const Summary summary = m_track.summary(first, after);
        const Time all = std::accumulate(summary.times.begin(), summary.times.end(), Time());
        const Tone tone = summary.prevailing();
        const Tone busy = summary.occurs[std::size_t(Tone::Striped)] ? Tone::Striped : Tone::Running;
        const bool isWaiting = tone == Tone::Suspended || tone == Tone::Scheduled;
        if (!isWaiting || !summary.occurs[std::size_t(busy)])
            paintColumn(column, tone, all > Time());
        else if (all == Time())
            m_ticks.emplace_back(column, busy);
        else
            paintShare(column, tone, busy,
                       double(summary.times[std::size_t(busy)].count()) / double(all.count()));
        return after;
    }

    /// The first span from `first` on that reaches past x; all before it end at x or before.
    [[nodiscard]] std::size_t firstReaching(std::size_t first, double x) const
    {
        const Time limit = m_canvas.timeAt(x);
        // Most often it is near: look in steps that double before halving between two of them.
        std::size_t step = 1;
        std::size_t low = first;
        while (low + step < m_spans.size() && m_spans[low + step].begin < limit) {
            low += step;
            step *= 2;
        }
        const auto end = m_spans.begin() + std::ptrdiff_t(std::min(low + step, m_spans.size()));
        const auto found = std::ranges::lower_bound(m_spans.begin() + std::ptrdiff_t(low), end, limit, {},
                                                    &Span::begin);
        const auto begunAfter = std::size_t(found - m_spans.begin());
        return std::max(begunAfter, first + 1) - (begunAfter > first + 1 ? 1 : 0);
    }

    void paintWide(const Span &span, double left, double right)
    {
        Canvas &canvas = m_canvas;
        const bool runs = span.state == SpanState::Running;
        const QRectF rect = canvas.across(left, right, m_middle, runs ? canvas.full : canvas.thin);
        switch (span.tone()) {
        case Tone::Striped:
            canvas.stripes(rect);
            canvas.label(rect, stripedWords(span), QColor(0x17, 0x1b, 0x22), canvas.style.cancelling.fill);
            break;
        case Tone::Running:
            canvas.bar(rect, canvas.style.running.fill, canvas.style.running.outline);
            canvas.label(rect, Tr::tr("running"), Qt::white);
            break;
        case Tone::Scheduled:
            canvas.bar(rect, canvas.style.surface, canvas.style.scheduled.outline);
            canvas.label(rect, Tr::tr("scheduled"), canvas.style.muted);
            break;
        case Tone::Suspended:
            canvas.bar(rect, canvas.style.suspended.fill, canvas.style.suspended.outline);
            canvas.label(rect, waitText(canvas.chart, span), canvas.style.text);
            break;
        }
    }

    [[nodiscard]] QString stripedWords(const Span &span) const
    {
        const QString wait = waitText(m_canvas.chart, span);
        return !span.isCleaningUp ? wait
               : wait.isEmpty()   ? scopeName(aio::ScopeKind::CleanUp)
                                  : QStringLiteral("%1: %2").arg(scopeName(aio::ScopeKind::CleanUp), wait);
    }

    /// A tick, or a part of a dense stretch.
    void paintColumn(double x, Tone tone, bool lasts)
    {
        // To have been scheduled for no time at all is nothing to be seen.
        if (tone == Tone::Scheduled && !lasts)
            return;
        if (!lasts && tone != Tone::Suspended)
            m_ticks.emplace_back(x, tone);
        else
            add({x, x + 1, tone, tone, 0});
    }

    /// A column in which it mostly waited, and for a share of the time ran or was being cancelled. Four heights are
    /// enough to see, and few enough for neighbours to be alike.
    void paintShare(double x, Tone tone, Tone busy, double share)
    {
        const double step = m_canvas.full / 4;
        add({x, x + 1, tone, busy, std::max(3.0, std::round(share * m_canvas.full / step) * step)});
    }

    /// Columns that look alike, beside each other, and not yet painted.
    struct Columns {
        double left = 0;
        double right = 0;
        Tone tone = Tone::Scheduled;
        Tone busy = Tone::Scheduled;
        double height = 0;
    };

    void add(const Columns &next)
    {
        if (m_columns && m_columns->tone == next.tone && m_columns->busy == next.busy
            && m_columns->height == next.height && next.left <= m_columns->right) {
            m_columns->right = next.right;
            return;
        }
        flush();
        m_columns = next;
    }

    void flush()
    {
        if (!m_columns)
            return;
        const Columns &columns = *m_columns;
        const double height = columns.tone == Tone::Running ? m_canvas.full : m_canvas.thin;
        m_canvas.painter.fillRect(m_canvas.across(columns.left, columns.right, m_middle, height),
                                  colourOf(columns.tone));
        if (columns.height > 0)
            m_canvas.painter.fillRect(m_canvas.across(columns.left, columns.right, m_middle, columns.height),
                                      colourOf(columns.busy));
        m_columns.reset();
    }

    [[nodiscard]] const QColor &colourOf(Tone tone) const
    {
        const Style &style = m_canvas.style;
        return tone == Tone::Striped     ? style.cancelling.fill
               : tone == Tone::Running   ? style.running.fill
               : tone == Tone::Suspended ? style.suspended.outline
                                         : style.scheduled.fill;
    }

    Canvas &m_canvas;
    const Track &m_track;
    const std::vector<Span> &m_spans;
    double m_middle;
    Time m_now;

    std::optional<Columns> m_columns;
    /// Where it ran for no time at all: over the bars that begin there.
    std::vector<std::pair<double, Tone>> m_ticks;
};

} // namespace

void paintBars(Canvas &canvas, TaskIndex task, double top) { BarPainter(canvas, task, top).paint(); }

void paintHistogram(Canvas &canvas, LaneIndex lane, double top)
{
    const Histogram &histogram = canvas.chart.histogram(lane);
    const double height = std::max(4.0, canvas.view.laneHeight - 8);
    const double bottom = std::round(top + canvas.view.laneHeight - 4);
    const double unit = height / std::max(1U, histogram.most());
    const Style &style = canvas.style;
    const std::array layers{
        std::pair{Tone::Striped, style.cancelling.fill}, std::pair{Tone::Running, style.running.fill},
        std::pair{Tone::Suspended, style.suspended.fill}, std::pair{Tone::Scheduled, style.scheduled.fill}};
    const double right = std::min(canvas.view.size.width(), canvas.x(canvas.chart.end()));
    // Equal columns beside each other are one rectangle.
    double left = std::max(canvas.plot.left(), std::floor(canvas.x(canvas.chart.begin())));
    while (left < right) {
        const Histogram::Counts counts = histogram.at(canvas.timeAt(left + 0.5));
        double next = left + 1;
        while (next < right && histogram.at(canvas.timeAt(next + 0.5)) == counts)
            ++next;
        double floor = bottom;
        for (const auto &[tone, colour] : layers) {
            const double part = counts[std::size_t(tone)] * unit;
            if (part > 0)
                canvas.painter.fillRect(QRectF(left, floor - part, next - left, part), colour);
            floor -= part;
        }
        left = next;
    }
    const auto tick = [&](const QColor &colour) {
        return [&canvas, colour, top](double x, auto, auto) {
            canvas.painter.fillRect(QRectF(std::round(x) - 1, top + 2, 2, canvas.view.laneHeight - 4),
                                    colour);
        };
    };
    forEachColumn(canvas, histogram.alarms().cancels, tick(style.cancelled.fill));
    forEachColumn(canvas, histogram.alarms().failures, tick(style.failed.fill));
}

} // namespace timeline
