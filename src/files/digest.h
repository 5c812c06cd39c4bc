// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Which checksums of files there are, and what they are called.
#pragma once

#include <digest/digest.h>

#include <memory>
#include <optional>

namespace files {

enum class Algorithm { Sha256, Sha1, Md5, Blake2b };

/// Its name on the command line: "sha256", "sha1", "md5", "blake2b".
[[nodiscard]] QByteArray optionName(Algorithm algorithm);
/// Its name in a line of the form `SHA256 (name) = …`.
[[nodiscard]] QByteArray tagName(Algorithm algorithm);
/// The customary name of a file of such checksums: "SHA256SUMS".
[[nodiscard]] QByteArray sumsName(Algorithm algorithm);
/// The digits of a checksum in hexadecimal.
[[nodiscard]] qsizetype digitCount(Algorithm algorithm);
/// The algorithm whose checksums have so many digits.
[[nodiscard]] std::optional<Algorithm> algorithmWithDigits(qsizetype count);

/// A checksum of a file in the making.
class Digest : public digest::Digest {
public:
    /// Raises std::runtime_error when libcrypto has been configured to refuse this algorithm.
    explicit Digest(Algorithm algorithm);
};

using digest::DigestsOfThread;

} // namespace files
