// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the server's files and pages consist of: bytes computed from a name, at any offset, so that a file
// of many gigabytes takes no memory and a client can check every byte it received.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace practice {

/// Gives bytes [offset, offset + size) of a body.
using Source = std::function<QByteArray(qint64 offset, qint64 size)>;

/// Bytes [offset, offset + size) of the file called `name`. Two names share nothing, and no part of a
/// file repeats another, so that bytes in a wrong place are noticed.
QByteArray fileContent(const QString &name, qint64 offset, qint64 size);

/// Bytes [offset, offset + size) of the page called `name`: HTML, then paragraphs without end.
QByteArray pageContent(const QString &name, qint64 offset, qint64 size);

/// A source of `bytes`, which are kept.
Source sourceOf(const QByteArray &bytes);

/// `plain` as a gzip stream with its checksum (RFC 1952).
QByteArray gzipped(const QByteArray &plain);

/// The number that stands for `name` in contents and entity tags; the same in every process.
quint64 fingerprint(const QByteArray &name);

} // namespace practice
