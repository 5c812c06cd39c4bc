// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// A row of the waterfall, painted: a bar for each span on the common axis, told apart by height and form as well as by
// colour. And the axis above it.
#include "downloadwaterfall.h"

#include <QColor>
#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>

namespace app {

class WaterfallBar : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(app::DownloadWaterfall *waterfall READ waterfall WRITE setWaterfall NOTIFY changed)
    Q_PROPERTY(int row MEMBER m_row NOTIFY changed)
    Q_PROPERTY(int taskState MEMBER m_state NOTIFY changed)
    Q_PROPERTY(int marked MEMBER m_marked NOTIFY changed)
    Q_PROPERTY(int sample MEMBER m_sample NOTIFY changed)
    Q_PROPERTY(QList<QColor> fills MEMBER m_fills NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor failed MEMBER m_failed NOTIFY changed)

public:
    explicit WaterfallBar(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    DownloadWaterfall *waterfall() const { return m_waterfall; }
    void setWaterfall(DownloadWaterfall *waterfall);
    /// What is at this place, in a sentence; empty: nothing.
    Q_INVOKABLE QString sentenceAt(double x) const;

Q_SIGNALS:
    void changed();

private:
    QRectF rectOf(const Span &span) const;
    void paintSpan(QPainter &painter, const Span &span, const QRectF &rect) const;

    QPointer<DownloadWaterfall> m_waterfall;
    int m_row = -1;
    int m_state = TaskState::Done; ///< of the row: one that is over is not painted again
    int m_marked = -1;             ///< a span of the row; -1: none
    int m_sample = -1;             ///< a Step that fills the item, for a legend; -1: it shows a row
    QList<QColor> m_fills;         ///< by Step
    QColor m_ink;                  ///< of the mark
    QColor m_failed;               ///< of the sign at the end of a span that failed
};

class WaterfallAxis : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(app::DownloadWaterfall *waterfall READ waterfall WRITE setWaterfall NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)

public:
    explicit WaterfallAxis(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    DownloadWaterfall *waterfall() const { return m_waterfall; }
    void setWaterfall(DownloadWaterfall *waterfall);

Q_SIGNALS:
    void changed();

private:
    QPointer<DownloadWaterfall> m_waterfall;
    QColor m_ink;
    QColor m_line;
    QFont m_font;
};

} // namespace app
