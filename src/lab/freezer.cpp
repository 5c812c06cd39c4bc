// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "freezer.h"

#include "recordingprogram.h"
#include "scenarioprogram.h"

#include <QSet>

#include <algorithm>

namespace lab {

namespace {

using aio::BodyExit;
using aio::CancelOrigin;
using aio::ScopeKind;
using aio::TaskState;
using record::Event;
using record::EventKind;
using record::Never;
using record::Recording;
using record::ScopeIndex;
using record::TaskIndex;
using record::Time;

/// The words of an error: of "E('boom')" and of "E: boom" it is "boom".
QString wordsOf(const QString &error)
{
    QString words = error;
    const qsizetype bracket = error.indexOf(u'(');
    if (const qsizetype colon = error.indexOf(QLatin1String(": "));
        colon > 0 && (bracket < 0 || colon < bracket))
        words = error.mid(colon + 2);
    else if (bracket > 0 && error.endsWith(QLatin1String("')")) && error.mid(bracket + 1, 1) == u'\'')
        words = error.mid(bracket + 2, error.size() - bracket - 4);
    return words.left(MaxTextLength);
}

} // namespace

Freezer::Freezer(const Recording &recording, bool hasScopes)
    : m_recording(recording)
    , m_hasScopes(hasScopes)
    , m_names(namesIn(recording))
    , m_items(recording.tasks.size())
    , m_isMade(recording.tasks.size())
{
    sortEvents();
}

Program Freezer::program()
{
    Program program;
    std::vector<TaskIndex> roots;
    for (TaskIndex i = 0; i < m_recording.tasks.size(); ++i) {
        if (creatorOf(i) == record::None)
            roots.push_back(i);
    }
    if (roots.size() == 1) {
        program.root = around(NodeKind::Seq, bodyOf(roots.front()));
    } else {
        std::vector<Node> nodes;
        Time clock = m_recording.begin();
        for (const TaskIndex root : roots) {
            const Time made = m_recording.tasks[root].created;
            if (made > clock)
                nodes.push_back(lasting(NodeKind::Sleep, record::between(clock, made)));
            clock = std::max(clock, made);
            nodes.push_back(spawning(root));
        }
        program.root = around(NodeKind::Seq, std::move(nodes));
    }
    program.externals = std::move(m_externals);
    if (m_leftOver.isEmpty())
        return program;
    const QString exit = freeName(program, QStringLiteral("exit"));
    return withExit(std::move(program), exit, m_leftOver);
}

TaskIndex Freezer::creatorOf(TaskIndex task) const
{
    const TaskIndex creator = m_recording.tasks[task].creator;
    return creator < task ? creator : record::None;
}

bool Freezer::isKindOfScope(ScopeIndex scope, ScopeKind kind) const
{
    return isScope(scope) && m_recording.scopes[scope].kind == kind;
}

void Freezer::sortEvents()
{
    for (record::EventIndex i = 0; i < m_recording.events.size(); ++i) {
        const Event &one = event(i);
        if (!isTask(one.task))
            continue;
        m_items[one.task].push_back(i);
        if (one.kind == EventKind::Created) {
            if (const TaskIndex creator = creatorOf(one.task); creator != record::None)
                m_items[creator].push_back(i);
        } else if (one.kind == EventKind::CancelRequested) {
            sortCancel(i);
        }
    }
}

void Freezer::sortCancel(record::EventIndex index)
{
    const Event &one = event(index);
    const QString name = m_names[one.task];
    const bool isImplied = one.origin() == CancelOrigin::Gather || one.origin() == CancelOrigin::TaskGroup
                           || one.origin() == CancelOrigin::Timeout || one.origin() == CancelOrigin::Awaiting;
    if (one.origin() == CancelOrigin::Task && isTask(one.other)) {
        if (one.other != one.task)
            m_items[one.other].push_back(index);
    } else if (one.origin() == CancelOrigin::Shutdown) {
        m_leftOver.append(name);
    } else if (!isImplied || !m_hasScopes) {
        m_externals.push_back(
            {lasting(NodeKind::Sleep, record::between(m_recording.begin(), one.time)).duration, name});
    }
}

Node Freezer::counted(Node node)
{
    if (++m_made > MaxNodes)
        throw TooLarge();
    return node;
}

Node Freezer::spawning(TaskIndex task)
{
    Node node;
    node.kind = NodeKind::Spawn;
    node.tasks.push_back(specOf(task));
    return counted(std::move(node));
}

TaskSpec Freezer::specOf(TaskIndex task)
{
    std::vector<Node> body = bodyOf(task);
    return {m_names[task], {around(NodeKind::Seq, std::move(body))}};
}

std::vector<Node> Freezer::bodyOf(TaskIndex task)
{
    if (++m_depth > MaxDepth || m_isMade[task])
        throw TooLarge();
    m_isMade[task] = true;
    Work work;
    work.task = task;
    work.items = &m_items[task];
    work.clock = m_recording.tasks[task].created;
    if (m_hasScopes)
        findScopes(work);
    while (work.next < work.size()) {
        const record::EventIndex index = (*work.items)[work.next];
        ++work.next;
        take(work, event(index));
    }
    while (work.frames.size() > 1)
        closeFrame(work);
    --m_depth;
    return std::move(work.frames.front().nodes);
}

void Freezer::findScopes(Work &work) const
{
    QSet<TaskIndex> made;
    std::vector<std::pair<ScopeIndex, std::vector<TaskIndex>>> open;
    for (const record::EventIndex index : *work.items) {
        const Event &one = event(index);
        if (one.task != work.task && one.kind == EventKind::Created) {
            made.insert(one.task);
        } else if (one.task == work.task && one.kind == EventKind::ScopeOpened
                   && (isKindOfScope(one.scope, ScopeKind::Gather)
                       || isKindOfScope(one.scope, ScopeKind::Shield))) {
            open.emplace_back(one.scope, m_recording.membersOf(one.scope));
        } else if (one.task == work.task && one.kind == EventKind::Suspended) {
            for (const auto &[scope, members] : open) {
                const bool isOwn = std::ranges::all_of(
                    members, [&made](TaskIndex member) { return made.contains(member); });
                if (scope == one.scope && isOwn) {
                    for (const TaskIndex member : members)
                        work.inScope.insert_or_assign(member, scope);
                }
            }
            made.clear();
            open.clear();
        }
    }
}

void Freezer::take(Work &work, const Event &one)
{
    const bool isOwn = one.task == work.task;
    // Time that went by while it ran.
    if (one.kind != EventKind::Started && one.kind != EventKind::Resumed
        && record::between(work.clock, one.time) > toleranceOf(m_recording) && !isPassive(one, work))
        work.add(counted(lasting(NodeKind::Sleep, record::between(work.clock, one.time))));
    if (!isPassive(one, work) || one.kind == EventKind::Resumed || one.kind == EventKind::Started)
        work.clock = std::max(work.clock, one.time);
    if (!isOwn && one.kind == EventKind::Created)
        takeChild(work, one.task);
    else if (one.kind == EventKind::CancelRequested && one.origin() == CancelOrigin::Task
             && one.other == work.task)
        work.add(counted(on(NodeKind::Cancel, m_names[one.task])));
    else if (isOwn && one.kind == EventKind::Suspended)
        takeWait(work, one);
    else if (isOwn && one.kind == EventKind::ScopeOpened && m_hasScopes)
        openFrame(work, one);
    else if (isOwn && one.kind == EventKind::ScopeClosed && m_hasScopes)
        closeScope(work, one);
    else if (isOwn && one.kind == EventKind::Ended)
        takeEnd(work, one);
}

bool Freezer::isPassive(const Event &one, const Work &work)
{
    if (one.task != work.task)
        return one.kind != EventKind::Created && one.kind != EventKind::CancelRequested;
    switch (one.kind) {
    case EventKind::Suspended:
    case EventKind::Ended:
    case EventKind::ScopeOpened:
        return false;
    case EventKind::CancelRequested:
        return one.origin() != CancelOrigin::Task || one.other != work.task;
    default:
        return true;
    }
}

void Freezer::takeChild(Work &work, TaskIndex child)
{
    Frame &frame = work.frames.back();
    if (frame.kind == NodeKind::Group && frame.nodes.empty() && m_recording.tasks[child].scope == frame.scope)
        frame.tasks.push_back(specOf(child));
    else if (!work.inScope.contains(child))
        work.add(spawning(child));
}

void Freezer::openFrame(Work &work, const Event &one)
{
    Frame frame;
    frame.scope = one.scope;
    if (isKindOfScope(one.scope, ScopeKind::Timeout) && one.until != Never) {
        frame.kind = NodeKind::Timeout;
        frame.limit = record::between(one.time, one.until);
    } else if (isKindOfScope(one.scope, ScopeKind::TaskGroup)) {
        frame.kind = NodeKind::Group;
    } else {
        return;
    }
    work.frames.push_back(std::move(frame));
    if (work.frames.size() > std::size_t(MaxDepth))
        throw TooLarge();
}

Node Freezer::closeFrame(Work &work)
{
    Frame frame = std::move(work.frames.back());
    work.frames.pop_back();
    Node node;
    if (frame.kind == NodeKind::Timeout) {
        node = lasting(NodeKind::Timeout, frame.limit, std::move(frame.nodes));
    } else {
        node.kind = NodeKind::Group;
        if (!frame.nodes.empty())
            node.body.push_back(around(NodeKind::Seq, std::move(frame.nodes)));
        node.tasks = std::move(frame.tasks);
    }
    return counted(std::move(node));
}

void Freezer::closeScope(Work &work, const Event &one)
{
    if (work.frames.size() < 2 || work.frames.back().scope != one.scope)
        return;
    const bool isTimeout = work.frames.back().kind == NodeKind::Timeout;
    const bool isExpired = isTimeout && hasExpired(work, one.scope);
    work.clock = std::max(work.clock, one.time);
    Node node = closeFrame(work);
    work.isRaising = false;
    const TaskState end = isExpired ? TaskState::Failed : one.end();
    addWait(work, std::move(node), end == TaskState::Cancelled, end == TaskState::Failed);
}

void Freezer::takeEnd(Work &work, const Event &end)
{
    while (work.frames.size() > 1)
        work.add(closeFrame(work));
    if (work.isRaising)
        return;
    if (end.exit() == BodyExit::Raised) {
        work.add(counted(on(NodeKind::Fail, wordsOf(m_recording.texts[end.text]))));
    } else if (end.exit() == BodyExit::Cancelled) {
        // Nobody asked for it: what it awaited was cancelled.
        work.add(counted(on(NodeKind::Cancel, m_names[work.task])));
        work.add(counted(lasting(NodeKind::Sleep, Time())));
    }
}

} // namespace lab
