// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "itemoptions.h"

#include <QDir>

namespace download {

const QByteArray &ItemOptions::proxyFor(const QByteArray &url) const
{
    const QByteArray &own = url.startsWith("https:") ? httpsProxy : httpProxy;
    return own.isEmpty() ? proxy : own;
}

QString folderFor(const QString &folder, const ItemOptionsPtr &options)
{
    if (!options)
        return folder;
    QString own = options->folder;
    if (own == u'~' || own.startsWith(QLatin1String("~/")))
        own.replace(0, 1, QDir::homePath());
    const QString base = own.isEmpty() ? folder : QDir::cleanPath(QDir(folder).filePath(own));
    return options->subfolder.isEmpty() ? base : base + u'/' + options->subfolder;
}

} // namespace download
