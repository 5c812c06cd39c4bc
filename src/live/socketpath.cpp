// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "socketpath.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace live {

QString socketPath(const QString &folder, const QString &name)
{
    QString inside = folder + u'/' + name;
    if (inside.toUtf8().size() < 100)
        return inside;
    const QByteArray hash = QCryptographicHash::hash(inside.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir::temp().filePath(QStringLiteral("coroscope-") + QString::fromLatin1(hash.left(16)));
}

QString usualProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/coroscope");
}

} // namespace live
