// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Chart: a recording arranged for a timeline: a lane per task, in the order of the tree of who made whom, and one per
// gather, group or shield around its tasks. Takes up what is new in a recording that goes on, and nothing twice.
#pragma once

#include "filter.h"
#include "histogram.h"
#include "loophistory.h"
#include "track.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace timeline {

using LaneIndex = std::uint32_t;

/// A task's lane, or a scope's. Its number never changes; its row does.
struct Lane {
    TaskIndex task = None;
    ScopeIndex scope = None;
    /// The lane above it in the tree.
    LaneIndex parent = None;
    std::uint32_t depth = 0;
    /// Its children in the tree that have a lane.
    std::uint32_t children = 0;
    /// What a scope came to. A gather that raised CancelledError counts as cancelled.
    aio::TaskState end = aio::TaskState::Suspended;
    bool isFolded = false;
    /// The filter does not ask for it; it is shown for what is under it.
    bool isDimmed = false;
};

/// A timeout or a clean-up, in the lane of the task that opened it.
struct Bracket {
    ScopeIndex scope = None;
    Time opened{};
    /// The one around it in the task's list.
    std::uint32_t outer = None;
    std::uint8_t depth = 0;
};

class Chart {
public:
    Chart() = default;
    explicit Chart(const record::Recording &recording) { update(recording); }

    /// Takes up what was appended since. The recording must stay until the next update() or the chart's end; another
    /// one that is shorter begins the chart anew.
    void update(const record::Recording &recording);
    /// Nothing has happened since, and the run goes on: what is under way lasts until `now` at least.
    void goOnUntil(Time now);
    /// Shows the time until then too, though nothing has come to it yet: so that a run which goes on keeps its scale.
    void reserveUntil(Time time) { m_reserved = time; }
    /// The one it was made from. Asked for only after an update().
    [[nodiscard]] const record::Recording &recording() const { return *m_recording; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_lanes.empty(); }

    /// When the first event happened, and the last, with times that never run backwards.
    [[nodiscard]] Time begin() const noexcept { return m_begin; }
    [[nodiscard]] Time end() const noexcept { return m_end; }
    /// The end, or what is reserved behind it.
    [[nodiscard]] Time rangeEnd() const noexcept { return std::max(m_end, m_reserved); }

    /// Lanes that are shown, from the top.
    [[nodiscard]] std::size_t rows() const;
    [[nodiscard]] LaneIndex laneAt(std::size_t row) const;
    /// The row of a lane; nothing for one that is folded away or filtered out.
    [[nodiscard]] std::optional<std::size_t> rowOf(LaneIndex lane) const;
    /// One after the last row of what is under the lane.
    [[nodiscard]] std::size_t rowAfter(LaneIndex lane) const;
    [[nodiscard]] const Lane &lane(LaneIndex lane) const;
    /// None for an unknown number; of a scope also when it has no lane.
    [[nodiscard]] LaneIndex laneOfTask(TaskIndex task) const;
    [[nodiscard]] LaneIndex laneOfScope(ScopeIndex scope) const;
    /// The lane that stands for it in the rows: its own, or the folded one that holds it.
    [[nodiscard]] LaneIndex shownLane(LaneIndex lane) const;

    [[nodiscard]] const Track &track(TaskIndex task) const { return m_tracks[task]; }
    /// The task's timeouts and clean-ups, in the order of their opening.
    [[nodiscard]] const std::vector<Bracket> &brackets(TaskIndex task) const;
    [[nodiscard]] const LoopHistory &loop() const noexcept { return m_loop; }
    /// What must not be overlooked, of all tasks, oldest first.
    [[nodiscard]] const Alarms &alarms() const noexcept { return m_alarms; }
    /// What led to the event, itself first: see record::why(). Remembered for the one asked for last.
    [[nodiscard]] const std::vector<EventIndex> &causesOf(EventIndex event) const;

    [[nodiscard]] bool canFold(LaneIndex lane) const { return this->lane(lane).children > 0; }
    void setFolded(LaneIndex lane, bool isFolded);
    /// Folds or unfolds every lane that has others under it.
    void setAllFolded(bool isFolded);
    /// How many of the lane's tasks, and those under it, were in which state when. For a folded lane that is shown.
    [[nodiscard]] const Histogram &histogram(LaneIndex lane) const;

    [[nodiscard]] const Filter &filter() const noexcept { return m_filter; }
    void setFilter(const Filter &filter);

private:
    /// What a task is doing, as far as it is known.
    struct Now {
        SpanState state = SpanState::Scheduled;
        bool isCancelling = false;
        std::uint16_t cleanUps = 0;
        /// The innermost open bracket in its list.
        std::uint32_t bracket = None;
    };

    void takeUp(const record::Event &event, EventIndex index);
    void takeUpOfTask(const record::Event &event, EventIndex index);
    /// The task goes on like that from now on.
    void enter(TaskIndex task, Time time, EventIndex event, SpanState state);
    void resume(const record::Event &event, EventIndex index);
    /// Its flags changed.
    void flag(TaskIndex task);
    void open(const record::Event &event);
    void close(const record::Event &event, EventIndex index);
    void join(TaskIndex task, ScopeIndex scope);
    void needLane(TaskIndex task);
    LaneIndex addLane(const Lane &lane);
    void count(TaskIndex task, const Span &before, const Span &after);
    void alarm(TaskIndex task, const Mark &mark);
    /// The histogram that the task counts in, if there is one.
    [[nodiscard]] Histogram *histogramOver(TaskIndex task);

    void arrange() const;
    void placeRows(const std::vector<LaneIndex> &order) const;
    [[nodiscard]] std::vector<LaneIndex> treeOrder() const;
    [[nodiscard]] std::vector<bool> wanted() const;
    [[nodiscard]] bool matches(const Lane &lane) const;

    const record::Recording *m_recording = nullptr;
    std::size_t m_events = 0;
    std::size_t m_tasksWithLane = 0;
    Time m_begin{};
    Time m_end{};
    Time m_reserved = Time::min();

    std::deque<Track> m_tracks;
    std::vector<Now> m_now;
    std::vector<LaneIndex> m_taskLanes;
    std::vector<LaneIndex> m_scopeLanes;
    std::unordered_map<TaskIndex, std::vector<Bracket>> m_brackets;
    Alarms m_alarms;
    LoopHistory m_loop;
    Filter m_filter;

    /// The rows are made when first asked for after a change: what follows depends on the rest alone.
    mutable bool m_isArranged = true;
    mutable std::vector<Lane> m_lanes;
    mutable std::vector<LaneIndex> m_rows;
    mutable std::vector<std::uint32_t> m_rowOfLane;
    mutable std::vector<std::uint32_t> m_rowAfterLane;
    /// The topmost folded lane over each lane, itself included, or None.
    mutable std::vector<LaneIndex> m_foldedInto;
    mutable std::unordered_map<LaneIndex, Histogram> m_histograms;
    mutable EventIndex m_explained = None;
    mutable std::vector<EventIndex> m_causes;
};

} // namespace timeline
