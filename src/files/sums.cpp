// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "sums.h"

#include "names.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace files {

namespace {

using Read = std::variant<SumLine, BadLine::Reason>;

bool isHex(const QByteArray &text)
{
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return std::all_of(text.begin(), text.end(), isDigit);
}

qsizetype hexLength(const QByteArray &text)
{
    qsizetype length = 0;
    while (length < text.size() && isHex(text.mid(length, 1)))
        ++length;
    return length;
}

/// The name as it was before it was written.
Read named(SumLine line, const QByteArray &written, bool isEscaped)
{
    line.name = isEscaped ? unescapedName(written) : written;
    if (line.name.isEmpty() || line.name.contains('\0'))
        return BadLine::BadName;
    return line;
}

std::optional<Algorithm> algorithmOfTag(const QByteArray &tag)
{
    for (const Algorithm algorithm :
         {Algorithm::Sha256, Algorithm::Sha1, Algorithm::Md5, Algorithm::Blake2b}) {
        if (tag == tagName(algorithm))
            return algorithm;
    }
    // b2sum --length=512 and openssl dgst have names of their own for it.
    if (tag == "BLAKE2b-512" || tag == "BLAKE2B512" || tag == "BLAKE2B-512")
        return Algorithm::Blake2b;
    if (tag == "SHA2-256")
        return Algorithm::Sha256;
    return std::nullopt;
}

/// `SHA256 (NAME) = DIGEST`, or openssl's `SHA256(NAME)= DIGEST`.
Read readTagged(const QByteArray &text, bool isEscaped)
{
    const qsizetype open = text.indexOf('(');
    const qsizetype close = text.lastIndexOf(')');
    const qsizetype equals = close < 0 ? -1 : text.indexOf('=', close);
    if (open < 1 || close < open || equals < 0
        || !text.mid(close + 1, equals - close - 1).trimmed().isEmpty())
        return BadLine::NoForm;
    const QByteArray tag = text.left(open).trimmed();
    const QByteArray digest = text.mid(equals + 1).trimmed();
    if (tag.contains(' ') || digest.isEmpty() || !isHex(digest))
        return BadLine::NoForm;
    const auto algorithm = algorithmOfTag(tag);
    if (!algorithm)
        return BadLine::UnknownAlgorithm;
    if (digest.size() != digitCount(*algorithm))
        return BadLine::NoForm;
    return named({0, *algorithm, digest.toLower(), {}}, text.mid(open + 1, close - open - 1), isEscaped);
}

/// `DIGEST  NAME` or `DIGEST *NAME`; with one blank alone, as BSD's -r writes it, too.
Read readPlain(const QByteArray &text, bool isEscaped)
{
    const qsizetype digits = hexLength(text);
    if (digits < 32 || digits >= text.size() || (text[digits] != ' ' && text[digits] != '\t'))
        return BadLine::NoForm;
    const auto algorithm = algorithmWithDigits(digits);
    if (!algorithm)
        return BadLine::UnknownAlgorithm;
    qsizetype at = digits + 1;
    if (at < text.size() && (text[at] == ' ' || text[at] == '*'))
        ++at;
    return named({0, *algorithm, text.left(digits).toLower(), {}}, text.mid(at), isEscaped);
}

Read readLine(QByteArray text)
{
    qsizetype blanks = 0;
    while (blanks < text.size() && (text[blanks] == ' ' || text[blanks] == '\t'))
        ++blanks;
    text.remove(0, blanks);
    const bool isEscaped = text.startsWith('\\');
    if (isEscaped)
        text.remove(0, 1);
    const Read plain = readPlain(text, isEscaped);
    const auto *reason = std::get_if<BadLine::Reason>(&plain);
    return reason && *reason == BadLine::NoForm ? readTagged(text, isEscaped) : plain;
}

} // namespace

QString sentence(const BadLine &line)
{
    switch (line.reason) {
    case BadLine::NoForm:
        return QCoreApplication::translate("files", "line %L1 is no checksum with a name").arg(line.number);
    case BadLine::UnknownAlgorithm:
        return QCoreApplication::translate("files",
                                           "line %L1 has a checksum of a kind that is not known here")
            .arg(line.number);
    case BadLine::BadName:
        break;
    }
    return QCoreApplication::translate("files", "line %L1 has a name that can't be read").arg(line.number);
}

Sums readSums(const QByteArray &content)
{
    Sums sums;
    int number = 0;
    for (qsizetype begin = 0; begin < content.size();) {
        qsizetype end = content.indexOf('\n', begin);
        end = end < 0 ? content.size() : end;
        QByteArray text = content.mid(begin, end - begin);
        begin = end + 1;
        ++number;
        if (text.endsWith('\r'))
            text.chop(1);
        if (number == 1 && text.startsWith("\xef\xbb\xbf"))
            text.remove(0, 3);
        if (text.startsWith('#') || text.trimmed().isEmpty())
            continue;
        Read read = readLine(std::move(text));
        if (auto *line = std::get_if<SumLine>(&read)) {
            line->number = number;
            sums.lines.push_back(std::move(*line));
        } else {
            sums.bad.push_back({number, std::get<BadLine::Reason>(read)});
        }
    }
    return sums;
}

QByteArray sumLine(Algorithm algorithm, const QByteArray &digest, const QByteArray &name, bool isTagged)
{
    const bool escapes = needsEscape(name);
    const QByteArray written = escapes ? escapedName(name) : name;
    QByteArray line = escapes ? "\\" : "";
    if (isTagged)
        line += tagName(algorithm) + " (" + written + ") = " + digest;
    else
        line += digest + "  " + written;
    return line + '\n';
}

} // namespace files
