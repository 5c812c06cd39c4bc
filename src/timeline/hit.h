// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What is at a point of a view, and sentences for it: tooltips, and what a screen reader says.
#pragma once

#include "view.h"

#include <QString>

namespace timeline {

struct Hit {
    enum class What : std::uint8_t {
        Nothing,
        Ruler,
        Name,   ///< a lane's name
        Fold,   ///< the sign beside it that folds what is under it
        Lane,   ///< its row, beside its bars
        Span,   ///< a bar of a task
        Mark,   ///< a cancel's request or delivery, a note, how a task ended: see `event`
        Scope,  ///< a gather's bar, a timeout, a clean-up: see `scope`
        Loop,   ///< the event loop's strip
        Blocked ///< a task that held the loop up: see `task`
    };
    What what = What::Nothing;
    /// The time under the point; of a mark or a span, its own.
    Time time{};
    LaneIndex lane = None;
    TaskIndex task = None;
    ScopeIndex scope = None;
    /// The event that is there, or that began the span.
    EventIndex event = None;
    /// In the task's track.
    std::size_t span = 0;

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// What is at the point: marks before bars, bars before rows.
[[nodiscard]] Hit hitTest(const Chart &chart, const View &view, QPointF point);

/// Where the middle of an event's mark is, on its task's lane; nothing for what is not in the rows.
[[nodiscard]] std::optional<QPointF> pointOf(const Chart &chart, const View &view, EventIndex event);

} // namespace timeline
