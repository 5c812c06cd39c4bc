// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "listline.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace download {

namespace {

struct Pair {
    char16_t open;
    char16_t close;
};

constexpr std::array pairs{
    Pair{u'"', u'"'}, Pair{u'\'', u'\''}, Pair{u'`', u'`'}, Pair{u'<', u'>'}, Pair{u'“', u'”'},
    Pair{u'„', u'“'}, Pair{u'‘', u'’'},   Pair{u'«', u'»'}, Pair{u'‹', u'›'},
};

/// Addresses in quotes are searched for the quote's end so far.
constexpr qsizetype longestQuote = 4096;

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// The mark that closes what `c` opens, or 0.
char16_t closing(QChar c)
{
    const auto *pair = std::find_if(pairs.begin(), pairs.end(), [c](const Pair &p) { return c == p.open; });
    return pair == pairs.end() ? u'\0' : pair->close;
}

/// The address of a Markdown link, `[text](address)`, or an empty view.
QStringView markdownTarget(QStringView text)
{
    if (!text.startsWith(u'[') || !text.endsWith(u')'))
        return {};
    const qsizetype middle = text.indexOf(u"](");
    return middle < 0 ? QStringView() : text.sliced(middle + 2).chopped(1);
}

QStringView unwrapped(QStringView text)
{
    for (;;) {
        const QStringView before = text;
        text = trimmedLine(text);
        while (text.endsWith(u',') || text.endsWith(u';'))
            text.chop(1);
        if (const char16_t close = text.isEmpty() ? u'\0' : closing(text.front());
            close != u'\0' && text.size() > 1 && text.back() == close)
            text = text.sliced(1).chopped(1);
        if (const QStringView target = markdownTarget(text); !target.isEmpty())
            text = target;
        if (text.size() == before.size())
            return text;
    }
}

/// Where the piece that starts at `start` ends: at white space, which may stand inside quotes and
/// Markdown's text.
qsizetype endOfPiece(QStringView line, qsizetype start)
{
    // The other half of a pair is not looked for from each word of a text without end.
    const QStringView near = line.first(std::min(line.size(), start + longestQuote));
    qsizetype from = start;
    if (const char16_t close = closing(line[start]); close != u'\0')
        from = near.indexOf(close, start + 1);
    else if (line[start] == u'[')
        from = near.indexOf(u"](", start);
    const auto *begin = line.begin() + (from < 0 ? start : from);
    return std::find_if(begin, line.end(), [](QChar c) { return c.isSpace(); }) - line.begin();
}

bool hasScheme(QStringView piece) { return piece.contains("://"_L1); }

bool hasNoEndOfHost(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#' || c == u',' || c == u';' || closing(c) != u'\0';
    });
}

/// Whether the piece ends before its host does, as far as one can see: a scheme, then no slash.
bool endsInHost(QStringView piece)
{
    const qsizetype slashes = piece.indexOf("://"_L1);
    return slashes >= 0 && hasNoEndOfHost(piece.sliced(slashes + 3));
}

} // namespace

QStringView trimmedLine(QStringView text)
{
    while (!text.isEmpty() && isInvisible(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isInvisible(text.back()))
        text.chop(1);
    return text;
}

std::vector<TypedAddress> piecesOf(QStringView line)
{
    std::vector<TypedAddress> pieces;
    const auto add = [&](const TypedAddress &typed) {
        const QStringView piece = unwrapped(typed.text);
        if (!piece.isEmpty())
            pieces.push_back({piece, typed.isMirror && !pieces.empty()});
    };
    TypedAddress pending;
    bool isHostOpen = false;
    bool isAfterTab = false;
    for (qsizetype start = 0; start < line.size();) {
        const qsizetype end = endOfPiece(line, start);
        const QStringView typed = line.sliced(start, end - start);
        if (isHostOpen && !isAfterTab && !hasScheme(typed)) {
            const qsizetype begin = pending.text.begin() - line.begin();
            pending.text = line.sliced(begin, end - begin);
            isHostOpen = hasNoEndOfHost(typed);
        } else {
            add(pending);
            pending = {typed, isAfterTab};
            isHostOpen = endsInHost(typed);
        }
        start = end;
        isAfterTab = false;
        for (; start < line.size() && line[start].isSpace(); ++start)
            isAfterTab = isAfterTab || line[start] == u'\t';
    }
    add(pending);
    return pieces;
}

} // namespace download
