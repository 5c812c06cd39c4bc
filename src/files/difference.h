// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Difference: what is new, gone, changed and the same between two listings; a listing is what a job found, or a file
// that one was saved in. Plain values.
#pragma once

#include "job.h"

#include <variant>

namespace files {

/// A file of a listing, with what is known of its content.
struct Entry {
    QByteArray path;
    QByteArray digest = {}; ///< hexadecimal; empty: unknown
    std::optional<TextCount> count = {};
    bool isKnown = true; ///< false: it could not be read

    friend bool operator==(const Entry &, const Entry &) = default;
};

struct Listing {
    std::optional<Algorithm> algorithm = {}; ///< of the digests; none: they are counts
    QByteArray root = {}; ///< the folder that was listed, with a slash at its end; or empty
    std::vector<Entry> entries;
};

/// What a job found; an error for duplicates, which say nothing about a content.
[[nodiscard]] std::variant<Listing, QString> listingOf(const Job &job);
/// Reads a file of checksums, or the JSON of checksums, counts or a verification: an array, or an object a line. Names
/// that are not absolute begin at `folder`. Gives a sentence about why not.
[[nodiscard]] std::variant<Listing, QString> readListing(const QByteArray &content, const QByteArray &folder);

enum class Change {
    New,     ///< only in the second
    Gone,    ///< only in the first
    Changed, ///< in both, and not the same
    Same,
    Unknown ///< in both, and could not be read in one
};
constexpr int changeCount = 5;
/// "new", "gone" …, for a person.
[[nodiscard]] QString sentence(Change change);
/// The same in exports, in English.
[[nodiscard]] QByteArray changeName(Change change);

struct Difference {
    struct Row {
        QByteArray path; ///< as the second has it, or the first where it is gone
        Change change = Change::Same;
        QByteArray before = {}; ///< digest, or "lines words bytes"; empty: unknown or none
        QByteArray after = {};
    };
    /// In the byte order of the paths.
    std::vector<Row> rows;
    std::array<int, changeCount> counts{};
    /// The listings have no path in common: their paths below the folder that is common to each were compared.
    bool isBelowRoots = false;

    [[nodiscard]] int count(Change change) const { return counts[std::size_t(change)]; }
};

/// From the first to the second; a sentence when they have no kind of result in common.
[[nodiscard]] std::variant<Difference, QString> differenceOf(const Listing &before, const Listing &after);

/// A line for each row, without the same: `new PATH`; names as sha256sum escapes them.
[[nodiscard]] QByteArray textOf(const Difference &difference);
/// `path,change,before,after`, all rows (RFC 4180).
[[nodiscard]] QByteArray csvOf(const Difference &difference);
[[nodiscard]] QByteArray jsonOf(const Difference &difference);

} // namespace files
