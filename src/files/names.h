// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Names of files are bytes: any but '/' and 0. These turn them into text: for people, and as coreutils write them.
#pragma once

#include <QByteArray>
#include <QString>

namespace files {

/// For a person: bytes that are no UTF-8 and characters that would tear a line become U+FFFD.
[[nodiscard]] QString displayName(const QByteArray &name);

/// Whether it is UTF-8, so that it can be put into JSON unharmed.
[[nodiscard]] bool isUtf8(const QByteArray &name);

/// Whether sha256sum writes it escaped, behind a backslash at the line's beginning.
[[nodiscard]] bool needsEscape(const QByteArray &name);
/// With \\, \n and \r for backslash, newline and carriage return.
[[nodiscard]] QByteArray escapedName(const QByteArray &name);
/// Undoes escapedName(); a null array when it is none.
[[nodiscard]] QByteArray unescapedName(const QByteArray &text);

/// As wc writes it: as it is, or, with a newline in it, quoted for a shell.
[[nodiscard]] QByteArray quotedName(const QByteArray &name);
/// As text from which the bytes come back: as it is, or, with a byte in it that is not printable UTF-8, quoted for a
/// shell ($'\377').
[[nodiscard]] QByteArray shellName(const QByteArray &name);

} // namespace files
