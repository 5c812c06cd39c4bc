// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What libcurl's error codes mean to us. Where a code covers several things, the system's error number or libcurl's
// own words tell them apart.
#pragma once

#include "error.h"

#include <curl/curl.h>

namespace download {

/// The kind of a failure with `code`, on a handle that has run.
[[nodiscard]] ErrorKind kindOf(CURLcode code, CURL *handle);

/// For ErrorKind::Tls: "expired", "not-yet-valid", "self-signed", "unknown-issuer", "wrong-host", or else `words`.
[[nodiscard]] QString tlsReason(CURL *handle, const QString &words);

} // namespace download
