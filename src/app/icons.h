// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// The icons, drawn from their SVG at the size and colour asked for: image://icon/NAME/RRGGBB.
#include <QQuickImageProvider>

namespace app {

class IconProvider : public QQuickImageProvider {
public:
    IconProvider()
        : QQuickImageProvider(QQuickImageProvider::Image)
    {}
    /// `requested` is in pixels of the screen.
    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;
};

} // namespace app
