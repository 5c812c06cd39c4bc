// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// A JSON file that a person can lose, break or edit: reading never fails, it sets a damaged file aside and says so.
#include <QJsonObject>
#include <QString>

namespace app {

/// What a read found; `setAside` is where a damaged file went, empty when it was well or absent.
struct ReadFile {
    QJsonObject content;
    QString setAside;
};

/// Reads `path`; a file that is no JSON object is renamed to `path.damaged-DATE` and an empty object returned.
ReadFile readJsonFile(const QString &path);

/// Keeps a copy of a file whose values made no sense as `path.damaged-DATE`; returns the name it got.
QString setAside(const QString &path);

/// Writes all or nothing; returns an empty string or the system's reason.
QString writeJsonFile(const QString &path, const QJsonObject &content);

} // namespace app
