// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The timeline of a RunView in the window: paints what can be seen of it into one image, and turns wheel, mouse and keys
// into a view of it. What is selected and where the cursor stands belongs to the RunView.
#include "lanerows.h"

#include <timeline/hit.h>

#include <QFont>
#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>

namespace app {

class RunView;

class TimelineItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(app::RunView *run READ run WRITE setRun NOTIFY runChanged)
    Q_PROPERTY(bool isDark MEMBER m_isDark NOTIFY looksChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY looksChanged)
    Q_PROPERTY(QFont codeFont MEMBER m_codeFont NOTIFY looksChanged)
    Q_PROPERTY(double laneHeight MEMBER m_laneHeight NOTIFY looksChanged)
    Q_PROPERTY(double nameWidth MEMBER m_nameWidth NOTIFY looksChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY viewChanged)
    Q_PROPERTY(double scrollPosition READ scrollPosition NOTIFY viewChanged)
    Q_PROPERTY(double scrollSize READ scrollSize NOTIFY viewChanged)
    Q_PROPERTY(double wholeHeight READ wholeHeight NOTIFY viewChanged)
    Q_PROPERTY(double beginTime READ beginTime NOTIFY viewChanged)
    Q_PROPERTY(double endTime READ endTime NOTIFY viewChanged)
    Q_PROPERTY(QRectF plot READ plot NOTIFY viewChanged)
    Q_PROPERTY(bool isHeld MEMBER m_isHeld NOTIFY heldChanged)
    Q_PROPERTY(bool showsGhost READ showsGhost WRITE setShowsGhost NOTIFY viewChanged)
    Q_PROPERTY(QString tip READ tip NOTIFY tipChanged)
    Q_PROPERTY(QPointF tipPlace READ tipPlace NOTIFY tipChanged)
    Q_PROPERTY(app::LaneRows *rows READ rows CONSTANT)

public:
    explicit TimelineItem(QQuickItem *parent = nullptr);

    RunView *run() const { return m_run; }
    void setRun(RunView *run);
    const timeline::View &view() const { return m_view; }
    /// No lane is shown: nothing has happened, or the filter wants none of it.
    bool isEmpty() const;
    /// For a scroll bar: what is above, and what can be seen, of 1.
    double scrollPosition() const;
    double scrollSize() const;
    Q_INVOKABLE void scrollTo(double position);
    /// The height at which every lane is in sight.
    double wholeHeight() const;
    /// The times at the edges of the plot, in seconds from the begin of the run; and where the plot is.
    double beginTime() const;
    double endTime() const;
    QRectF plot() const { return timeline::plotArea(m_view); }
    /// The name of the task whose lane is at y, or of the one that opened the scope there; empty: none.
    Q_INVOKABLE QString taskAt(double y) const;
    /// The middle of the bars of the task with this number, in the item; -1 when its lane cannot be seen.
    Q_INVOKABLE double laneMiddle(int task) const;
    /// What was different in the run before stands behind the bars.
    bool showsGhost() const { return m_view.showsGhost; }
    void setShowsGhost(bool showsGhost);
    /// What the pointer rests on, in a sentence; and where it is.
    QString tip() const { return m_tip; }
    QPointF tipPlace() const { return m_tipPlace; }
    LaneRows *rows() { return &m_rows; }

    Q_INVOKABLE void zoom(double factor);
    /// Shows the whole run, and keeps doing so while it goes on.
    Q_INVOKABLE void fit();
    /// Shows what is selected from its beginning to its end.
    Q_INVOKABLE void fitSelection();

Q_SIGNALS:
    void runChanged();
    void looksChanged();
    void viewChanged();
    void heldChanged();
    void tipChanged();
    /// Enter: why did this end so?
    void whyAsked();
    /// The context menu is wanted here.
    void menuAsked(QPointF place);

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Pressed, Pan, Cursor };

    void setView(const timeline::View &view);
    /// The run goes on, has another selection or other lanes.
    void follow();
    void sourceChanged();
    void selectionChanged();
    void applyLooks();
    void clickAt(QPointF point);
    void point(QPointF at, bool isInside);
    bool walk(int key);
    bool command(const QKeyEvent &event);
    void goToRow(std::ptrdiff_t row);
    void goToLane(timeline::LaneIndex lane);
    void toggleFold();
    timeline::View shown() const;

    QPointer<RunView> m_run;
    timeline::View m_view;
    timeline::LaneIndex m_lane = timeline::None; ///< the current one; also a scope's, which has no selection
    bool m_isFitted = true;
    bool m_isHeld = false; ///< something is dragged over it: the range stays, whatever the run comes to
    LaneRows m_rows;
    QTimer m_wordsTimer;
    QImage m_image;
    bool m_isOld = true;

    bool m_isDark = false;
    QFont m_font;
    QFont m_codeFont;
    double m_laneHeight = 32;
    double m_nameWidth = 180;

    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    QString m_tip;
    QPointF m_tipPlace;
};

} // namespace app
