// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace app {

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    const QString name = id.section(u'/', 0, 0);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    // The files are black on nothing; the colour replaces the word they use for it.
    svg.replace("currentColor", '#' + id.section(u'/', 1, 1).toLatin1());

    const QSize pixels = requested.isValid() ? requested : QSize(16, 16);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    if (size)
        *size = pixels;
    return image;
}

} // namespace app
