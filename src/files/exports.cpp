// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "exports.h"

#include "names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace files {

namespace {

const char *stateName(const Row &row)
{
    switch (row.state) {
    case RowState::Queued:
    case RowState::Active:
        return "unfinished";
    case RowState::Done:
        return row.isIgnored ? "ignored" : "done";
    case RowState::Failed:
        return "failed";
    case RowState::Cancelled:
        break;
    }
    return "cancelled";
}

QByteArray csvHeader(Operation operation)
{
    switch (operation) {
    case Operation::Checksum:
        return "path,status,bytes,error,algorithm,digest\r\n";
    case Operation::Count:
        return "path,status,bytes,error,lines,words\r\n";
    case Operation::Verify:
        return "path,status,bytes,error,algorithm,digest,expected\r\n";
    case Operation::Duplicates:
        break;
    }
    return "path,status,bytes,error,size,group\r\n";
}

QByteArray csvOfResult(const Job &job, const Row &row)
{
    const bool isDone = row.state == RowState::Done;
    switch (job.options().operation) {
    case Operation::Checksum:
        return optionName(job.options().algorithm) + ',' + row.digest;
    case Operation::Count:
        return isDone ? QByteArray::number(row.count.lines) + ',' + QByteArray::number(row.count.words) : ",";
    case Operation::Verify:
        return optionName(row.promised.algorithm) + ',' + row.digest + ',' + row.promised.digest;
    case Operation::Duplicates:
        break;
    }
    return QByteArray::number(row.size) + ',' + (row.group >= 0 ? QByteArray::number(row.group + 1) : "");
}

void addResult(const Job &job, const Row &row, QJsonObject &to)
{
    const QJsonValue digest = row.digest.isEmpty() ? QJsonValue()
                                                   : QJsonValue(QString::fromLatin1(row.digest));
    const bool isDone = row.state == RowState::Done;
    switch (job.options().operation) {
    case Operation::Checksum:
        to[u"algorithm"_s] = QString::fromLatin1(optionName(job.options().algorithm));
        to[u"digest"_s] = digest;
        break;
    case Operation::Count:
        to[u"lines"_s] = isDone ? QJsonValue(row.count.lines) : QJsonValue();
        to[u"words"_s] = isDone ? QJsonValue(row.count.words) : QJsonValue();
        break;
    case Operation::Verify:
        to[u"algorithm"_s] = QString::fromLatin1(optionName(row.promised.algorithm));
        to[u"digest"_s] = digest;
        to[u"expected"_s] = QString::fromLatin1(row.promised.digest);
        break;
    case Operation::Duplicates:
        to[u"size"_s] = row.size;
        to[u"group"_s] = row.group >= 0 ? QJsonValue(row.group + 1) : QJsonValue();
        break;
    }
}

QByteArray escapedLine(const QByteArray &name) { return needsEscape(name) ? '\\' + escapedName(name) : name; }

} // namespace

QByteArray csvField(QByteArray text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace('"', "\"\"") + '"';
}

QByteArray sumsOf(const Job &job, bool isTagged)
{
    QByteArray text;
    for (const Row &row : job.rows()) {
        if (row.state == RowState::Done && !row.digest.isEmpty()) {
            const bool isVerify = job.options().operation == Operation::Verify;
            text += sumLine(isVerify ? row.promised.algorithm : job.options().algorithm, row.digest, row.path,
                            isTagged);
        }
    }
    return text;
}

int countWidth(const Job &job)
{
    constexpr int widthWithoutSize = 7;
    qint64 total = 0;
    bool hasSizeless = false;
    for (const Row &row : job.rows()) {
        hasSizeless = hasSizeless || row.size < 0;
        total += std::max(row.size, qint64{0});
    }
    const int width = int(QByteArray::number(total).size());
    return hasSizeless ? std::max(width, widthWithoutSize) : width;
}

QByteArray countLine(const TextCount &count, const QByteArray &name, int width)
{
    QByteArray line = QByteArray::number(count.lines).rightJustified(width) + ' '
                      + QByteArray::number(count.words).rightJustified(width) + ' '
                      + QByteArray::number(count.bytes).rightJustified(width);
    if (!name.isEmpty())
        line += ' ' + quotedName(name);
    return line + '\n';
}

QByteArray countsOf(const Job &job)
{
    const int width = countWidth(job);
    QByteArray text;
    TextCount total;
    for (const Row &row : job.rows()) {
        if (row.state != RowState::Done)
            continue;
        text += countLine(row.count, row.path, width);
        total += row.count;
    }
    if (job.rows().size() > 1)
        text += countLine(total, "total", width);
    return text;
}

QByteArray verdictLine(const Row &row)
{
    if ((row.state != RowState::Done && row.state != RowState::Failed) || row.isIgnored
        || row.promised.digest.isEmpty())
        return {};
    const char *verdict = row.state == RowState::Done              ? "OK"
                          : row.error->kind == ErrorKind::Mismatch ? "FAILED"
                                                                   : "FAILED open or read";
    return escapedLine(row.path) + ": " + verdict + '\n';
}

QByteArray groupsOf(const Job &job)
{
    QByteArray text;
    for (const Group &group : job.groups()) {
        text += text.isEmpty() ? "" : "\n";
        for (const std::size_t row : group.files)
            text += escapedLine(job.rows()[row].path) + '\n';
    }
    return text;
}

QByteArray csvOf(const Job &job)
{
    QByteArray text = csvHeader(job.options().operation);
    for (const Row &row : job.rows()) {
        text += csvField(row.path) + ',' + stateName(row) + ',' + QByteArray::number(row.bytes) + ','
                + csvField(row.error ? sentence(*row.error).toUtf8() : QByteArray()) + ','
                + csvOfResult(job, row) + "\r\n";
    }
    return text;
}

QJsonObject jsonOf(const Job &job, std::size_t index)
{
    const Row &row = job.rows()[index];
    QJsonObject json{{u"path"_s, QString::fromUtf8(row.path)},
                     {u"status"_s, QString::fromLatin1(stateName(row))},
                     {u"bytes"_s, row.bytes},
                     {u"elapsed"_s, std::chrono::duration<double>(row.ended - row.started).count()},
                     {u"error"_s, QJsonValue()}};
    if (!isUtf8(row.path))
        json[u"pathBase64"_s] = QString::fromLatin1(row.path.toBase64());
    if (row.error) {
        json[u"error"_s] = QJsonObject{{u"kind"_s, kindName(row.error->kind)},
                                       {u"message"_s, sentence(*row.error)}};
    }
    addResult(job, row, json);
    return json;
}

QByteArray jsonOf(const Job &job)
{
    QJsonArray rows;
    for (std::size_t row = 0; row < job.rows().size(); ++row)
        rows.append(jsonOf(job, row));
    return QJsonDocument(rows).toJson();
}

} // namespace files
