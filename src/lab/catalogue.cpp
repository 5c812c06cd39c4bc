// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The catalogue: scenarios/catalogue.json and the coroutines of scenarios/, put together.
#include "examples.h"
#include "labels.h"
#include "scenarios/entry.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lab {

namespace {

using Kind = Parameter::Kind;
using Role = Parameter::Role;

constexpr double Longest = 3600;

const Entries &entries()
{
    static const Entries all = [] {
        Entries entries;
        for (const auto &part :
             {chapterEntries(), taskEntries(), endEntries(), loopEntries(), gatherEntries(),
              gatherCancelEntries(), taskGroupEntries(), cancelEntries(), cancelReachEntries(),
              timeoutEntries(), shieldEntries(), waitingEntries(), syncEntries(), retryEntries()})
            entries.insert(entries.end(), part.begin(), part.end());
        return entries;
    }();
    return all;
}

QString member(const QJsonObject &json, const char *name) { return json[QLatin1String(name)].toString(); }

Text bothLanguages(const QJsonObject &json, const char *name)
{
    const QJsonObject text = json[QLatin1String(name)].toObject();
    return {member(text, "en"), member(text, "fr")};
}

/// Makes the parameters of one scenario from its entry in the catalogue: those that asyncio's recording
/// has ("parameters"), more plain ones ("more"), and those of each job and task. "pins" and "roles" say what
/// a parameter means for a task, where that does not follow from a job.
class CastReader {
public:
    explicit CastReader(const QJsonObject &json)
        : m_json(json), m_bounds(json[QLatin1String("bounds")].toObject())
    {}

    Cast read()
    {
        const QJsonObject pins = m_json[QLatin1String("pins")].toObject();
        for (const auto part : {"parameters", "more"}) {
            const QJsonObject values = m_json[QLatin1String(part)].toObject();
            for (const QString &name : values.keys()) {
                Parameter &parameter = add(name, values[name]);
                parameter.isRecorded = part == QByteArray("parameters");
                if (pins.contains(name)) {
                    parameter.role = Role::Pin;
                    parameter.task = pins[name].toString();
                }
            }
        }
        const QJsonObject jobs = m_json[QLatin1String("jobs")].toObject();
        for (const QString &name : jobs.keys())
            addJob(name, jobs[name].toObject());
        for (const QJsonValue &name : m_json[QLatin1String("tasks")].toArray()) {
            addName(name.toString());
            setRole(name.toString(), name.toString(), Role::Ends);
        }
        const QJsonObject roles = m_json[QLatin1String("roles")].toObject();
        for (const QString &name : roles.keys())
            setRole(name, roles[name][1].toString(), roleNamed(roles[name][0].toString()));
        for (Parameter &parameter : m_cast.parameters) {
            parameter.label = labelOf(parameter.name);
            parameter.subject = parameter.task;
        }
        return std::move(m_cast);
    }

private:
    static Role roleNamed(const QString &name)
    {
        static const QHash<QString, Role> roles{
            {QStringLiteral("ends"), Role::Ends},   {QStringLiteral("waits"), Role::Waits},
            {QStringLiteral("fails"), Role::Fails}, {QStringLiteral("cleanup"), Role::Cleanup},
            {QStringLiteral("limit"), Role::Limit}, {QStringLiteral("moment"), Role::Moment},
            {QStringLiteral("size"), Role::Size}};
        return roles.value(name, Role::Plain);
    }

    Parameter &add(const QString &name, const QJsonValue &standard)
    {
        Parameter &parameter = m_cast.parameters.emplace_back();
        parameter.name = name;
        parameter.standard = standard;
        parameter.most = Longest;
        const QJsonArray bounds = m_bounds[name].toArray();
        const QJsonArray list = standard.toArray();
        if (standard.isBool())
            parameter.kind = Kind::Flag;
        else if (standard.isString())
            parameter.kind = isError(standard.toString()) ? Kind::Error : Kind::Text;
        else if (standard.isArray())
            parameter.kind = list.first().isDouble() ? Kind::SecondsList : Kind::Rows;
        else if (!bounds.isEmpty())
            parameter.kind = Kind::Count;
        if (!bounds.isEmpty()) {
            parameter.least = bounds[0].toDouble();
            parameter.most = bounds[1].toDouble();
        } else if (parameter.kind == Kind::SecondsList) {
            parameter.least = parameter.most = static_cast<double>(list.size());
        }
        return parameter;
    }

    void addName(const QString &task)
    {
        Parameter &parameter = add(task + QStringLiteral("_name"), task);
        parameter.kind = Kind::Name;
        parameter.task = task;
    }

    void setRole(const QString &parameter, const QString &task, Role role)
    {
        const auto found = std::ranges::find(m_cast.parameters, parameter, &Parameter::name);
        if (found != m_cast.parameters.end() && found->role == Role::Plain) {
            found->role = role;
            found->task = task;
        }
    }

    /// The parameter that `part` of a job stands for: another by name, or one of its own with that value.
    QString partOf(const QString &job, const QString &parameter, const QJsonValue &part, Kind kind)
    {
        if (part.isString() && kind != Kind::Error)
            return part.toString();
        Parameter &own = add(parameter, part.isUndefined() ? QJsonValue(QJsonValue::Null) : part);
        own.kind = kind;
        own.task = job;
        if (kind == Kind::Error && part.isUndefined())
            own.standard = QString();
        return own.name;
    }

    void addJob(const QString &name, const QJsonObject &json)
    {
        const auto part = [&](const char *key) { return json[QLatin1String(key)]; };
        JobSource source;
        source.name = name + QStringLiteral("_name");
        addName(name);
        source.time = part("ends").isUndefined() ? name : partOf(name, name, part("ends"), Kind::Seconds);
        setRole(source.time, name, Role::Ends);
        source.error = partOf(name, name + QStringLiteral("_error"), part("error"), Kind::Error);
        setRole(source.error, name, Role::Fails);
        source.cleanup = partOf(name, name + QStringLiteral("_cleanup"), part("cleanup"),
                                Kind::OptionalSeconds);
        setRole(source.cleanup, name, Role::Cleanup);
        source.cleanupError = partOf(name, name + QStringLiteral("_cleanup_error"), part("cleanupError"),
                                     Kind::Error);
        source.cleanupFails = member(json, "cleanupFails");
        m_cast.jobs.insert_or_assign(name, source);
    }

    QJsonObject m_json;
    QJsonObject m_bounds;
    Cast m_cast;
};

/// "gather_fail" is gatherFail() in the source.
QString functionFor(const QString &scenario)
{
    const QStringList words = scenario.split(u'_');
    QString name = words.first();
    for (const QString &word : words.mid(1))
        name += word.left(1).toUpper() + word.mid(1);
    return name;
}

Scenario readScenario(const QJsonObject &json)
{
    Scenario scenario;
    scenario.name = member(json, "name");
    scenario.group = member(json, "group");
    scenario.topic = member(json, "concept");
    for (const QJsonValue &reference : json[QLatin1String("references")].toArray())
        scenario.references += reference.toString();
    scenario.title = bothLanguages(json, "title");
    scenario.lookAt = bothLanguages(json, "lookAt");
    scenario.python = member(json, "python");
    scenario.cast = std::make_shared<Cast>(CastReader(json).read());
    const auto entry = std::ranges::find(entries(), scenario.name, &Entry::name);
    if (entry != entries().end()) {
        scenario.main = entry->main;
        scenario.function = entry->function ? QString::fromUtf8(entry->function) : functionFor(scenario.name);
        scenario.sourceFile = QStringLiteral(":/lab/scenarios/")
                              + QFileInfo(QString::fromUtf8(entry->file)).fileName();
    }
    return scenario;
}

Scenario eagerTwin(Scenario scenario, const QJsonObject &json)
{
    scenario.name += QStringLiteral("__eager");
    scenario.title.english += QStringLiteral(" (eager start)");
    scenario.title.french += QStringLiteral(" (démarrage immédiat)");
    scenario.lookAt = bothLanguages(json, "eager");
    scenario.start = aio::Start::Eager;
    return scenario;
}

QJsonObject catalogue()
{
    QFile file(QStringLiteral(":/lab/scenarios/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all = [] {
        std::vector<Scenario> list;
        for (const QJsonValue &json : catalogue()[QLatin1String("scenarios")].toArray()) {
            list.push_back(readScenario(json.toObject()));
            if (json.toObject().contains(QLatin1String("eager")))
                list.push_back(eagerTwin(list.back(), json.toObject()));
        }
        return list;
    }();
    return all;
}

const std::vector<Group> &groups()
{
    static const std::vector<Group> all = [] {
        std::vector<Group> list;
        for (const QJsonValue &json : catalogue()[QLatin1String("groups")].toArray())
            list.push_back({member(json.toObject(), "name"), bothLanguages(json.toObject(), "title")});
        return list;
    }();
    return all;
}

std::shared_ptr<const Scenario> find(const QString &name)
{
    const auto found = std::ranges::find(scenarios(), name, &Scenario::name);
    if (found == scenarios().end()) {
        const auto example = std::ranges::find(examplePrograms(), name,
                                               [](const auto &scenario) { return scenario->name; });
        return example == examplePrograms().end() ? nullptr : *example;
    }
    // The catalogue stays for ever: nothing to share.
    return {std::shared_ptr<void>(), &*found};
}

} // namespace lab
