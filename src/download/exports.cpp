// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "exports.h"

#include "address.h"
#include "listtext.h"
#include "secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace download {

namespace {

double secondsOf(std::chrono::nanoseconds time) { return std::chrono::duration<double>(time).count(); }

QString addressOf(const Row &row) { return displayAddress(row.item.text.toUtf8()); }

/// A row that goes on is "unfinished".
QString statusOf(const Row &row)
{
    switch (row.state) {
    case RowState::Done:
        return u"done"_s;
    case RowState::Failed:
        return u"failed"_s;
    case RowState::Cancelled:
        return u"cancelled"_s;
    default:
        return u"unfinished"_s;
    }
}

QJsonObject jsonOf(const Phases &phases)
{
    return {{u"nameLookup"_s, secondsOf(phases.nameLookup)},
            {u"connect"_s, secondsOf(phases.connect)},
            {u"tls"_s, secondsOf(phases.tls)},
            {u"firstByte"_s, secondsOf(phases.firstByte)},
            {u"total"_s, secondsOf(phases.total)}};
}

QByteArray csvField(QByteArray text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace('"', "\"\"") + '"';
}

} // namespace

QJsonObject jsonOf(const Row &row)
{
    const bool isDone = row.state == RowState::Done;
    QJsonValue error;
    if (row.state == RowState::Failed && row.error)
        error = QJsonObject{{u"kind"_s, kindName(row.error->kind)}, {u"message"_s, sentence(*row.error)}};
    const QString finalUrl = displayAddress(row.head.url);
    const bool isTimed = row.attempt > 0 && !isUnderWay(row.state);
    QJsonObject object{{u"url"_s, addressOf(row)},
                       {u"finalUrl"_s, finalUrl.isEmpty() ? QJsonValue() : QJsonValue(finalUrl)},
                       {u"file"_s, isDone ? QJsonValue(row.file) : QJsonValue()},
                       {u"status"_s, statusOf(row)},
                       {u"bytes"_s, row.kept},
                       {u"httpStatus"_s, row.head.status > 0 ? QJsonValue(row.head.status) : QJsonValue()},
                       {u"error"_s, error},
                       {u"attempts"_s, qint64(row.history.size())},
                       {u"elapsed"_s, isTimed ? secondsOf(row.ended - row.started) : 0},
                       {u"phases"_s, jsonOf(row.phases)}};
    if (row.check == Check::Verified)
        object[u"checksum"_s] = QString::fromLatin1(checksumText(*row.checksum()));
    return object;
}

QByteArray jsonOf(const std::vector<const Row *> &rows)
{
    QJsonArray array;
    for (const Row *row : rows)
        array << jsonOf(*row);
    return QJsonDocument(array).toJson();
}

QByteArray csvOf(const std::vector<const Row *> &rows)
{
    QByteArray text = "url,file,status,bytes,http_status,error,attempts,elapsed\r\n";
    for (const Row *row : rows) {
        const QJsonObject json = jsonOf(*row);
        const QString message = json[u"error"_s].toObject()[u"message"_s].toString();
        text += csvField(addressOf(*row).toUtf8()) + ',' + csvField(json[u"file"_s].toString().toUtf8()) + ','
                + statusOf(*row).toUtf8() + ',' + QByteArray::number(row->kept) + ','
                + (row->head.status > 0 ? QByteArray::number(row->head.status) : QByteArray()) + ','
                + csvField(message.toUtf8()) + ',' + QByteArray::number(row->history.size()) + ','
                + QByteArray::number(json[u"elapsed"_s].toDouble(), 'f', 3) + "\r\n";
    }
    return text;
}

QByteArray failedOf(const std::vector<const Row *> &rows)
{
    QByteArray text;
    for (const Row *row : rows) {
        if (row->state != RowState::Failed)
            continue;
        ListItem shown = row->item;
        if (shown.text != addressOf(*row)) // “…@” would be read as somebody's name
            shown.text = QString::fromUtf8(publicAddress(shown.url).url);
        text += listText(shown).toUtf8();
    }
    return text;
}

} // namespace download
