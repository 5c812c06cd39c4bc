// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "settingsfile.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Larger than any file of ours: what is bigger is not ours.
constexpr qint64 largestFile = 16'777'216;

} // namespace

QString setAside(const QString &path)
{
    const QString base = path + u".damaged-"_s + QDate::currentDate().toString(Qt::ISODate);
    QString name = base;
    for (int again = 2; QFile::exists(name); ++again)
        name = u"%1-%2"_s.arg(base).arg(again);
    return QFile::rename(path, name) ? name : QString();
}

ReadFile readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (file.size() <= largestFile && file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        file.close();
        if (document.isObject())
            return {document.object(), {}};
    }
    const QString name = setAside(path);
    return {{}, name.isEmpty() ? path : name};
}

QString writeJsonFile(const QString &path, const QJsonObject &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // What somebody downloads is nobody else's business.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(content).toJson());
    return file.commit() ? QString() : file.errorString();
}

} // namespace app
