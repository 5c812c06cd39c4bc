// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A checksum in the making, by OpenSSL's libcrypto, which uses what the processor has for it.
#pragma once

#include <QByteArray>

#include <cstdint>

struct evp_md_ctx_st;

namespace digest {

enum class Algorithm : std::uint8_t { Sha256, Sha1, Md5, Blake2b, Sha512 };

/// Belongs to one thread; may be used again after result().
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

} // namespace digest
