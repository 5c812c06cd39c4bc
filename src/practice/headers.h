// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Header fields of a message, in the order in which they are on the wire; a name may occur twice.
#pragma once

#include <QByteArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace practice {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// The value of the first field called `name`, in any case; null when there is none.
inline QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Makes `value` the only value of `name`.
inline void setHeader(Headers &headers, const QByteArray &name, const QByteArray &value)
{
    std::erase_if(headers,
                  [&name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.emplace_back(name, value);
}

} // namespace practice
