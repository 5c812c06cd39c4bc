// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "taskmodel.h"

#include "runtext.h"

#include <algorithm>

namespace app {

namespace {

/// What changes with time alone.
const QList<int> movingRoles{TaskModel::ProgressRole, TaskModel::CleanUpRole, TaskModel::TimeRole};

} // namespace

TaskModel::TaskModel(std::shared_ptr<const Activity> activity, QObject *parent)
    : QAbstractListModel(parent)
    , m_activity(std::move(activity))
    , m_count(m_activity->rowCount())
    , m_isChanged(std::size_t(m_count))
{
    connect(m_activity.get(), &Activity::rowChanged, this, &TaskModel::markChanged);
}

int TaskModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return m_activity->rowName(row);
    case StateRole:
        return int(m_activity->rowState(row));
    case StateNameRole:
        return RunText::stateName(m_activity->rowState(row));
    case ProgressRole:
        return m_activity->rowProgress(row);
    case CleanUpRole:
        return m_activity->rowCleanUp(row);
    case TimeRole:
        return m_activity->rowTime(row);
    case ResultRole:
        return m_activity->rowResult(row);
    case CanCancelRole:
        return m_activity->canCancelRow(row);
    case SentenceRole:
        return m_activity->rowSentence(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> TaskModel::roleNames() const
{
    return {{NameRole, "name"},         {StateRole, "taskState"},     {StateNameRole, "stateName"},
            {ProgressRole, "progress"}, {CleanUpRole, "cleanUp"},     {TimeRole, "time"},
            {ResultRole, "result"},     {CanCancelRole, "canCancel"}, {SentenceRole, "sentence"}};
}

void TaskModel::markChanged(int row)
{
    // One that was added since the last flush is new as a whole.
    if (row >= m_count || m_isChanged[std::size_t(row)])
        return;
    m_isChanged[std::size_t(row)] = true;
    m_changed.push_back(row);
}

void TaskModel::grow()
{
    const int count = m_activity->rowCount();
    if (count <= m_count)
        return;
    beginInsertRows({}, m_count, count - 1);
    m_count = count;
    m_isChanged.resize(std::size_t(count));
    endInsertRows();
    Q_EMIT countChanged();
}

void TaskModel::flush()
{
    grow();
    std::vector<int> changed;
    changed.swap(m_changed);
    std::sort(changed.begin(), changed.end());
    for (std::size_t at = 0; at < changed.size();) {
        std::size_t end = at + 1;
        while (end < changed.size() && changed[end] == changed[end - 1] + 1)
            ++end;
        tell(changed[at], changed[end - 1], {});
        at = end;
    }
    for (const int row : changed)
        m_isChanged[std::size_t(row)] = false;

    // One range for all that time moves: a signal for each of a thousand rows costs more than what lies between.
    const auto moves = [this](int row) {
        const TaskState state = m_activity->rowState(row);
        return state == TaskState::Running || state == TaskState::Cancelling;
    };
    if (m_activity->activeCount() == 0)
        return;
    int first = 0;
    int last = count() - 1;
    while (first <= last && !moves(first))
        ++first;
    while (last > first && !moves(last))
        --last;
    if (first <= last)
        tell(first, last, movingRoles);
}

void TaskModel::retranslate()
{
    if (count() > 0)
        tell(0, count() - 1, {StateNameRole, TimeRole, ResultRole, SentenceRole});
}

void TaskModel::tell(int first, int last, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(first), index(last), roles);
}

} // namespace app
