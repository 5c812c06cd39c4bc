// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The server's table of contents: which path leads to which behaviour, in one sentence each, and the
// options that every path takes. The index page is made of the same table.
#pragma once

#include "behaviours.h"

#include <span>

namespace practice {

struct Route {
    const char *path;        ///< what a path begins with; all of it when there is no placeholder
    const char *placeholder; ///< what follows, for people; empty when nothing does
    const char *options;     ///< the route's own options, for people
    const char *example;     ///< a link that works
    const char *sentence;
    Behaviour behaviour;
};

/// A part of the query that every route understands.
struct Option {
    const char *form;
    const char *sentence;
};

std::span<const Route> routes();
std::span<const Option> commonOptions();

/// What the server does for `request`: a route's behaviour with the common options; an error page for
/// an unknown path or an option that is no sense.
Reply answer(Request request, Site &site);

} // namespace practice
