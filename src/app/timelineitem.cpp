// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "timelineitem.h"

#include "runview.h"

#include <timeline/paint.h>
#include <timeline/words.h>

#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QStyleHints>

#include <cmath>

using namespace std::chrono_literals;

namespace app {

using record::None;
using record::Time;

namespace {

/// What a screen reader is told may be older than what is seen.
constexpr auto wordsDelay = 200ms;
/// A run that goes on is shown in a range that it has still room in, so that the ruler does not move all the time.
constexpr double room = 1.4;
constexpr Time leastRange = 1s;
/// The event loop's strip.
constexpr double loopHeight = 30;

} // namespace

TimelineItem::TimelineItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
    m_wordsTimer.setSingleShot(true);
    m_wordsTimer.setInterval(wordsDelay);
    connect(&m_wordsTimer, &QTimer::timeout, this, [this] {
        if (m_run)
            m_rows.update(m_run->chart(), m_view, m_lane);
    });
    connect(this, &TimelineItem::looksChanged, this, &TimelineItem::applyLooks);
    connect(this, &TimelineItem::heldChanged, this, &TimelineItem::follow);
}

void TimelineItem::setRun(RunView *run)
{
    if (m_run == run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (run) {
        connect(run, &RunView::sourceChanged, this, &TimelineItem::sourceChanged);
        connect(run, &RunView::chartChanged, this, &TimelineItem::follow);
        connect(run, &RunView::cursorChanged, this, &TimelineItem::follow);
        connect(run, &RunView::selectionChanged, this, &TimelineItem::selectionChanged);
    }
    sourceChanged();
    Q_EMIT runChanged();
}

bool TimelineItem::isEmpty() const { return !m_run || m_run->chart().rows() == 0; }

double TimelineItem::scrollPosition() const
{
    return m_run ? m_view.scroll / std::max(1.0, timeline::contentHeight(m_view, m_run->chart())) : 0;
}

double TimelineItem::scrollSize() const
{
    if (!m_run)
        return 1;
    return std::min(1.0, timeline::plotArea(m_view).height()
                             / std::max(1.0, timeline::contentHeight(m_view, m_run->chart())));
}

double TimelineItem::wholeHeight() const
{
    const double others = m_view.size.height() - timeline::plotArea(m_view).height();
    return m_run ? timeline::contentHeight(m_view, m_run->chart()) + others : 0;
}

void TimelineItem::scrollTo(double position)
{
    if (!m_run)
        return;
    timeline::View view = m_view;
    view.scroll = position * timeline::contentHeight(m_view, m_run->chart());
    setView(timeline::clamped(view, m_run->chart()));
}

double TimelineItem::beginTime() const
{
    const Time begin = m_run ? m_run->chart().begin() : Time();
    return std::chrono::duration<double>(m_view.begin - begin).count();
}

double TimelineItem::endTime() const
{
    return beginTime() + std::chrono::duration<double>(m_view.end - m_view.begin).count();
}

QString TimelineItem::taskAt(double y) const
{
    const auto row = m_run ? timeline::rowAt(m_view, m_run->chart(), y) : std::nullopt;
    if (!row)
        return {};
    const timeline::Chart &chart = m_run->chart();
    const timeline::Lane &lane = chart.lane(chart.laneAt(*row));
    const record::TaskIndex task = lane.task != None ? lane.task : m_run->recording().scopes[lane.scope].task;
    return task == None ? QString() : m_run->recording().nameOf(task);
}

double TimelineItem::laneMiddle(int task) const
{
    if (!m_run || task < 0)
        return -1;
    const timeline::Chart &chart = m_run->chart();
    const timeline::LaneIndex lane = chart.laneOfTask(record::TaskIndex(task));
    const auto row = lane == None ? std::nullopt : chart.rowOf(lane);
    const QRectF plot = timeline::plotArea(m_view);
    const double middle = row ? timeline::barMiddle(m_view, timeline::rowTop(m_view, *row)) : -1;
    return middle >= plot.top() && middle <= plot.bottom() ? middle : -1;
}

void TimelineItem::setShowsGhost(bool showsGhost)
{
    timeline::View view = m_view;
    view.showsGhost = showsGhost;
    setView(view);
}

void TimelineItem::zoom(double factor)
{
    if (!m_run)
        return;
    m_isFitted = false;
    const double x = timeline::timeToX(m_view, m_run->cursor());
    const QRectF plot = timeline::plotArea(m_view);
    const bool isSeen = x >= plot.left() && x <= plot.right();
    setView(timeline::clamped(timeline::zoomedAt(m_view, isSeen ? x : plot.center().x(), factor),
                              m_run->chart()));
}

void TimelineItem::fit()
{
    m_isFitted = true;
    if (!m_run)
        return;
    const timeline::Chart &chart = m_run->chart();
    timeline::View view = timeline::fitted(m_view, chart);
    if (m_run->isLive() && !chart.isEmpty() && chart.end() == chart.rangeEnd()) {
        const double range = std::max(double(leastRange.count()),
                                      room * double((chart.end() - chart.begin()).count()));
        view = timeline::fittedTo(view, chart.begin(), chart.begin() + Time(std::llround(range)));
    }
    setView(timeline::clamped(view, chart));
}

void TimelineItem::fitSelection()
{
    if (!m_run || m_run->selectedTask() == None)
        return;
    const timeline::Chart &chart = m_run->chart();
    const auto &spans = chart.track(m_run->selectedTask()).spans();
    if (spans.empty())
        return;
    m_isFitted = false;
    const Time begin = spans.front().begin;
    const bool isOver = spans.back().state == timeline::SpanState::Over;
    const Time end = std::max(begin + Time(1), isOver ? spans.back().begin : chart.end());
    const Time edge = (end - begin) / 20;
    setView(timeline::clamped(timeline::fittedTo(m_view, begin - edge, end + edge), chart));
}

void TimelineItem::setView(const timeline::View &view)
{
    m_view = view;
    m_isOld = true;
    polish();
    if (!m_wordsTimer.isActive())
        m_wordsTimer.start();
    Q_EMIT viewChanged();
}

timeline::View TimelineItem::shown() const
{
    timeline::View view = m_view;
    view.cursor = m_run->cursor();
    view.task = m_run->selectedTask();
    view.event = m_run->selectedEvent();
    view.hasFocus = hasActiveFocus();
    // A scope's lane has no selection of its own.
    if (m_lane != None && m_run->selectedTask() == None && view.hovered == None)
        view.hovered = m_lane;
    return view;
}

void TimelineItem::follow()
{
    if (!m_run)
        return;
    const timeline::Chart &chart = m_run->chart();
    if (m_isHeld) {
        // Fitted again when it is let go.
    } else if (m_isFitted) {
        const bool hasRoom = m_run->isLive() && chart.begin() == m_view.begin && chart.end() <= m_view.end
                             && chart.begin() < chart.end();
        if (!hasRoom)
            fit();
    } else if (m_run->isFollowing() && chart.end() > m_view.end) {
        setView(timeline::panned(
            m_view, chart, timeline::timeToX(m_view, m_view.end) - timeline::timeToX(m_view, chart.end()),
            0));
    }
    setView(timeline::clamped(m_view, chart));
}

void TimelineItem::sourceChanged()
{
    m_lane = None;
    m_view.scroll = 0;
    m_view.hovered = None;
    m_tip.clear();
    m_rows.clear();
    applyLooks();
    fit();
    Q_EMIT tipChanged();
}

void TimelineItem::selectionChanged()
{
    if (!m_run || m_run->selectedTask() == None)
        return;
    const timeline::Chart &chart = m_run->chart();
    const timeline::LaneIndex lane = chart.laneOfTask(m_run->selectedTask());
    if (lane == None)
        return;
    const timeline::LaneIndex before = std::exchange(m_lane, chart.shownLane(lane));
    timeline::View view = m_view;
    if (const auto row = chart.rowOf(m_lane); row && before != m_lane)
        view = timeline::revealed(view, chart, *row);
    if (m_run->selectedEvent() != None && !m_isFitted)
        view = timeline::revealed(view, m_run->cursor());
    setView(timeline::clamped(view, chart));
}

void TimelineItem::applyLooks()
{
    m_view.laneHeight = m_laneHeight;
    m_view.nameWidth = std::min(m_nameWidth, width() / 3);
    m_view.loopHeight = loopHeight;
    m_isOld = true;
    if (m_run)
        setView(timeline::clamped(m_view, m_run->chart()));
}

void TimelineItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    m_view.size = now.size();
    if (now.width() != before.width())
        applyLooks();
    if (m_isFitted)
        fit();
    else if (m_run)
        setView(timeline::clamped(m_view, m_run->chart()));
}

void TimelineItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemVisibleHasChanged) {
        m_isOld = true;
        polish();
    }
}

void TimelineItem::updatePolish()
{
    if (!m_isOld || !isVisible() || !window() || width() < 1 || height() < 1)
        return;
    m_isOld = false;
    const double ratio = window()->effectiveDevicePixelRatio();
    const QSize size = (m_view.size * ratio).toSize().expandedTo(QSize(1, 1));
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    timeline::Style style = m_isDark ? timeline::Style::dark() : timeline::Style::light();
    style.font = m_font;
    style.mono = m_codeFont;
    m_image.fill(style.surface);
    if (m_run && m_run->isOpen()) {
        QPainter painter(&m_image);
        timeline::paint(painter, m_run->chart(), shown(), style, &m_run->ghost());
    }
    update();
}

QSGNode *TimelineItem::updatePaintNode(QSGNode *before, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(before);
    if (m_image.isNull()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    node->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureIsOpaque));
    node->setRect(QRectF(QPointF(), m_view.size));
    return node;
}

} // namespace app
