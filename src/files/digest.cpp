// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace files {

namespace {

struct Properties {
    const char *option;
    const char *tag;
    const char *sums;
    const char *evp;
    qsizetype digits;
};
constexpr std::array algorithms{Properties{"sha256", "SHA256", "SHA256SUMS", "SHA256", 64},
                                Properties{"sha1", "SHA1", "SHA1SUMS", "SHA1", 40},
                                Properties{"md5", "MD5", "MD5SUMS", "MD5", 32},
                                Properties{"blake2b", "BLAKE2b", "B2SUMS", "BLAKE2B-512", 128}};

constexpr const Properties &of(Algorithm algorithm) { return algorithms[std::size_t(algorithm)]; }

/// Looked up once: for a small file that takes longer than the checksum itself.
const EVP_MD *implementation(Algorithm algorithm)
{
    static const std::array<EVP_MD *, algorithms.size()> found = [] {
        std::array<EVP_MD *, algorithms.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = EVP_MD_fetch(nullptr, algorithms[i].evp, nullptr);
        return all;
    }();
    return found[std::size_t(algorithm)];
}

} // namespace

QByteArray optionName(Algorithm algorithm) { return of(algorithm).option; }
QByteArray tagName(Algorithm algorithm) { return of(algorithm).tag; }
QByteArray sumsName(Algorithm algorithm) { return of(algorithm).sums; }
qsizetype digitCount(Algorithm algorithm) { return of(algorithm).digits; }

std::optional<Algorithm> algorithmWithDigits(qsizetype count)
{
    for (std::size_t i = 0; i < algorithms.size(); ++i) {
        if (algorithms[i].digits == count)
            return Algorithm(i);
    }
    return std::nullopt;
}

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
        throw std::runtime_error("libcrypto refuses " + tagName(m_algorithm).toStdString());
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

} // namespace files
