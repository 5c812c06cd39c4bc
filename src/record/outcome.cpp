// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "outcome.h"

#include "words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace record {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(record::Outcome)
};

class Story {
public:
    explicit Story(const Recording &recording)
        : m_recording(recording), m_last(recording.tasks.size()), m_closed(recording.scopes.size(), None)
    {}

    std::vector<OutcomeSentence> tell()
    {
        if (m_recording.tasks.empty())
            return {};
        look();
        tellFirstTask();
        for (ScopeIndex scope = 0; scope < m_recording.scopes.size(); ++scope)
            tellScope(scope);
        tellCancelled();
        for (TaskIndex task = 0; task < m_recording.tasks.size(); ++task)
            tellTask(task);
        return std::move(m_sentences);
    }

private:
    /// What a task went through.
    struct Life {
        EventIndex ended = None;
        EventIndex firstDelivery = None;
        EventIndex firstRequest = None;
        /// When another began to wait for it, the last time.
        EventIndex awaited = None;
        bool hasBegun = false;
        bool isLeftOver = false; ///< the loop's end cancelled it
        bool isTold = false;     ///< how it ended has been said
    };

    void look()
    {
        for (EventIndex index = 0; index < m_recording.events.size(); ++index) {
            const Event &event = m_recording.events[index];
            if (event.kind == EventKind::Suspended && event.other < m_last.size())
                m_last[event.other].awaited = index;
            if (event.kind == EventKind::ScopeClosed)
                m_closed[event.scope] = index;
            if (event.task == None)
                continue;
            Life &life = m_last[event.task];
            if (event.kind == EventKind::Ended)
                life.ended = index;
            else if (event.kind == EventKind::Started)
                life.hasBegun = true;
            else if (event.kind == EventKind::ScopeJoined)
                life.awaited = index;
            else if (event.kind == EventKind::CancelDelivered && life.firstDelivery == None)
                life.firstDelivery = index;
            else if (event.kind == EventKind::CancelRequested && life.firstRequest == None) {
                life.firstRequest = index;
                life.isLeftOver = event.origin() == aio::CancelOrigin::Shutdown;
            }
        }
    }

    void tellFirstTask()
    {
        const TaskRecord &task = m_recording.tasks.front();
        const QString name = m_recording.nameOf(0);
        const EventIndex ended = m_last.front().ended;
        if (ended == None) {
            say(task.last, 0, Tr::tr("“%1” has not ended.").arg(name));
            return;
        }
        const QString text = m_recording.texts[m_recording.events[ended].text];
        if (task.state == aio::TaskState::Done)
            say(ended, 0, Tr::tr("“%1” returned %2 at %3.").arg(name, text, at(ended)));
        else if (task.state == aio::TaskState::Failed)
            say(ended, 0, Tr::tr("“%1” raised %2 at %3.").arg(name, text, at(ended)));
        else
            say(ended, 0, Tr::tr("“%1” was cancelled and ended at %2.").arg(name, at(ended)));
    }

    void tellScope(ScopeIndex index)
    {
        const ScopeRecord &scope = m_recording.scopes[index];
        if (scope.closed == Never || scope.end == aio::TaskState::Done)
            return;
        const QString owner = m_recording.nameOf(scope.task);
        switch (scope.kind) {
        case aio::ScopeKind::Gather:
            tellGather(index, scope, owner);
            break;
        case aio::ScopeKind::TaskGroup:
            tellGroup(index, scope, owner);
            break;
        case aio::ScopeKind::Timeout:
            if (scope.end == aio::TaskState::Failed)
                tellTimeout(scope, owner);
            break;
        case aio::ScopeKind::Shield:
            if (scope.end == aio::TaskState::Cancelled)
                tellShield(index, scope);
            break;
        case aio::ScopeKind::CleanUp:
            break;
        }
    }

    void tellGather(ScopeIndex index, const ScopeRecord &scope, const QString &owner)
    {
        QStringList lost;
        QStringList goesOn;
        TaskIndex first = None;
        EventIndex about = lastEventOf(scope.task);
        for (const TaskIndex member : m_recording.membersOf(index)) {
            const EventIndex ended = m_last[member].ended;
            if (ended > m_closed[index]) { // None is the largest number
                if (isAlone(member, index)) {
                    goesOn << afterwards(member);
                    m_last[member].isTold = true;
                }
            } else if (m_recording.tasks[member].state == aio::TaskState::Done) {
                lost << quoted(member);
            } else if (first == None || ended < m_last[first].ended) {
                first = member;
            }
        }
        const QString sentence = gatherSentence(index, scope, owner, first);
        if (first != None) {
            about = m_last[first].ended;
            m_last[first].isTold = sentence.contains(quoted(first));
        }
        say(about, first, sentence);
        if (!lost.isEmpty())
            say(about, first, Tr::tr("Finished, but lost to “%1”: %2.").arg(owner, listed(lost)));
        if (!goesOn.isEmpty())
            say(about, first, Tr::tr("Went on with nobody waiting: %1.").arg(listed(goesOn)));
    }

    [[nodiscard]] QString gatherSentence(ScopeIndex index, const ScopeRecord &scope, const QString &owner,
                                         TaskIndex first) const
    {
        const QString time = timeOf(scope.closed);
        if (first == None)
            return scope.end == aio::TaskState::Cancelled
                       ? Tr::tr("The gather in “%1” was cancelled and ended at %2.").arg(owner, time)
                       : Tr::tr("The gather in “%1” failed at %2.").arg(owner, time);
        if (m_recording.tasks[first].state != aio::TaskState::Cancelled)
            return Tr::tr("The gather in “%1” raised the error of “%3” at %2.")
                .arg(owner, time, m_recording.nameOf(first));
        // One that returns exceptions waits for the last of its children, also when it is cancelled.
        const auto members = m_recording.membersOf(index);
        const bool isAfterOthers = std::ranges::any_of(members, [&](TaskIndex member) {
            const EventIndex ended = m_last[member].ended;
            return ended > m_last[first].ended && ended < m_closed[index]
                   && m_recording.tasks[member].ended > m_recording.tasks[first].ended;
        });
        if (isAfterOthers)
            return Tr::tr("The gather in “%1” was cancelled and ended at %2.").arg(owner, time);
        return Tr::
            tr("The gather in “%1” raised CancelledError at %2, as soon as its first cancelled child, “%3”, "
               "had stopped.")
                .arg(owner, time, m_recording.nameOf(first));
    }

    void tellGroup(ScopeIndex index, const ScopeRecord &scope, const QString &owner)
    {
        QStringList failed;
        QStringList cancelled;
        EventIndex about = lastEventOf(scope.task);
        for (const TaskIndex member : m_recording.membersOf(index)) {
            const TaskRecord &task = m_recording.tasks[member];
            if (task.state == aio::TaskState::Failed) {
                m_last[member].isTold = true;
                failed << quoted(member);
                if (failed.size() == 1)
                    about = m_last[member].ended;
            } else if (task.state == aio::TaskState::Cancelled && isAskedBy(index, member)) {
                m_last[member].isTold = true;
                cancelled << withCleanUp(member);
            }
        }
        say(about, scope.task,
            scope.end == aio::TaskState::Cancelled
                ? Tr::tr("The TaskGroup in “%1” was cancelled and ended at %2.")
                      .arg(owner, timeOf(scope.closed))
            : failed.isEmpty() ? Tr::tr("The body of the TaskGroup in “%1” failed; the group ended at %2.")
                                     .arg(owner, timeOf(scope.closed))
                               : Tr::tr("The TaskGroup in “%1” ended at %2 with the errors of %3.")
                                     .arg(owner, timeOf(scope.closed), listed(failed)));
        if (!cancelled.isEmpty())
            say(about, scope.task, Tr::tr("It cancelled %1.").arg(listed(cancelled)));
    }

    void tellTimeout(const ScopeRecord &scope, const QString &owner)
    {
        const bool isLate = scope.until != Never && scope.closed > scope.until;
        const QString limit = scope.until == Never ? QString() : timeText(between(scope.opened, scope.until));
        say(lastEventOf(scope.task), scope.task,
            isLate
                ? Tr::tr("The timeout of %1 in “%2” passed at %3, but what it held took until %4 to stop.")
                      .arg(limit, owner, timeOf(scope.until), timeOf(scope.closed))
                : Tr::tr("The timeout of %1 in “%2” passed at %3.").arg(limit, owner, timeOf(scope.closed)));
    }

    void tellShield(ScopeIndex index, const ScopeRecord &scope)
    {
        for (const TaskIndex member : m_recording.membersOf(index)) {
            if (m_last[member].ended <= m_closed[index])
                continue;
            m_last[member].isTold = true;
            say(m_recording.tasks[member].last, member,
                Tr::tr("The shield kept the cancel of %1 from “%2”: %3.")
                    .arg(timeOf(scope.closed), m_recording.nameOf(member), afterwards(member)));
        }
    }

    /// Those that were cancelled and of which nothing has been said: together when it was at one time.
    void tellCancelled()
    {
        for (TaskIndex task = 1; task < m_recording.tasks.size(); ++task) {
            if (!isPlainlyCancelled(task))
                continue;
            QStringList names;
            const Time time = m_recording.tasks[task].ended;
            for (TaskIndex other = task; other < m_recording.tasks.size(); ++other) {
                if (m_recording.tasks[other].ended == time && isPlainlyCancelled(other)) {
                    names << withCleanUp(other);
                    m_last[other].isTold = true;
                }
            }
            say(m_last[task].ended, task,
                Tr::tr("Ended cancelled at %1: %2.").arg(timeOf(time), listed(names)));
        }
    }

    [[nodiscard]] bool isPlainlyCancelled(TaskIndex task) const
    {
        const Life &life = m_last[task];
        return m_recording.tasks[task].state == aio::TaskState::Cancelled && life.ended != None
               && life.hasBegun && !life.isTold && !life.isLeftOver;
    }

    void tellTask(TaskIndex index)
    {
        const TaskRecord &task = m_recording.tasks[index];
        const Life &life = m_last[index];
        const QString name = m_recording.nameOf(index);
        if (life.firstDelivery != None && task.state == aio::TaskState::Done && !hasTimeout(index))
            say(life.firstDelivery, index,
                Tr::tr("“%1” was cancelled at %2 and went on all the same: it returned %3 at %4.")
                    .arg(name, at(life.firstDelivery), m_recording.texts[m_recording.events[life.ended].text],
                         at(life.ended)));
        else if (task.state == aio::TaskState::Failed && !life.isTold && index != 0)
            tellFailure(index);
        if (life.isLeftOver && index != 0)
            say(life.firstRequest, index,
                Tr::tr("“%1” was left over at the end, and was cancelled.").arg(name));
        else if (life.ended != None && !life.hasBegun && !life.isTold)
            say(life.ended, index,
                Tr::tr("“%1” was cancelled at %2, before it had begun: its body never ran.")
                    .arg(name, at(life.ended)));
        else if (isOrphan(index))
            say(life.ended, index,
                Tr::tr("“%1” went on until %2, though “%3”, which had made it, was over at %4.")
                    .arg(name, at(life.ended), m_recording.nameOf(task.creator),
                         at(m_last[task.creator].ended)));
    }

    void tellFailure(TaskIndex index)
    {
        const Life &life = m_last[index];
        const QString name = m_recording.nameOf(index);
        const QString error = m_recording.texts[m_recording.events[life.ended].text];
        const bool isInstead = life.firstDelivery != None && !hasTimeout(index);
        say(life.ended, index,
            isInstead ? Tr::tr("“%1” was cancelled at %2, but ended with %3 at %4.")
                            .arg(name, at(life.firstDelivery), error, at(life.ended))
                      : Tr::tr("“%1” failed at %2 with %3.").arg(name, at(life.ended), error));
    }

    /// Who made it is over, and nobody asked for it since.
    [[nodiscard]] bool isOrphan(TaskIndex task) const
    {
        const TaskIndex creator = m_recording.tasks[task].creator;
        const Life &life = m_last[task];
        if (creator >= m_last.size() || creator == 0 || life.isTold || life.ended == None
            || m_recording.tasks[task].state != aio::TaskState::Done)
            return false;
        const EventIndex over = m_last[creator].ended;
        return over != None && m_recording.tasks[creator].ended < m_recording.tasks[task].ended
               && (life.awaited == None || life.awaited < over);
    }

    /// It went on after the gather was over, and nobody asked for it again.
    [[nodiscard]] bool isAlone(TaskIndex member, ScopeIndex gather) const
    {
        const Life &life = m_last[member];
        const bool isAwaitedLater = life.awaited != None && life.awaited > m_closed[gather];
        return !isAwaitedLater && m_recording.tasks[member].ended > m_recording.scopes[gather].closed;
    }

    /// "“C” (cancelled at 1.00 s)", or the name alone.
    [[nodiscard]] QString withCleanUp(TaskIndex task) const
    {
        const EventIndex delivery = m_last[task].firstDelivery;
        const TaskRecord &record = m_recording.tasks[task];
        if (delivery == None || m_recording.events[delivery].time >= record.ended)
            return quoted(task);
        return Tr::tr("%1 (cancelled at %2)").arg(quoted(task), at(delivery));
    }

    /// The first to ask for the task's cancel was this scope.
    [[nodiscard]] bool isAskedBy(ScopeIndex scope, TaskIndex task) const
    {
        const EventIndex request = m_last[task].firstRequest;
        return request != None && m_recording.events[request].scope == scope;
    }

    /// One of its own timeouts passed: that it goes on after the cancel is what was meant.
    [[nodiscard]] bool hasTimeout(TaskIndex task) const
    {
        for (EventIndex event = m_recording.tasks[task].last; event != None;
             event = m_recording.events[event].previous) {
            if (m_recording.events[event].kind == EventKind::CancelWithdrawn)
                return true;
        }
        return false;
    }

    /// "“C”, cancelled, until 3.00 s".
    [[nodiscard]] QString afterwards(TaskIndex task) const
    {
        const TaskRecord &record = m_recording.tasks[task];
        if (record.ended == Never)
            return Tr::tr("%1, which has not ended").arg(quoted(task));
        const EventIndex delivery = m_last[task].firstDelivery;
        if (record.state == aio::TaskState::Cancelled && delivery != None
            && m_recording.events[delivery].time < record.ended)
            return Tr::tr("%1 cleaned up until %2").arg(quoted(task), timeOf(record.ended));
        return record.state == aio::TaskState::Done
                   ? Tr::tr("%1 until %2").arg(quoted(task), timeOf(record.ended))
               : record.state == aio::TaskState::Failed
                   ? Tr::tr("%1 until %2, where it failed").arg(quoted(task), timeOf(record.ended))
                   : Tr::tr("%1 until %2, where it was cancelled").arg(quoted(task), timeOf(record.ended));
    }

    [[nodiscard]] EventIndex lastEventOf(TaskIndex task) const
    {
        return task < m_recording.tasks.size() ? m_recording.tasks[task].last : None;
    }
    /// The first few of many.
    [[nodiscard]] static QString listed(const QStringList &what)
    {
        constexpr int Most = 4;
        if (what.size() <= Most)
            return what.join(QStringLiteral(", "));
        return Tr::tr("%1 and %Ln more", nullptr, int(what.size()) - Most + 1)
            .arg(what.mid(0, Most - 1).join(QStringLiteral(", ")));
    }
    [[nodiscard]] QString quoted(TaskIndex task) const
    {
        return Tr::tr("“%1”", "a task's name in quotation marks").arg(m_recording.nameOf(task));
    }
    [[nodiscard]] QString timeOf(Time time) const { return timeText(between(m_recording.begin(), time)); }
    [[nodiscard]] QString at(EventIndex event) const { return timeOf(m_recording.events[event].time); }
    void say(EventIndex event, TaskIndex task, QString text)
    {
        m_sentences.push_back({event, task, std::move(text)});
    }

    const Recording &m_recording;
    std::vector<Life> m_last;
    std::vector<EventIndex> m_closed; ///< of each scope
    std::vector<OutcomeSentence> m_sentences;
};

} // namespace

std::vector<OutcomeSentence> outcomeOf(const Recording &recording, std::size_t most)
{
    std::vector<OutcomeSentence> sentences = Story(recording).tell();
    if (sentences.size() > most) {
        const auto left = int(sentences.size() - most + 1);
        sentences.resize(most);
        sentences.back() = {None, None, Tr::tr("… and %Ln more like these.", nullptr, left)};
    }
    return sentences;
}

} // namespace record
