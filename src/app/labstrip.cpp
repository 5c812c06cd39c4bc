// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labstrip.h"

#include "taskstate.h"

#include <aio/thread.h>
#include <record/difference.h>

namespace app {

namespace {

/// Of a flip that touches many tasks only the first are named.
constexpr std::size_t mostNamed = 4;
constexpr std::chrono::milliseconds pause{60};

TaskState stateOf(const lab::Stretch &stretch)
{
    if (stretch.ending == lab::Ending::Deadlock)
        return TaskState::Suspended;
    const auto &tasks = stretch.run->recording.tasks;
    if (tasks.empty() || tasks.front().state == aio::TaskState::Done)
        return TaskState::Done;
    return tasks.front().state == aio::TaskState::Cancelled ? TaskState::Cancelled : TaskState::Failed;
}

} // namespace

LabStrip::LabStrip(QObject *parent)
    : QAbstractListModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LabStrip::start);
}

LabStrip::~LabStrip()
{
    if (m_sweep.isValid())
        m_sweep.cancel();
}

int LabStrip::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant LabStrip::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const auto row = std::size_t(index.row());
    const lab::Stretch &stretch = m_stretches[row];
    switch (role) {
    case FirstRole:
        return stretch.first;
    case LastRole:
        return stretch.last;
    case StateRole:
        return int(stateOf(stretch));
    case SentenceRole: {
        if (row == 0)
            return tr("main: %1").arg(stretch.run->value);
        QStringList sentences;
        for (const record::Difference &difference :
             record::differences(m_stretches[row - 1].lastRun->recording, stretch.run->recording)) {
            if (sentences.size() < qsizetype(mostNamed))
                sentences << difference.sentence;
        }
        return sentences.join(u'\n');
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> LabStrip::roleNames() const
{
    return {{FirstRole, "first"}, {LastRole, "last"}, {StateRole, "state"}, {SentenceRole, "sentence"}};
}

void LabStrip::ask(lab::WhatIf whatIf, lab::Axis axis, double from, double to, bool isTime,
                   const QString &about)
{
    if (m_sweep.isValid())
        m_sweep.cancel();
    m_whatIf = std::move(whatIf);
    m_axis = std::move(axis);
    m_about = about;
    m_from = from;
    m_to = to;
    m_isTime = isTime;
    m_pause.start();
    Q_EMIT changed();
}

void LabStrip::start()
{
    m_sweep = aio::createTask(sweep(m_whatIf, m_axis, m_from, m_to), "outcome strip");
    m_sweep.bindTo(this);
}

void LabStrip::clear()
{
    if (m_sweep.isValid())
        m_sweep.cancel();
    m_sweep = {};
    m_pause.stop();
    m_about.clear();
    show({});
}

aio::Coro<> LabStrip::sweep(lab::WhatIf whatIf, lab::Axis axis, double from, double to)
{
    const auto work = [whatIf, axis, from, to](std::stop_token stop) {
        return lab::outcomesAlong(whatIf, axis, from, to, 200, std::move(stop));
    };
    std::vector<lab::Stretch> stretches = co_await aio::toThread(work);
    m_sweep = {};
    show(std::move(stretches));
}

void LabStrip::show(std::vector<lab::Stretch> stretches)
{
    beginResetModel();
    m_stretches = std::move(stretches);
    endResetModel();
    Q_EMIT changed();
}

double LabStrip::neighbour(double value, bool isNext) const
{
    double found = value;
    for (std::size_t i = 1; i < m_stretches.size(); ++i) {
        const double first = m_stretches[i].first;
        if (isNext && first > value)
            return first;
        if (!isNext && first < value)
            found = first;
    }
    return found;
}

} // namespace app
