// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "run.h"

#include "play.h"

namespace lab {

std::variant<Run, ProgramError> runOnVirtualClock(const std::function<aio::Coro<Value>()> &main,
                                                  const std::function<void(aio::Loop &)> &prepare,
                                                  const RunLimits &limits)
{
    Play play(main, prepare, limits);
    try {
        while (play.goesOn())
            play.simulation().stepTurn();
    } catch (const aio::LimitError &) {
        // The outcome says it.
    }
    return play.outcome();
}

} // namespace lab
