// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the server can do, one function each: from a request to a Reply. The table in routes.cpp says
// which path leads where. They keep nothing but the Site's counters.
#pragma once

#include "reply.h"
#include "request.h"
#include "site.h"

namespace practice {

/// A request on its way through a behaviour.
struct Call {
    Request &request;
    QString argument; ///< what the path has behind the route: a name, a number
    Site &site;

    [[nodiscard]] Query &query() const { return request.query; }
};

using Behaviour = Reply (*)(const Call &);

// What works: pages, files, and replies that come slowly.
Reply page(const Call &call);
Reply file(const Call &call);
Reply changing(const Call &call);
Reply drip(const Call &call);
Reply endless(const Call &call);
Reply empty(const Call &call);
Reply gzip(const Call &call);

// What is refused or sent elsewhere.
Reply status(const Call &call);
Reply busy(const Call &call);
Reply flaky(const Call &call);
Reply basicAuth(const Call &call);
Reply redirect(const Call &call);
Reply redirectLoop(const Call &call);
Reply redirectTo(const Call &call);

// What no server should do.
Reply stall(const Call &call);
Reply stallBeforeHead(const Call &call);
Reply cut(const Call &call);
Reply cutChunked(const Call &call);
Reply badChunk(const Call &call);
Reply wrongLength(const Call &call);
Reply reset(const Call &call);
Reply junk(const Call &call);
Reply hugeHead(const Call &call);
Reply unaskedPart(const Call &call);
Reply earlyHints(const Call &call);

} // namespace practice
