// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "expansion.h"

#include <optional>

namespace download {

namespace {

/// Eighteen digits always fit.
constexpr qsizetype mostDigits = 18;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// The digits at `at`, which moves behind them; none if there are none or too many.
std::optional<qint64> readNumber(QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == start || at - start > mostDigits)
        return std::nullopt;
    return text.sliced(start, at - start).toLongLong();
}

/// One letter from a to z, or from A to Z.
std::optional<qint64> readLetter(QStringView text, qsizetype &at)
{
    if (at >= text.size())
        return std::nullopt;
    const char16_t c = text[at].unicode();
    if (!((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')))
        return std::nullopt;
    ++at;
    return c;
}

bool isSameCase(qint64 a, qint64 b) { return (a < u'a') == (b < u'a'); }

} // namespace

/// Reads `[first-last]` or `[first-last:step]` at the start of the text. Returns its length, 0 if it is none.
qsizetype Expansion::readRange(QStringView text, Part &part)
{
    qsizetype at = 1;
    const bool isNumber = at < text.size() && isDigit(text[at]);
    const auto readEnd = isNumber ? readNumber : readLetter;
    const auto first = readEnd(text, at);
    const qsizetype width = at - 1;
    if (!first || at >= text.size() || text[at] != u'-')
        return 0;
    const auto last = readEnd(text, ++at);
    if (!last || *last < *first || (!isNumber && !isSameCase(*first, *last)))
        return 0;
    std::optional<qint64> step = 1;
    if (at < text.size() && text[at] == u':')
        step = readNumber(text, ++at);
    if (!step || *step == 0 || at >= text.size() || text[at] != u']')
        return 0;
    part.first = *first;
    part.step = *step;
    part.count = (*last - *first) / *step + 1;
    part.isLetter = !isNumber;
    part.width = isNumber && width > 1 && text[1] == u'0' ? int(width) : 0;
    return at + 1;
}

/// Reads `{a,b}` at the start of the text: at least one comma, no other bracket inside. Returns its
/// length, or 0.
qsizetype Expansion::readSet(QStringView text, Part &part)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'{' || c == u'[' || c == u']')
            return 0;
        if (c != u'}')
            continue;
        const QStringView inside = text.sliced(1, at - 1);
        if (!inside.contains(u','))
            return 0;
        part.choices = inside.toString().split(u',');
        part.count = part.choices.size();
        return at + 1;
    }
    return 0;
}

Expansion Expansion::read(QStringView text)
{
    Expansion expansion;
    const qsizetype fragment = text.indexOf(u'#');
    const qsizetype end = fragment < 0 ? text.size() : fragment;
    expansion.m_begin = end;
    qsizetype plain = 0;
    // A brace that is never closed is looked for once.
    const qsizetype lastBrace = text.first(end).lastIndexOf(u'}');
    for (qsizetype at = 0; at < end;) {
        Part part;
        qsizetype length = 0;
        if (text[at] == u'[')
            length = readRange(text.first(end).sliced(at), part);
        else if (text[at] == u'{' && at < lastBrace)
            length = readSet(text.first(end).sliced(at), part);
        if (length == 0) {
            ++at;
            continue;
        }
        if (expansion.isPlain())
            expansion.m_begin = at;
        part.before = text.sliced(plain, at - plain).toString();
        const bool isTooMany = expansion.m_count > MaxCount / part.count;
        expansion.m_count = isTooMany ? MaxCount : expansion.m_count * part.count;
        expansion.m_parts.push_back(std::move(part));
        at += length;
        plain = at;
    }
    expansion.m_rest = text.sliced(plain).toString();
    return expansion;
}

QString Expansion::choice(const Part &part, qint64 index)
{
    if (!part.choices.isEmpty())
        return part.choices[index];
    const qint64 value = part.first + index * part.step;
    if (part.isLetter)
        return QString(QChar(char16_t(value)));
    return QString::number(value).rightJustified(part.width, u'0');
}

QString Expansion::at(qint64 index) const
{
    std::vector<qint64> indexes(m_parts.size());
    for (size_t i = m_parts.size(); i-- > 0;) {
        indexes[i] = index % m_parts[i].count;
        index /= m_parts[i].count;
    }
    QString text;
    for (size_t i = 0; i < m_parts.size(); ++i)
        text += m_parts[i].before + choice(m_parts[i], indexes[i]);
    return text + m_rest;
}

} // namespace download
