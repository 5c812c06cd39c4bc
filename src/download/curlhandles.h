// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// libcurl's handles, with the options that do not change from one request to the next. One that did a plain request well
// serves the next of the same kind: making one, its buffer and its options costs more than a small file's bytes.
// Belongs to the transport's thread.
#pragma once

#include "transfer.h"

#include <curl/curl.h>

#include <vector>

namespace download {

class CurlHandles {
public:
    struct Free {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    using Handle = std::unique_ptr<CURL, Free>;

    /// A handle with the options of `request`, its address and headers apart.
    [[nodiscard]] Handle take(const Request &request, bool isSpeedLimited);
    /// Keeps one that transferred `request`, for the next: only if that went well, and nothing of it can stick to the
    /// handle. Others are closed.
    void giveBack(Handle handle, const Request &request, bool isSpeedLimited);

private:
    /// What the options of a kept handle come from.
    struct Kind {
        QByteArray userAgent;
        QByteArray caFile;
        std::chrono::milliseconds connect;
        std::chrono::milliseconds total;
        bool operator==(const Kind &) const = default;
    };
    [[nodiscard]] static Kind kindOf(const Request &request);

    Kind m_kind{};
    std::vector<Handle> m_kept; ///< all of m_kind
};

} // namespace download
