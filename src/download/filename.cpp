// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "filename.h"

#include "disposition.h"

#include <QList>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace download {

namespace {

/// Longer ones are part of the name.
constexpr qsizetype longestExtension = 16;

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Where the extension begins, with its dot; the name's length if it has none. "1.2" is a version, no
/// extension.
qsizetype extensionAt(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > longestExtension)
        return name.size();
    const QStringView extension = name.sliced(dot + 1);
    const bool isPlain = std::all_of(extension.begin(), extension.end(), [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_';
    });
    return isPlain && std::any_of(extension.begin(), extension.end(), isAsciiLetter) ? dot : name.size();
}

/// The same, with ".tar" in front of how it is packed.
qsizetype wholeExtensionAt(QStringView name)
{
    const qsizetype at = extensionAt(name);
    const QStringView stem = name.first(at);
    const bool isPacked = at < name.size() && stem.size() > 4 && stem.endsWith(u".tar", Qt::CaseInsensitive);
    return isPacked ? at - 4 : at;
}

/// At most `bytes` of UTF-8 from the start, without half a character at the end.
QString shortened(const QString &text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    while (bytes > 0 && (utf8[bytes] & 0xc0) == 0x80)
        --bytes;
    return QString::fromUtf8(utf8.first(bytes));
}

/// Without dots and spaces at the end, which Windows drops on its own.
QString withoutLooseEnd(QString name)
{
    const auto isLoose = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isLoose(name.back()))
        name.chop(1);
    return name;
}

/// The stem cut so that stem, `middle` and extension fit.
QString fitted(const QString &name, const QString &middle)
{
    const qsizetype dot = wholeExtensionAt(name);
    const QString end = middle + name.sliced(dot);
    const QString stem = shortened(name.first(dot), MaxNameLength - end.toUtf8().size());
    return (stem.size() < dot ? withoutLooseEnd(stem) : stem) + end;
}

/// Behind the last slash of either kind; slashes at the end aside.
QStringView lastPart(QStringView name)
{
    const auto isSlash = [](QChar c) { return c == u'/' || c == u'\\'; };
    while (!name.isEmpty() && isSlash(name.back()))
        name.chop(1);
    const auto slash = std::find_if(name.rbegin(), name.rend(), isSlash);
    return name.last(slash - name.rbegin());
}

/// Invisible characters vanish; others that harm become `_`.
QString withoutHarm(QStringView name)
{
    QString safe;
    for (const char32_t c : name.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Format:
            continue;
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            safe += u'_';
            continue;
        default:
            break;
        }
        const bool isReserved = c < 0x80 && "<>:\"|?*"_L1.contains(QChar(char16_t(c)));
        safe += isReserved ? QString(u'_') : QString::fromUcs4(&c, 1);
    }
    return safe;
}

/// Whether Windows takes the name for a device, whatever its extension.
bool isDevice(QStringView name)
{
    constexpr qsizetype longest = 7;
    const qsizetype dot = name.indexOf(u'.');
    const QStringView word = name.first(dot < 0 ? name.size() : dot).trimmed();
    if (word.size() > longest)
        return false;
    const QString stem = word.toString().toUpper();
    static constexpr std::array names{"CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1, "CONIN$"_L1, "CONOUT$"_L1};
    if (std::find(names.begin(), names.end(), stem) != names.end())
        return true;
    const bool isPort = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return isPort && u"0123456789¹²³"_s.contains(stem.back());
}

/// Whether nothing has to be done about it, as with most: letters, digits, `-` and `_` of ASCII, and dots between them.
bool isPlainlySafe(const QString &name)
{
    const auto isPlain = [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_' || c == u'-' || c == u'.';
    };
    return !name.isEmpty() && name.size() <= MaxNameLength && name.front() != u'.' && name.back() != u'.'
           && std::all_of(name.begin(), name.end(), isPlain) && !isDevice(name);
}

/// The extension of a Content-Type with its dot; none for unknown types and for "just bytes".
QString extensionOf(const QByteArray &contentType)
{
    const QString type = QString::fromLatin1(contentType.split(';').constFirst()).trimmed().toLower();
    const QMimeType mime = QMimeDatabase().mimeTypeForName(type);
    if (!mime.isValid() || mime.isDefault() || mime.preferredSuffix().isEmpty())
        return {};
    return u'.' + mime.preferredSuffix();
}

/// The last part of the path, decoded; bytes that are no UTF-8 are read as Latin-1.
QString nameInPath(QByteArrayView path)
{
    const QByteArrayView segment = path.sliced(path.lastIndexOf('/') + 1);
    const QByteArray bytes = QByteArray::fromPercentEncoding(segment.toByteArray());
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

/// "example.com" of "https://user@example.com:8080".
QString hostOf(QByteArrayView origin)
{
    QByteArrayView host = origin.sliced(std::max(origin.lastIndexOf('@'), origin.lastIndexOf('/')) + 1);
    const qsizetype port = host.lastIndexOf(':');
    if (port > host.lastIndexOf(']'))
        host = host.first(port);
    return QString::fromLatin1(host);
}

} // namespace

QString fileNameFor(const QByteArray &url, const QByteArray &contentDisposition,
                    const QByteArray &contentType)
{
    if (const auto name = dispositionFileName(contentDisposition))
        return safeFileName(*name);
    const auto *target = std::find_if(url.begin(), url.end(), [](char c) { return c == '?' || c == '#'; });
    const QByteArrayView address = QByteArrayView(url).first(target - url.begin());
    const qsizetype slashes = address.indexOf("://");
    const qsizetype path = address.indexOf('/', slashes < 0 ? 0 : slashes + 3);
    const QString inPath = path < 0 ? QString() : nameInPath(address.sliced(path));
    if (inPath.isEmpty())
        return safeFileName(hostOf(address.first(path < 0 ? address.size() : path))
                            + extensionOf(contentType));
    const QString name = safeFileName(inPath);
    return extensionAt(name) < name.size() ? name : safeFileName(name + extensionOf(contentType));
}

QString safeFileName(const QString &name)
{
    if (isPlainlySafe(name))
        return name;
    const QString composed = name.normalized(QString::NormalizationForm_C);
    QString safe = withoutLooseEnd(withoutHarm(lastPart(composed)).trimmed());
    qsizetype dots = 0;
    while (dots < safe.size() && safe[dots] == u'.')
        ++dots;
    if (dots > 0)
        safe.replace(0, dots, u'_');
    if (isDevice(safe))
        safe.prepend(u'_');
    return safe.isEmpty() ? u"download"_s : fitted(safe, {});
}

QString numberedName(const QString &name, int number) { return fitted(name, u" (%1)"_s.arg(number)); }

} // namespace download
