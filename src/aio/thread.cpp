// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "thread.h"

namespace aio::detail {

void refuseInSimulation(const Loop &loop)
{
    if (loop.isSimulated())
        throw InvalidStateError("a simulation cannot wait for a real thread: model the work with sleep()");
}

} // namespace aio::detail
