// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labgrips.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace app {

using What = lab::Handle::What;

namespace {

constexpr double snap = 0.05;
constexpr double fineStep = 0.01;

/// Milliseconds are as fine as a value can be set.
double toGrid(double seconds) { return std::round(seconds * 1000) / 1000; }

bool isCount(const lab::Handle &handle) { return handle.what == What::Size; }

double secondsOf(record::Time time) { return std::chrono::duration<double>(time).count(); }

} // namespace

LabGrips::LabGrips(QObject *parent)
    : QAbstractListModel(parent)
{}

int LabGrips::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

const lab::Handle *LabGrips::at(int row) const
{
    return row < 0 || row >= count() ? nullptr : &m_grips[std::size_t(row)].handle;
}

int LabGrips::rowOf(const QString &parameter) const
{
    const auto found = std::ranges::find_if(
        m_grips, [&parameter](const Grip &grip) { return grip.handle.axis.parameter == parameter; });
    return found == m_grips.end() ? -1 : int(found - m_grips.begin());
}

QVariant LabGrips::data(const QModelIndex &index, int role) const
{
    const lab::Handle *handle = at(index.row());
    if (!handle)
        return {};
    const Grip &grip = m_grips[std::size_t(index.row())];
    switch (role) {
    case KindRole:
        return int(handle->what);
    case LaneRole:
        return int(handle->lane);
    case TimeRole:
        return isCount(*handle) ? 0 : secondsOf(handle->time);
    case ValueRole:
        return handle->value;
    case LeastRole:
        return handle->least;
    case MostRole:
        return handle->most;
    case NameRole:
        return handle->axis.parameter;
    case SentenceRole:
        return handle->sentence();
    case NoteRole:
        return grip.note;
    case ReachedRole:
        return handle->isReached;
    case CanFailRole:
        return !handle->failure.isEmpty();
    case HereRole:
        return grip.isHere;
    case PlaceRole:
        return grip.place;
    default:
        return {};
    }
}

QHash<int, QByteArray> LabGrips::roleNames() const
{
    return {{KindRole, "kind"},         {LaneRole, "lane"},   {TimeRole, "time"},
            {ValueRole, "value"},       {LeastRole, "least"}, {MostRole, "most"},
            {NameRole, "parameter"},    {NoteRole, "note"},   {ReachedRole, "isReached"},
            {SentenceRole, "sentence"}, {HereRole, "isHere"}, {CanFailRole, "canFail"},
            {PlaceRole, "nth"}};
}

void LabGrips::removeGone(const std::vector<Grip> &next)
{
    for (int row = count() - 1; row >= 0; --row) {
        Grip &grip = m_grips[std::size_t(row)];
        grip.isHere = std::ranges::find(next, grip.key, &Grip::key) != next.end();
        if (grip.isHere || grip.key == m_dragged)
            continue;
        beginRemoveRows({}, row, row);
        m_grips.erase(m_grips.begin() + row);
        endRemoveRows();
    }
}

void LabGrips::show(const lab::WhatIf &whatIf, const lab::Run &run)
{
    const int before = count();
    std::vector<Grip> next;
    std::map<record::TaskIndex, int> sizes;
    for (lab::Handle &handle : lab::handlesOf(whatIf, run)) {
        if (handle.what == What::Pin)
            continue;
        const int place = isCount(handle) ? sizes[handle.lane]++ : 0;
        const QString key = handle.axis.parameter + u'\n' + handle.task;
        // Times count from the start of the run.
        if (!isCount(handle))
            handle.time = record::between(run.recording.begin(), handle.time);
        next.push_back({std::move(handle), key, {}, true, place});
    }
    removeGone(next);
    for (std::size_t i = 0; i < next.size(); ++i) {
        const auto known = std::ranges::find(m_grips, next[i].key, &Grip::key);
        if (known != m_grips.end()) {
            next[i].note = known->note;
            *known = std::move(next[i]);
            continue;
        }
        const int row = std::min(int(i), count());
        beginInsertRows({}, row, row);
        m_grips.insert(m_grips.begin() + row, std::move(next[i]));
        endInsertRows();
    }
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    if (count() != before)
        Q_EMIT countChanged();
}

void LabGrips::drag(int row, double value, bool isFine)
{
    const lab::Handle *handle = at(row);
    if (!handle || !std::isfinite(value))
        return;
    m_dragged = m_grips[std::size_t(row)].key;
    set(row,
        isCount(*handle) ? std::round(value)
        : isFine         ? toGrid(value)
                         : toGrid(std::round(value / snap) * snap),
        true);
}

void LabGrips::endDrag()
{
    m_dragged.clear();
    for (int row = 0; row < count(); ++row)
        say(row, {});
    Q_EMIT dragEnded();
}

void LabGrips::step(int row, int steps, bool isFine)
{
    if (const lab::Handle *handle = at(row))
        set(row, toGrid(handle->value + steps * (isCount(*handle) ? 1 : isFine ? fineStep : snap)), false);
}

void LabGrips::toggleFailure(int row)
{
    const lab::Handle *handle = at(row);
    if (handle && !handle->failure.isEmpty())
        Q_EMIT failureAsked(lab::Handle(*handle), handle->what != What::Fails);
}

void LabGrips::set(int row, double value, bool isDrag)
{
    const lab::Handle handle = *at(row);
    const double bounded = std::clamp(value, handle.least, handle.most);
    const QLocale locale;
    const QString end = isCount(handle) ? locale.toString(bounded) : tr("%1 s").arg(locale.toString(bounded));
    say(row, value < bounded   ? tr("No less than %1.").arg(end)
             : value > bounded ? tr("No more than %1.").arg(end)
                               : QString());
    Q_EMIT moved(handle.axis, bounded, isDrag);
}

void LabGrips::say(int row, const QString &note)
{
    Grip &grip = m_grips[std::size_t(row)];
    if (std::exchange(grip.note, note) != note)
        Q_EMIT dataChanged(index(row), index(row), {NoteRole});
}

} // namespace app
