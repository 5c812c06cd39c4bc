// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "whatifoptions.h"

#include <record/difference.h>

#include <cmath>
#include <optional>

namespace cli {

namespace {

/// Beyond that a scenario is stopped anyway.
constexpr double LongestSeconds = 3600;

std::optional<double> toSeconds(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0 || seconds > LongestSeconds)
        return std::nullopt;
    return seconds;
}

std::optional<lab::ExternalCancel> toCancel(const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'@');
    const auto seconds = toSeconds(text.mid(sign + 1));
    if (sign < 1 || !seconds)
        return std::nullopt;
    return lab::ExternalCancel{lab::fromSeconds(*seconds), text.left(sign)};
}

bool hasTask(const lab::WhatIf &whatIf, const QString &name)
{
    const auto result = lab::run(whatIf);
    const auto *run = std::get_if<lab::Run>(&result);
    if (!run)
        return true; // what is wrong is said when it is run
    for (record::TaskIndex task = 0; task < run->recording.tasks.size(); ++task) {
        if (run->recording.nameOf(task) == name)
            return true;
    }
    return false;
}

QString noTask(const QString &name)
{
    return QStringLiteral("the scenario has no task “%1” to cancel").arg(name);
}

QStringList differencesOf(const lab::Run &before, const lab::Run &after)
{
    QStringList lines;
    for (const record::Difference &difference : record::differences(before.recording, after.recording))
        lines << difference.sentence;
    return lines;
}

/// "0.5" or "0.5 to 2", with the unit.
QString rangeOf(const lab::Stretch &stretch, const QString &unit)
{
    const QString first = QString::number(stretch.first);
    const QString end = unit.isEmpty() ? QString() : u' ' + unit;
    return stretch.first == stretch.last
               ? first + end
               : QStringLiteral("%1 to %2").arg(first, QString::number(stretch.last)) + end;
}

QString mainOf(const lab::Run &run)
{
    switch (run.ending) {
    case lab::Ending::Returned:
        return QStringLiteral("main returned %1").arg(run.value);
    case lab::Ending::Raised:
        return QStringLiteral("main raised %1").arg(run.value);
    case lab::Ending::Deadlock:
        break;
    }
    return run.value;
}

} // namespace

QCommandLineOption cancelOption()
{
    return {
        QStringLiteral("cancel"),
        QStringLiteral("Cancel a task from outside at a time, such as B@1.2; may be given again. What that\n"
                       "changes is said below the outcome."),
        QStringLiteral("TASK@SECONDS")};
}

QCommandLineOption alongOption()
{
    return {
        QStringLiteral("along"),
        QStringLiteral("Instead of one run, try many values of a parameter, such as B=0.5..3, or times of a\n"
                       "cancel, such as main@0..3, and say where the outcome flips."),
        QStringLiteral("NAME=FROM..TO")};
}

QString addCancels(const QCommandLineParser &parser, lab::WhatIf &whatIf)
{
    for (const QString &text : parser.values(cancelOption().names().constFirst())) {
        const auto cancel = toCancel(text);
        if (!cancel)
            return QStringLiteral("--cancel takes TASK@SECONDS, 0 to %1, not “%2”")
                .arg(LongestSeconds)
                .arg(text);
        if (!hasTask(whatIf, cancel->target))
            return noTask(cancel->target);
        whatIf.cancels.push_back(*cancel);
    }
    return {};
}

QStringList comparedWith(const lab::WhatIf &usual, const lab::Run &run)
{
    const auto result = lab::run(usual);
    const auto *before = std::get_if<lab::Run>(&result);
    return before ? differencesOf(*before, run) : QStringList();
}

Along outcomesAlong(const QString &option, lab::WhatIf whatIf)
{
    Along misread{{}, QStringLiteral("--along takes NAME=FROM..TO or TASK@FROM..TO, not “%1”").arg(option)};
    const qsizetype sign = std::max(option.lastIndexOf(u'='), option.lastIndexOf(u'@'));
    const qsizetype dots = option.indexOf(QLatin1String(".."), sign + 1);
    if (sign < 1 || dots < 0)
        return misread;
    const QString name = option.left(sign);
    const auto from = toSeconds(option.mid(sign + 1, dots - sign - 1));
    const auto to = toSeconds(option.mid(dots + 2));
    if (!from || !to || *from > *to)
        return misread;

    lab::Axis axis;
    QString unit = QStringLiteral("s");
    if (option[sign] == u'@') {
        if (!hasTask(whatIf, name))
            return {{}, noTask(name)};
        axis.cancel = whatIf.cancels.size();
        whatIf.cancels.push_back({{}, name});
    } else {
        const lab::Parameter *parameter = whatIf.scenario->cast->find(name);
        using Kind = lab::Parameter::Kind;
        if (!parameter
            || (parameter->kind != Kind::Seconds && parameter->kind != Kind::OptionalSeconds
                && parameter->kind != Kind::Count))
            return {{}, QStringLiteral("there is no number “%1” to change in this scenario").arg(name)};
        axis.parameter = name;
        unit = parameter->unit();
    }

    const auto stretches = lab::outcomesAlong(whatIf, axis, *from, *to);
    if (stretches.empty())
        return {{}, QStringLiteral("none of these values is allowed for “%1”").arg(name)};
    Along along;
    const lab::Run *before = nullptr;
    for (const lab::Stretch &stretch : stretches) {
        along.lines << rangeOf(stretch, unit) + QStringLiteral(": ") + mainOf(*stretch.run);
        for (const QString &difference : before ? differencesOf(*before, *stretch.run) : QStringList())
            along.lines << QStringLiteral("    ") + difference;
        before = stretch.lastRun.get();
    }
    return along;
}

} // namespace cli
