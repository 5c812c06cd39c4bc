// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "filemodel.h"

#include "filetext.h"
#include "runtext.h"

#include <files/names.h>

#include <algorithm>

namespace app {

namespace {

/// What changes with time alone.
const QList<int> movingRoles{FileModel::ProgressRole, FileModel::SizeRole};
/// More gaps than this, and telling of each costs more than making the view anew.
constexpr std::size_t mostGaps = 200;

/// Of a checksum: enough to tell two apart, and few enough for a number.
constexpr qsizetype digitsInKey = 16;

/// In any case of letters. For ASCII the bytes say it, far quicker than a text that is made for it.
bool contains(const QByteArray &path, const QString &text)
{
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isAscii))
        return QLatin1String(path).contains(text, Qt::CaseInsensitive);
    return files::displayName(path).contains(text, Qt::CaseInsensitive);
}

using Ranges = std::vector<std::pair<int, int>>;

/// The first and last of each run of numbers that follow one another.
Ranges rangesOf(const std::vector<int> &sorted)
{
    Ranges ranges;
    for (const int each : sorted) {
        if (!ranges.empty() && ranges.back().second == each - 1)
            ranges.back().second = each;
        else
            ranges.emplace_back(each, each);
    }
    return ranges;
}

} // namespace

FileModel::FileModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &FileModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &FileModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &FileModel::countChanged);
}

int FileModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

int FileModel::rowAt(int place) const
{
    return place < 0 || place >= count() ? -1 : m_shown[std::size_t(place)];
}

QVariant FileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(rowAt(index.row()));
    const files::Row &it = job().rows()[row];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return FileText::name(it);
    case FolderRole:
        return FileText::folder(it);
    case DetailRole:
        return detail(row);
    case StateRole:
        return int(taskState(it.state));
    case StateNameRole:
        return RunText::stateName(taskState(it.state));
    case ProgressRole:
        return FileText::progress(job(), row);
    case SizeRole:
        return FileText::size(job(), row);
    case ResultRole:
        return FileText::result(job(), row);
    case CanCancelRole:
        return m_activity->canCancelRow(int(row));
    case CanRetryRole:
        return m_activity->canRetry(int(row));
    case LotRole:
        return lot(row);
    case LotNameRole:
        return lotName(row);
    case SentenceRole:
        return sentence(row);
    default:
        return {};
    }
}

FileModel::Lot FileModel::lot(std::size_t row) const
{
    const files::Removal *const removal = m_activity->removal();
    if (!removal || job().rows()[row].group < 0)
        return None;
    return removal->keeping().isGone(row) ? InTrash : removal->keeping().stays(row) ? Stays : Leaves;
}

QString FileModel::lotName(std::size_t row) const
{
    switch (lot(row)) {
    case None:
        break;
    case Stays:
        return tr("stays");
    case Leaves:
        return tr("to the trash");
    case InTrash:
        return tr("in the trash");
    }
    return {};
}

/// What is wrong with it.
QString FileModel::detail(std::size_t row) const
{
    const files::Refusal *const refusal = m_activity->removal() ? m_activity->removal()->refusal(row)
                                                                : nullptr;
    return refusal ? files::sentence(*refusal) : FileText::detail(job(), row);
}

QString FileModel::sentence(std::size_t row) const
{
    QStringList parts{FileText::sentence(job(), row)};
    if (const QString lot = lotName(row); !lot.isEmpty())
        parts << lot;
    if (m_activity->removal() && m_activity->removal()->refusal(row))
        parts << detail(row);
    return parts.join(QStringLiteral(", "));
}

QHash<int, QByteArray> FileModel::roleNames() const
{
    return {{NameRole, "name"},
            {FolderRole, "folder"},
            {DetailRole, "detail"},
            {StateRole, "taskState"},
            {StateNameRole, "stateName"},
            {ProgressRole, "progress"},
            {SizeRole, "size"},
            {ResultRole, "result"},
            {CanCancelRole, "canCancel"},
            {CanRetryRole, "canRetry"},
            {LotRole, "lot"},
            {LotNameRole, "lotName"},
            {SentenceRole, "sentence"}};
}

void FileModel::show(std::shared_ptr<FileActivity> activity)
{
    if (m_activity)
        m_activity->disconnect(this);
    m_activity = std::move(activity);
    if (m_activity) {
        connect(m_activity.get(), &Activity::rowChanged, this, &FileModel::note);
        connect(m_activity.get(), &FileActivity::settled, this, &FileModel::settle);
    }
    // What is alike stands together.
    m_key = m_activity && job().options().operation == files::Operation::Duplicates ? Result : Name;
    m_isDescending = false;
    m_isOrdered = false;
    arrange();
    Q_EMIT arrangementChanged();
}

void FileModel::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    arrange();
    Q_EMIT arrangementChanged();
}

void FileModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    arrange();
    Q_EMIT arrangementChanged();
}

void FileModel::sortBy(Key key)
{
    m_isDescending = key == m_key && !m_isDescending;
    m_key = key;
    m_isOrdered = false;
    arrange();
    Q_EMIT arrangementChanged();
}

void FileModel::note(int row)
{
    // One that was added since the last flush is new to it as a whole.
    if (std::size_t(row) >= m_isNoted.size() || m_isNoted[std::size_t(row)])
        return;
    m_isNoted[std::size_t(row)] = true;
    m_noted.push_back(row);
}

void FileModel::settle()
{
    flush();
    m_isOrdered = false;
    if (m_key != Name)
        arrange();
    else
        refresh(); // groups have their numbers now, and what failed can be retried
}

bool FileModel::matches(int row) const
{
    const files::Row &it = job().rows()[std::size_t(row)];
    const bool isOfKind = m_kind == All || (m_kind == Active && isUnderWay(it.state))
                          || (m_kind == Done && it.state == files::RowState::Done)
                          || (m_kind == Failed && it.state == files::RowState::Failed)
                          || (m_kind == Cancelled && it.state == files::RowState::Cancelled);
    return isOfKind
           && (m_search.isEmpty() || contains(it.path, m_search)
               || QLatin1String(it.digest).contains(m_search, Qt::CaseInsensitive));
}

/// What rows are sorted by, as a number; checksums by their beginnings.
quint64 FileModel::sortKey(std::size_t index) const
{
    const files::Row &row = job().rows()[index];
    if (m_key == Size)
        return quint64(row.size + 1); // -1 is unknown
    switch (job().options().operation) {
    case files::Operation::Checksum:
        return row.digest.left(digitsInKey).toULongLong(nullptr, 16);
    case files::Operation::Count:
        return quint64(row.count.lines);
    case files::Operation::Verify:
        return quint64(row.state);
    case files::Operation::Duplicates:
        break;
    }
    return unsigned(row.group); // what is in no group comes last
}

/// All rows, in the order of the key.
const std::vector<int> &FileModel::order()
{
    const std::size_t known = job().rows().size();
    if (m_isOrdered && m_order.size() == known)
        return m_order;
    std::vector<std::pair<quint64, int>> keys;
    keys.reserve(known);
    for (std::size_t row = 0; row < known; ++row)
        keys.emplace_back(m_key == Name ? 0 : sortKey(row), int(row));
    // The same one way and the other: what is equal stays in the order of the names.
    std::sort(keys.begin(), keys.end(), [this](const auto &one, const auto &other) {
        if (one.first != other.first)
            return (one.first < other.first) != m_isDescending;
        return (one.second < other.second) != (m_key == Name && m_isDescending);
    });
    m_order.clear();
    for (const auto &[key, row] : keys)
        m_order.push_back(row);
    m_isOrdered = job().isSettled();
    return m_order;
}

void FileModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    m_noted.clear();
    m_isNoted.assign(m_activity ? job().rows().size() : 0, false);
    if (m_activity) {
        for (const int row : order()) {
            if (matches(row))
                m_shown.push_back(row);
        }
    }
    place();
    endResetModel();
}

void FileModel::place()
{
    m_places.assign(m_isNoted.size(), -1);
    for (std::size_t at = 0; at < m_shown.size(); ++at)
        m_places[std::size_t(m_shown[at])] = int(at);
}

void FileModel::flush()
{
    if (!m_activity)
        return;
    std::vector<int> noted;
    noted.swap(m_noted);
    for (const int row : noted)
        m_isNoted[std::size_t(row)] = false;
    const auto known = int(m_isNoted.size());
    const auto now = int(job().rows().size());
    m_isNoted.resize(std::size_t(now), false);
    m_places.resize(std::size_t(now), -1);

    std::vector<int> entering;
    std::vector<int> leaving;
    for (const int row : noted) {
        const int at = m_places[std::size_t(row)];
        const bool isWanted = matches(row);
        if (at < 0 && isWanted)
            entering.push_back(row);
        else if (at >= 0 && !isWanted)
            leaving.push_back(at);
    }
    for (int row = known; row < now; ++row) {
        if (matches(row))
            entering.push_back(row);
    }
    leave(leaving);
    enter(std::move(entering));
    tell(noted, {});
    const std::vector<std::size_t> active = job().active();
    tell(std::vector<int>(active.begin(), active.end()), movingRoles);
}

void FileModel::leave(const std::vector<int> &places)
{
    if (places.empty())
        return;
    std::vector<int> sorted = places;
    std::sort(sorted.begin(), sorted.end());
    const Ranges ranges = rangesOf(sorted);
    if (ranges.size() > mostGaps) {
        arrange();
        return;
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_shown.erase(m_shown.begin() + range->first, m_shown.begin() + range->second + 1);
        endRemoveRows();
    }
    place();
}

void FileModel::enter(std::vector<int> rows)
{
    // What was arranged anew just now is there already.
    std::erase_if(rows, [this](int row) { return m_places[std::size_t(row)] >= 0; });
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    std::vector<int> all;
    if (m_key != Name) {
        all = m_shown;
        all.insert(all.end(), rows.begin(), rows.end());
    } else if (m_isDescending) {
        std::reverse(rows.begin(), rows.end());
        std::merge(m_shown.begin(), m_shown.end(), rows.begin(), rows.end(), std::back_inserter(all),
                   std::greater<>());
    } else {
        std::merge(m_shown.begin(), m_shown.end(), rows.begin(), rows.end(), std::back_inserter(all));
    }
    std::vector<bool> isNew(m_isNoted.size(), false);
    for (const int row : rows)
        isNew[std::size_t(row)] = true;
    std::vector<int> places;
    for (int at = 0; at < int(all.size()); ++at) {
        if (isNew[std::size_t(all[std::size_t(at)])])
            places.push_back(at);
    }
    const Ranges ranges = rangesOf(places);
    if (ranges.size() > mostGaps) {
        arrange();
        return;
    }
    for (const auto &[first, last] : ranges) {
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, all.begin() + first, all.begin() + last + 1);
        endInsertRows();
    }
    place();
}

void FileModel::tell(const std::vector<int> &rows, const QList<int> &roles)
{
    std::vector<int> places;
    for (const int row : rows) {
        if (m_places[std::size_t(row)] >= 0)
            places.push_back(m_places[std::size_t(row)]);
    }
    std::sort(places.begin(), places.end());
    Ranges ranges = rangesOf(places);
    if (ranges.size() > mostGaps)
        ranges = {{places.front(), places.back()}};
    for (const auto &[first, last] : ranges)
        Q_EMIT dataChanged(index(first), index(last), roles);
}

void FileModel::refresh()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1),
                           {DetailRole, StateNameRole, SizeRole, ResultRole, CanRetryRole, LotRole,
                            LotNameRole, SentenceRole});
}

} // namespace app
