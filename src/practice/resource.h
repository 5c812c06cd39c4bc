// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A thing with a size, a type and a version, and how HTTP serves one: whole, in part (Range), or not at
// all because the client has it (RFC 9110, sections 13 and 14).
#pragma once

#include "behaviours.h"

namespace practice {

struct Resource {
    Source content;
    qint64 size = 0;
    QByteArray type;
    QByteArray identity;      ///< what the entity tag is made of
    qint64 modified = Opened; ///< seconds since 1970

    /// When what never changes was last modified: 1 January 2025.
    static constexpr qint64 Opened = 1'735'689'600;
};

/// Answers `call` with `resource`. Query: `ranges=0` takes no notice of Range, `etag=0` gives no entity
/// tag and `etag=weak` a weak one.
Reply serve(const Resource &resource, const Call &call);

/// The media type that goes with the end of `name`.
QByteArray typeOf(const QString &name);

} // namespace practice
