// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What a task waited for, and what came of it.
#include "freezer.h"

#include <algorithm>

namespace lab {

namespace {

using aio::BodyExit;
using aio::CancelOrigin;
using aio::ScopeKind;
using aio::TaskState;
using aio::WaitKind;
using record::Event;
using record::EventKind;
using record::Never;
using record::ScopeIndex;
using record::TaskIndex;
using record::Time;

} // namespace

bool Freezer::hasExpired(const Work &work, ScopeIndex scope) const
{
    for (std::size_t i = work.next; i > 0; --i) {
        const Event &one = event((*work.items)[i - 1]);
        if (one.task != work.task || one.scope != scope)
            continue;
        if (one.kind == EventKind::ScopeOpened)
            return false;
        if (one.kind == EventKind::CancelRequested && one.origin() == CancelOrigin::Timeout)
            return true;
    }
    return false;
}

Freezer::Waited Freezer::pass(Work &work, const Event &wait)
{
    Waited waited{m_recording.end(), false};
    bool isOver = false;
    for (; work.next < work.size(); ++work.next) {
        const Event &one = event((*work.items)[work.next]);
        if (one.task == work.task && one.kind == EventKind::CancelDelivered)
            waited.isInterrupted = true;
        else if (!isOver && one.task == work.task && one.kind == EventKind::CancelRequested && !m_hasScopes
                 && !waited.isInterrupted) {
            // A bare program is interrupted at once.
            waited.isInterrupted = true;
            waited.until = one.time;
            isOver = true;
        } else if (!isOver && one.task == work.task && one.kind == EventKind::Resumed) {
            waited.until = one.time;
            isOver = true;
        } else if (!isPassive(one, work)
                   || (one.kind == EventKind::ScopeClosed && isFrame(work, one.scope))) {
            break;
        }
    }
    waited.until = std::max(waited.until, wait.time);
    work.clock = std::max(work.clock, waited.until);
    return waited;
}

bool Freezer::isFrame(const Work &work, ScopeIndex scope)
{
    return std::ranges::any_of(work.frames, [scope](const Frame &frame) { return frame.scope == scope; });
}

void Freezer::takeWait(Work &work, const Event &wait)
{
    const Waited waited = pass(work, wait);
    const bool isEndOfGroup = m_hasScopes && wait.wait() == WaitKind::TaskGroup
                              && work.frames.back().kind == NodeKind::Group
                              && work.frames.back().scope == wait.scope;
    if (isEndOfGroup)
        return;
    TaskState end = TaskState::Done;
    Node node = m_hasScopes ? awaiting(work, wait, waited, end) : sleeping(wait, waited);
    if (waited.isInterrupted)
        end = TaskState::Cancelled;
    addWait(work, counted(std::move(node)), end == TaskState::Cancelled, end == TaskState::Failed);
}

Node Freezer::sleeping(const Event &wait, const Waited &waited) const
{
    const Time lasted = record::between(wait.time, waited.until);
    if (wait.until != Never) {
        if (waited.isInterrupted || areNear(wait.until, waited.until, toleranceOf(m_recording)))
            return lasting(NodeKind::Sleep, record::between(wait.time, wait.until));
    }
    // What was interrupted would have gone on.
    const Time rest = record::between(wait.time, m_recording.end());
    return lasting(NodeKind::Sleep,
                   waited.isInterrupted ? record::later(rest, std::chrono::seconds(1)) : lasted);
}

Node Freezer::awaiting(Work &work, const Event &wait, const Waited &waited, TaskState &end)
{
    const bool isScoped = wait.wait() == WaitKind::Gather || wait.wait() == WaitKind::Shield;
    if (wait.wait() == WaitKind::Task && isTask(wait.other) && wait.other != work.task) {
        end = m_recording.tasks[wait.other].state;
        return on(NodeKind::Join, m_names[wait.other]);
    }
    if (!isScoped || !isScope(wait.scope))
        return sleeping(wait, waited);
    const std::vector<TaskIndex> members = m_recording.membersOf(wait.scope);
    end = m_recording.scopes[wait.scope].end;
    const bool isStarting = !members.empty() && std::ranges::all_of(members, [&](TaskIndex member) {
        const auto found = work.inScope.find(member);
        return found != work.inScope.end() && found->second == wait.scope && !m_isMade[member];
    });
    if (isStarting)
        return starting(wait, members);
    const bool isShield = wait.wait() == WaitKind::Shield;
    if (members.empty() || (isShield && waited.isInterrupted))
        return sleeping(wait, waited);
    return joining(members, end);
}

Node Freezer::starting(const Event &wait, const std::vector<TaskIndex> &members)
{
    Node node;
    node.kind = wait.wait() == WaitKind::Gather ? NodeKind::Gather : NodeKind::Shield;
    const record::ScopeRecord &scope = m_recording.scopes[wait.scope];
    for (const TaskIndex member : members) {
        if (m_isMade[member])
            throw TooLarge();
        node.tasks.push_back(specOf(member));
        // One that does not return exceptions is over with the first of them.
        const record::TaskRecord &task = m_recording.tasks[member];
        const bool isUnhappy = task.state == TaskState::Failed || task.state == TaskState::Cancelled;
        node.returnExceptions = node.returnExceptions
                                || (isUnhappy && (scope.end == TaskState::Done || task.ended < scope.closed));
    }
    return node;
}

Node Freezer::joining(const std::vector<TaskIndex> &members, TaskState end)
{
    std::vector<Node> joins;
    const TaskIndex *first = nullptr;
    for (const TaskIndex &member : members) {
        const record::TaskRecord &task = m_recording.tasks[member];
        if (task.state == end && (!first || task.ended < m_recording.tasks[*first].ended))
            first = &member;
        Node join = counted(on(NodeKind::Join, m_names[member]));
        joins.push_back(around(NodeKind::Suppress, {around(NodeKind::Catch, {std::move(join)})}));
    }
    if (end != TaskState::Done && first)
        return on(NodeKind::Join, m_names[*first]);
    return around(NodeKind::Seq, std::move(joins));
}

void Freezer::addWait(Work &work, Node node, bool isCancelled, bool hasFailed)
{
    work.isRaising = false;
    if (!isCancelled && !hasFailed) {
        work.add(std::move(node));
        return;
    }
    Time cleanup{};
    const Fate fate = fateOf(work, isCancelled, cleanup);
    work.isRaising = fate != Fate::GoesOn;
    if (fate == Fate::GoesOn) {
        std::vector<Node> body;
        body.push_back(std::move(node));
        work.add(around(isCancelled ? NodeKind::Suppress : NodeKind::Catch, std::move(body)));
        return;
    }
    work.add(std::move(node));
    if (fate == Fate::CleansUp) {
        Frame &frame = work.frames.back();
        std::vector<Node> nodes;
        nodes.push_back(lasting(NodeKind::Cleanup, cleanup, std::move(frame.nodes)));
        frame.nodes = std::move(nodes);
    }
}

Fate Freezer::fateOf(Work &work, bool isCancelled, Time &cleanup)
{
    for (std::size_t i = work.next; i < work.size(); ++i) {
        const Event &one = event((*work.items)[i]);
        const bool isOwn = one.task == work.task;
        const bool isScopeOfFrame = m_hasScopes && work.frames.size() > 1
                                    && one.scope == work.frames.back().scope;
        const bool isEndOfFrame = isOwn && isScopeOfFrame
                                  && (one.kind == EventKind::ScopeClosed
                                      || (one.kind == EventKind::Suspended
                                          && one.wait() == WaitKind::TaskGroup));
        if (isEndOfFrame)
            return m_recording.scopes[one.scope].end == TaskState::Done ? Fate::GoesOn : Fate::Propagates;
        if (isOwn && one.kind == EventKind::Ended) {
            const bool isThat = isCancelled ? one.exit() == BodyExit::Cancelled
                                            : one.exit() == BodyExit::Raised;
            return isThat ? Fate::Propagates : Fate::GoesOn;
        }
        if (isCancelled && isOwn && one.kind == EventKind::ScopeOpened && m_hasScopes
            && isKindOfScope(one.scope, ScopeKind::CleanUp))
            return passCleanup(work, i, one, cleanup);
        if (!isPassive(one, work) && !(isOwn && isKindOfScope(one.scope, ScopeKind::CleanUp)))
            return isCancelled && endsCancelled(work, cleanup) ? Fate::CleansUp : Fate::GoesOn;
    }
    return Fate::Propagates;
}

Fate Freezer::passCleanup(Work &work, std::size_t i, const Event &opened, Time &cleanup) const
{
    const Time began = work.clock;
    Time until = began;
    for (++i; i < work.size(); ++i) {
        const Event &one = event((*work.items)[i]);
        if (one.task == work.task && one.kind == EventKind::Suspended && one.until != Never)
            until = std::max(until, one.until);
        if (one.task == work.task && (one.kind == EventKind::Resumed || one.kind == EventKind::ScopeClosed))
            work.clock = std::max(work.clock, one.time);
        if (one.task == work.task && one.kind == EventKind::Ended)
            break;
        if (one.task == work.task && one.kind == EventKind::ScopeClosed && one.scope == opened.scope) {
            ++i;
            break;
        }
    }
    cleanup = std::max(record::between(began, until), Time());
    if (recordedAsLonger(work, began, cleanup))
        cleanup = record::between(began, work.clock);
    work.next = i;
    return cleanup > Time() ? Fate::CleansUp : Fate::Propagates;
}

bool Freezer::recordedAsLonger(const Work &work, Time began, Time planned)
{
    return record::between(began, work.clock) > planned;
}

bool Freezer::endsCancelled(Work &work, Time &cleanup) const
{
    if (m_hasScopes && work.frames.size() > 1)
        return false;
    for (std::size_t i = work.next; i < work.size(); ++i) {
        const Event &one = event((*work.items)[i]);
        if (one.task != work.task)
            return false;
        if (one.kind != EventKind::Ended)
            continue;
        if (one.exit() != BodyExit::Cancelled)
            return false;
        cleanup = record::between(work.clock, one.time);
        work.clock = one.time;
        work.next = i;
        return cleanup > Time();
    }
    return false;
}

} // namespace lab
