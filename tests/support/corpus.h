// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Tables of other projects' tests, which are not part of this one: read from the folder that COROSCOPE_CORPUS names.
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace corpus {

/// The table in a file of the corpus, empty if there is no corpus here.
inline QJsonObject table(const QString &file)
{
    const QString folder = qEnvironmentVariable("COROSCOPE_CORPUS");
    QFile json(QDir(folder).filePath(file));
    if (folder.isEmpty() || !json.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(json.readAll()).object();
}

} // namespace corpus
