// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "examples.h"

#include "programscenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace lab {

namespace {

Text bothLanguages(const QJsonValue &text)
{
    return {text[QLatin1String("en")].toString(), text[QLatin1String("fr")].toString()};
}

std::vector<std::shared_ptr<const Scenario>> read()
{
    std::vector<std::shared_ptr<const Scenario>> examples;
    QFile file(QStringLiteral(":/lab/programs/examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &entry : json[QLatin1String("programs")].toArray()) {
        const auto program = readProgram(entry[QLatin1String("program")].toObject());
        if (!std::holds_alternative<Program>(program))
            continue;
        auto scenario = std::make_shared<Scenario>(
            *scenarioOf(std::get<Program>(program), entry[QLatin1String("name")].toString()));
        scenario->group = programGroup().name;
        scenario->title = bothLanguages(entry[QLatin1String("title")]);
        scenario->lookAt = bothLanguages(entry[QLatin1String("lookAt")]);
        examples.push_back(std::move(scenario));
    }
    return examples;
}

} // namespace

const std::vector<std::shared_ptr<const Scenario>> &examplePrograms()
{
    static const auto all = read();
    return all;
}

const Group &programGroup()
{
    static const Group group{QStringLiteral("programs"),
                             {QStringLiteral("Programs"), QStringLiteral("Programmes")}};
    return group;
}

} // namespace lab
