// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// One bar of several shares, side by side in their colours, with a hair between two. What is left is the track.
#include <QColor>
#include <QQuickPaintedItem>

namespace app {

class ShareBar : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<double> shares MEMBER m_shares NOTIFY changed)
    Q_PROPERTY(QList<QColor> fills MEMBER m_fills NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed)

public:
    explicit ShareBar(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<double> m_shares; ///< of 1
    QList<QColor> m_fills;  ///< one for each share
    QColor m_track;
};

} // namespace app
