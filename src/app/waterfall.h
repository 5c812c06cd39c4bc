// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What a download did when, as the waterfall shows it: the waits and phases of each of its attempts, one after another.
// Times count from the start of its batch, so that the rows of one stand on a common axis, and batches side by side.
#include "duration.h"

#include <download/batch.h>

#include <vector>

namespace app {

/// In the order in which an attempt goes through them.
enum class Step : std::uint8_t {
    Queued,     ///< waits for a free place
    NameLookup, ///< looks up the host's address
    Connect,    ///< opens the connection
    Tls,        ///< agrees on its encryption
    Waiting,    ///< has asked, and waits for the first byte
    Receiving,
    Writing,  ///< gives the file its name
    Checking, ///< computes its checksum
    NextTry,  ///< waits before the next attempt
    Paused
};
constexpr int stepCount = 10;

struct Span {
    Step step = Step::Queued;
    Duration begin{0};
    Duration end{0};
    int attempt = 0;       ///< counted from 1; of what lies between two, the later
    bool isFailed = false; ///< the attempt failed in it

    friend bool operator==(const Span &, const Span &) = default;
};

/// Every span of the row, in order; none for a row of an earlier session.
[[nodiscard]] std::vector<Span> spansOf(const download::Batch &batch, std::size_t row);

/// The name of a step, in the language of the moment.
[[nodiscard]] QString stepName(Step step);
/// "attempt 2, connection: 12 ms, from 0.52 s on; failed".
[[nodiscard]] QString sentence(const Span &span);

} // namespace app
