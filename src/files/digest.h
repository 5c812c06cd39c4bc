// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Checksums of files, by OpenSSL's libcrypto, which uses what the processor has for them.
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

struct evp_md_ctx_st;

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

/// A checksum in the making. Belongs to one thread; may be used again after result().
class Digest {
public:
    /// Raises std::runtime_error when libcrypto has been configured to refuse this algorithm.
    explicit Digest(Algorithm algorithm);
    ~Digest();
    Q_DISABLE_COPY_MOVE(Digest)

    void add(const char *data, std::size_t size);
    /// The checksum in hexadecimal; what is added after that makes another.
    [[nodiscard]] QByteArray result();

private:
    void begin();

    Algorithm m_algorithm;
    evp_md_ctx_st *m_context;
};

/// While it lives, its thread may make digests. What libcrypto keeps for a thread goes with it: left to the thread's
/// end, that may come after libcrypto's own, for a pool does not wait until its threads are gone.
class DigestsOfThread {
public:
    DigestsOfThread() = default;
    ~DigestsOfThread();
    Q_DISABLE_COPY_MOVE(DigestsOfThread)
};

} // namespace files
