// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "listfile.h"

#include "sizes.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

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

} // namespace app
