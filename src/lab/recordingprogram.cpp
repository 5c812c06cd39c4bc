// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "recordingprogram.h"

#include "freezer.h"
#include "programscenario.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Program)
};

using record::Never;
using record::Recording;
using record::TaskIndex;
using record::Time;

std::optional<Program> frozen(const Recording &recording, bool hasScopes)
{
    try {
        Program program = Freezer(recording, hasScopes).program();
        auto read = readProgram(toJson(program));
        if (auto *good = std::get_if<Program>(&read))
            return std::move(*good);
    } catch (const TooLarge &) {
        // Said by who asked.
    }
    return std::nullopt;
}

} // namespace

Time toleranceOf(const Recording &recording)
{
    // A real clock is late now and then.
    return recording.isSimulated ? Time() : std::chrono::milliseconds(30);
}

bool areNear(Time a, Time b, Time tolerance)
{
    const Time apart = record::between(a, b);
    return apart <= tolerance && apart >= -tolerance;
}

std::vector<QString> namesIn(const Recording &recording)
{
    const auto isRoot = [&recording](TaskIndex task) { return recording.tasks[task].creator >= task; };
    std::size_t roots = 0;
    for (TaskIndex i = 0; i < recording.tasks.size(); ++i)
        roots += isRoot(i) ? 1 : 0;
    QSet<QString> taken{QStringLiteral("R"), QStringLiteral("main")};
    std::map<QString, int> numbers;
    std::vector<QString> names;
    for (TaskIndex i = 0; i < recording.tasks.size(); ++i) {
        if (isRoot(i) && roots == 1) {
            names.push_back(QStringLiteral("R"));
            continue;
        }
        // Room for the number.
        QString wanted = recording.nameOf(i).left(MaxTextLength - 20);
        if (wanted.isEmpty())
            wanted = QStringLiteral("task");
        QString name = wanted;
        // From where the last one of that name stopped: there may be thousands.
        int &number = numbers[wanted];
        while (taken.contains(name))
            name = QStringLiteral("%1 (%2)").arg(wanted).arg(++number + 1);
        taken.insert(name);
        names.push_back(name);
    }
    return names;
}

std::variant<Program, ProgramError> programOf(const Recording &recording)
{
    const std::optional<Program> scoped = frozen(recording, true);
    const std::size_t same = scoped ? sameEnds(recording, *scoped) : 0;
    if (scoped && same == recording.tasks.size())
        return *scoped;
    const std::optional<Program> bare = frozen(recording, false);
    if (!scoped && !bare)
        return ProgramError{Tr::tr("the recording has more in it than a program may have"), {}};
    if (!bare || (scoped && same >= sameEnds(recording, *bare)))
        return *scoped;
    return *bare;
}

std::size_t sameEnds(const Recording &recording, const Program &program)
{
    const auto result = run(whatIfOf(program, QString()));
    const auto *ran = std::get_if<Run>(&result);
    if (!ran)
        return 0;
    std::map<QString, record::TaskRecord> ends;
    for (TaskIndex i = 1; i < ran->recording.tasks.size(); ++i)
        ends.insert_or_assign(ran->recording.nameOf(i), ran->recording.tasks[i]);
    const std::vector<QString> names = namesIn(recording);
    std::size_t same = 0;
    for (TaskIndex i = 0; i < recording.tasks.size(); ++i) {
        const record::TaskRecord &task = recording.tasks[i];
        const auto found = ends.find(names[i]);
        if (found == ends.end())
            continue;
        const record::TaskRecord &other = found->second;
        if (task.ended == Never || other.ended == Never) {
            same += task.ended == other.ended ? 1 : 0;
            continue;
        }
        const Time ended = record::later(recording.begin(), other.ended);
        same += task.state == other.state && areNear(ended, task.ended, toleranceOf(recording)) ? 1 : 0;
    }
    return same;
}

} // namespace lab
