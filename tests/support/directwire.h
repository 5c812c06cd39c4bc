// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What the Wires of tests have in common: no thread, so work that the real one does elsewhere is done at once.
#pragma once

#include <download/transfer.h>

namespace downloadtesting {

class DirectWire : public download::Wire {
public:
    aio::Coro<> prepare(std::function<void()> work) override
    {
        work();
        co_return;
    }
    aio::Coro<> aside(std::function<void(std::stop_token)> work) override
    {
        work({});
        co_return;
    }
};

} // namespace downloadtesting
