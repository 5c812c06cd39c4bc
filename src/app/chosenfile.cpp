// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "chosenfile.h"

#include <QFileInfo>

namespace app {

QUrl ChosenFile::local(const QUrl &chosen)
{
    if (chosen.isLocalFile())
        return chosen;
    if (!chosen.scheme().isEmpty())
        return {};
    // What a name may have, and an address would take for something else.
    QString path = chosen.path(QUrl::FullyDecoded);
    if (chosen.hasQuery())
        path += u'?' + chosen.query(QUrl::FullyDecoded);
    if (chosen.hasFragment())
        path += u'#' + chosen.fragment(QUrl::FullyDecoded);
    return path.isEmpty() ? QUrl() : QUrl::fromLocalFile(path);
}

bool ChosenFile::exists(const QUrl &file) { return QFileInfo::exists(file.toLocalFile()); }

QString ChosenFile::name(const QUrl &file) { return QFileInfo(file.toLocalFile()).fileName(); }

} // namespace app
