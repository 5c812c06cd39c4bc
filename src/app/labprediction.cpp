// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labprediction.h"

#include <QLocale>

#include <algorithm>

namespace app {

namespace {

/// The longest run that a scenario may have, in seconds.
constexpr double longest = 1e6;

std::optional<aio::TaskState> stateOf(LabPrediction::End end)
{
    switch (end) {
    case LabPrediction::Returns:
        return aio::TaskState::Done;
    case LabPrediction::Fails:
        return aio::TaskState::Failed;
    case LabPrediction::IsCancelled:
        return aio::TaskState::Cancelled;
    case LabPrediction::NeverEnds:
        return aio::TaskState::Suspended;
    case LabPrediction::None:
        break;
    }
    return std::nullopt;
}

} // namespace

LabPrediction::LabPrediction(QObject *parent)
    : QAbstractListModel(parent)
{}

int LabPrediction::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_phase == Phase::Idle ? 0 : int(m_rows.size());
}

QVariant LabPrediction::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = std::size_t(index.row());
    switch (role) {
    case NameRole:
        return m_recording.nameOf(m_tasks[row]);
    case EndRole:
        return int(m_rows[row].end);
    case SecondsRole:
        return m_rows[row].seconds;
    case ProblemRole:
        return m_rows[row].seconds.isEmpty() || read(m_rows[row].seconds)
                   ? QString()
                   : tr("seconds, such as %1").arg(QLocale().toString(1.5));
    case IsEndRightRole:
        return isAnswered() && m_score.marks[row].isEndRight;
    case IsTimeRightRole:
        return isAnswered() && m_score.marks[row].isTimeRight;
    case TruthRole:
        return isAnswered() ? m_score.marks[row].truth : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> LabPrediction::roleNames() const
{
    return {{NameRole, "name"},
            {EndRole, "end"},
            {SecondsRole, "seconds"},
            {ProblemRole, "problem"},
            {IsEndRightRole, "isEndRight"},
            {IsTimeRightRole, "isTimeRight"},
            {TruthRole, "truth"}};
}

void LabPrediction::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    if (isOn)
        start();
    else
        close();
}

void LabPrediction::ask(const record::Recording &recording)
{
    m_recording = recording;
    if (m_isOn)
        start();
    else
        close();
}

void LabPrediction::update(const record::Recording &recording)
{
    m_recording = recording;
    if (isAnswered()) {
        close();
    } else if (isAsking()) {
        // The same tasks keep what was said of them.
        const auto tasks = lab::tasksToPredict(recording);
        if (tasks.size() != m_tasks.size())
            start();
        else
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void LabPrediction::start()
{
    beginResetModel();
    m_tasks = lab::tasksToPredict(m_recording);
    m_rows.assign(m_tasks.size(), {});
    m_phase = m_tasks.empty() ? Phase::Idle : Phase::Asking;
    endResetModel();
    Q_EMIT changed();
}

void LabPrediction::close()
{
    beginResetModel();
    m_phase = Phase::Idle;
    endResetModel();
    Q_EMIT changed();
}

void LabPrediction::again()
{
    if (isAnswered())
        start();
}

void LabPrediction::setEnd(int row, int end)
{
    if (!isAsking() || row < 0 || row >= rowCount() || end < None || end > NeverEnds)
        return;
    m_rows[std::size_t(row)].end = End(end);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void LabPrediction::setSeconds(int row, const QString &text)
{
    if (!isAsking() || row < 0 || row >= rowCount())
        return;
    m_rows[std::size_t(row)].seconds = text.trimmed();
    Q_EMIT dataChanged(index(row), index(row), {ProblemRole});
    Q_EMIT changed();
}

std::optional<double> LabPrediction::read(const QString &text)
{
    bool isNumber = false;
    double seconds = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        seconds = QLocale::c().toDouble(text, &isNumber);
    return isNumber && seconds >= 0 && seconds <= longest ? std::optional(seconds) : std::nullopt;
}

bool LabPrediction::canAnswer() const
{
    const bool isReadable = std::ranges::all_of(
        m_rows, [](const Row &row) { return row.seconds.isEmpty() || read(row.seconds); });
    const bool isSomethingSaid = std::ranges::any_of(
        m_rows, [](const Row &row) { return row.end != None || !row.seconds.isEmpty(); });
    return isAsking() && isReadable && isSomethingSaid;
}

lab::Score LabPrediction::score() const
{
    std::vector<lab::Guess> guesses;
    for (const Row &row : m_rows)
        guesses.push_back({stateOf(row.end), read(row.seconds)});
    return lab::scoreOf(m_recording, m_tasks, guesses);
}

void LabPrediction::answer()
{
    if (!canAnswer())
        return;
    m_score = score();
    m_phase = Phase::Answered;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

QString LabPrediction::scoreText() const
{
    return isAnswered() ? tr("%1 of %2 right").arg(m_score.points).arg(m_score.most) : QString();
}

void LabPrediction::retranslate()
{
    if (isAnswered())
        m_score = score();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

} // namespace app
