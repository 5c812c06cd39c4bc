// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The bar of a task: how far it is, in the pattern of its state. Painted, so that stripes look the same on every
// backend. The colours come from the Theme; the patterns are the states' own.
#include "taskstate.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace app {

class StateBar : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int taskState MEMBER m_state NOTIFY changed)
    Q_PROPERTY(double value MEMBER m_value NOTIFY changed)
    // Begin and end of each piece of the work that is done, 0 to 1; empty: all up to value.
    Q_PROPERTY(QList<double> pieces MEMBER m_pieces NOTIFY changed)
    Q_PROPERTY(double cleanUp MEMBER m_cleanUp NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY changed)
    // What a screen reader asks a progress bar for.
    Q_PROPERTY(double minimumValue READ minimumValue CONSTANT)
    Q_PROPERTY(double maximumValue READ maximumValue CONSTANT)

public:
    explicit StateBar(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    double minimumValue() const { return 0; }
    double maximumValue() const { return 1; }

Q_SIGNALS:
    void changed();

private:
    void paintPieces(QPainter &painter, const QRectF &area) const;
    void paintFill(QPainter &painter, const QRectF &area) const;
    void paintStripes(QPainter &painter, const QRectF &area) const;

    int m_state = TaskState::Scheduled;
    double m_value = 0;
    QList<double> m_pieces;
    double m_cleanUp = 0;
    QColor m_track;
    QColor m_fill;
    QColor m_outline;
};

} // namespace app
