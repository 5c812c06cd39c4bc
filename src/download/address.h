// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// An address as people type or paste it, read as the URL standard (WHATWG) reads http and https, into the
// one form that is compared, kept and given to libcurl; or the reason why it is none. Pure, and quick
// enough for a million.
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace download {

/// An http or https address that can be asked for.
struct Address {
    /// Normal form, ASCII: lower case punycode host, no default port, no `../`, no fragment, the rest
    /// percent-encoded.
    QByteArray url;
    /// The host as in `url`; IPv6 in brackets.
    QString host;
    /// The port that is connected to, 80 and 443 included.
    quint16 port = 0;
    bool isHttps = false;
    /// No scheme was typed; https was taken.
    bool isAssumedHttps = false;
};

/// Why a text is no address; `subject` and `number` fill the sentence.
struct AddressProblem {
    enum Kind : std::uint8_t {
        NotAnAddress,  ///< `subject` has neither a scheme nor a dot, a port or a slash
        UnknownScheme, ///< nobody knows the scheme `subject`
        OnlyHttp,      ///< the scheme `subject` exists and is not for downloads
        EmptyHost,
        SpaceInHost,
        ControlInHost,   ///< a control character in the host
        ForbiddenInHost, ///< `subject` may not be in a host
        EmptyLabel,      ///< two dots side by side in host `subject`
        HostTooLong,     ///< the host has `number` bytes
        LabelTooLong,    ///< the part `subject` of the host has `number` bytes
        BadName,         ///< host `subject` has no ASCII form (UTS 46)
        BadIpv4,
        BadIpv6,
        BadPort,
        TooLong, ///< the address has `number` characters
    };
    Kind kind = NotAnAddress;
    QString subject;
    qint64 number = 0;
    friend bool operator==(const AddressProblem &, const AddressProblem &) = default;
};

/// DNS's bounds for a host and for a part of it, in bytes.
inline constexpr qsizetype MaxHostLength = 253;
inline constexpr qsizetype MaxLabelLength = 63;
/// The longest text that is read, in characters; servers refuse far shorter ones.
inline constexpr qsizetype MaxAddressLength = 65'536;

/// Reads one address, user info included. Without a scheme it is taken as https if it looks like an address.
[[nodiscard]] std::variant<Address, AddressProblem> readAddress(QStringView text);

/// The address for messages and output: user name and password are replaced by `…`; also for texts that
/// are none.
[[nodiscard]] QString displayAddress(const QByteArray &url);

} // namespace download
