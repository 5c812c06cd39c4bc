// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What mouse, wheel and keys do to a TimelineItem.
#include "runview.h"
#include "timelineitem.h"

#include <timeline/words.h>

#include <QGuiApplication>
#include <QStyleHints>

#include <cmath>

namespace app {

using record::None;
using timeline::Hit;

namespace {

/// A step of the wheel, or of + and -.
constexpr double step = 0.8;
/// A notch of the wheel, in the units that Qt counts in.
constexpr double notch = 120;

} // namespace

void TimelineItem::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (!m_run)
        return;
    const timeline::Chart &chart = m_run->chart();
    const QPointF at = event->position();
    const QPointF notches = QPointF(event->angleDelta()) / notch;
    const QPointF pixels = event->pixelDelta();
    const bool isZoom = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isAside = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!pixels.isNull() && !isZoom) {
        m_isFitted = m_isFitted && pixels.x() == 0;
        setView(timeline::panned(m_view, chart, pixels.x(), pixels.y()));
    } else if (isAside || (notches.y() == 0 && notches.x() != 0)) {
        m_isFitted = false;
        const double turned = notches.x() != 0 ? notches.x() : notches.y();
        setView(timeline::panned(m_view, chart, turned * 3 * m_view.laneHeight, 0));
    } else if (!isZoom && at.x() < m_view.nameWidth) {
        setView(timeline::panned(m_view, chart, 0, notches.y() * 3 * m_view.laneHeight));
    } else {
        m_isFitted = false;
        const double x = std::max(at.x(), m_view.nameWidth);
        setView(timeline::clamped(timeline::zoomedAt(m_view, x, std::pow(step, notches.y())), chart));
    }
}

void TimelineItem::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    if (!m_run)
        return;
    m_pressedAt = m_draggedTo = event->position();
    if (event->button() == Qt::RightButton) {
        clickAt(event->position());
        Q_EMIT menuAsked(event->position());
        return;
    }
    const Hit hit = timeline::hitTest(m_run->chart(), m_view, event->position());
    m_drag = hit.what == Hit::What::Ruler && event->button() == Qt::LeftButton ? Drag::Cursor : Drag::Pressed;
    if (m_drag == Drag::Cursor)
        m_run->setCursor(timeline::xToTime(m_view, event->position().x()));
    setKeepMouseGrab(true);
}

void TimelineItem::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_run || m_drag == Drag::None)
        return;
    if (m_drag == Drag::Cursor) {
        m_run->setCursor(timeline::xToTime(m_view, event->position().x()));
        return;
    }
    const QPointF way = event->position() - m_pressedAt;
    if (m_drag == Drag::Pressed
        && way.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance())
        m_drag = Drag::Pan;
    if (m_drag != Drag::Pan)
        return;
    const QPointF moved = event->position() - std::exchange(m_draggedTo, event->position());
    if (moved.x() != 0) {
        m_isFitted = false;
        m_run->setFollowing(false);
    }
    setView(timeline::panned(m_view, m_run->chart(), moved.x(), moved.y()));
}

void TimelineItem::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_drag, Drag::None) == Drag::Pressed && event->button() == Qt::LeftButton)
        clickAt(event->position());
    setKeepMouseGrab(false);
}

void TimelineItem::mouseUngrabEvent() { m_drag = Drag::None; }

void TimelineItem::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_run)
        return;
    clickAt(event->position());
    fitSelection();
}

void TimelineItem::clickAt(QPointF point)
{
    if (!m_run)
        return;
    const Hit hit = timeline::hitTest(m_run->chart(), m_view, point);
    switch (hit.what) {
    case Hit::What::Fold:
        m_run->setFolded(hit.lane, !m_run->chart().lane(hit.lane).isFolded);
        return;
    case Hit::What::Span:
    case Hit::What::Mark:
        m_run->select(hit.task, hit.event);
        if (hit.what == Hit::What::Span)
            m_run->setCursor(timeline::xToTime(m_view, point.x()));
        return;
    case Hit::What::Ruler:
        m_run->setCursor(hit.time);
        return;
    case Hit::What::Blocked:
        m_run->select(hit.task, None);
        m_run->setCursor(hit.time);
        return;
    case Hit::What::Loop:
        m_run->setCursor(timeline::xToTime(m_view, point.x()));
        return;
    case Hit::What::Name:
    case Hit::What::Lane:
    case Hit::What::Scope:
        goToLane(hit.lane);
        return;
    case Hit::What::Nothing:
        m_lane = None;
        m_run->select(None, None);
        return;
    }
}

void TimelineItem::hoverMoveEvent(QHoverEvent *event) { point(event->position(), true); }
void TimelineItem::hoverLeaveEvent(QHoverEvent *event) { point(event->position(), false); }

void TimelineItem::point(QPointF at, bool isInside)
{
    if (!m_run)
        return;
    const Hit hit = isInside && m_drag == Drag::None ? timeline::hitTest(m_run->chart(), m_view, at) : Hit();
    const QString tip = timeline::describe(m_run->chart(), hit);
    if (hit.lane != m_view.hovered) {
        timeline::View view = m_view;
        view.hovered = hit.lane;
        setView(view);
    }
    if (tip == m_tip)
        return;
    m_tip = tip;
    m_tipPlace = at;
    Q_EMIT tipChanged();
}

void TimelineItem::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(m_run && (walk(event->key()) || command(*event)));
}

bool TimelineItem::walk(int key)
{
    const timeline::Chart &chart = m_run->chart();
    const auto row = m_lane == None ? std::nullopt : chart.rowOf(m_lane);
    const auto at = row ? std::ptrdiff_t(*row) : -1;
    const auto page = std::max<std::ptrdiff_t>(
        1, std::ptrdiff_t(timeline::plotArea(m_view).height() / m_view.laneHeight) - 1);
    switch (key) {
    case Qt::Key_Up:
        goToRow(at - 1);
        return true;
    case Qt::Key_Down:
        goToRow(at + 1);
        return true;
    case Qt::Key_PageUp:
        goToRow(at - page);
        return true;
    case Qt::Key_PageDown:
        goToRow(at + page);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_run->selectedTask() == None)
            goToRow(std::max<std::ptrdiff_t>(at, 0));
        m_run->selectNeighbour(key == Qt::Key_Right);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        m_run->setCursor(key == Qt::Key_Home ? chart.begin() : chart.end());
        if (!m_isFitted)
            setView(timeline::clamped(timeline::revealed(m_view, m_run->cursor()), chart));
        return true;
    default:
        return false;
    }
}

bool TimelineItem::command(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(step);
        return true;
    case Qt::Key_Minus:
        zoom(1 / step);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_Z:
        fitSelection();
        return true;
    case Qt::Key_G:
        setShowsGhost(!showsGhost());
        return true;
    case Qt::Key_F:
        m_run->setFollowing(!m_run->isFollowing());
        return true;
    case Qt::Key_Space:
        toggleFold();
        return true;
    case Qt::Key_Delete:
        m_run->cancelTask();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT whyAsked();
        return true;
    case Qt::Key_Menu:
        Q_EMIT menuAsked(QPointF(m_view.nameWidth, m_view.rulerHeight));
        return true;
    default:
        return false;
    }
}

void TimelineItem::goToRow(std::ptrdiff_t row)
{
    const timeline::Chart &chart = m_run->chart();
    if (chart.rows() > 0)
        goToLane(
            chart.laneAt(std::size_t(std::clamp<std::ptrdiff_t>(row, 0, std::ptrdiff_t(chart.rows()) - 1))));
}

void TimelineItem::goToLane(timeline::LaneIndex lane)
{
    const timeline::Chart &chart = m_run->chart();
    m_lane = lane;
    // The cursor stays: walking up and down compares tasks at one moment.
    m_run->select(chart.lane(lane).task, None);
    timeline::View view = m_view;
    if (const auto row = chart.rowOf(lane))
        view = timeline::revealed(view, chart, *row);
    setView(timeline::clamped(view, chart));
}

void TimelineItem::toggleFold()
{
    const timeline::Chart &chart = m_run->chart();
    if (m_lane != None && chart.canFold(m_lane))
        m_run->setFolded(m_lane, !chart.lane(m_lane).isFolded);
}

void TimelineItem::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    setView(m_view);
}

void TimelineItem::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    setView(m_view);
}

} // namespace app
