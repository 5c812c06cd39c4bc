// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "difference.h"

#include "eventlog.h"
#include "words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

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

} // namespace

std::vector<Difference> differences(const Recording &before, const Recording &after)
{
    QHash<QString, TaskIndex> tasks;
    for (TaskIndex task = 0; task < before.tasks.size(); ++task)
        tasks.insert(before.pathOf(task), task);
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

QString verdictOf(const Recording &recording)
{
    QStringList verdict;
    for (TaskIndex task = 0; task < recording.tasks.size(); ++task)
        verdict << recording.pathOf(task) + u' ' + stateWord(recording.tasks[task].state);
    verdict.sort();
    return verdict.join(u'\n');
}

} // namespace record
