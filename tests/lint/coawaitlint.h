// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors

// Finds the forms of co_await that g++ 12 compiles wrongly or not at all, without a compiler: from
// tokens, not from types. What it cannot tell apart (an aggregate from a class with constructors) it
// reports, and a comment at the place allows it with a reason:
//
//     co_await rename(Names{from, to}); // coawait-lint: allow(braces) two views, nothing to destroy
//
// It cannot see an aggregate made with parentheses, or a default argument of a function elsewhere.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lint {

struct Finding {
    int line;
    int column;
    std::string form;   ///< what allow(…) names
    std::string advice; ///< what to write instead
};

/// What is wrong in this source, in the order of the text.
std::vector<Finding> check(std::string_view source);

} // namespace lint
