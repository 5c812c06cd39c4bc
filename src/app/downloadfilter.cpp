// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadfilter.h"

#include "downloadmodel.h"

namespace app {

DownloadFilter::DownloadFilter(DownloadModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(DownloadModel::StateRole);
    setSourceModel(&model);
    connect(this, &QAbstractItemModel::rowsInserted, this, &DownloadFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &DownloadFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &DownloadFilter::countChanged);
    connect(this, &QAbstractItemModel::layoutChanged, this, &DownloadFilter::countChanged);
}

void DownloadFilter::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    invalidateFilter();
    Q_EMIT kindChanged();
    Q_EMIT countChanged();
}

int DownloadFilter::sourceRow(int row) const { return mapToSource(index(row, 0)).row(); }

bool DownloadFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_kind == All)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto state = TaskState(index.data(DownloadModel::StateRole).toInt());
    const bool isPaused = index.data(DownloadModel::ActionRole).toInt() == DownloadModel::Resume;
    switch (m_kind) {
    case Active:
        return isActive(state) && !isPaused;
    case Paused:
        return isPaused;
    case Done:
        return state == TaskState::Done;
    case Failed:
        return state == TaskState::Failed;
    default:
        return state == TaskState::Cancelled;
    }
}

} // namespace app
