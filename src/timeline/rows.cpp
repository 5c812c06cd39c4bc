// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The chart's rows: the tree of lanes as a list, without what is folded away or filtered out.
#include "chart.h"

#include <algorithm>

namespace timeline {

namespace {

std::optional<aio::TaskState> stateOf(const record::Recording &recording, const Lane &lane)
{
    if (lane.task != None)
        return recording.tasks[lane.task].state;
    const record::ScopeRecord &scope = recording.scopes[lane.scope];
    return scope.closed == Never ? aio::TaskState::Suspended : lane.end;
}

} // namespace

bool Chart::matches(const Lane &lane) const
{
    if (lane.task == None && (!m_filter.name.isEmpty() || m_filter.state || !m_filter.scope))
        return false;
    if (lane.task == None)
        return m_recording->scopes[lane.scope].kind == *m_filter.scope;
    if (!m_filter.name.isEmpty()
        && !m_recording->nameOf(lane.task).contains(m_filter.name, Qt::CaseInsensitive))
        return false;
    if (m_filter.state && stateOf(*m_recording, lane) != m_filter.state)
        return false;
    if (!m_filter.scope)
        return true;
    const LaneIndex parent = lane.parent;
    const auto isOfKind = [this](ScopeIndex scope) {
        return scope < m_recording->scopes.size() && m_recording->scopes[scope].kind == *m_filter.scope;
    };
    return (parent != None && m_lanes[parent].task == None && isOfKind(m_lanes[parent].scope))
           || isOfKind(m_recording->tasks[lane.task].scope)
           || std::ranges::any_of(brackets(lane.task), isOfKind, &Bracket::scope);
}

/// By lane: whether it is to be shown, for itself or for what is under it.
std::vector<bool> Chart::wanted() const
{
    std::vector<bool> wanted(m_lanes.size(), m_filter.isEmpty());
    for (LaneIndex index = 0; index < m_lanes.size(); ++index) {
        m_lanes[index].isDimmed = !m_filter.isEmpty() && !matches(m_lanes[index]);
        if (m_lanes[index].isDimmed)
            continue;
        for (LaneIndex next = index; next != None && !wanted[next]; next = m_lanes[next].parent)
            wanted[next] = true;
    }
    return wanted;
}

/// All lanes, each before what is under it, in the order of their making. A scope without members has none.
std::vector<LaneIndex> Chart::treeOrder() const
{
    const auto count = LaneIndex(m_lanes.size());
    for (Lane &lane : m_lanes)
        lane.children = 0;
    for (const Lane &lane : m_lanes) {
        if (lane.task != None && lane.parent != None)
            ++m_lanes[lane.parent].children;
    }
    const auto isShown = [](const Lane &lane) { return lane.task != None || lane.children > 0; };
    // A scope's children are tasks only: by now it is known which scopes have some.
    for (const Lane &lane : m_lanes) {
        if (lane.task == None && lane.parent != None && isShown(lane))
            ++m_lanes[lane.parent].children;
    }
    // The children of all lanes one after another; the last place is for lanes without a parent.
    std::vector<std::uint32_t> first(count + 2, 0);
    for (LaneIndex index = 0; index < count; ++index)
        first[index + 1] = first[index] + m_lanes[index].children;
    std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
    std::vector<LaneIndex> children(count);
    for (LaneIndex index = 0; index < count; ++index) {
        if (isShown(m_lanes[index]))
            children[next[m_lanes[index].parent == None ? count : m_lanes[index].parent]++] = index;
    }
    std::vector<LaneIndex> order;
    order.reserve(count);
    std::vector<LaneIndex> open;
    for (std::uint32_t root = next[count]; root > first[count]; --root)
        open.push_back(children[root - 1]);
    while (!open.empty()) {
        const LaneIndex lane = open.back();
        open.pop_back();
        const LaneIndex parent = m_lanes[lane].parent;
        m_lanes[lane].depth = parent == None ? 0 : m_lanes[parent].depth + 1;
        order.push_back(lane);
        for (std::uint32_t child = first[lane + 1]; child > first[lane]; --child)
            open.push_back(children[child - 1]);
    }
    return order;
}

void Chart::placeRows(const std::vector<LaneIndex> &order) const
{
    const std::vector<bool> wanted = this->wanted();
    m_rows.clear();
    m_rowOfLane.assign(m_lanes.size(), None);
    m_rowAfterLane.assign(m_lanes.size(), None);
    m_foldedInto.assign(m_lanes.size(), None);
    std::vector<LaneIndex> open;
    const auto closeDownTo = [&](LaneIndex parent) {
        while (!open.empty() && open.back() != parent) {
            m_rowAfterLane[open.back()] = std::uint32_t(m_rows.size());
            open.pop_back();
        }
    };
    for (const LaneIndex index : order) {
        const Lane &lane = m_lanes[index];
        closeDownTo(lane.parent);
        open.push_back(index);
        const LaneIndex over = lane.parent == None ? None : m_foldedInto[lane.parent];
        m_foldedInto[index] = over != None ? over : lane.isFolded && lane.children > 0 ? index : None;
        if (over == None && wanted[index]) {
            m_rowOfLane[index] = std::uint32_t(m_rows.size());
            m_rows.push_back(index);
        }
    }
    closeDownTo(None);
}

void Chart::arrange() const
{
    if (std::exchange(m_isArranged, true))
        return;
    placeRows(treeOrder());
}

std::size_t Chart::rows() const
{
    arrange();
    return m_rows.size();
}

LaneIndex Chart::laneAt(std::size_t row) const
{
    arrange();
    return row < m_rows.size() ? m_rows[row] : None;
}

std::optional<std::size_t> Chart::rowOf(LaneIndex lane) const
{
    arrange();
    return lane < m_rowOfLane.size() && m_rowOfLane[lane] != None
               ? std::optional<std::size_t>(m_rowOfLane[lane])
               : std::nullopt;
}

std::size_t Chart::rowAfter(LaneIndex lane) const
{
    arrange();
    return lane < m_rowAfterLane.size() && m_rowAfterLane[lane] != None ? m_rowAfterLane[lane] : 0;
}

const Lane &Chart::lane(LaneIndex lane) const
{
    arrange();
    return m_lanes[lane];
}

LaneIndex Chart::shownLane(LaneIndex lane) const
{
    arrange();
    if (lane >= m_foldedInto.size())
        return None;
    return m_foldedInto[lane] == None ? lane : m_foldedInto[lane];
}

void Chart::setFolded(LaneIndex lane, bool isFolded)
{
    if (lane >= m_lanes.size() || m_lanes[lane].isFolded == isFolded)
        return;
    m_lanes[lane].isFolded = isFolded;
    m_histograms.clear();
    m_isArranged = false;
}

void Chart::setAllFolded(bool isFolded)
{
    for (Lane &lane : m_lanes)
        lane.isFolded = isFolded;
    m_histograms.clear();
    m_isArranged = false;
}

void Chart::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_isArranged = false;
}

Histogram *Chart::histogramOver(TaskIndex task)
{
    if (m_histograms.empty())
        return nullptr;
    LaneIndex folded = None;
    for (LaneIndex next = m_taskLanes[task]; next != None; next = m_lanes[next].parent) {
        if (m_lanes[next].isFolded)
            folded = next;
    }
    const auto found = m_histograms.find(folded);
    return found == m_histograms.end() ? nullptr : &found->second;
}

void Chart::count(TaskIndex task, const Span &before, const Span &after)
{
    Histogram *histogram = histogramOver(task);
    if (!histogram)
        return;
    if (before.state != SpanState::Over)
        histogram->add({after.begin, before.tone(), false});
    if (after.state != SpanState::Over)
        histogram->add({after.begin, after.tone(), true});
}

void Chart::alarm(TaskIndex task, const Mark &mark)
{
    m_alarms.add(mark);
    if (Histogram *histogram = histogramOver(task))
        histogram->add(mark);
}

const Histogram &Chart::histogram(LaneIndex lane) const
{
    arrange();
    const auto [place, isNew] = m_histograms.try_emplace(lane);
    Histogram &histogram = place->second;
    for (LaneIndex index = 0; isNew && index < m_lanes.size(); ++index) {
        if (m_foldedInto[index] != lane || m_lanes[index].task == None)
            continue;
        std::optional<Tone> before;
        for (const Span &span : m_tracks[m_lanes[index].task].spans()) {
            if (before)
                histogram.add({span.begin, *before, false});
            before.reset();
            if (span.state != SpanState::Over)
                histogram.add({span.begin, *(before = span.tone()), true});
        }
    }
    for (const std::vector<Mark> *marks : {&m_alarms.failures, &m_alarms.cancels}) {
        for (std::size_t mark = 0; isNew && mark < marks->size(); ++mark) {
            const TaskIndex task = m_recording->events[(*marks)[mark].event].task;
            if (m_foldedInto[m_taskLanes[task]] == lane)
                histogram.add((*marks)[mark]);
        }
    }
    histogram.settle();
    return histogram;
}

} // namespace timeline
