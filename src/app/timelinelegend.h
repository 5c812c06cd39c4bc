// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What the bars and signs of a timeline mean; as high as its width asks for.
#include <QFont>
#include <QQuickPaintedItem>

namespace timeline {
struct Style;
}

namespace app {

class TimelineLegend : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isDark MEMBER m_isDark NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)
    Q_PROPERTY(bool hasGhost MEMBER m_hasGhost NOTIFY changed)

public:
    explicit TimelineLegend(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    timeline::Style style() const;
    void measure();

    bool m_isDark = false;
    bool m_hasGhost = false;
    QFont m_font;
};

} // namespace app
