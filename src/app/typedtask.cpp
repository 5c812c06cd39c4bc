// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "typedtask.h"

#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr Duration longestWork = 1h;
constexpr Duration longestCleanUp = 10min;
constexpr int longestName = 60;

QString number(Duration duration)
{
    return QLocale().toString(qlonglong(std::chrono::duration_cast<std::chrono::seconds>(duration).count()));
}

/// What is typed, without what a name can't show: line ends, tabs and other control characters.
QString cleanName(QString name)
{
    name.removeIf(
        [](QChar letter) { return letter.category() == QChar::Other_Control && !letter.isSpace(); });
    return name.simplified();
}

/// A name within a sentence stays on one line.
QString unbroken(QString name) { return name.replace(u' ', QChar(0x00a0)); }

/// Gives each name once: the second A becomes "A (2)". Remembers the last number of each, so that a thousand rows of
/// one name are not a million comparisons.
class Names {
public:
    QString unique(const QString &name)
    {
        QString candidate = name;
        for (int &last = m_last[name]; m_taken.contains(candidate);) {
            last = std::max(last + 1, 2);
            candidate = u"%1 (%2)"_s.arg(name).arg(last);
        }
        m_taken.insert(candidate);
        return candidate;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last;
};

} // namespace

ReadTask TaskReader::readFields(const TypedTask &row)
{
    ReadTask task;
    task.spec.name = cleanName(row.name);
    if (task.spec.name.size() > longestName)
        task.nameProblem = tr("A name has at most %Ln characters.", nullptr, longestName);

    const auto problem = [](const TypedDuration &typed, const QString &text, Duration longest) {
        const QString most = number(longest);
        switch (typed.problem) {
        case TypedDuration::None:
            return QString();
        case TypedDuration::Empty:
            return tr("How long? Give 0 to %1 seconds.").arg(most);
        case TypedDuration::NoNumber:
            return tr("“%1” is no number: give 0 to %2 seconds.").arg(text.simplified().left(20), most);
        case TypedDuration::Negative:
            return tr("Time does not run backwards: give 0 to %1 seconds.").arg(most);
        case TypedDuration::TooLong:
            return tr("Too long: give 0 to %1 seconds.").arg(most);
        }
        Q_UNREACHABLE();
    };
    const TypedDuration duration = readDuration(row.duration, longestWork);
    task.spec.duration = duration.value;
    task.durationProblem = problem(duration, row.duration, longestWork);

    const TypedDuration failsAt = readDuration(row.failsAt, longestWork);
    if (failsAt.problem == TypedDuration::None && task.durationProblem.isEmpty()
        && failsAt.value > duration.value)
        task.failsAtProblem = tr("It ends at %1: give less, or nothing if it does not fail.")
                                  .arg(shortDurationText(duration.value));
    else if (failsAt.problem == TypedDuration::None)
        task.spec.failsAt = failsAt.value;
    else if (failsAt.problem != TypedDuration::Empty)
        task.failsAtProblem = problem(failsAt, row.failsAt, longestWork);

    const TypedDuration cleanUp = readDuration(row.cleanUp, longestCleanUp);
    task.spec.cleanUp = cleanUp.value;
    if (cleanUp.problem != TypedDuration::Empty)
        task.cleanUpProblem = problem(cleanUp, row.cleanUp, longestCleanUp);
    return task;
}

std::vector<ReadTask> TaskReader::read(const std::vector<TypedTask> &rows)
{
    std::vector<ReadTask> tasks;
    tasks.reserve(rows.size());
    Names names;
    for (const TypedTask &row : rows) {
        tasks.push_back(readFields(row));
        ReadTask &task = tasks.back();
        const QString wanted = task.spec.name;
        task.spec.name = names.unique(wanted.isEmpty() ? u"T%1"_s.arg(tasks.size()) : wanted);
        if (wanted.isEmpty())
            task.nameNote = tr("No name: it is called %1.").arg(unbroken(task.spec.name));
        else if (task.spec.name != wanted)
            task.nameNote = tr("Taken: this one is called %1.").arg(unbroken(task.spec.name));
    }
    return tasks;
}

} // namespace app
