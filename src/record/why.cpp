// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "why.h"

#include "words.h"

#include <QCoreApplication>

#include <optional>

namespace record {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(record::Why)
};

bool isSuspension(const Event &event) { return event.kind == EventKind::Suspended; }

/// Follows causes back in time.
class Chain {
public:
    explicit Chain(const Recording &recording)
        : m_recording(recording)
    {}

    std::vector<WhyStep> from(EventIndex event)
    {
        // Each step leads to an older event, so that this ends.
        for (EventIndex next = event; next < m_recording.events.size();) {
            const EventIndex cause = follow(next, m_recording.events[next]);
            next = cause < next ? cause : None;
        }
        return std::move(m_steps);
    }

private:
    EventIndex follow(EventIndex index, const Event &event)
    {
        switch (event.kind) {
        case EventKind::Ended:
            return followEnd(index, event);
        case EventKind::CancelDelivered:
            say(index, Tr::tr("CancelledError was raised in “%1”.").arg(name(event.task)));
            return requestBefore(event.task, index);
        case EventKind::CancelRequested:
            return followRequest(index, event);
        case EventKind::ScopeClosed:
            return followScope(index, event);
        default:
            return None;
        }
    }

    EventIndex followEnd(EventIndex index, const Event &end)
    {
        const QString task = name(end.task);
        const QString text = m_recording.texts[end.text];
        switch (end.exit()) {
        case aio::BodyExit::NeverStarted:
            say(index, Tr::tr("“%1” was cancelled before its first step.").arg(task));
            return requestBefore(end.task, index);
        case aio::BodyExit::Cancelled: {
            say(index, text.isEmpty() ? Tr::tr("“%1” ended cancelled.").arg(task)
                                      : Tr::tr("“%1” ended cancelled: %2.").arg(task, text));
            const EventIndex request = requestBefore(end.task, index);
            return request != None ? request : awaitedEnd(end, index, false);
        }
        case aio::BodyExit::Raised:
            say(index, Tr::tr("“%1” raised %2.").arg(task, text), lastPlaceBefore(index));
            return originOfError(end, index);
        case aio::BodyExit::Returned:
            if (m_recording.tasks[end.task].state != aio::TaskState::Cancelled)
                return None;
            say(index, Tr::tr("“%1” returned, but was cancelled just before: its value is lost.").arg(task));
            return requestBefore(end.task, index);
        }
        return None;
    }

    EventIndex followRequest(EventIndex index, const Event &request)
    {
        const QString task = name(request.task);
        const QString asker = name(request.other);
        switch (request.origin()) {
        case aio::CancelOrigin::Outside:
            say(index,
                Tr::tr("“%1” was cancelled by code outside of any task.").arg(task) + messageOf(request));
            return None;
        case aio::CancelOrigin::Task:
            say(index,
                (request.other == request.task ? Tr::tr("“%1” cancelled itself.").arg(task)
                                               : Tr::tr("“%2” called cancel() on “%1”.").arg(task, asker))
                    + messageOf(request));
            return None;
        case aio::CancelOrigin::Timer:
            say(index, Tr::tr("A timer's callback cancelled “%1”.").arg(task) + messageOf(request));
            return None;
        case aio::CancelOrigin::Gather:
            say(index, Tr::tr("The gather that holds “%1” was cancelled, and passed it on.").arg(task),
                placeOf(request.scope));
            return requestBefore(request.other, index);
        case aio::CancelOrigin::TaskGroup:
            return followGroup(index, request);
        case aio::CancelOrigin::Timeout:
            say(index, timeoutSentence(request), placeOf(request.scope));
            return None;
        case aio::CancelOrigin::Awaiting:
            say(index, Tr::tr("“%2”, which awaited “%1”, was cancelled, and passed it on.").arg(task, asker));
            return requestBefore(request.other, index);
        case aio::CancelOrigin::Owner:
            say(index, Tr::tr("The object that “%1” was bound to was destroyed.").arg(task));
            return None;
        case aio::CancelOrigin::Shutdown:
            say(index, Tr::tr("The loop came to its end: “%1” was left over.").arg(task));
            return None;
        }
        return None;
    }

    EventIndex followGroup(EventIndex index, const Event &request)
    {
        const bool isOwner = request.other == request.task;
        const QString task = name(request.task);
        if (const EventIndex failed = firstFailure(request.scope, index); failed != None) {
            const QString failure = name(m_recording.events[failed].task);
            say(index,
                isOwner
                    ? Tr::tr("“%2” failed, so its group stopped the body that “%1” ran.").arg(task, failure)
                    : Tr::tr("“%2” failed, so their group cancelled “%1”.").arg(task, failure),
                placeOf(request.scope));
            return failed;
        }
        if (const EventIndex outer = isOwner ? None : requestBefore(request.other, index); outer != None) {
            say(index,
                Tr::tr("“%2” was cancelled while it ran a group, which then cancelled “%1”.")
                    .arg(task, name(request.other)),
                placeOf(request.scope));
            return outer;
        }
        const ScopeRecord *scope = find(request.scope);
        if (scope && scope->end == aio::TaskState::Failed)
            say(index, Tr::tr("The body of the group that held “%1” raised an error.").arg(task),
                placeOf(request.scope));
        else
            say(index, Tr::tr("The group that held “%1” was told to cancel().").arg(task),
                placeOf(request.scope));
        return None;
    }

    EventIndex followScope(EventIndex index, const Event &closed)
    {
        const ScopeRecord *scope = find(closed.scope);
        if (!scope || scope->end == aio::TaskState::Done)
            return None;
        const QString what = scopeWord(scope->kind);
        const QString owner = name(closed.task);
        if (scope->end == aio::TaskState::Failed && scope->kind == aio::ScopeKind::Timeout) {
            say(index,
                Tr::tr("The timeout in “%1” passed, and what it held had ended: it raised TimeoutError.")
                    .arg(owner),
                scope->place);
            return lastOf(closed.task, index, [&](const Event &event) {
                return event.kind == EventKind::CancelRequested && event.scope == closed.scope;
            });
        }
        if (scope->end == aio::TaskState::Failed) {
            say(index, Tr::tr("The %1 in “%2” failed.").arg(what, owner), scope->place);
            return firstFailure(closed.scope, index);
        }
        say(index, Tr::tr("The %1 in “%2” was cancelled.").arg(what, owner), scope->place);
        return closed.task == None ? None : requestBefore(closed.task, index);
    }

    /// Where the error that left `end`'s task came from: what the task awaited last, if that ended with the same
    /// error; its timeout; or the first to fail in a gather or group of its own.
    EventIndex originOfError(const Event &end, EventIndex index)
    {
        if (const EventIndex awaited = awaitedEnd(end, index, true); awaited != None)
            return awaited;
        const EventIndex wait = lastOf(end.task, index, isSuspension);
        const EventIndex closed = lastOf(end.task, index, [&](const Event &event) {
            return event.kind == EventKind::ScopeClosed && event.end() == aio::TaskState::Failed;
        });
        const bool isSinceWait = closed != None && (wait == None || closed > wait);
        return isSinceWait && isErrorOf(m_recording.events[closed].scope, end, index) ? closed : None;
    }

    /// Whether `end`'s error is what `scope` raises.
    [[nodiscard]] bool isErrorOf(ScopeIndex scope, const Event &end, EventIndex index) const
    {
        const QString text = m_recording.texts[end.text];
        const ScopeRecord *record = find(scope);
        if (!record)
            return false;
        if (record->kind == aio::ScopeKind::TaskGroup)
            return text.startsWith(QLatin1String("ExceptionGroup"));
        if (record->kind == aio::ScopeKind::Timeout)
            return text.startsWith(QLatin1String("TimeoutError"));
        const EventIndex failed = firstFailure(scope, index);
        return failed != None && m_recording.texts[m_recording.events[failed].text] == text;
    }

    /// The end of the task that `end`'s task awaited last, if it is the same end.
    EventIndex awaitedEnd(const Event &end, EventIndex index, bool isError)
    {
        const EventIndex wait = lastOf(end.task, index,
                                       [](const Event &event) { return event.kind == EventKind::Suspended; });
        const TaskIndex awaited = wait == None ? None : m_recording.events[wait].other;
        if (awaited == None || m_recording.events[wait].wait() == aio::WaitKind::Lock)
            return None;
        return lastOf(awaited, index, [&](const Event &event) {
            if (event.kind != EventKind::Ended)
                return false;
            if (isError)
                return event.exit() == aio::BodyExit::Raised
                       && m_recording.texts[event.text] == m_recording.texts[end.text];
            return event.exit() == aio::BodyExit::Cancelled || event.exit() == aio::BodyExit::NeverStarted;
        });
    }

    /// The first member of `scope` that failed before `before`; one that was cancelled, if none failed.
    [[nodiscard]] EventIndex firstFailure(ScopeIndex scope, EventIndex before) const
    {
        EventIndex failed = None;
        EventIndex cancelled = None;
        for (const TaskIndex member : m_recording.membersOf(scope)) {
            const EventIndex end = lastOf(member, before,
                                          [](const Event &event) { return event.kind == EventKind::Ended; });
            if (end == None)
                continue;
            const aio::BodyExit exit = m_recording.events[end].exit();
            if (exit == aio::BodyExit::Raised)
                failed = std::min(failed, end);
            else if (exit != aio::BodyExit::Returned)
                cancelled = std::min(cancelled, end);
        }
        const ScopeRecord *record = find(scope);
        return failed != None || !record || record->kind == aio::ScopeKind::TaskGroup ? failed : cancelled;
    }

    /// The newest event of `task` before `before` for which `isIt` holds, or None.
    template<typename Predicate>
    [[nodiscard]] EventIndex lastOf(TaskIndex task, EventIndex before, Predicate isIt) const
    {
        if (task >= m_recording.tasks.size())
            return None;
        for (EventIndex event = m_recording.tasks[task].last; event != None;
             event = m_recording.events[event].previous) {
            if (event < before && isIt(m_recording.events[event]))
                return event;
        }
        return None;
    }

    [[nodiscard]] EventIndex requestBefore(TaskIndex task, EventIndex before) const
    {
        return lastOf(task, before,
                      [](const Event &event) { return event.kind == EventKind::CancelRequested; });
    }

    [[nodiscard]] PlaceIndex lastPlaceBefore(EventIndex event) const
    {
        const EventIndex wait = lastOf(m_recording.events[event].task, event, isSuspension);
        return wait == None ? None : m_recording.events[wait].place;
    }

    [[nodiscard]] QString timeoutSentence(const Event &request) const
    {
        const ScopeRecord *scope = find(request.scope);
        if (!scope || scope->until == Never)
            return Tr::tr("A timeout in “%1” passed.").arg(name(request.task));
        return Tr::tr("A timeout of %2 in “%1” passed.")
            .arg(name(request.task), timeText(between(scope->opened, scope->until)));
    }

    [[nodiscard]] QString messageOf(const Event &request) const
    {
        return request.text == 0 ? QString()
                                 : u' ' + Tr::tr("It said: %1").arg(m_recording.texts[request.text]);
    }
    [[nodiscard]] QString name(TaskIndex task) const { return m_recording.nameOf(task); }
    [[nodiscard]] const ScopeRecord *find(ScopeIndex scope) const
    {
        return scope < m_recording.scopes.size() ? &m_recording.scopes[scope] : nullptr;
    }
    [[nodiscard]] PlaceIndex placeOf(ScopeIndex scope) const
    {
        const ScopeRecord *record = find(scope);
        return record ? record->place : None;
    }
    void say(EventIndex event, QString sentence, PlaceIndex place = None)
    {
        m_steps.push_back({event, m_recording.events[event].task, place, std::move(sentence)});
    }

    const Recording &m_recording;
    std::vector<WhyStep> m_steps;
};

} // namespace

std::vector<WhyStep> why(const Recording &recording, EventIndex event)
{
    return Chain(recording).from(event);
}

EventIndex toExplain(const Recording &recording, TaskIndex task)
{
    if (task >= recording.tasks.size())
        return None;
    for (EventIndex event = recording.tasks[task].last; event != None;
         event = recording.events[event].previous) {
        const Event &candidate = recording.events[event];
        const bool isBadEnd = candidate.kind == EventKind::Ended
                              && recording.tasks[task].state != aio::TaskState::Done;
        if (isBadEnd || candidate.kind == EventKind::CancelRequested
            || candidate.kind == EventKind::CancelDelivered)
            return event;
    }
    return None;
}

} // namespace record
