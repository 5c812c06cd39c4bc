// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
// A difference as text, for people and for programs.
#include "difference.h"

#include "exports.h"
#include "names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace files {

QString sentence(Change change)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("files", text, "of two listings");
    };
    switch (change) {
    case Change::New:
        return tr("new");
    case Change::Gone:
        return tr("gone");
    case Change::Changed:
        return tr("changed");
    case Change::Same:
        return tr("the same");
    case Change::Unknown:
        break;
    }
    return tr("not known");
}

QByteArray changeName(Change change)
{
    static constexpr std::array names{"new", "gone", "changed", "same", "unknown"};
    return names[std::size_t(change)];
}

QByteArray textOf(const Difference &difference)
{
    QByteArray text;
    for (const Difference::Row &row : difference.rows) {
        if (row.change == Change::Same)
            continue;
        const bool escapes = needsEscape(row.path);
        text += (escapes ? "\\" : "") + changeName(row.change).leftJustified(8)
                + (escapes ? escapedName(row.path) : row.path) + '\n';
    }
    return text;
}

QByteArray csvOf(const Difference &difference)
{
    QByteArray text = "path,change,before,after\r\n";
    for (const Difference::Row &row : difference.rows)
        text += csvField(row.path) + ',' + changeName(row.change) + ',' + row.before + ',' + row.after
                + "\r\n";
    return text;
}

QByteArray jsonOf(const Difference &difference)
{
    QJsonArray rows;
    const auto value = [](const QByteArray &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(text));
    };
    for (const Difference::Row &row : difference.rows) {
        QJsonObject object{{u"path"_s, QString::fromUtf8(row.path)},
                           {u"change"_s, QString::fromLatin1(changeName(row.change))},
                           {u"before"_s, value(row.before)},
                           {u"after"_s, value(row.after)}};
        if (!isUtf8(row.path))
            object[u"pathBase64"_s] = QString::fromLatin1(row.path.toBase64());
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

} // namespace files
