// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "chart.h"

#include <record/why.h>

#include <algorithm>

namespace timeline {

using record::EventKind;

namespace {

/// The furthest that a time may be from 0: differences of two of them are still times.
constexpr Time Furthest{std::int64_t(1) << 61};

bool hasLane(aio::ScopeKind kind)
{
    return kind == aio::ScopeKind::Gather || kind == aio::ScopeKind::TaskGroup
           || kind == aio::ScopeKind::Shield;
}

} // namespace

void Chart::update(const record::Recording &recording)
{
    if (recording.events.size() < m_events || recording.tasks.size() < m_tracks.size()) {
        const Filter filter = m_filter;
        *this = Chart();
        m_filter = filter;
    }
    m_recording = &recording;
    // Numbers of tasks that the recording does not have are ignored from here on.
    m_tracks.resize(recording.tasks.size());
    m_now.resize(recording.tasks.size());
    m_taskLanes.resize(recording.tasks.size(), None);
    m_scopeLanes.resize(recording.scopes.size(), None);
    if (m_filter.state && recording.events.size() > m_events)
        m_isArranged = false;
    for (; m_events < recording.events.size(); ++m_events)
        takeUp(recording.events[m_events], EventIndex(m_events));
    for (; m_tasksWithLane < m_taskLanes.size(); ++m_tasksWithLane)
        needLane(TaskIndex(m_tasksWithLane));
}

void Chart::goOnUntil(Time now)
{
    if (m_events > 0)
        m_end = std::max(m_end, std::min(now, Furthest));
}

void Chart::takeUp(const record::Event &event, EventIndex index)
{
    const Time time = std::clamp(event.time, -Furthest, Furthest);
    if (index == 0)
        m_begin = m_end = time;
    m_end = std::max(m_end, time);
    m_loop.add(m_end, event.startsTurn, event.kind == EventKind::Started || event.kind == EventKind::Resumed);
    if (event.task < m_tracks.size())
        takeUpOfTask(event, index);
    if (event.scope >= m_scopeLanes.size())
        return;
    if (event.kind == EventKind::ScopeOpened)
        open(event);
    else if (event.kind == EventKind::ScopeClosed)
        close(event, index);
    else if (event.kind == EventKind::ScopeJoined && event.task < m_tracks.size())
        join(event.task, event.scope);
}

void Chart::takeUpOfTask(const record::Event &event, EventIndex index)
{
    const TaskIndex task = event.task;
    needLane(task);
    switch (event.kind) {
    case EventKind::Created:
        enter(task, m_end, index, SpanState::Scheduled);
        break;
    case EventKind::Started:
        enter(task, m_end, index, SpanState::Running);
        break;
    case EventKind::Suspended:
        enter(task, m_end, index,
              event.wait() == aio::WaitKind::Turn ? SpanState::Scheduled : SpanState::Suspended);
        break;
    case EventKind::Resumed:
        resume(event, index);
        break;
    case EventKind::CancelRequested:
        m_tracks[task].addCancel({m_end, index, event.kind});
        break;
    case EventKind::CancelDelivered:
        m_tracks[task].addCancel({m_end, index, event.kind});
        alarm(task, {m_end, index, event.kind});
        m_now[task].isCancelling = true;
        flag(task);
        break;
    case EventKind::CancelWithdrawn:
        m_now[task].isCancelling = m_now[task].isCancelling && event.left() > 0;
        flag(task);
        break;
    case EventKind::Note:
        m_tracks[task].addNote({m_end, index, event.kind});
        break;
    case EventKind::Ended:
        if (event.exit() == aio::BodyExit::Raised)
            alarm(task, {m_end, index, event.kind});
        m_now[task] = {};
        enter(task, m_end, index, SpanState::Over);
        break;
    default:
        break;
    }
}

void Chart::enter(TaskIndex task, Time time, EventIndex event, SpanState state)
{
    Track &track = m_tracks[task];
    const Now &now = m_now[task];
    const Span before = track.spans().empty() ? Span{.state = SpanState::Over} : track.spans().back();
    const Span after{time, event, state, now.isCancelling, now.cleanUps > 0};
    if (state != SpanState::Running && before.state == SpanState::Running)
        m_loop.addRun(before.begin, time, task);
    track.append(after);
    count(task, before, after);
}

void Chart::resume(const record::Event &event, EventIndex index)
{
    const auto &spans = m_tracks[event.task].spans();
    if (!spans.empty() && spans.back().state == SpanState::Suspended && event.until > spans.back().begin
        && event.until < m_end)
        enter(event.task, event.until, index, SpanState::Scheduled);
    enter(event.task, m_end, index, SpanState::Running);
}

void Chart::flag(TaskIndex task)
{
    const auto &spans = m_tracks[task].spans();
    if (!spans.empty() && spans.back().state != SpanState::Over)
        enter(task, m_end, spans.back().event, spans.back().state);
}

void Chart::open(const record::Event &event)
{
    const aio::ScopeKind kind = m_recording->scopes[event.scope].kind;
    if (hasLane(kind)) {
        if (m_scopeLanes[event.scope] == None)
            m_scopeLanes[event.scope] = addLane({.scope = event.scope, .parent = laneOfTask(event.task)});
        return;
    }
    if (event.task >= m_tracks.size())
        return;
    Now &now = m_now[event.task];
    std::vector<Bracket> &brackets = m_brackets[event.task];
    const std::uint8_t depth = now.bracket == None
                                   ? std::uint8_t(0)
                                   : std::uint8_t(std::min(brackets[now.bracket].depth + 1, 255));
    brackets.push_back({event.scope, m_end, now.bracket, depth});
    now.bracket = std::uint32_t(brackets.size() - 1);
    if (kind == aio::ScopeKind::CleanUp) {
        ++now.cleanUps;
        flag(event.task);
    }
}

void Chart::close(const record::Event &event, EventIndex index)
{
    if (const LaneIndex lane = laneOfScope(event.scope); lane != None) {
        // It closes as soon as the child whose error it raises has ended.
        const record::Event &before = m_recording->events[index == 0 ? 0 : index - 1];
        const bool isByCancel = before.kind == EventKind::Ended && before.exit() != aio::BodyExit::Raised
                                && before.exit() != aio::BodyExit::Returned;
        m_lanes[lane].end = event.end() == aio::TaskState::Failed && isByCancel ? aio::TaskState::Cancelled
                                                                                : event.end();
        return;
    }
    if (event.task >= m_tracks.size())
        return;
    Now &now = m_now[event.task];
    // Those opened in it that were never closed end with it.
    const auto found = m_brackets.find(event.task);
    for (std::uint32_t next = now.bracket; next != None; next = found->second[next].outer) {
        if (found->second[next].scope == event.scope) {
            now.bracket = found->second[next].outer;
            break;
        }
    }
    if (m_recording->scopes[event.scope].kind == aio::ScopeKind::CleanUp && now.cleanUps > 0) {
        --now.cleanUps;
        flag(event.task);
    }
}

void Chart::join(TaskIndex task, ScopeIndex scope)
{
    const record::ScopeRecord &joined = m_recording->scopes[scope];
    Lane &lane = m_lanes[m_taskLanes[task]];
    const bool isIn = lane.parent != None && m_lanes[lane.parent].scope != None;
    const bool isOwn = joined.task == m_recording->tasks[task].creator
                       || joined.kind == aio::ScopeKind::TaskGroup;
    // An opener is older than what joins: so no lane comes to lie under itself.
    if (isIn || !isOwn || m_scopeLanes[scope] == None || (joined.task != None && joined.task >= task))
        return;
    lane.parent = m_scopeLanes[scope];
    m_isArranged = false;
    m_histograms.clear();
}

void Chart::needLane(TaskIndex task)
{
    if (m_taskLanes[task] != None)
        return;
    const TaskIndex creator = m_recording->tasks[task].creator;
    if (creator < task)
        needLane(creator);
    m_taskLanes[task] = addLane({.task = task, .parent = creator < task ? m_taskLanes[creator] : None});
}

LaneIndex Chart::addLane(const Lane &lane)
{
    m_lanes.push_back(lane);
    m_isArranged = false;
    return LaneIndex(m_lanes.size() - 1);
}

LaneIndex Chart::laneOfTask(TaskIndex task) const
{
    return task < m_taskLanes.size() ? m_taskLanes[task] : None;
}

LaneIndex Chart::laneOfScope(ScopeIndex scope) const
{
    return scope < m_scopeLanes.size() ? m_scopeLanes[scope] : None;
}

const std::vector<Bracket> &Chart::brackets(TaskIndex task) const
{
    static const std::vector<Bracket> none;
    const auto found = m_brackets.find(task);
    return found == m_brackets.end() ? none : found->second;
}

const std::vector<EventIndex> &Chart::causesOf(EventIndex event) const
{
    if (m_explained != event) {
        m_explained = event;
        m_causes.clear();
        if (m_recording && event < m_recording->events.size()) {
            for (const record::WhyStep &step : record::why(*m_recording, event))
                m_causes.push_back(step.event);
        }
    }
    return m_causes;
}

} // namespace timeline
