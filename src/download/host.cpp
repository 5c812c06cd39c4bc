// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "host.h"

#include <QUrl>

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace download {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// What libcurl takes in a name; the standard allows a few marks more, which no name in DNS has.
bool isNameCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
}

AddressProblem forbidden(char c)
{
    if (c == ' ')
        return {AddressProblem::SpaceInHost, {}};
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
        return {AddressProblem::ControlInHost, {}};
    return {AddressProblem::ForbiddenInHost, QString(QLatin1Char(c))};
}

/// The last part of a host, a dot at its end aside.
QByteArrayView lastLabel(QByteArrayView host)
{
    if (host.endsWith('.'))
        host.chop(1);
    return host.sliced(host.lastIndexOf('.') + 1);
}

/// One number of an IPv4 address: decimal, octal (`0…`) or hexadecimal (`0x…`); saturates above 2^32.
std::optional<quint64> ipv4Number(QByteArrayView text)
{
    int base = 10;
    if (text.size() >= 2 && text[0] == '0') {
        const bool isHex = text[1] == 'x' || text[1] == 'X';
        base = isHex ? 16 : 8;
        text = text.sliced(isHex ? 2 : 1);
        if (text.isEmpty())
            return 0;
    }
    quint64 number = 0;
    for (const char c : text) {
        const int digit = isDigit(c) ? c - '0' : isHexDigit(c) ? (c | 0x20) - 'a' + 10 : base;
        if (digit >= base)
            return std::nullopt;
        number = std::min<quint64>(number * quint64(base) + quint64(digit), quint64(1) << 33);
    }
    return text.isEmpty() ? std::nullopt : std::optional(number);
}

/// Up to four numbers, of which the last fills the bytes that are left: `1.2.3` is 1.2.0.3.
std::optional<QByteArray> ipv4(QByteArrayView host)
{
    if (host.endsWith('.'))
        host.chop(1);
    quint64 address = 0;
    int parts = 0;
    for (qsizetype start = 0; start <= host.size(); ++parts) {
        const qsizetype dot = host.indexOf('.', start);
        const bool isLast = dot < 0;
        const auto number = ipv4Number(host.sliced(start, (isLast ? host.size() : dot) - start));
        const quint64 bound = isLast && parts < 4 ? quint64(1) << (8 * (4 - parts)) : 256;
        if (!number || parts > 3 || *number >= bound)
            return std::nullopt;
        address |= isLast ? *number : *number << (8 * (3 - parts));
        start = isLast ? host.size() + 1 : dot + 1;
    }
    QByteArray text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += (text.isEmpty() ? "" : ".") + QByteArray::number((address >> shift) & 255);
    return text;
}

std::optional<QByteArray> ipv6(QByteArrayView inBrackets)
{
    const QByteArray text = inBrackets.sliced(1, inBrackets.size() - 2).toByteArray();
    in6_addr address{};
    std::array<char, INET6_ADDRSTRLEN> shortForm{};
    if (text.contains('\0') || inet_pton(AF_INET6, text.constData(), &address) != 1
        || !inet_ntop(AF_INET6, &address, shortForm.data(), shortForm.size()))
        return std::nullopt;
    return '[' + QByteArray(shortForm.data()) + ']';
}

std::optional<AddressProblem> lengthProblem(const QByteArray &host)
{
    QByteArrayView name = host;
    if (name.endsWith('.'))
        name.chop(1);
    if (name.size() > MaxHostLength)
        return AddressProblem{AddressProblem::HostTooLong, {}, name.size()};
    for (qsizetype start = 0; start <= name.size();) {
        const qsizetype dot = name.indexOf('.', start);
        const QByteArrayView label = name.sliced(start, (dot < 0 ? name.size() : dot) - start);
        if (label.isEmpty())
            return AddressProblem{AddressProblem::EmptyLabel, QString::fromLatin1(host)};
        if (label.size() > MaxLabelLength)
            return AddressProblem{AddressProblem::LabelTooLong, QString::fromLatin1(label), label.size()};
        start = dot < 0 ? name.size() + 1 : dot + 1;
    }
    return std::nullopt;
}

/// Names in lower case; those beyond ASCII in punycode, an empty text if there is none.
QByteArray asciiName(const QByteArray &name)
{
    if (std::all_of(name.begin(), name.end(), [](char c) { return static_cast<signed char>(c) >= 0; }))
        return name.toLower();
    if (!name.isValidUtf8())
        return {};
    return QUrl::toAce(QString::fromUtf8(name)).toLower();
}

} // namespace

bool isDottedQuad(QByteArrayView host)
{
    return std::count(host.begin(), host.end(), '.') == 3
           && std::all_of(host.begin(), host.end(), [](char c) { return isDigit(c) || c == '.'; });
}

bool endsInNumber(QByteArrayView host)
{
    const QByteArrayView label = lastLabel(host);
    if (!label.isEmpty() && std::all_of(label.begin(), label.end(), isDigit))
        return true;
    return label.size() >= 2 && label[0] == '0' && (label[1] | 0x20) == 'x'
           && std::all_of(label.begin() + 2, label.end(), isHexDigit);
}

std::variant<QByteArray, AddressProblem> readHost(QByteArrayView text)
{
    if (text.isEmpty())
        return AddressProblem{AddressProblem::EmptyHost, {}};
    const auto problem = [&](AddressProblem::Kind kind) {
        return AddressProblem{kind, QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 80)))};
    };
    if (text.startsWith('[') && text.endsWith(']')) {
        auto address = ipv6(text);
        if (!address)
            return problem(AddressProblem::BadIpv6);
        return *std::move(address);
    }
    QByteArray name = text.contains('%') ? QByteArray::fromPercentEncoding(text.toByteArray())
                                         : text.toByteArray();
    // A long name beyond ASCII would cost Qt's punycode more than its length.
    if (name.size() > 4 * MaxHostLength)
        return AddressProblem{AddressProblem::HostTooLong, {}, name.size()};
    name = asciiName(name);
    if (name.isEmpty())
        return problem(AddressProblem::BadName);
    if (const auto *wrong = std::find_if_not(name.cbegin(), name.cend(), isNameCharacter);
        wrong != name.cend())
        return forbidden(*wrong);
    if (endsInNumber(name)) {
        auto address = ipv4(name);
        if (!address)
            return problem(AddressProblem::BadIpv4);
        return *std::move(address);
    }
    if (auto wrong = lengthProblem(name))
        return *std::move(wrong);
    return name;
}

} // namespace download
