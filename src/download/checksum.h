// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a file must hash to, as lists, addresses and web pages give it. Pure, but for checksumOf(), which reads a file.
#pragma once

#include <digest/digest.h>

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>
#include <variant>

namespace download {

using digest::Algorithm;

struct Checksum {
    Algorithm algorithm = Algorithm::Sha256;
    QByteArray digits; ///< hexadecimal, lower case
    friend bool operator==(const Checksum &, const Checksum &) = default;
};

/// Why a text is no checksum.
struct ChecksumProblem {
    enum Kind : std::uint8_t {
        UnknownAlgorithm, ///< there is none of the name `subject`
        NotHexadecimal,
        WrongLength ///< one of `algorithm` has `number` digits
    };
    Kind kind = UnknownAlgorithm;
    QString subject = {};
    Algorithm algorithm = Algorithm::Sha256;
    qint64 number = 0;
};

/// "SHA-256", as it is said to people; the same in every language.
[[nodiscard]] QString checksumName(Algorithm algorithm);
/// "sha-256=0123…", as a list writes it.
[[nodiscard]] QByteArray checksumText(const Checksum &checksum);

/// Reads `sha-256=HEX`, with or without the dash and with `=` or `:`. Knows md5, sha-1, sha-256 and sha-512.
[[nodiscard]] std::variant<Checksum, ChecksumProblem> readChecksum(QStringView text);
/// The same for what a person pastes: digits alone, whose number tells the algorithm, and lines of files such as
/// SHA256SUMS, too.
[[nodiscard]] std::variant<Checksum, ChecksumProblem> readPastedChecksum(QStringView text);
/// The checksum in the fragment of an address, `#sha256=HEX`; nothing if that is about something else.
[[nodiscard]] std::optional<std::variant<Checksum, ChecksumProblem>> checksumInFragment(QStringView address);

/// What the file at `path` hashes to, read from end to end; nothing if it can't be read, or was asked to stop.
[[nodiscard]] std::optional<Checksum> checksumOf(const QString &path, Algorithm algorithm,
                                                 std::stop_token stop);

} // namespace download
