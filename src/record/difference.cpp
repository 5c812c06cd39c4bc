// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "difference.h"

#include "eventlog.h"
#include "words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace record {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(record::Difference)
};

/// Smaller differences of time are none: a recording from a real clock never has the same times twice.
constexpr Time Negligible = std::chrono::milliseconds(1);

/// How a task ended.
struct End {
    QString name;
    aio::TaskState state;
    Time time;
    QString text;

    [[nodiscard]] bool isOver() const { return time != Never; }
};

End endOf(const Recording &recording, TaskIndex index)
{
    const TaskRecord &task = recording.tasks[index];
    End end{recording.nameOf(index), task.state, Never, {}};
    if (task.ended == Never)
        return end;
    end.time = between(recording.begin(), task.ended);
    for (EventIndex event = task.last; event != None; event = recording.events[event].previous) {
        // What a cancelled task had come to is lost.
        if (recording.events[event].kind == EventKind::Ended && end.state != aio::TaskState::Cancelled) {
            end.text = recording.texts[recording.events[event].text];
            break;
        }
    }
    return end;
}

QString inWords(const End &end)
{
    if (!end.isOver())
        return Tr::tr("never ended");
    const QString time = timeText(end.time);
    switch (end.state) {
    case aio::TaskState::Failed:
        return Tr::tr("failed at %1").arg(time);
    case aio::TaskState::Cancelled:
        return Tr::tr("cancelled at %1").arg(time);
    default:
        return Tr::tr("done at %1").arg(time);
    }
}

/// Nothing when they are the same.
QString sentenceFor(const End &before, const End &after)
{
    const Time moved = between(before.time, after.time);
    if (before.isOver() != after.isOver() || before.state != after.state)
        return Tr::tr("“%1” is now %2; it was %3.").arg(after.name, inWords(after), inWords(before));
    if (!after.isOver())
        return {};
    const bool isOther = before.text != after.text;
    const QString moves = moved < -Negligible  ? Tr::tr("%1 earlier").arg(timeText(-moved))
                          : moved > Negligible ? Tr::tr("%1 later").arg(timeText(moved))
                                               : QString();
    if (isOther && moves.isEmpty())
        return Tr::tr("“%1” ends with %2 instead of %3.").arg(after.name, after.text, before.text);
    if (isOther)
        return Tr::tr("“%1” ends %2, with %3 instead of %4.").arg(after.name, moves, after.text, before.text);
    return moves.isEmpty() ? QString() : Tr::tr("“%1” ends %2.").arg(after.name, moves);
}

/// A difference as a part of a sentence.
struct Clause {
    enum Weight { Moved, Outcome };
    QString text;
    Weight weight = Moved;
};

/// The tasks of a recording by their paths.
QHash<QString, TaskIndex> byPath(const Recording &recording)
{
    QHash<QString, TaskIndex> tasks;
    for (TaskIndex task = 0; task < recording.tasks.size(); ++task)
        tasks.insert(recording.pathOf(task), task);
    return tasks;
}

/// ", 450 ms earlier"; nothing for the same time, and for what has none.
QString withMove(const QString &clause, Time before, Time after)
{
    if (before == Never || after == Never)
        return clause;
    const Time moved = between(before, after);
    return moved < -Negligible  ? Tr::tr("%1, %2 earlier").arg(clause, timeText(-moved))
           : moved > Negligible ? Tr::tr("%1, %2 later").arg(clause, timeText(moved))
                                : clause;
}

QString otherEnd(const End &before, const End &after)
{
    if (!after.isOver())
        return Tr::tr("“%1” no longer ends").arg(after.name);
    switch (after.state) {
    case aio::TaskState::Failed:
        return withMove(Tr::tr("“%1” now fails").arg(after.name), before.time, after.time);
    case aio::TaskState::Cancelled:
        return withMove(Tr::tr("“%1” is now cancelled").arg(after.name), before.time, after.time);
    default:
        return withMove(Tr::tr("“%1” is now done").arg(after.name), before.time, after.time);
    }
}

/// The same end at another time, or with another value or error.
QString sameEnd(const End &before, const End &after)
{
    const Time moved = between(before.time, after.time);
    const bool isEarlier = moved < -Negligible;
    const QString by = timeText(isEarlier ? -moved : moved);
    if (!isEarlier && moved <= Negligible)
        return before.text == after.text ? QString()
               : after.state == aio::TaskState::Failed
                   ? Tr::tr("“%1” raises %2 instead of %3").arg(after.name, after.text, before.text)
                   : Tr::tr("“%1” gives %2 instead of %3").arg(after.name, after.text, before.text);
    switch (after.state) {
    case aio::TaskState::Failed:
        return (isEarlier ? Tr::tr("“%1” fails %2 earlier") : Tr::tr("“%1” fails %2 later"))
            .arg(after.name, by);
    case aio::TaskState::Cancelled:
        return (isEarlier ? Tr::tr("“%1” ends cancelled %2 earlier") : Tr::tr("“%1” ends cancelled %2 later"))
            .arg(after.name, by);
    default:
        return (isEarlier ? Tr::tr("“%1” ends %2 earlier") : Tr::tr("“%1” ends %2 later"))
            .arg(after.name, by);
    }
}

std::vector<Clause> taskClauses(const Recording &before, const Recording &after)
{
    std::vector<Clause> clauses;
    QHash<QString, TaskIndex> tasks = byPath(before);
    for (TaskIndex task = 0; task < after.tasks.size(); ++task) {
        const End end = endOf(after, task);
        const auto twin = tasks.constFind(after.pathOf(task));
        if (twin == tasks.constEnd()) {
            clauses.push_back({Tr::tr("“%1” runs now").arg(end.name), Clause::Outcome});
            continue;
        }
        const End old = endOf(before, *twin);
        tasks.erase(twin);
        if (old.isOver() != end.isOver() || old.state != end.state)
            clauses.push_back({otherEnd(old, end), Clause::Outcome});
        else if (end.isOver() && !sameEnd(old, end).isEmpty())
            clauses.push_back({sameEnd(old, end), Clause::Moved});
    }
    for (TaskIndex task = 0; task < before.tasks.size(); ++task) {
        if (tasks.contains(before.pathOf(task)))
            clauses.push_back({Tr::tr("“%1” no longer runs").arg(before.nameOf(task)), Clause::Outcome});
    }
    return clauses;
}

/// "the group", with its task where there are several in the run.
QString scopeName(const Recording &recording, const ScopeRecord &scope)
{
    const QString word = scope.kind == aio::ScopeKind::TaskGroup ? Tr::tr("group") : scopeWord(scope.kind);
    std::size_t alike = 0;
    for (const ScopeRecord &other : recording.scopes)
        alike += other.kind == scope.kind ? 1 : 0;
    return alike > 1 && scope.task != None ? Tr::tr("the %1 of %2").arg(word, recording.nameOf(scope.task))
                                           : Tr::tr("the %1").arg(word);
}

QString scopeClause(const QString &name, aio::ScopeKind kind, aio::TaskState before, aio::TaskState after)
{
    using aio::TaskState;
    if (kind == aio::ScopeKind::Timeout && after == TaskState::Failed)
        return Tr::tr("%1 now runs out").arg(name);
    if (kind == aio::ScopeKind::Timeout && before == TaskState::Failed && after == TaskState::Done)
        return Tr::tr("%1 no longer runs out").arg(name);
    if (after == TaskState::Failed)
        return before == TaskState::Cancelled ? Tr::tr("%1 fails instead of being cancelled").arg(name)
                                              : Tr::tr("%1 fails instead of succeeding").arg(name);
    if (after == TaskState::Cancelled)
        return before == TaskState::Failed ? Tr::tr("%1 is cancelled instead of failing").arg(name)
                                           : Tr::tr("%1 is cancelled instead of succeeding").arg(name);
    return before == TaskState::Failed ? Tr::tr("%1 succeeds instead of failing").arg(name)
                                       : Tr::tr("%1 succeeds instead of being cancelled").arg(name);
}

/// A gather that raised CancelledError counts as cancelled.
aio::TaskState cameTo(const Recording &recording, ScopeIndex index)
{
    const ScopeRecord &scope = recording.scopes[index];
    if (scope.kind != aio::ScopeKind::Gather || scope.end != aio::TaskState::Failed)
        return scope.end;
    // It closes as soon as the child whose error it raises has ended.
    EventIndex ended = None;
    for (EventIndex event = 0; event < recording.events.size(); ++event) {
        const Event &here = recording.events[event];
        if (here.kind == EventKind::Ended)
            ended = event;
        else if (here.kind == EventKind::ScopeClosed && here.scope == index)
            break;
    }
    return ended != None && recording.events[ended].exit() == aio::BodyExit::Cancelled
               ? aio::TaskState::Cancelled
               : scope.end;
}

std::vector<Clause> scopeClauses(const Recording &before, const Recording &after)
{
    QHash<QString, ScopeIndex> olds;
    const std::vector<QString> oldKeys = scopeKeysOf(before);
    for (ScopeIndex scope = 0; scope < oldKeys.size(); ++scope)
        olds.insert(oldKeys[scope], scope);
    std::vector<Clause> clauses;
    const std::vector<QString> keys = scopeKeysOf(after);
    for (ScopeIndex index = 0; index < keys.size(); ++index) {
        const ScopeRecord &scope = after.scopes[index];
        const auto old = olds.constFind(keys[index]);
        if (old == olds.constEnd() || scope.kind == aio::ScopeKind::CleanUp)
            continue;
        const aio::TaskState was = cameTo(before, *old);
        const aio::TaskState is = cameTo(after, index);
        if (isFinal(was) && isFinal(is) && was != is)
            clauses.push_back({scopeClause(scopeName(after, scope), scope.kind, was, is), Clause::Outcome});
    }
    return clauses;
}

} // namespace

std::vector<Difference> differences(const Recording &before, const Recording &after)
{
    QHash<QString, TaskIndex> tasks = byPath(before);
    std::vector<Difference> found;
    for (TaskIndex task = 0; task < after.tasks.size(); ++task) {
        const End end = endOf(after, task);
        const QString path = after.pathOf(task);
        const auto twin = tasks.constFind(path);
        if (twin == tasks.constEnd()) {
            found.push_back({None, task, Tr::tr("“%1” runs now: %2.").arg(end.name, inWords(end))});
            continue;
        }
        if (const QString sentence = sentenceFor(endOf(before, *twin), end); !sentence.isEmpty())
            found.push_back({*twin, task, sentence});
        tasks.erase(twin);
    }
    for (TaskIndex task = 0; task < before.tasks.size(); ++task) {
        const auto gone = tasks.constFind(before.pathOf(task));
        if (gone != tasks.constEnd() && *gone == task)
            found.push_back({task, None, Tr::tr("“%1” does not run any more.").arg(before.nameOf(task))});
    }
    return found;
}

std::vector<QString> scopeKeysOf(const Recording &recording)
{
    std::vector<QString> keys;
    keys.reserve(recording.scopes.size());
    QHash<QString, int> counts;
    for (const ScopeRecord &scope : recording.scopes) {
        const QString kind = (scope.task == None ? QString() : recording.pathOf(scope.task)) + u'\n'
                             + QString::number(int(scope.kind));
        keys.push_back(kind + u'\n' + QString::number(counts[kind]++));
    }
    return keys;
}

QString differenceText(const Recording &before, const Recording &after, std::size_t most)
{
    std::vector<Clause> clauses = taskClauses(before, after);
    for (Clause &clause : scopeClauses(before, after))
        clauses.push_back(std::move(clause));
    if (clauses.empty())
        return Tr::tr("No task ends otherwise than before, or at another time.");
    std::stable_sort(clauses.begin(), clauses.end(),
                     [](const Clause &one, const Clause &other) { return one.weight > other.weight; });
    QStringList texts;
    for (std::size_t i = 0; i < std::min(most, clauses.size()); ++i)
        texts << clauses[i].text;
    if (clauses.size() > most)
        texts << Tr::tr("%n more", nullptr, int(clauses.size() - most));
    QString text = texts.join(Tr::tr("; "));
    text[0] = text[0].toUpper();
    return text + u'.';
}

QString verdictOf(const Recording &recording)
{
    QStringList verdict;
    for (TaskIndex task = 0; task < recording.tasks.size(); ++task)
        verdict << recording.pathOf(task) + u' ' + stateWord(recording.tasks[task].state);
    verdict.sort();
    return verdict.join(u'\n');
}

} // namespace record
