// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "listreader.h"

#include "listline.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace download {

namespace {

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

/// What is wrong with a checksum that the address itself carries.
std::optional<OptionProblem> problemInFragment(const Piece &piece)
{
    const auto checksum = checksumInFragment(piece.text);
    if (!checksum)
        return std::nullopt;
    if (const auto *problem = std::get_if<ChecksumProblem>(&*checksum))
        return problemOf(*problem);
    return piece.count() > 1 ? std::optional(OptionProblem{OptionProblem::ForOneFile, {}, piece.count()})
                             : std::nullopt;
}

/// Short enough for a sentence, and without its user info.
QString shown(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString address = displayAddress(text.toUtf8());
    return address.size() > longest ? address.left(longest - 1) + u'…' : address;
}

} // namespace

std::optional<Entry> LineReader::read(QStringView text)
{
    ListLine line;
    line.number = ++m_number;
    if (!readBelow(text, line)) {
        std::optional<Entry> before = finish();
        m_entry = readAddresses(trimmedLine(text), line.number);
        return before;
    }
    if (m_entry) {
        m_entry->below.push_back(std::move(line));
        return std::nullopt;
    }
    Entry alone;
    alone.verdict = std::move(line);
    return alone;
}

std::optional<Entry> LineReader::finish()
{
    if (m_entry)
        complete(*m_entry);
    return std::exchange(m_entry, std::nullopt);
}

bool LineReader::readBelow(QStringView text, ListLine &line)
{
    const QStringView trimmed = trimmedLine(text);
    if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
        line.kind = trimmed.isEmpty() ? ListLine::Blank : ListLine::Comment;
        return true;
    }
    const std::optional<OptionLine> option = readOptionLine(text);
    if (!option)
        return false;
    line.kind = ListLine::Option;
    line.isIgnored = option->isIgnored;
    if (option->isIgnored)
        line.culprit = option->name;
    OptionProblem problem{OptionProblem::NoAddressAbove};
    if (m_entry && m_entry->verdict.kind != ListLine::Blank) {
        if (!m_entry->options)
            m_entry->options = std::make_unique<OptionReader>();
        problem = m_entry->options->take(*option);
    }
    if (problem.kind == OptionProblem::None)
        return true;
    reject(line, problem);
    // Without it the address would make something else than was meant.
    if (m_entry && m_entry->verdict.kind == ListLine::Good)
        reject(m_entry->verdict, problem, option->name);
    return true;
}

Entry LineReader::readAddresses(QStringView text, int number)
{
    Entry entry;
    ListLine &verdict = entry.verdict;
    verdict.number = number;
    const std::vector<TypedAddress> typed = piecesOf(text);
    entry.pieces.reserve(typed.size());
    for (const TypedAddress &address : typed) {
        entry.pieces.push_back({address.text, address.isMirror, {}, {}});
        Piece &piece = entry.pieces.back();
        // A text that is too long is not searched for ranges; reading it says what is wrong.
        const bool canExpand = m_options.expands && piece.text.size() <= MaxAddressLength;
        if (canExpand && (piece.text.contains(u'[') || piece.text.contains(u'{')))
            piece.expansion = Expansion::read(piece.text);
        verdict.mirrorCount += piece.isMirror ? 1 : 0;
        if (!piece.isMirror)
            verdict.count = std::min(verdict.count + piece.count(), Expansion::MaxCount);
    }
    if (verdict.count > MaxInLine)
        reject(verdict, ListLine::TooManyInLine);
    else if (m_count + verdict.count > MaxInList)
        reject(verdict, ListLine::TooManyInList);
    else
        readPieces(entry);
    return entry;
}

void LineReader::readPieces(Entry &entry)
{
    ListLine &verdict = entry.verdict;
    qint64 count = 0;
    for (Piece &piece : entry.pieces) {
        QString culprit = entry.pieces.size() > 1 ? piece.text.toString() : QString();
        if (!piece.isMirror)
            count = piece.count();
        else if (piece.count() != count)
            return reject(verdict, {OptionProblem::UnequalMirrors}, shown(culprit));
        auto read = readPiece(piece, culprit);
        if (auto *problem = std::get_if<AddressProblem>(&read)) {
            reject(verdict, ListLine::NoAddress);
            verdict.problem = std::move(*problem);
            verdict.culprit = shown(culprit);
            return;
        }
        piece.first = std::get<Address>(std::move(read));
        verdict.isAssumedHttps = verdict.isAssumedHttps || piece.first.isAssumedHttps;
        if (const auto problem = problemInFragment(piece))
            return reject(verdict, *problem);
    }
    // Nothing but a comma or a pair of quotes.
    verdict.kind = entry.pieces.empty() ? ListLine::Blank : ListLine::Good;
}

void LineReader::complete(Entry &entry)
{
    ListLine &verdict = entry.verdict;
    if (verdict.kind != ListLine::Good)
        return;
    const std::shared_ptr<ItemOptions> options = entry.madeOptions();
    if (options && verdict.count > 1 && (options->checksum || !options->name.isEmpty()))
        return reject(verdict, {OptionProblem::ForOneFile, {}, verdict.count},
                      options->checksum ? u"checksum"_s : u"out"_s);
    for (const Piece &piece : entry.pieces) {
        const auto own = checksumInFragment(piece.text);
        if (options && options->checksum && own && std::get<Checksum>(*own) != *options->checksum)
            return reject(verdict, {OptionProblem::OtherChecksum}, u"checksum"_s);
    }
    m_count += verdict.count;
}

} // namespace download
