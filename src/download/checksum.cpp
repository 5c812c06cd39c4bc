// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "checksum.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace download {

namespace {

struct Known {
    Algorithm algorithm;
    const char *name; ///< in aria2's lists; other writings have no dash
    const char *shown;
    qsizetype digits;
};
constexpr std::array known{
    Known{Algorithm::Sha256, "sha-256", "SHA-256", 64}, Known{Algorithm::Sha1, "sha-1", "SHA-1", 40},
    Known{Algorithm::Md5, "md5", "MD5", 32}, Known{Algorithm::Sha512, "sha-512", "SHA-512", 128}};

const Known &of(Algorithm algorithm)
{
    return *std::find_if(known.begin(), known.end(),
                         [algorithm](const Known &each) { return each.algorithm == algorithm; });
}

const Known *named(QStringView text)
{
    QString name = text.trimmed().toString().toLower();
    name.remove(u'-');
    const auto *found = std::find_if(known.begin(), known.end(), [&name](const Known &each) {
        return QString::fromLatin1(each.name).remove(u'-') == name;
    });
    return found == known.end() ? nullptr : found;
}

std::variant<Checksum, ChecksumProblem> digitsOf(const Known &which, QStringView text)
{
    const QByteArray digits = text.trimmed().toString().toLower().toUtf8();
    const auto isHexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (!std::all_of(digits.begin(), digits.end(), isHexadecimal))
        return ChecksumProblem{ChecksumProblem::NotHexadecimal, {}, which.algorithm, which.digits};
    if (digits.size() != which.digits)
        return ChecksumProblem{ChecksumProblem::WrongLength, {}, which.algorithm, which.digits};
    return Checksum{which.algorithm, digits};
}

} // namespace

QString checksumName(Algorithm algorithm) { return QString::fromLatin1(of(algorithm).shown); }

QByteArray checksumText(const Checksum &checksum)
{
    return of(checksum.algorithm).name + ('=' + checksum.digits);
}

std::variant<Checksum, ChecksumProblem> readChecksum(QStringView text)
{
    const auto *const sign = std::find_if(text.begin(), text.end(),
                                          [](QChar c) { return c == u'=' || c == u':'; });
    const QStringView name = text.first(sign - text.begin());
    const Known *const which = named(name);
    if (!which)
        return ChecksumProblem{ChecksumProblem::UnknownAlgorithm, name.trimmed().left(40).toString()};
    return digitsOf(*which, sign == text.end() ? QStringView() : text.sliced(name.size() + 1));
}

std::variant<Checksum, ChecksumProblem> readPastedChecksum(QStringView text)
{
    text = text.trimmed();
    // "SHA256 (name) = HEX"
    static const QRegularExpression tagged(uR"(^([A-Za-z0-9-]+) \(.*\) ?= ?([0-9A-Fa-f]+)$)"_s);
    if (const auto match = tagged.match(text.toString()); match.hasMatch())
        return readChecksum(QString(match.captured(1) + u'=' + match.captured(2)));
    const auto *const sign = std::find_if(text.begin(), text.end(),
                                          [](QChar c) { return c == u'=' || c == u':'; });
    if (sign != text.end() && named(text.first(sign - text.begin())))
        return readChecksum(text);
    // "HEX  name", or the digits alone
    const auto *const space = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const QStringView digits = text.first(space - text.begin());
    const auto *const which = std::find_if(known.begin(), known.end(),
                                           [&](const Known &each) { return each.digits == digits.size(); });
    if (which == known.end())
        return ChecksumProblem{ChecksumProblem::UnknownAlgorithm, digits.left(40).toString()};
    return digitsOf(*which, digits);
}

std::optional<std::variant<Checksum, ChecksumProblem>> checksumInFragment(QStringView address)
{
    const qsizetype hash = address.indexOf(u'#');
    if (hash < 0)
        return std::nullopt;
    for (const QStringView piece : address.sliced(hash + 1).split(u'&')) {
        const qsizetype sign = piece.indexOf(u'=');
        if (sign > 0 && named(piece.first(sign)))
            return readChecksum(piece);
    }
    return std::nullopt;
}

std::optional<Checksum> checksumOf(const QString &path, Algorithm algorithm, std::stop_token stop)
{
    constexpr qsizetype blockSize = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_SEQUENTIAL);
    const digest::DigestsOfThread digests;
    digest::Digest digest(algorithm);
    std::vector<char> block(blockSize);
    for (;;) {
        const qint64 size = file.read(block.data(), blockSize);
        if (size < 0 || stop.stop_requested())
            return std::nullopt;
        if (size == 0)
            return Checksum{algorithm, digest.result()};
        digest.add(block.data(), std::size_t(size));
    }
}

} // namespace download
