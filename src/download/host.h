// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The host of an address in the form that is compared and looked up: names in lower case and punycode,
// IPv4 as four decimal numbers, IPv6 in its short form and in brackets (the URL standard's host parser).
#pragma once

#include "address.h"

#include <QByteArrayView>

namespace download {

/// The normal form of a host (UTF-8, still percent-encoded), or what is wrong with it.
[[nodiscard]] std::variant<QByteArray, AddressProblem> readHost(QByteArrayView text);

/// Whether the host reads as four decimal numbers, right or wrong (`256.0.0.1`).
[[nodiscard]] bool isDottedQuad(QByteArrayView host);

/// Whether the standard reads the host as IPv4 because it ends in a number (`1.2.3`, `foo.0x4`).
[[nodiscard]] bool endsInNumber(QByteArrayView host);

} // namespace download
