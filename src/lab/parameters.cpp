// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "parameters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Parameters)
};

using Kind = Parameter::Kind;

bool isWithin(const QJsonValue &value, double least, double most)
{
    return value.isDouble() && value.toDouble() >= least && value.toDouble() <= most;
}

/// Whether `row` has the same members of the same types as `model`; where a member may be null, `model` or
/// another row of the standard says so by having it null.
bool hasFormOf(const QJsonValue &row, const QJsonValue &model)
{
    const auto fits = [](const QJsonValue &value, const QJsonValue &like) {
        if (like.isNull())
            return value.isNull() || value.isString();
        return value.isDouble() ? like.isDouble() && isWithin(value, 0, MaxSeconds)
                                : value.type() == like.type();
    };
    if (model.isArray()) {
        const QJsonArray values = row.toArray();
        const QJsonArray likes = model.toArray();
        return values.size() == likes.size() && std::equal(values.begin(), values.end(), likes.begin(), fits);
    }
    const QJsonObject values = row.toObject();
    const QJsonObject likes = model.toObject();
    return values.keys() == likes.keys() && std::ranges::all_of(likes.keys(), [&](const QString &key) {
               return fits(values[key], likes[key]);
           });
}

bool areRowsLike(const QJsonValue &value, const QJsonValue &standard)
{
    const QJsonArray rows = value.toArray();
    return value.isArray() && !rows.isEmpty() && rows.size() <= 100
           && std::all_of(rows.begin(), rows.end(),
                          [&](const QJsonValue &row) { return hasFormOf(row, standard.toArray().first()); });
}

bool areTimes(const QJsonValue &value, double least, double most, double longest)
{
    const QJsonArray times = value.toArray();
    const auto size = static_cast<double>(times.size());
    return value.isArray() && size >= least && size <= most
           && std::ranges::all_of(times,
                                  [longest](const QJsonValue &time) { return isWithin(time, 0, longest); });
}

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

/// No time in a scenario is longer: there its run ends.
constexpr double Longest = 3600;

Duration toDuration(const QJsonValue &value) { return fromSeconds(value.toDouble()); }

} // namespace

QString Parameter::words() const
{
    const QString text = label ? QCoreApplication::translate("lab::Program", label) : QString();
    return text.contains(QLatin1String("%1")) ? text.arg(subject) : text;
}

QString Parameter::unit() const
{
    const bool isTime = kind == Kind::Seconds || kind == Kind::OptionalSeconds || kind == Kind::SecondsList;
    return isTime ? QStringLiteral("s") : QString();
}

QString Parameter::refusal(const QJsonValue &value) const
{
    switch (kind) {
    case Kind::Seconds:
        return isWithin(value, least, most)
                   ? QString()
                   : Tr::tr("“%1” takes a number of seconds from %2 to %3").arg(name).arg(least).arg(most);
    case Kind::OptionalSeconds:
        return value.isNull() || isWithin(value, least, most)
                   ? QString()
                   : Tr::tr("“%1” takes a number of seconds from %2 to %3, or nothing")
                         .arg(name)
                         .arg(least)
                         .arg(most);
    case Kind::SecondsList:
        if (areTimes(value, least, most, Longest))
            return {};
        return least == most
                   ? Tr::tr("“%1” takes %2 numbers of seconds").arg(name).arg(least)
                   : Tr::tr("“%1” takes %2 to %3 numbers of seconds").arg(name).arg(least).arg(most);
    case Kind::Count:
        return isWithin(value, least, most) && value.toDouble() == std::floor(value.toDouble())
                   ? QString()
                   : Tr::tr("“%1” takes a whole number from %2 to %3").arg(name).arg(least).arg(most);
    case Kind::Flag:
        return value.isBool() ? QString() : Tr::tr("“%1” takes true or false").arg(name);
    case Kind::Error:
        return value.isString() && (value.toString().isEmpty() || isError(value.toString()))
                   ? QString()
                   : Tr::tr("“%1” takes an error such as “ValueError: boom”, or nothing; the errors are %2")
                         .arg(name, errorNames().join(QStringLiteral(", ")));
    case Kind::Name:
        return value.isString() && !value.toString().trimmed().isEmpty()
                       && value.toString().size() <= MaxTextLength
                   ? QString()
                   : Tr::tr("“%1” takes a name").arg(name);
    case Kind::Text:
        return value.isString() && value.toString().size() <= MaxTextLength
                   ? QString()
                   : Tr::tr("“%1” takes a text").arg(name);
    case Kind::Rows:
        return areRowsLike(value, standard)
                   ? QString()
                   : Tr::tr("“%1” takes a list like %2").arg(name, compact(standard));
    }
    return {};
}

QJsonValue Parameter::read(const QString &text) const
{
    const auto number = [](const QString &word) {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        return isNumber ? QJsonValue(value) : QJsonValue(word);
    };
    const QString trimmed = text.trimmed();
    switch (kind) {
    case Kind::OptionalSeconds:
        if (trimmed.isEmpty())
            return QJsonValue::Null;
        [[fallthrough]];
    case Kind::Seconds:
    case Kind::Count:
        return number(trimmed);
    case Kind::SecondsList: {
        QJsonArray times;
        for (const QString &word : QString(trimmed).remove(u'[').remove(u']').split(u',', Qt::SkipEmptyParts))
            times.append(number(word.trimmed()));
        return times;
    }
    case Kind::Flag:
        if (trimmed == QLatin1String("true") || trimmed == QLatin1String("false"))
            return trimmed == QLatin1String("true");
        return text;
    case Kind::Rows:
        return QJsonDocument::fromJson(text.toUtf8()).array();
    case Kind::Name:
    case Kind::Error:
    case Kind::Text:
        break;
    }
    return text;
}

const Parameter *Cast::find(const QString &name) const
{
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    return found == parameters.end() ? nullptr : &*found;
}

std::variant<Parameters, ProgramError> Parameters::read(std::shared_ptr<const Cast> cast,
                                                        const QJsonObject &changes)
{
    const auto error = [](const QString &name, const QString &message) {
        return ProgramError{message, QStringLiteral("$.") + name};
    };
    Parameters result;
    for (const QString &name : changes.keys()) {
        if (cast->find(name))
            continue;
        QStringList names;
        for (const Parameter &parameter : cast->parameters)
            names += parameter.name;
        return error(name, names.isEmpty() ? Tr::tr("there is no parameter “%1”; there are none").arg(name)
                                           : Tr::tr("there is no parameter “%1”; there are %2")
                                                 .arg(name, names.join(QStringLiteral(", "))));
    }
    QSet<QString> tasks{QStringLiteral("main")};
    for (const Parameter &parameter : cast->parameters) {
        const QJsonValue value = changes.contains(parameter.name) ? changes[parameter.name]
                                                                  : parameter.standard;
        if (const QString refusal = parameter.refusal(value); !refusal.isEmpty())
            return error(parameter.name, refusal);
        if (parameter.kind == Kind::Name) {
            if (tasks.contains(value.toString()))
                return error(parameter.name,
                             Tr::tr("there is another task named “%1”").arg(value.toString()));
            tasks.insert(value.toString());
        }
        result.m_values.insert(parameter.name, value);
    }
    result.m_cast = std::move(cast);
    return result;
}

QJsonValue Parameters::value(const QString &name) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end())
        throw std::logic_error("no parameter " + name.toStdString());
    return *found;
}

Duration Parameters::seconds(const QString &name) const
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0)
        return toDuration(value(name));
    return times(name.left(dot)).at(static_cast<std::size_t>(name.mid(dot + 1).toInt()));
}

std::vector<Duration> Parameters::times(const QString &name) const
{
    std::vector<Duration> times;
    for (const QJsonValue &time : value(name).toArray())
        times.push_back(toDuration(time));
    return times;
}

int Parameters::count(const QString &name) const { return value(name).toInt(); }

QString Parameters::text(const QString &name) const { return value(name).toString(); }

QJsonArray Parameters::rows(const QString &name) const { return value(name).toArray(); }

QString Parameters::name(const QString &task) const { return text(task + QStringLiteral("_name")); }

Job Parameters::job(const QString &name) const
{
    const auto found = m_cast->jobs.find(name);
    if (found == m_cast->jobs.end())
        throw std::logic_error("no job " + name.toStdString());
    const JobSource &source = found->second;
    Job job;
    job.name = text(source.name);
    job.time = seconds(source.time);
    job.error = text(source.error);
    if (source.cleanup.contains(u'.') || !value(source.cleanup).isNull())
        job.cleanup = seconds(source.cleanup);
    if (source.cleanupFails.isEmpty() || value(source.cleanupFails).toBool())
        job.cleanupError = text(source.cleanupError);
    return job;
}

QJsonObject Parameters::toJson() const
{
    QJsonObject json;
    for (const Parameter &parameter : m_cast->parameters) {
        if (parameter.isRecorded || m_values[parameter.name] != parameter.standard)
            json.insert(parameter.name, m_values[parameter.name]);
    }
    return json;
}

} // namespace lab
