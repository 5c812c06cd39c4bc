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

/// The addresses of a trimmed line, as typed, in order. White space parts them; inside quotes it does
/// not, nor within a host (`http://exa mple.com` stays in one piece, so that the space can be named).
[[nodiscard]] std::vector<QStringView> piecesOf(QStringView line);

} // namespace download
