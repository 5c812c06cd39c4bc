// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadfilter.h"

#include "downloadmodel.h"

#include <algorithm>

namespace app {

namespace {

bool isOfKind(DownloadFilter::Kind kind, download::RowState state)
{
    using download::RowState;
    switch (kind) {
    case DownloadFilter::All:
        return true;
    case DownloadFilter::Active:
        return isMoving(state);
    case DownloadFilter::Paused:
        return state == RowState::Paused;
    case DownloadFilter::Done:
        return state == RowState::Done;
    case DownloadFilter::Failed:
        return state == RowState::Failed;
    case DownloadFilter::Cancelled:
        break;
    }
    return state == RowState::Cancelled;
}

/// How long it took; what is not over comes last.
download::Duration timeOf(const download::Row &row)
{
    return isUnderWay(row.state) ? download::Duration::max() : row.ended - row.started;
}

/// Of the file, as far as it is known; else what is here.
qint64 sizeOf(const DownloadModel::Place &place)
{
    const download::Batch &batch = place.activity->batch();
    return std::max(batch.expected(place.row), batch.received(place.row));
}

} // namespace

DownloadFilter::DownloadFilter(DownloadModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setFilterRole(DownloadModel::StateRole);
    // Told only when a row's state changes: what moves is not sorted anew 30 times a second.
    setSortRole(DownloadModel::StateRole);
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
    refilter();
    Q_EMIT kindChanged();
}

void DownloadFilter::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    refilter();
    Q_EMIT searchChanged();
}

void DownloadFilter::refilter()
{
    // Nothing is done later to rows that were out of sight.
    m_model.clearSelection();
    invalidateFilter();
    Q_EMIT countChanged();
}

void DownloadFilter::sortBy(Key key)
{
    if (key != m_key) {
        m_key = key;
        m_isDescending = false;
    } else if (!m_isDescending) {
        m_isDescending = true;
    } else {
        m_key = List;
        m_isDescending = false;
    }
    if (m_key == List)
        sort(-1);
    else if (const Qt::SortOrder order = m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
             sortColumn() == 0 && sortOrder() == order)
        invalidate(); // sort() takes the same column and order for the same key
    else
        sort(0, order);
    Q_EMIT orderChanged();
}

int DownloadFilter::sourceRow(int row) const { return mapToSource(index(row, 0)).row(); }

int DownloadFilter::shownRow(int sourceRow) const { return mapFromSource(m_model.index(sourceRow)).row(); }

bool DownloadFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const DownloadModel::Place place = m_model.place(row);
    return isOfKind(m_kind, place.it().state)
           && (m_search.isEmpty() || place.it().name.contains(m_search, Qt::CaseInsensitive)
               || place.it().item.text.contains(m_search, Qt::CaseInsensitive));
}

bool DownloadFilter::lessThan(const QModelIndex &one, const QModelIndex &other) const
{
    const DownloadModel::Place left = m_model.place(one.row());
    const DownloadModel::Place right = m_model.place(other.row());
    switch (m_key) {
    case List:
        break;
    case Name:
        return left.it().name.compare(right.it().name, Qt::CaseInsensitive) < 0;
    case State:
        return left.it().state < right.it().state;
    case Size:
        return sizeOf(left) < sizeOf(right);
    case Time:
        return timeOf(left.it()) < timeOf(right.it());
    }
    return one.row() < other.row();
}

} // namespace app
