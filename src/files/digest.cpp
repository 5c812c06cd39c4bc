// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "digest.h"

#include <array>

namespace files {

namespace {

struct Properties {
    const char *option;
    const char *tag;
    const char *sums;
    digest::Algorithm algorithm;
    qsizetype digits;
};
constexpr std::array algorithms{Properties{"sha256", "SHA256", "SHA256SUMS", digest::Algorithm::Sha256, 64},
                                Properties{"sha1", "SHA1", "SHA1SUMS", digest::Algorithm::Sha1, 40},
                                Properties{"md5", "MD5", "MD5SUMS", digest::Algorithm::Md5, 32},
                                Properties{"blake2b", "BLAKE2b", "B2SUMS", digest::Algorithm::Blake2b, 128}};

constexpr const Properties &of(Algorithm algorithm) { return algorithms[std::size_t(algorithm)]; }

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
    : digest::Digest(of(algorithm).algorithm)
{}

} // namespace files
