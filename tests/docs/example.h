// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the generated sources of tst_docs are made of.
#pragma once

#include <aio/aio.h>

#include <variant>
#include <vector>

namespace docs {

struct Example {
    const char *name;
    std::variant<aio::Coro<> (*)(), void (*)()> body;
    bool isOnQt;
    const char *prints;
};

/// The examples of all sources that are linked.
inline std::vector<Example> &examples()
{
    static std::vector<Example> all;
    return all;
}

struct Registration {
    Registration(std::initializer_list<Example> some) { examples().insert(examples().end(), some); }
};

} // namespace docs
