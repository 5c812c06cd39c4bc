// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "awaittree.h"

#include <algorithm>

namespace record {

namespace {

/// The newest event of `task` up to `last`, or None.
EventIndex newestUpTo(const Recording &recording, TaskIndex task, EventIndex last)
{
    EventIndex event = recording.tasks[task].last;
    while (event != None && event > last)
        event = recording.events[event].previous;
    return event;
}

/// Puts what follows from its events, newest first, into `node`. False: the task was done.
bool readState(const Recording &recording, EventIndex newest, AwaitingTask &node)
{
    for (EventIndex index = newest; index != None; index = recording.events[index].previous) {
        const Event &event = recording.events[index];
        switch (event.kind) {
        case EventKind::Ended:
            return false;
        case EventKind::Created:
            node.state = aio::TaskState::Scheduled;
            node.since = index;
            return true;
        case EventKind::Started:
        case EventKind::Resumed:
            node.state = aio::TaskState::Running;
            node.since = index;
            return true;
        case EventKind::Suspended:
            node.state = event.wait() == aio::WaitKind::Turn ? aio::TaskState::Scheduled
                                                             : aio::TaskState::Suspended;
            node.since = index;
            return true;
        default:
            break;
        }
    }
    return true;
}

std::vector<TaskIndex> awaitedBy(const Recording &recording, const Event &wait, EventIndex last)
{
    std::vector<TaskIndex> awaited;
    const auto add = [&](TaskIndex task) {
        if (task >= recording.tasks.size() || task == wait.task)
            return;
        AwaitingTask other;
        const EventIndex newest = newestUpTo(recording, task, last);
        if (newest != None && readState(recording, newest, other))
            awaited.push_back(task);
    };
    add(wait.other);
    if (wait.scope < recording.scopes.size()) {
        for (EventIndex join = recording.scopes[wait.scope].lastJoined; join != None;
             join = recording.events[join].other) {
            if (join <= last)
                add(recording.events[join].task);
        }
    }
    std::ranges::sort(awaited);
    awaited.erase(std::unique(awaited.begin(), awaited.end()), awaited.end());
    return awaited;
}

class Tree {
public:
    explicit Tree(const std::vector<AwaitingTask> &graph)
        : m_graph(graph), m_isShown(graph.size())
    {}

    std::vector<AwaitRow> rows()
    {
        std::vector<bool> isAwaited(m_graph.size());
        for (const AwaitingTask &task : m_graph) {
            for (const TaskIndex awaited : task.awaits)
                isAwaited[nodeOf(awaited)] = true;
        }
        for (std::size_t node = 0; node < m_graph.size(); ++node) {
            if (!isAwaited[node])
                showFrom(node);
        }
        for (std::size_t node = 0; node < m_graph.size(); ++node) {
            if (!m_isShown[node])
                showFrom(node);
        }
        return std::move(m_rows);
    }

private:
    /// The graph is sorted by task, and holds each that is awaited.
    [[nodiscard]] std::size_t nodeOf(TaskIndex task) const
    {
        const auto found = std::ranges::lower_bound(m_graph, task, {}, &AwaitingTask::task);
        return std::size_t(found - m_graph.begin());
    }

    void showFrom(std::size_t root)
    {
        // With a stack of its own: a chain may be a hundred thousand tasks long.
        std::vector<std::pair<std::size_t, int>> open{{root, 0}};
        while (!open.empty()) {
            const auto [node, depth] = open.back();
            open.pop_back();
            const std::vector<TaskIndex> &awaits = m_graph[node].awaits;
            const bool wasShown = m_isShown[node];
            m_rows.push_back({node, depth, wasShown && !awaits.empty()});
            m_isShown[node] = true;
            if (wasShown)
                continue;
            for (auto awaited = awaits.rbegin(); awaited != awaits.rend(); ++awaited)
                open.emplace_back(nodeOf(*awaited), depth + 1);
        }
    }

    const std::vector<AwaitingTask> &m_graph;
    std::vector<bool> m_isShown;
    std::vector<AwaitRow> m_rows;
};

} // namespace

EventIndex lastEventAt(const Recording &recording, Time time)
{
    std::size_t low = 0;
    std::size_t high = recording.events.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (recording.events[middle].time <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? None : EventIndex(low - 1);
}

std::vector<AwaitingTask> awaitGraphAt(const Recording &recording, EventIndex event)
{
    std::vector<AwaitingTask> graph;
    if (event == None)
        return graph;
    const Time time = recording.events[event].time;
    for (TaskIndex task = 0; task < recording.tasks.size() && recording.tasks[task].created <= time; ++task) {
        if (recording.tasks[task].ended < time)
            continue;
        AwaitingTask node;
        node.task = task;
        const EventIndex newest = newestUpTo(recording, task, event);
        if (newest == None || !readState(recording, newest, node))
            continue;
        if (node.state == aio::TaskState::Suspended)
            node.awaits = awaitedBy(recording, recording.events[node.since], event);
        graph.push_back(std::move(node));
    }
    return graph;
}

std::vector<AwaitRow> treeOf(const std::vector<AwaitingTask> &graph) { return Tree(graph).rows(); }

} // namespace record
