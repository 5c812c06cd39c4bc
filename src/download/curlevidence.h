// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What libcurl knows of a connection once a transfer is over. On the transport's thread.
#pragma once

#include "evidence.h"

#include <curl/curl.h>

namespace download {

/// Protocol, address and certificate. A certificate is seen only when its connection is opened: later transfers get
/// the one that this thread saw last for the same host.
[[nodiscard]] Evidence evidenceOf(CURL *handle);

/// A date as OpenSSL prints it, "Nov  3 17:33:00 2027 GMT"; invalid if it is none.
[[nodiscard]] QDateTime certificateDate(const QByteArray &text);

} // namespace download
