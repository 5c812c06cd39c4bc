// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "taskmodel.h"

#include "runtext.h"

#include <algorithm>

namespace app {

TaskModel::TaskModel(std::shared_ptr<const Run> run, QObject *parent)
    : QAbstractListModel(parent), m_run(std::move(run)), m_isChanged(m_run->tasks().size())
{}

int TaskModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    const TaskState state = m_run->tasks()[row].state;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return m_run->spec().tasks[row].name;
    case StateRole:
        return int(state);
    case StateNameRole:
        return RunText::stateName(state);
    case ProgressRole:
        return m_run->progress(row);
    case CleanUpRole:
        return m_run->cleanUpProgress(row);
    case TimeRole:
        return RunText::taskTime(*m_run, row);
    case ResultRole:
        return RunText::taskResult(*m_run, row);
    case CanCancelRole:
        return m_run->canCancel(row);
    case SentenceRole:
        return RunText::taskSentence(*m_run, row);
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

void TaskModel::markChanged(std::size_t row)
{
    if (m_isChanged[row])
        return;
    m_isChanged[row] = true;
    m_changed.push_back(int(row));
}

void TaskModel::flush()
{
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
    const auto moves = [](const TaskRecord &task) {
        return task.state == TaskState::Running || task.state == TaskState::Cancelling;
    };
    const auto &tasks = m_run->tasks();
    const auto first = std::find_if(tasks.begin(), tasks.end(), moves);
    if (first == tasks.end())
        return;
    const auto last = std::find_if(tasks.rbegin(), tasks.rend(), moves).base() - 1;
    tell(int(first - tasks.begin()), int(last - tasks.begin()), {ProgressRole, CleanUpRole, TimeRole});
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
