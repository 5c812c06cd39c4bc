// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "listfile.h"

#include "sizes.h"

#include <download/urllist.h>

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace app {

ListFile ListFileReader::read(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return {{}, tr("%1 is a folder; a list is a text file.").arg(name)};
    if (info.exists() && !info.isFile())
        return {{}, tr("%1 is no file.").arg(name)};
    if (info.size() > largest)
        return {
            {},
            tr("%1 has %2. Lists of up to %3 are read.").arg(name, sizeText(info.size()), sizeText(largest))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, tr("%1 can't be read: %2").arg(name, file.errorString())};
    const QByteArray bytes = file.read(largest + 1);

    const auto marked = QStringConverter::encodingForData(bytes);
    // In text without a mark no byte is zero.
    if (!marked && bytes.contains('\0'))
        return {{}, tr("%1 is no text, and was left alone.").arg(name)};
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    return {decode.hasError() && !marked ? QString::fromLatin1(bytes) : text, {}};
}

bool ListFileReader::isList(const QString &path)
{
    constexpr qint64 beginning = 65'536;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = file.read(beginning);
    const auto marked = QStringConverter::encodingForData(bytes);
    if (!marked && bytes.contains('\0'))
        return false;
    if (!marked && bytes.size() == beginning)
        bytes.truncate(bytes.lastIndexOf('\n') + 1);
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    const download::UrlList list = download::readUrlList(text);
    return list.urlCount > 0
           && (list.rejectedCount == 0
               || std::any_of(list.lines.begin(), list.lines.end(), [](const download::ListLine &line) {
                      return line.kind == download::ListLine::Good && !line.isAssumedHttps;
                  }));
}

} // namespace app
