// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What stands around the addresses of a pasted line and is taken off silently: white space, quotes,
// `<…>`, commas at the end, Markdown. Views into the line, nothing is copied.
#pragma once

#include <QStringView>

#include <vector>

namespace download {

/// Without white space, zero-width and direction marks and control characters at both ends.
[[nodiscard]] QStringView trimmedLine(QStringView text);

/// An address of a line, as typed.
struct TypedAddress {
    QStringView text;
    bool isMirror =
        false; ///< a tab parts it from the one before: the same file from elsewhere, as in aria2's lists
};

/// The addresses of a trimmed line, in order. White space parts them; inside quotes it does not, nor do blanks within a
/// host (`http://exa mple.com` stays in one piece, so that the space can be named).
[[nodiscard]] std::vector<TypedAddress> piecesOf(QStringView line);

} // namespace download
