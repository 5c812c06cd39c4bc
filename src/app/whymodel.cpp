// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "whymodel.h"

#include "eventtext.h"

namespace app {

int WhyModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant WhyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const record::WhyStep &step = m_steps[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return step.sentence;
    case TimeRole:
        return step.event == record::None
                   ? QString()
                   : timeSince(m_recording->begin(), m_recording->events[step.event].time);
    case PlaceRole:
        return placeText(*m_recording, step.place);
    case StateRole:
        return step.event == record::None ? int(TaskState::Cancelling)
                                          : eventState(m_recording->events[step.event]);
    default:
        return {};
    }
}

QHash<int, QByteArray> WhyModel::roleNames() const
{
    return {{SentenceRole, "sentence"}, {TimeRole, "time"}, {PlaceRole, "place"}, {StateRole, "taskState"}};
}

void WhyModel::explain(const record::Recording *recording, record::TaskIndex task, record::EventIndex event)
{
    beginResetModel();
    m_recording = recording;
    m_steps.clear();
    if (recording && event != record::None)
        m_steps = record::why(*recording, event);
    if (recording && m_steps.empty() && task != record::None) {
        const record::EventIndex last = record::toExplain(*recording, task);
        if (last != record::None)
            m_steps = record::why(*recording, last);
    }
    endResetModel();
    Q_EMIT countChanged();
}

record::EventIndex WhyModel::eventAt(int row) const
{
    return row < 0 || row >= count() ? record::None : m_steps[std::size_t(row)].event;
}

void WhyModel::retranslate()
{
    const record::EventIndex first = eventAt(0);
    if (first != record::None)
        explain(m_recording, record::None, first);
}

} // namespace app
