// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "eventlogmodel.h"

#include "eventtext.h"

#include <algorithm>

namespace app {

using record::Event;
using record::EventIndex;
using record::EventKind;

int EventLogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventIndex number = m_rows[std::size_t(index.row())];
    const Event &event = m_recording->events[number];
    switch (role) {
    case TimeRole:
        return timeSince(m_recording->begin(), event.time);
    case TaskRole:
        return event.task == record::None ? QString() : m_recording->nameOf(event.task);
    case Qt::DisplayRole:
    case EventRole:
        return eventWord(*m_recording, event);
    case DetailRole:
        return eventDetail(*m_recording, event);
    case StateRole:
        return eventState(event);
    case SentenceRole:
        return eventSentence(*m_recording, number);
    default:
        return {};
    }
}

QHash<int, QByteArray> EventLogModel::roleNames() const
{
    return {{TimeRole, "time"},     {TaskRole, "task"},       {EventRole, "event"},
            {DetailRole, "detail"}, {StateRole, "taskState"}, {SentenceRole, "sentence"}};
}

void EventLogModel::setRecording(const record::Recording *recording)
{
    beginResetModel();
    m_recording = recording;
    m_rows.clear();
    m_seen = 0;
    if (m_recording) {
        look(0, m_rows);
        m_seen = m_recording->events.size();
    }
    endResetModel();
    Q_EMIT countChanged();
}

void EventLogModel::update()
{
    if (!m_recording || m_seen == m_recording->events.size())
        return;
    if (m_wanted) {
        // A new event may make an older one wanted: of a task that has failed now.
        lookAgain();
        return;
    }
    std::vector<EventIndex> rows;
    look(m_seen, rows);
    m_seen = m_recording->events.size();
    append(rows);
}

void EventLogModel::setWanted(Wanted wanted)
{
    if (!wanted && !m_wanted)
        return;
    m_wanted = std::move(wanted);
    lookAgain();
}

void EventLogModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    lookAgain();
    Q_EMIT searchChanged();
}

void EventLogModel::setShowsAll(bool showsAll)
{
    if (m_showsAll == showsAll)
        return;
    m_showsAll = showsAll;
    lookAgain();
    Q_EMIT showsAllChanged();
}

EventIndex EventLogModel::eventAt(int row) const
{
    return row < 0 || row >= count() ? record::None : m_rows[std::size_t(row)];
}

int EventLogModel::rowOf(EventIndex event) const
{
    if (event == record::None)
        return -1;
    return int(std::upper_bound(m_rows.begin(), m_rows.end(), event) - m_rows.begin()) - 1;
}

void EventLogModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    if (!m_search.isEmpty())
        lookAgain();
}

bool EventLogModel::isShown(const Event &event) const
{
    switch (event.kind) {
    case EventKind::Created:
    case EventKind::Suspended:
    case EventKind::Resumed:
    case EventKind::ScopeJoined:
        if (!m_showsAll)
            return false;
        break;
    default:
        break;
    }
    return !m_wanted || (event.task != record::None && m_wanted(event.task));
}

bool EventLogModel::isFound(const Event &event) const
{
    const auto has = [&](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    return has(eventWord(*m_recording, event)) || has(eventDetail(*m_recording, event))
           || (event.task != record::None && has(m_recording->nameOf(event.task)));
}

void EventLogModel::look(std::size_t from, std::vector<EventIndex> &rows) const
{
    const auto &events = m_recording->events;
    for (std::size_t index = from; index < events.size(); ++index) {
        if (isShown(events[index]) && (m_search.isEmpty() || isFound(events[index])))
            rows.push_back(EventIndex(index));
    }
}

void EventLogModel::lookAgain()
{
    if (!m_recording)
        return;
    std::vector<EventIndex> rows;
    look(0, rows);
    m_seen = m_recording->events.size();
    if (rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin())) {
        append({rows.begin() + std::ptrdiff_t(m_rows.size()), rows.end()});
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void EventLogModel::append(const std::vector<EventIndex> &rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, count(), count() + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
    Q_EMIT countChanged();
}

} // namespace app
