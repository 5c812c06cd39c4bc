// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What of an address may be written to a file that outlives the program: all but names, passwords and keys. Pure; the
// same address gives the same text, so that what was kept is found again.
#pragma once

#include "row.h"

namespace download {

/// An address without what must not be kept.
struct PublicAddress {
    QByteArray url;          ///< user info is gone, values of keys and tokens are empty
    bool isWithheld = false; ///< something was taken out: it can't be asked for as it is
};

/// Reads an address in normal form. Which values are keys is told by their names: `token`, `sig`, `api_key` …
[[nodiscard]] PublicAddress publicAddress(const QByteArray &url);

/// Options without what must not be kept.
struct PublicOptions {
    ItemOptionsPtr options;  ///< null when there are none, or nothing is left
    bool isWithheld = false; ///< something was taken out
};

/// Passwords, proxies that have one, headers but the most usual ones, and what publicAddress() takes out of mirrors.
[[nodiscard]] PublicOptions publicOptions(const ItemOptionsPtr &options);

/// Whether a header, "Name: value", is of those that every browser sends, and has no key in it.
[[nodiscard]] bool isPublicHeader(const QByteArray &header);

/// Whether the batch has something of its own that must not be kept: a password, a token, a header.
[[nodiscard]] bool hasSecrets(const BatchOptions &options);

/// A list without the addresses for which something is secret, and without the options below them.
[[nodiscard]] QString publicList(const QString &list);

/// A text in which addresses stand, such as a chain of redirects, with each of them made public.
[[nodiscard]] QString publicText(const QString &text);

} // namespace download
