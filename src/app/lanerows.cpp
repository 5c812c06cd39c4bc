// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "lanerows.h"

#include <timeline/words.h>

namespace app {

int LaneRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant LaneRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case TopRole:
        return row.top;
    case Qt::DisplayRole:
    case SentenceRole:
        return row.sentence;
    case SelectedRole:
        return row.isSelected;
    default:
        return {};
    }
}

QHash<int, QByteArray> LaneRows::roleNames() const
{
    return {{TopRole, "laneTop"}, {SentenceRole, "sentence"}, {SelectedRole, "isSelected"}};
}

void LaneRows::update(const timeline::Chart &chart, const timeline::View &view, timeline::LaneIndex current)
{
    const auto [first, last] = timeline::visibleRows(view, chart);
    resize(int(last - first));
    for (std::size_t row = first; row < last; ++row) {
        const timeline::LaneIndex lane = chart.laneAt(row);
        const Row now{timeline::rowTop(view, row), timeline::describe(chart, lane), lane == current};
        Row &before = m_rows[row - first];
        if (now == before)
            continue;
        before = now;
        const QModelIndex at = index(int(row - first));
        Q_EMIT dataChanged(at, at);
    }
}

void LaneRows::clear() { resize(0); }

void LaneRows::resize(int count)
{
    const int before = rowCount();
    if (count > before) {
        beginInsertRows({}, before, count - 1);
        m_rows.resize(std::size_t(count));
        endInsertRows();
    } else if (count < before) {
        beginRemoveRows({}, count, before - 1);
        m_rows.resize(std::size_t(count));
        endRemoveRows();
    }
}

} // namespace app
