// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a list says of one address beyond the address itself: aria2's options, mirrors, a checksum. A value that rows
// share and nobody changes; most rows have none.
#pragma once

#include "checksum.h"
#include "whenexists.h"

#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <memory>

namespace download {

struct ItemOptions {
    QByteArrayList mirrors = {}; ///< other addresses of the same file, in normal form
    std::optional<Checksum> checksum = {};
    QString folder = {};         ///< where to, `~` included; relative: below the batch's folder; empty: that
    QString subfolder = {};      ///< of it, safe; empty: none
    QString name = {};           ///< of the file, safe; empty: the server's
    QByteArrayList headers = {}; ///< "Name: value"
    QByteArray userAgent = {};   ///< empty: the batch's
    QByteArray user = {};        ///< for basic authentication; empty: none
    QByteArray password = {};
    QString cookieFile = {}; ///< in Netscape's format; empty: the batch's
    QByteArray proxy = {};   ///< for all addresses; these two count more; empty: the batch's
    QByteArray httpProxy = {};
    QByteArray httpsProxy = {};
    qint64 speedLimit = 0;                                 ///< bytes a second; 0: none of its own
    std::optional<std::chrono::milliseconds> timeout = {}; ///< for the first byte, and without a byte
    std::optional<std::chrono::milliseconds> connectTimeout = {};
    std::optional<int> attempts = {}; ///< 1 or more
    std::optional<int> segments = {}; ///< connections at most for the file, 1 to Division::limit
    std::optional<WhenExists> whenExists = {};

    /// The proxy for `url`; empty: the batch's.
    [[nodiscard]] const QByteArray &proxyFor(const QByteArray &url) const;
    friend bool operator==(const ItemOptions &, const ItemOptions &) = default;
};

/// Null: there are none.
using ItemOptionsPtr = std::shared_ptr<const ItemOptions>;

/// Where a row with `options` goes in a batch that goes to `folder`.
[[nodiscard]] QString folderFor(const QString &folder, const ItemOptionsPtr &options);

} // namespace download
