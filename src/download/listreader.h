// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A list read line by line: an address with what stands below it is an entry. Views into the text, nothing is made that
// a verdict does not need.
#pragma once

#include "expansion.h"
#include "urllist.h"

#include <algorithm>

namespace download {

/// One piece of a line: an address, or a pattern that makes several.
struct Piece {
    QStringView text;
    bool isMirror = false; ///< of the last piece before it that is none
    Expansion expansion;   ///< plain if the piece stands for itself
    Address first;

    [[nodiscard]] bool isPattern() const { return !expansion.isPlain(); }
    [[nodiscard]] qint64 count() const { return isPattern() ? expansion.count() : 1; }
    [[nodiscard]] QString textOf(qint64 index) const
    {
        return isPattern() ? expansion.at(index) : text.toString();
    }
    /// What two pieces have in common that make the same addresses. No address has a line end in it.
    [[nodiscard]] QByteArray key() const { return isPattern() ? '\n' + text.toUtf8() : first.url; }
};

/// A line of addresses with the lines below it that are none.
struct Entry {
    ListLine verdict;
    std::vector<Piece> pieces;
    std::unique_ptr<OptionReader> options; ///< null: none stands below
    [[nodiscard]] std::shared_ptr<ItemOptions> madeOptions() const
    {
        return options ? options->options() : nullptr;
    }
    std::vector<ListLine> below;
};

/// Reads lines one after the other; knows how many addresses there are already.
class LineReader {
public:
    explicit LineReader(ListOptions options)
        : m_options(options)
    {}

    /// Gives the entry that ends before this line, if one does.
    std::optional<Entry> read(QStringView text);
    /// Gives the last entry; call once.
    std::optional<Entry> finish();

private:
    /// A line that belongs to the entry above it, if it is of that kind.
    bool readBelow(QStringView text, ListLine &line);
    Entry readAddresses(QStringView text, int number);
    void readPieces(Entry &entry);
    void complete(Entry &entry);
    static void reject(ListLine &line, ListLine::Fault fault)
    {
        line.kind = ListLine::Rejected;
        line.fault = fault;
    }
    static void reject(ListLine &line, OptionProblem problem, const QString &culprit = {})
    {
        reject(line, ListLine::BadOption);
        line.option = std::move(problem);
        line.culprit = culprit;
    }

    ListOptions m_options;
    std::optional<Entry> m_entry;
    int m_number = 0;
    qint64 m_count = 0;
};

/// Calls `function` with each entry of a text whose lines end with LF, CRLF or CR.
template<typename Function>
void forEachEntry(QStringView text, ListOptions options, Function function)
{
    LineReader reader(options);
    for (qsizetype start = 0; start < text.size();) {
        const auto *end = std::find_if(text.begin() + start, text.end(),
                                       [](QChar c) { return c == u'\n' || c == u'\r'; });
        const qsizetype length = end - text.begin() - start;
        if (auto entry = reader.read(text.sliced(start, length)))
            function(*entry);
        start += length + 1;
        if (start < text.size() && text[start - 1] == u'\r' && text[start] == u'\n')
            ++start;
    }
    if (auto entry = reader.finish())
        function(*entry);
}

} // namespace download
