// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "awaittreemodel.h"

#include "eventtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

int AwaitTreeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant AwaitTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case DepthRole:
        return row.depth;
    case StateRole:
        return row.state;
    case WaitRole:
        return row.wait;
    case PlaceRole:
        return row.place;
    case FramesRole:
        return row.frames;
    case TaskRole:
        return int(row.task);
    case SentenceRole: {
        QStringList parts{row.name, row.wait, row.place, tr("level %1").arg(row.depth + 1)};
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> AwaitTreeModel::roleNames() const
{
    return {{NameRole, "name"}, {DepthRole, "depth"},      {StateRole, "taskState"},
            {WaitRole, "wait"}, {PlaceRole, "place"},      {FramesRole, "frames"},
            {TaskRole, "task"}, {SentenceRole, "sentence"}};
}

void AwaitTreeModel::show(const record::Recording *recording, record::EventIndex event)
{
    m_event = event;
    change(recording && event != record::None ? rowsOf(*recording, event) : std::vector<Row>());
}

void AwaitTreeModel::retranslate(const record::Recording *recording) { show(recording, m_event); }

std::vector<AwaitTreeModel::Row> AwaitTreeModel::rowsOf(const record::Recording &recording,
                                                        record::EventIndex event)
{
    const std::vector<record::AwaitingTask> graph = record::awaitGraphAt(recording, event);
    std::vector<Row> rows;
    for (const record::AwaitRow &line : record::treeOf(graph)) {
        const record::AwaitingTask &node = graph[line.node];
        Row row;
        row.task = node.task;
        row.depth = line.depth;
        row.state = int(shownState(node.state));
        row.name = recording.nameOf(node.task);
        if (node.since != record::None) {
            const record::Event &since = recording.events[node.since];
            row.wait = eventWord(recording, since);
            if (const QString detail = eventDetail(recording, since); !detail.isEmpty())
                row.wait += u": "_s + detail;
            const QStringList frames = framesText(recording, since.place);
            row.place = frames.join(u" › "_s);
            row.frames = frames.join(u'\n');
        }
        if (line.isRepeated)
            row.wait = tr("%1 (see above)").arg(row.wait);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What is alike at both ends stays; a list that scrolls keeps its place.
void AwaitTreeModel::change(std::vector<Row> rows)
{
    const std::size_t shorter = std::min(rows.size(), m_rows.size());
    const auto isSame = [](const Row &one, const Row &other) {
        return one.task == other.task && one.depth == other.depth;
    };
    std::size_t first = 0;
    while (first < shorter && isSame(rows[first], m_rows[first]))
        ++first;
    std::size_t last = 0;
    while (last < shorter - first && isSame(rows[rows.size() - 1 - last], m_rows[m_rows.size() - 1 - last]))
        ++last;
    const int removed = int(m_rows.size() - first - last);
    const int inserted = int(rows.size() - first - last);
    const auto at = std::ptrdiff_t(first);
    if (removed > 0) {
        beginRemoveRows({}, int(first), int(first) + removed - 1);
        m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, int(first), int(first) + inserted - 1);
        m_rows.insert(m_rows.begin() + at, rows.begin() + at, rows.begin() + at + inserted);
        endInsertRows();
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    if (removed != inserted)
        Q_EMIT countChanged();
}

} // namespace app
