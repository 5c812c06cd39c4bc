// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Files of checksums, as sha256sum, sha1sum, md5sum and b2sum write and read them: `DIGEST  NAME`, `DIGEST *NAME`, and
// with --tag `SHA256 (NAME) = DIGEST`; names with a backslash or a line's end are escaped.
#pragma once

#include "digest.h"

#include <QString>

#include <vector>

namespace files {

/// A line that promises something.
struct SumLine {
    int number = 0; ///< counted from 1
    Algorithm algorithm = Algorithm::Sha256;
    QByteArray digest; ///< hexadecimal, lower case
    QByteArray name;

    friend bool operator==(const SumLine &, const SumLine &) = default;
};

/// A line that could not be read; empty lines and comments are none.
struct BadLine {
    enum Reason {
        NoForm,           ///< neither of the forms
        UnknownAlgorithm, ///< a name or a length that is none of ours
        BadName           ///< no name, or an escape that does not exist
    };
    int number = 0;
    Reason reason = NoForm;

    friend bool operator==(const BadLine &, const BadLine &) = default;
};

/// What is wrong with the line, for a person.
[[nodiscard]] QString sentence(const BadLine &line);

struct Sums {
    std::vector<SumLine> lines;
    std::vector<BadLine> bad;
};

/// Reads any bytes; lines may end as on Windows. A digest without its algorithm's name tells it by its length.
[[nodiscard]] Sums readSums(const QByteArray &content);

/// The line for a file, with its end.
[[nodiscard]] QByteArray sumLine(Algorithm algorithm, const QByteArray &digest, const QByteArray &name,
                                 bool isTagged = false);

} // namespace files
