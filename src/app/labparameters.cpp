// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labparameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace app {

using Kind = lab::Parameter::Kind;
using PartRole = lab::Parameter::Role;

QString fieldText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        const QJsonArray list = value.toArray();
        if (list.isEmpty() || !list.first().isDouble())
            return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
        QStringList texts;
        for (const QJsonValue one : list)
            texts << fieldText(one);
        return texts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

LabParameters::LabParameters(QObject *parent)
    : QAbstractListModel(parent)
{}

int LabParameters::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_scenario ? 0 : int(m_scenario->cast->parameters.size());
}

const lab::Parameter *LabParameters::at(int row) const
{
    return row < 0 || row >= count() ? nullptr : &m_scenario->cast->parameters[std::size_t(row)];
}

QJsonValue LabParameters::valueOf(const lab::Parameter &parameter) const
{
    return m_changes.contains(parameter.name) ? m_changes[parameter.name] : parameter.standard;
}

QString LabParameters::plainLabel(const lab::Parameter &parameter)
{
    const auto isPart = [&parameter](QLatin1String part) { return parameter.name.endsWith(part); };
    const auto task = [&parameter](QLatin1String part) {
        return parameter.name.left(parameter.name.size() - part.size());
    };
    constexpr QLatin1String cleanUpError("_cleanup_error");
    constexpr QLatin1String error("_error");
    if (parameter.kind == Kind::Name)
        return tr("Name of %1").arg(parameter.task);
    if (parameter.kind == Kind::Error && isPart(cleanUpError))
        return tr("Clean-up of %1 raises").arg(task(cleanUpError));
    if (parameter.kind == Kind::Error && isPart(error))
        return tr("%1 raises").arg(task(error));
    return parameter.label ? parameter.words() : parameter.name;
}

QString LabParameters::label(const lab::Parameter &parameter)
{
    switch (parameter.role) {
    case PartRole::Ends:
        return tr("%1 ends after").arg(parameter.task);
    case PartRole::Cleanup:
        return tr("%1 cleans up for").arg(parameter.task);
    case PartRole::Pin:
        return tr("%1 is cancelled at").arg(parameter.task);
    default:
        // Of the others a task may have several: the name tells which.
        return plainLabel(parameter);
    }
}

QVariant LabParameters::data(const QModelIndex &index, int role) const
{
    const lab::Parameter *parameter = at(index.row());
    if (!parameter)
        return {};
    const auto refused = m_refused.find(parameter->name);
    switch (role) {
    case NameRole:
        return parameter->name;
    case LabelRole:
        return label(*parameter);
    case UnitRole:
        return parameter->unit();
    case TextRole:
        return refused != m_refused.end() ? refused->second.text : fieldText(valueOf(*parameter));
    case FlagRole:
        return parameter->kind == Kind::Flag ? QVariant(valueOf(*parameter).toBool()) : QVariant();
    case ProblemRole:
        return refused != m_refused.end() ? refused->second.problem : QString();
    case IsChangedRole:
        return m_changes.contains(parameter->name) && m_changes[parameter->name] != parameter->standard;
    default:
        return {};
    }
}

QHash<int, QByteArray> LabParameters::roleNames() const
{
    return {{NameRole, "name"}, {LabelRole, "label"},     {UnitRole, "unit"},          {TextRole, "text"},
            {FlagRole, "flag"}, {ProblemRole, "problem"}, {IsChangedRole, "isChanged"}};
}

void LabParameters::show(std::shared_ptr<const lab::Scenario> scenario, const QJsonObject &changes)
{
    m_refused.clear();
    if (scenario == m_scenario) {
        m_changes = changes;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_scenario = std::move(scenario);
    m_changes = changes;
    endResetModel();
    Q_EMIT scenarioChanged();
}

QString LabParameters::refusalOf(const lab::Parameter &parameter, const QJsonValue &value) const
{
    if (const QString refusal = parameter.refusal(value); !refusal.isEmpty())
        return refusal;
    // Names must differ: only all of them together tell.
    QJsonObject changes = m_changes;
    changes.insert(parameter.name, value);
    const auto parameters = lab::parametersOf(*m_scenario, changes);
    const auto *error = std::get_if<lab::ProgramError>(&parameters);
    return error ? error->message : QString();
}

void LabParameters::edit(int row, const QString &text)
{
    const lab::Parameter *parameter = at(row);
    if (!parameter)
        return;
    const bool isNumber = !parameter->unit().isEmpty() || parameter->kind == Kind::Count;
    // A French keyboard's comma is a decimal point, where there is one number only.
    const bool hasComma = isNumber && parameter->kind != Kind::SecondsList;
    const QJsonValue value = parameter->read(hasComma ? QString(text).replace(u',', u'.') : text);
    const QString problem = refusalOf(*parameter, value);
    if (problem.isEmpty()) {
        m_refused.erase(parameter->name);
        Q_EMIT valueTyped(parameter->name, value);
    } else {
        m_refused[parameter->name] = {text, problem};
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void LabParameters::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

} // namespace app
