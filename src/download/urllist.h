// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A list of addresses as people keep it: a line each, comments, ranges, mirrors, aria2's options below an address. Each
// line gets a verdict, cheaply enough to be asked while typing; the addresses themselves are made when they are wanted.
// Pure: a text in, values out.
#pragma once

#include "address.h"
#include "optionline.h"

#include <QStringView>

#include <vector>

namespace download {

struct ListOptions {
    /// Whether `[1-9]` and `{a,b}` stand for several addresses, or are taken literally.
    bool expands = true;
};

/// What a line turned out to be.
struct ListLine {
    enum Kind : std::uint8_t {
        Blank,
        Comment,
        Good,    ///< addresses
        Option,  ///< for the addresses above it
        Rejected ///< makes nothing; an address whose option is wrong is rejected with it
    };
    enum Fault : std::uint8_t {
        None,
        NoAddress,     ///< `problem` says why
        TooManyInLine, ///< `count` is above MaxInLine
        TooManyInList, ///< with this line the list would be longer than MaxInList
        BadOption      ///< `option` says why; `culprit` is its name where that is not plain
    };
    int number = 0; ///< counted from 1
    Kind kind = Blank;
    Fault fault = None;
    bool isAssumedHttps = false; ///< at least one of its addresses had no scheme
    bool isIgnored = false;      ///< an option that means nothing here; `culprit` is its name
    int mirrorCount = 0;         ///< of its addresses, that many are other places of the same file
    int sameAs = 0;              ///< the first line with the same address; 0 if there is none
    qint64 count = 0;            ///< how many files it makes, also if they are too many
    AddressProblem problem = {};
    OptionProblem option = {};
    QString culprit =
        {}; ///< which of several addresses is wrong, fit to be shown; empty if there is only one
    friend bool operator==(const ListLine &, const ListLine &) = default;
};

struct UrlList {
    std::vector<ListLine> lines;
    qint64 urlCount = 0;
    int rejectedCount = 0;
    /// Addresses that stood in the list before. A range counts as one whole: only the same range repeats it.
    qint64 duplicateCount = 0;
};

/// One address to download.
struct ListItem {
    QByteArray url; ///< normal form
    QString text;   ///< as typed, without what was around it
    int line = 0;
    ItemOptionsPtr options = {}; ///< null: none
};

/// A line above this is rejected; so are the lines by which a list gets longer than the other.
inline constexpr qint64 MaxInLine = 100'000;
inline constexpr qint64 MaxInList = 1'000'000;

/// Reads a list. Lines end with LF, CRLF or CR; what they are wrapped in is taken off silently.
[[nodiscard]] UrlList readUrlList(QStringView text, ListOptions options = {});

/// The addresses of the good lines, in order; with `isUnique` each once, wherever it came from. `remarkable`, if
/// there is one, gets the verdicts on lines that are rejected, and on options that are ignored.
[[nodiscard]] std::vector<ListItem> items(QStringView text, ListOptions options = {}, bool isUnique = false,
                                          std::vector<ListLine> *remarkable = nullptr);

} // namespace download
