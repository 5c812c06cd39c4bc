// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "downloadmodel.h"

#include "downloadtext.h"
#include "sizes.h"

#include <algorithm>

namespace app {

namespace {

/// What changes with time alone.
const QList<int> movingRoles{DownloadModel::DetailRole, DownloadModel::ProgressRole,
                             DownloadModel::PiecesRole, DownloadModel::SizeRole, DownloadModel::TimeRole};
/// More gaps than this, and telling of each costs more than making the view anew.
constexpr int mostGaps = 200;

DownloadModel::Action actionFor(const download::Row &row)
{
    if (row.state == download::RowState::Paused)
        return DownloadModel::Resume;
    if (isUnderWay(row.state))
        return DownloadModel::Cancel;
    return row.state == download::RowState::Done ? DownloadModel::Open : DownloadModel::Retry;
}

QString nameOf(DownloadModel::Action action)
{
    switch (action) {
    case DownloadModel::Open:
        return QCoreApplication::translate("DownloadModel", "Open");
    case DownloadModel::Cancel:
        return QCoreApplication::translate("DownloadModel", "Cancel");
    case DownloadModel::Retry:
        return QCoreApplication::translate("DownloadModel", "Retry");
    case DownloadModel::Resume:
        return QCoreApplication::translate("DownloadModel", "Resume");
    }
    Q_UNREACHABLE();
}

/// Calls `tell` with the first and last of each run of numbers that follow one another.
template<typename Tell>
void eachRange(const std::vector<int> &sorted, Tell tell)
{
    for (std::size_t at = 0; at < sorted.size();) {
        std::size_t end = at + 1;
        while (end < sorted.size() && sorted[end] == sorted[end - 1] + 1)
            ++end;
        tell(sorted[at], sorted[end - 1]);
        at = end;
    }
}

} // namespace

DownloadModel::DownloadModel(QObject *parent)
    : QAbstractListModel(parent)
{}

DownloadModel::~DownloadModel() = default;

int DownloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstOf(m_batches.size());
}

int DownloadModel::firstOf(std::size_t batch) const
{
    std::size_t first = 0;
    for (std::size_t at = 0; at < batch; ++at)
        first += m_batches[at]->shown().size();
    return int(first);
}

std::size_t DownloadModel::batchAt(int row) const
{
    std::size_t at = 0;
    for (int left = row; at < m_batches.size() && left >= int(m_batches[at]->shown().size()); ++at)
        left -= int(m_batches[at]->shown().size());
    return at;
}

DownloadModel::Place DownloadModel::place(int row) const
{
    const std::size_t at = batchAt(row);
    if (row < 0 || at == m_batches.size())
        return {};
    return {m_batches[at]->activity(), std::size_t(m_batches[at]->shown()[std::size_t(row - firstOf(at))])};
}

int DownloadModel::rowOf(const Place &place) const
{
    for (std::size_t at = 0; at < m_batches.size(); ++at) {
        if (m_batches[at]->activity() != place.activity)
            continue;
        const int position = m_batches[at]->position(int(place.row));
        return position < 0 ? -1 : firstOf(at) + position;
    }
    return -1;
}

QVariant DownloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t at = batchAt(index.row());
    const BatchRows &rows = *m_batches[at];
    const auto row = std::size_t(rows.shown()[std::size_t(index.row() - firstOf(at))]);
    const download::Batch &batch = rows.batch();
    const download::Row &it = batch.rows()[row];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return it.name;
    case HostRole:
        return DownloadText::host(it);
    case DetailRole:
        return DownloadText::detail(batch, row);
    case StateRole:
        return int(taskState(it.state));
    case StateNameRole:
        return DownloadText::stateName(it);
    case PiecesRole:
        return QVariant::fromValue(DownloadText::pieces(batch, row));
    case ProgressRole:
        return DownloadText::progress(batch, row);
    case SizeRole:
        return DownloadText::size(batch, row);
    case TimeRole:
        return time(rows, int(row));
    case ActionRole:
        return int(actionFor(it));
    case ActionNameRole:
        return nameOf(actionFor(it));
    case UrlRole:
        return it.item.text;
    case ErrorRole:
        return it.state == download::RowState::Failed && it.error ? download::sentence(*it.error) : QString();
    case HasFileRole:
        return it.state == download::RowState::Done && !it.file.isEmpty();
    case CanAllowRole:
        return it.state == download::RowState::Failed && it.error
               && it.error->kind == download::ErrorKind::Downgrade;
    case SentenceRole:
        return DownloadText::sentence(batch, row);
    case IsSelectedRole:
        return rows.isSelected(int(row));
    default:
        return {};
    }
}

QString DownloadModel::time(const BatchRows &rows, int row) const
{
    const download::Row &it = rows.batch().rows()[std::size_t(row)];
    if (it.state != download::RowState::Active)
        return DownloadText::duration(it);
    const double rate = rows.rate(row);
    return rate > 0 ? rateText(rate) : QString();
}

QHash<int, QByteArray> DownloadModel::roleNames() const
{
    return {{NameRole, "name"},
            {HostRole, "host"},
            {DetailRole, "detail"},
            {StateRole, "taskState"},
            {StateNameRole, "stateName"},
            {ProgressRole, "progress"},
            {PiecesRole, "pieces"},
            {SizeRole, "size"},
            {TimeRole, "time"},
            {ActionRole, "action"},
            {ActionNameRole, "actionName"},
            {UrlRole, "url"},
            {ErrorRole, "error"},
            {HasFileRole, "hasFile"},
            {CanAllowRole, "canAllow"},
            {SentenceRole, "sentence"},
            {IsSelectedRole, "isSelected"}};
}

void DownloadModel::add(std::shared_ptr<BatchActivity> activity)
{
    auto rows = std::make_unique<BatchRows>(std::move(activity), ++m_lastNumber);
    const int count = int(rows->shown().size());
    if (count > 0)
        beginInsertRows({}, 0, count - 1);
    m_batches.insert(m_batches.begin(), std::move(rows));
    if (count > 0)
        endInsertRows();
}

int DownloadModel::count(TaskState state) const
{
    int sum = 0;
    for (const auto &batch : m_batches)
        sum += batch->count(state);
    return sum;
}

int DownloadModel::pausedCount() const
{
    int sum = 0;
    for (const auto &batch : m_batches)
        sum += batch->pausedCount();
    return sum;
}

std::vector<int> DownloadModel::pausedRows() const
{
    std::vector<int> rows = rowsIn({TaskState::Suspended});
    std::erase_if(rows, [this](int row) { return place(row).it().state != download::RowState::Paused; });
    return rows;
}

std::vector<int> DownloadModel::rowsIn(std::initializer_list<TaskState> states) const
{
    std::vector<int> found;
    int row = 0;
    for (const auto &batch : m_batches) {
        for (const int each : batch->shown()) {
            if (std::find(states.begin(), states.end(), batch->activity()->rowState(each)) != states.end())
                found.push_back(row);
            ++row;
        }
    }
    return found;
}

int DownloadModel::remove(const std::vector<int> &rows)
{
    std::map<std::size_t, std::vector<int>> going;
    int count = 0;
    for (const int row : rows) {
        const Place at = place(row);
        if (!at.activity || isUnderWay(at.it().state))
            continue;
        const std::size_t batch = batchAt(row);
        going[batch].push_back(row - firstOf(batch));
        ++count;
    }
    if (count == 0)
        return 0;
    m_removed.clear();
    int gaps = 0;
    for (auto &[batch, positions] : going) {
        std::sort(positions.begin(), positions.end());
        eachRange(positions, [&gaps](int, int) { ++gaps; });
    }
    const bool isReset = gaps > mostGaps;
    if (isReset)
        beginResetModel();
    for (const auto &[batch, positions] : going)
        take(batch, positions, isReset);
    if (isReset)
        endResetModel();
    // Those that nothing was taken from just now and that show nothing will never be asked for again.
    std::erase_if(m_batches, [this](const auto &batch) {
        return batch->shown().empty()
               && std::none_of(m_removed.begin(), m_removed.end(),
                               [&](const Removed &removed) { return removed.batch == batch.get(); });
    });
    return count;
}

void DownloadModel::take(std::size_t at, const std::vector<int> &positions, bool isReset)
{
    BatchRows &batch = *m_batches[at];
    std::vector<int> shown = batch.shown();
    Removed removed{&batch, {}};
    for (const int position : positions)
        removed.rows.push_back(shown[std::size_t(position)]);
    std::vector<std::pair<int, int>> ranges;
    eachRange(positions, [&](int first, int last) { ranges.emplace_back(first, last); });
    // From below, so that the numbers above stay right.
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        shown.erase(shown.begin() + range->first, shown.begin() + range->second + 1);
        if (isReset)
            continue;
        beginRemoveRows({}, firstOf(at) + range->first, firstOf(at) + range->second);
        batch.setShown(shown);
        endRemoveRows();
    }
    if (isReset)
        batch.setShown(std::move(shown));
    m_removed.push_back(std::move(removed));
}

void DownloadModel::restore()
{
    int gaps = 0;
    for (const Removed &removed : m_removed)
        eachRange(removed.rows, [&gaps](int, int) { ++gaps; });
    const bool isReset = gaps > mostGaps;
    if (isReset)
        beginResetModel();
    for (const Removed &removed : m_removed)
        putBack(removed, isReset);
    if (isReset)
        endResetModel();
    m_removed.clear();
}

void DownloadModel::putBack(const Removed &removed, bool isReset)
{
    const auto at = std::size_t(std::find_if(m_batches.begin(), m_batches.end(),
                                             [&](const auto &each) { return each.get() == removed.batch; })
                                - m_batches.begin());
    std::vector<int> shown = removed.batch->shown();
    std::vector<int> all;
    const auto comesBefore = [batch = removed.batch](int row, int other) {
        return batch->comesBefore(row, other);
    };
    std::merge(shown.begin(), shown.end(), removed.rows.begin(), removed.rows.end(), std::back_inserter(all),
               comesBefore);
    if (isReset) {
        removed.batch->setShown(std::move(all));
        return;
    }
    std::vector<int> positions;
    for (const int row : removed.rows)
        positions.push_back(int(std::lower_bound(all.begin(), all.end(), row, comesBefore) - all.begin()));
    eachRange(positions, [&](int first, int last) {
        beginInsertRows({}, firstOf(at) + first, firstOf(at) + last);
        shown.insert(shown.begin() + first, all.begin() + first, all.begin() + last + 1);
        removed.batch->setShown(shown);
        endInsertRows();
    });
}

int DownloadModel::removedCount() const
{
    std::size_t sum = 0;
    for (const Removed &removed : m_removed)
        sum += removed.rows.size();
    return int(sum);
}

std::vector<DownloadModel::RemovedRows> DownloadModel::removed() const
{
    std::vector<RemovedRows> all;
    for (const Removed &each : m_removed)
        all.push_back({each.batch->activity(), {each.rows.begin(), each.rows.end()}});
    return all;
}

bool DownloadModel::moveUp(const Place &place)
{
    return exchange(place, place.activity->batch().waitingBefore(place.row));
}

bool DownloadModel::moveDown(const Place &place)
{
    return exchange(place, place.activity->batch().waitingAfter(place.row));
}

bool DownloadModel::exchange(const Place &place, std::optional<std::size_t> other)
{
    const auto batch = std::find_if(m_batches.begin(), m_batches.end(),
                                    [&](const auto &each) { return each->activity() == place.activity; });
    if (!other || batch == m_batches.end())
        return false;
    place.activity->batch().exchange(place.row, *other);
    (*batch)->exchange(int(place.row), int(*other));
    for (const std::size_t row : {place.row, *other}) {
        const QModelIndex changed = index(rowOf({place.activity, row}));
        Q_EMIT dataChanged(changed, changed);
    }
    return true;
}

bool DownloadModel::isSelected(int row) const
{
    const std::size_t at = batchAt(row);
    return row >= 0 && at < m_batches.size()
           && m_batches[at]->isSelected(m_batches[at]->shown()[std::size_t(row - firstOf(at))]);
}

void DownloadModel::select(const std::vector<int> &rows, bool areSelected)
{
    std::vector<int> changed;
    std::size_t at = 0;
    int first = 0;
    for (const int row : rows) {
        while (at < m_batches.size() && row >= first + int(m_batches[at]->shown().size()))
            first += int(m_batches[at++]->shown().size());
        if (at < m_batches.size()
            && m_batches[at]->select(m_batches[at]->shown()[std::size_t(row - first)], areSelected))
            changed.push_back(row);
    }
    if (changed.empty())
        return;
    int gaps = 0;
    eachRange(changed, [&gaps](int, int) { ++gaps; });
    if (gaps > mostGaps)
        Q_EMIT dataChanged(index(changed.front()), index(changed.back()), {IsSelectedRole});
    else
        eachRange(changed,
                  [this](int from, int to) { Q_EMIT dataChanged(index(from), index(to), {IsSelectedRole}); });
}

void DownloadModel::clearSelection() { select(selectedRows(), false); }

std::vector<int> DownloadModel::selectedRows() const
{
    std::vector<int> rows;
    int first = 0;
    for (const auto &batch : m_batches) {
        for (std::size_t at = 0; batch->selectedCount() > 0 && at < batch->shown().size(); ++at) {
            if (batch->isSelected(batch->shown()[at]))
                rows.push_back(first + int(at));
        }
        first += int(batch->shown().size());
    }
    return rows;
}

bool DownloadModel::flush()
{
    bool isAlive = false;
    int first = 0;
    for (const auto &batch : m_batches) {
        const auto tell = [&](const std::vector<int> &positions, const QList<int> &roles) {
            isAlive = isAlive || !positions.empty();
            eachRange(positions, [&](int from, int to) {
                Q_EMIT dataChanged(index(first + from), index(first + to), roles);
            });
        };
        tell(batch->takeChanged(), {});
        tell(batch->moving(), movingRoles);
        first += int(batch->shown().size());
    }
    return isAlive;
}

void DownloadModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0), index(rowCount() - 1),
            {DetailRole, StateNameRole, SizeRole, TimeRole, ActionNameRole, ErrorRole, SentenceRole});
}

} // namespace app
