// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <stdexcept>
#include <string>

namespace digest {

namespace {

/// libcrypto's names, in the order of Algorithm.
constexpr std::array names{"SHA256", "SHA1", "MD5", "BLAKE2B-512", "SHA512"};

/// Looked up once: for a small file that takes longer than the checksum itself.
const EVP_MD *implementation(Algorithm algorithm)
{
    static const std::array<EVP_MD *, names.size()> found = [] {
        std::array<EVP_MD *, names.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = EVP_MD_fetch(nullptr, names[i], nullptr);
        return all;
    }();
    return found[std::size_t(algorithm)];
}

} // namespace

Digest::Digest(Algorithm algorithm)
    : m_algorithm(algorithm), m_context(EVP_MD_CTX_new())
{
    begin();
}

Digest::~Digest() { EVP_MD_CTX_free(m_context); }

void Digest::begin()
{
    const EVP_MD *md = implementation(m_algorithm);
    if (!md || EVP_DigestInit_ex2(m_context, md, nullptr) != 1) {
        EVP_MD_CTX_free(std::exchange(m_context, nullptr));
        throw std::runtime_error("libcrypto refuses " + std::string(names[std::size_t(m_algorithm)]));
    }
}

void Digest::add(const char *data, std::size_t size)
{
    if (EVP_DigestUpdate(m_context, data, size) != 1)
        throw std::runtime_error("libcrypto failed");
}

QByteArray Digest::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(m_context, bytes.data(), &size) != 1)
        throw std::runtime_error("libcrypto failed");
    begin();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(size)).toHex();
}

DigestsOfThread::~DigestsOfThread() { OPENSSL_thread_stop(); }

} // namespace digest
