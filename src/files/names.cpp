// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "names.h"

#include <QStringDecoder>

#include <array>
#include <cstdio>

namespace files {

namespace {

/// The length of the printable character at `at`, or 0.
qsizetype printableAt(const QByteArray &name, qsizetype at)
{
    const auto first = static_cast<unsigned char>(name[at]);
    if (first < 0x80)
        return first >= 0x20 && first != 0x7f ? 1 : 0;
    const qsizetype length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > name.size())
        return 0;
    const QByteArray bytes = name.mid(at, length);
    const QString text = QString::fromUtf8(bytes);
    const bool isWhole = text.toUtf8() == bytes && !text.contains(QChar::ReplacementCharacter);
    return isWhole && (text.size() == 2 || text[0].isPrint()) ? length : 0;
}

/// One byte, as $'…' takes it.
QByteArray shellEscape(char byte)
{
    static constexpr QByteArrayView letters("abtnvfr"); // 7 to 13
    if (byte >= 7 && byte <= 13)
        return QByteArray("\\") + letters[byte - 7];
    std::array<char, 5> octal{};
    std::snprintf(octal.data(), octal.size(), "\\%03o",
                  static_cast<unsigned>(static_cast<unsigned char>(byte)));
    return octal.data();
}

} // namespace

QString displayName(const QByteArray &name)
{
    QString text = QString::fromUtf8(name);
    for (QChar &c : text) {
        // What turns the reading direction would make a name look like another.
        const bool turns = (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
                           || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph || turns)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

bool isUtf8(const QByteArray &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(name);
    return !text.isNull() && !decoder.hasError();
}

bool needsEscape(const QByteArray &name)
{
    return name.contains('\\') || name.contains('\n') || name.contains('\r');
}

QByteArray escapedName(const QByteArray &name)
{
    QByteArray text;
    text.reserve(name.size() + 8);
    for (const char byte : name) {
        if (byte == '\\')
            text += "\\\\";
        else if (byte == '\n')
            text += "\\n";
        else if (byte == '\r')
            text += "\\r";
        else
            text += byte;
    }
    return text;
}

QByteArray unescapedName(const QByteArray &text)
{
    QByteArray name("");
    name.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            name += text[i];
            continue;
        }
        const char next = i + 1 < text.size() ? text[++i] : '\0';
        if (next != '\\' && next != 'n' && next != 'r')
            return {};
        name += next == 'n' ? '\n' : next == 'r' ? '\r' : '\\';
    }
    return name;
}

namespace {

/// In the shell's quotes.
QByteArray quoted(const QByteArray &name)
{
    QByteArray text("'");
    bool isEscaping = false;
    for (qsizetype i = 0; i < name.size();) {
        if (name[i] == '\'') {
            text += "'\\''";
            isEscaping = false;
            ++i;
        } else if (const qsizetype length = printableAt(name, i); length > 0) {
            text += isEscaping ? "''" : "";
            text += name.mid(i, length);
            isEscaping = false;
            i += length;
        } else {
            text += isEscaping ? "" : "'$'";
            text += shellEscape(name[i++]);
            isEscaping = true;
        }
    }
    return text + '\'';
}

} // namespace

QByteArray quotedName(const QByteArray &name) { return name.contains('\n') ? quoted(name) : name; }

QByteArray shellName(const QByteArray &name)
{
    for (qsizetype i = 0; i < name.size();) {
        const qsizetype length = printableAt(name, i);
        if (length == 0)
            return quoted(name);
        i += length;
    }
    return name;
}

} // namespace files
