// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "disposition.h"

#include <QByteArrayView>
#include <QList>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace download {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t'; }

bool isTokenCharacter(char c)
{
    return c > 0x20 && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
}

bool isHexDigit(char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); }

/// Whether each `%` has its two digits.
bool isPercentEncoded(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2]))
            return false;
    }
    return true;
}

/// Bytes as text, in any charset Qt knows; none if they are not valid in it.
std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &charset)
{
    // In ISO-8859-1 these bytes are control characters: whoever sends them means another charset.
    const auto isC1 = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) < 0xa0;
    };
    if (charset.compare("iso-8859-1", Qt::CaseInsensitive) == 0
        && std::any_of(bytes.begin(), bytes.end(), isC1))
        return std::nullopt;
    QStringDecoder decoder(charset.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

/// RFC 8187: `UTF-8'en'%e2%82%ac%20rates`.
std::optional<QString> extendedValue(const QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (first <= 0 || second < 0)
        return std::nullopt;
    const QByteArray encoded = value.sliced(second + 1);
    const bool isPrintable = std::all_of(encoded.begin(), encoded.end(),
                                         [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isPrintable || !isPercentEncoded(encoded))
        return std::nullopt;
    return decoded(QByteArray::fromPercentEncoding(encoded), value.first(first));
}

/// RFC 2047's Q: `_` is a space, `=E9` a byte.
std::optional<QByteArray> quotedPrintable(QByteArray text)
{
    if (text.contains('%'))
        text.replace('%', "=25");
    text.replace('_', ' ').replace('=', '%');
    return isPercentEncoded(text) ? std::optional(QByteArray::fromPercentEncoding(text)) : std::nullopt;
}

/// What stands between `=?` and `?=`: `charset?Q?text` or `charset?B?text`.
std::optional<QString> encodedWord(const QByteArray &word)
{
    const QList<QByteArray> parts = word.split('?');
    if (parts.size() != 3)
        return std::nullopt;
    if (parts[1].toLower() == "q") {
        const auto bytes = quotedPrintable(parts[2]);
        return bytes ? decoded(*bytes, parts[0]) : std::nullopt;
    }
    const auto base64 = QByteArray::fromBase64Encoding(parts[2], QByteArray::AbortOnBase64DecodingErrors);
    return parts[1].toLower() == "b" && base64 ? decoded(*base64, parts[0]) : std::nullopt;
}

/// Where `?=` ends the word that starts at `start`, behind its charset and its letter.
qsizetype endOfWord(const QByteArray &value, qsizetype start)
{
    const qsizetype charset = value.indexOf('?', start + 2);
    const qsizetype letter = charset < 0 ? -1 : value.indexOf('?', charset + 1);
    return letter < 0 ? -1 : value.indexOf("?=", letter + 1);
}

QString plainText(const QByteArray &bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

/// Text in which words are encoded after RFC 2047; white space between two of them does not count.
std::optional<QString> decodedWords(const QByteArray &value)
{
    QString text;
    qsizetype plain = 0;
    for (qsizetype start = value.indexOf("=?"); start >= 0; start = value.indexOf("=?", plain)) {
        const QByteArray between = value.sliced(plain, start - plain);
        if (plain == 0 || !between.trimmed().isEmpty())
            text += plainText(between);
        const qsizetype end = endOfWord(value, start);
        const auto word = end < 0 ? std::nullopt : encodedWord(value.sliced(start + 2, end - start - 2));
        if (!word)
            return std::nullopt;
        text += *word;
        plain = end + 2;
    }
    return text + plainText(value.sliced(plain));
}

std::optional<QString> plainValue(const QByteArray &value)
{
    if (value.contains("=?"))
        return decodedWords(value);
    if (value.contains('%') && isPercentEncoded(value)) {
        const QByteArray bytes = QByteArray::fromPercentEncoding(value);
        if (bytes.isValidUtf8())
            return QString::fromUtf8(bytes);
    }
    return plainText(value);
}

/// Reads a header from left to right.
class Reader {
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_rest[0]))
            m_rest = m_rest.sliced(1);
    }
    bool skip(char c)
    {
        const bool isThere = m_rest.startsWith(c);
        m_rest = m_rest.sliced(isThere ? 1 : 0);
        return isThere;
    }
    QByteArray token()
    {
        const auto *end = std::find_if_not(m_rest.begin(), m_rest.end(), isTokenCharacter);
        return take(end - m_rest.begin());
    }
    /// A quoted string, or what stands before the next semicolon: names with spaces are often sent unquoted.
    QByteArray value()
    {
        if (!skip('"'))
            return take(std::find(m_rest.begin(), m_rest.end(), ';') - m_rest.begin()).trimmed();
        QByteArray text;
        while (!atEnd() && !skip('"')) {
            if (m_rest.size() > 1)
                skip('\\');
            text += take(1);
        }
        return text;
    }

private:
    QByteArray take(qsizetype length)
    {
        const QByteArray text = m_rest.first(length).toByteArray();
        m_rest = m_rest.sliced(length);
        return text;
    }

    QByteArrayView m_rest;
};

std::optional<QString> orNothing(std::optional<QString> name)
{
    return name && !name->isEmpty() ? name : std::nullopt;
}

} // namespace

std::optional<QString> dispositionFileName(const QByteArray &header)
{
    Reader reader(header);
    std::optional<QString> plain;
    for (bool isFirst = true; !reader.atEnd(); isFirst = false) {
        reader.skipBlanks();
        const QByteArray name = reader.token().toLower();
        reader.skipBlanks();
        if (reader.skip('=')) {
            reader.skipBlanks();
            const QByteArray value = reader.value();
            if (name == "filename*") {
                if (auto extended = orNothing(extendedValue(value)))
                    return extended;
            } else if (name == "filename" && !plain) {
                plain = orNothing(plainValue(value));
            }
            reader.skipBlanks();
        } else if (isFirst ? name.isEmpty() : !name.isEmpty()) {
            // Only the disposition itself stands alone.
            break;
        }
        if (!reader.atEnd() && !reader.skip(';'))
            break;
    }
    return plain;
}

} // namespace download
