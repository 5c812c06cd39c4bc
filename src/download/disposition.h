// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The file name in a Content-Disposition header (RFC 6266, RFC 8187), and in the forms servers really
// send: words encoded after RFC 2047, percent-encoding, raw UTF-8 or Latin-1.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace download {

/// The name as the server says it, not yet safe; none if there is none or the header is malformed before it.
[[nodiscard]] std::optional<QString> dispositionFileName(const QByteArray &header);

} // namespace download
