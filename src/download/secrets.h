// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What of an address may be written to a file that outlives the program: all but names, passwords and keys. Pure; the
// same address gives the same text, so that what was kept is found again.
#pragma once

#include <QByteArray>
#include <QString>

namespace download {

/// An address without what must not be kept.
struct PublicAddress {
    QByteArray url;          ///< user info is gone, values of keys and tokens are empty
    bool isWithheld = false; ///< something was taken out: it can't be asked for as it is
};

/// Reads an address in normal form. Which values are keys is told by their names: `token`, `sig`, `api_key` …
[[nodiscard]] PublicAddress publicAddress(const QByteArray &url);

/// A text in which addresses stand, such as a chain of redirects, with each of them made public.
[[nodiscard]] QString publicText(const QString &text);

} // namespace download
