// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labpins.h"

#include <record/words.h>

#include <QJsonArray>

#include <algorithm>

namespace app {

namespace {

using Kind = lab::Parameter::Kind;

/// Several cancels of one task.
void addList(std::vector<LabPins::Pin> &pins, const lab::Parameter &parameter, const QJsonArray &times)
{
    for (qsizetype i = 0; i < times.size(); ++i) {
        LabPins::Pin pin{
            {{}, QStringLiteral("%1.%2").arg(parameter.name).arg(i)}, times[i].toDouble(), parameter.task};
        if (i > 0)
            pin.least = times[i - 1].toDouble();
        if (i + 1 < times.size())
            pin.most = std::max(pin.least, times[i + 1].toDouble());
        pins.push_back(std::move(pin));
    }
}

std::vector<LabPins::Pin> pinsOf(const lab::WhatIf &whatIf)
{
    std::vector<LabPins::Pin> pins;
    for (const lab::Parameter &parameter : whatIf.scenario->cast->parameters) {
        if (parameter.role != lab::Parameter::Role::Pin)
            continue;
        const QJsonValue value = lab::valueOf(whatIf, parameter.name);
        if (value.isDouble() && (parameter.kind == Kind::Seconds || parameter.kind == Kind::OptionalSeconds))
            pins.push_back({{{}, parameter.name}, value.toDouble(), parameter.task});
        if (parameter.kind == Kind::SecondsList)
            addList(pins, parameter, value.toArray());
    }
    for (std::size_t i = 0; i < whatIf.cancels.size(); ++i)
        pins.push_back({{i, {}}, lab::toSeconds(whatIf.cancels[i].time), whatIf.cancels[i].target});
    return pins;
}

} // namespace

LabPins::LabPins(QObject *parent)
    : QAbstractListModel(parent)
{}

int LabPins::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

const LabPins::Pin *LabPins::at(int row) const
{
    return row < 0 || row >= count() ? nullptr : &m_pins[std::size_t(row)];
}

QVariant LabPins::data(const QModelIndex &index, int role) const
{
    const Pin *pin = at(index.row());
    if (!pin)
        return {};
    switch (role) {
    case TimeRole:
        return pin->time;
    case TargetRole:
        return pin->target;
    case IsOwnRole:
        return !pin->axis.cancel.has_value();
    case SentenceRole:
        return tr("cancel %1 at %2").arg(pin->target, record::timeText(lab::fromSeconds(pin->time)));
    default:
        return {};
    }
}

QHash<int, QByteArray> LabPins::roleNames() const
{
    return {{TimeRole, "time"}, {TargetRole, "target"}, {IsOwnRole, "isOwn"}, {SentenceRole, "sentence"}};
}

void LabPins::show(const lab::WhatIf &whatIf)
{
    std::vector<Pin> pins = pinsOf(whatIf);
    if (pins.size() == m_pins.size()) {
        m_pins = std::move(pins);
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_pins = std::move(pins);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace app
