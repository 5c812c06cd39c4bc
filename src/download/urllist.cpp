// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "urllist.h"

#include "expansion.h"
#include "listline.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace download {

namespace {

/// One piece of a line: an address, or a pattern that makes several.
struct Piece {
    QStringView text;
    Expansion expansion; ///< plain if the piece stands for itself
    Address first;

    [[nodiscard]] bool isPattern() const { return !expansion.isPlain(); }
    [[nodiscard]] qint64 count() const { return isPattern() ? expansion.count() : 1; }
    /// What two pieces have in common that make the same addresses. No address has a line end in it.
    [[nodiscard]] QByteArray key() const { return isPattern() ? '\n' + text.toUtf8() : first.url; }
};

struct ReadLine {
    ListLine verdict;
    std::vector<Piece> pieces;
};

/// Whether the range stands where it can make an address invalid: before a slash that ends a host, and so
/// begins the path (those of `http://`, `http:/` and `//` follow a colon, a slash or nothing).
bool isInAuthority(QStringView text, qsizetype range)
{
    const auto isPathBegin = [](QChar before, QChar c) {
        return c == u'/' && before != u'/' && before != u'\\' && before != u':' && before > u' ';
    };
    const auto *end = text.begin() + range;
    return std::adjacent_find(text.begin(), end, isPathBegin) == end;
}

/// The first address of a piece, which stands for the others; those that may be wrong on their own are
/// read as well.
std::variant<Address, AddressProblem> readPiece(const Piece &piece, QString &culprit)
{
    if (!piece.isPattern())
        return readAddress(piece.text);
    const bool isEachRead = isInAuthority(piece.text, piece.expansion.begin());
    auto first = readAddress(piece.expansion.at(0));
    if (std::holds_alternative<AddressProblem>(first))
        culprit = piece.expansion.at(0);
    if (!isEachRead || std::holds_alternative<AddressProblem>(first))
        return first;
    for (qint64 i = 1; i < piece.count(); ++i) {
        const QString text = piece.expansion.at(i);
        auto read = readAddress(text);
        if (std::holds_alternative<Address>(read))
            continue;
        culprit = text;
        return read;
    }
    return first;
}

/// Short enough for a sentence, and without its user info.
QString shown(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString address = displayAddress(text.toUtf8());
    return address.size() > longest ? address.left(longest - 1) + u'…' : address;
}

/// Reads lines one after the other; knows how many addresses there are already.
class LineReader {
public:
    explicit LineReader(ListOptions options)
        : m_options(options)
    {}

    ReadLine read(QStringView text);

private:
    void readPieces(ReadLine &line);
    static void reject(ListLine &line, ListLine::Fault fault)
    {
        line.kind = ListLine::Rejected;
        line.fault = fault;
    }

    ListOptions m_options;
    int m_number = 0;
    qint64 m_count = 0;
};

ReadLine LineReader::read(QStringView text)
{
    ReadLine line;
    ListLine &verdict = line.verdict;
    verdict.number = ++m_number;
    text = trimmedLine(text);
    if (text.isEmpty() || text.startsWith(u'#')) {
        verdict.kind = text.isEmpty() ? ListLine::Blank : ListLine::Comment;
        return line;
    }
    const std::vector<QStringView> typed = piecesOf(text);
    line.pieces.reserve(typed.size());
    for (const QStringView piece : typed) {
        line.pieces.push_back({piece, {}, {}});
        // A text that is too long is not searched for ranges; reading it says what is wrong.
        const bool canExpand = m_options.expands && piece.size() <= MaxAddressLength;
        if (canExpand && (piece.contains(u'[') || piece.contains(u'{')))
            line.pieces.back().expansion = Expansion::read(piece);
        verdict.count = std::min(verdict.count + line.pieces.back().count(), Expansion::MaxCount);
    }
    if (verdict.count > MaxInLine)
        reject(verdict, ListLine::TooManyInLine);
    else if (m_count + verdict.count > MaxInList)
        reject(verdict, ListLine::TooManyInList);
    else
        readPieces(line);
    return line;
}

void LineReader::readPieces(ReadLine &line)
{
    ListLine &verdict = line.verdict;
    for (Piece &piece : line.pieces) {
        QString culprit = line.pieces.size() > 1 ? piece.text.toString() : QString();
        auto read = readPiece(piece, culprit);
        if (auto *problem = std::get_if<AddressProblem>(&read)) {
            reject(verdict, ListLine::NoAddress);
            verdict.problem = std::move(*problem);
            verdict.culprit = shown(culprit);
            return;
        }
        piece.first = std::get<Address>(std::move(read));
        verdict.isAssumedHttps = verdict.isAssumedHttps || piece.first.isAssumedHttps;
    }
    // Nothing but a comma or a pair of quotes.
    verdict.kind = line.pieces.empty() ? ListLine::Blank : ListLine::Good;
    m_count += verdict.count;
}

template<typename Function>
void forEachLine(QStringView text, ListOptions options, Function function)
{
    LineReader reader(options);
    for (qsizetype start = 0; start < text.size();) {
        const auto *end = std::find_if(text.begin() + start, text.end(),
                                       [](QChar c) { return c == u'\n' || c == u'\r'; });
        const qsizetype length = end - text.begin() - start;
        function(reader.read(text.sliced(start, length)));
        start += length + 1;
        if (start < text.size() && text[start - 1] == u'\r' && text[start] == u'\n')
            ++start;
    }
}

} // namespace

UrlList readUrlList(QStringView text, ListOptions options)
{
    UrlList list;
    QHash<QByteArray, int> lineOf;
    forEachLine(text, options, [&](ReadLine line) {
        ListLine &verdict = line.verdict;
        list.rejectedCount += verdict.kind == ListLine::Rejected ? 1 : 0;
        if (verdict.kind == ListLine::Good) {
            list.urlCount += verdict.count;
            for (const Piece &piece : line.pieces) {
                int &first = lineOf[piece.key()];
                if (first == 0) {
                    first = verdict.number;
                    continue;
                }
                list.duplicateCount += piece.count();
                if (verdict.sameAs == 0)
                    verdict.sameAs = first;
            }
        }
        list.lines.push_back(std::move(verdict));
    });
    return list;
}

std::vector<ListItem> items(QStringView text, ListOptions options, bool isUnique)
{
    std::vector<ListItem> list;
    QSet<QByteArray> seen;
    const auto add = [&](const QByteArray &url, const QString &typed, int line) {
        if (isUnique && seen.contains(url))
            return;
        if (isUnique)
            seen.insert(url);
        list.push_back({url, typed, line});
    };
    forEachLine(text, options, [&](const ReadLine &line) {
        if (line.verdict.kind != ListLine::Good)
            return;
        for (const Piece &piece : line.pieces) {
            if (!piece.isPattern()) {
                add(piece.first.url, piece.text.toString(), line.verdict.number);
                continue;
            }
            for (qint64 i = 0; i < piece.count(); ++i) {
                const QString made = piece.expansion.at(i);
                const auto address = readAddress(made);
                if (const auto *good = std::get_if<Address>(&address))
                    add(good->url, made, line.verdict.number);
            }
        }
    });
    return list;
}

} // namespace download
