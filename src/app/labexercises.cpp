// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "labexercises.h"

#include "labcatalogue.h"

#include <lab/outcome.h>

#include <algorithm>

namespace app {

LabExercises::LabExercises(QObject *parent)
    : QAbstractListModel(parent), m_rows(lab::exercises().size())
{}

int LabExercises::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LabExercises::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto number = std::size_t(index.row());
    const lab::Exercise &exercise = lab::exercises()[number];
    const Row &row = m_rows[number];
    switch (role) {
    case QuestionRole:
        return said(exercise.question);
    case TaskRole:
        return said(exercise.task);
    case AnswersRole: {
        QStringList answers;
        for (const lab::Answer &answer : exercise.answers)
            answers << said(answer.text);
        return answers;
    }
    case ChosenRole:
        return row.chosen;
    case IsAnsweredRole:
        return row.right >= 0;
    case RightRole:
        return row.right;
    case LessonRole:
        return said(exercise.lesson);
    case RunsRole:
        return runsOf(number);
    default:
        return {};
    }
}

QVariantList LabExercises::runsOf(std::size_t row) const
{
    QVariantList runs;
    const auto &result = m_rows[row].result;
    for (std::size_t i = 0; i < result.runs.size(); ++i) {
        const QString name = lab::exercises()[row].runs[i].scenario;
        runs.append(QVariantMap{{QStringLiteral("name"), name},
                                {QStringLiteral("title"), said(lab::find(name)->title)},
                                {QStringLiteral("outcome"), lab::outcomeOf(result.runs[i]).join(u' ')}});
    }
    return runs;
}

QHash<int, QByteArray> LabExercises::roleNames() const
{
    return {{QuestionRole, "question"},     {TaskRole, "task"},
            {AnswersRole, "answers"},       {ChosenRole, "chosen"},
            {IsAnsweredRole, "isAnswered"}, {RightRole, "rightAnswer"},
            {LessonRole, "lesson"},         {RunsRole, "runs"}};
}

void LabExercises::choose(int row, int answer)
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].right >= 0 || answer < 0
        || answer >= int(lab::exercises()[std::size_t(row)].answers.size()))
        return;
    m_rows[std::size_t(row)].chosen = answer;
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT changed();
}

void LabExercises::answer(int row)
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].chosen < 0
        || m_rows[std::size_t(row)].right >= 0)
        return;
    lab::ExerciseResult result = lab::solve(lab::exercises()[std::size_t(row)]);
    if (result.right.empty())
        return;
    m_rows[std::size_t(row)].right = int(result.right.front());
    m_rows[std::size_t(row)].result = std::move(result);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void LabExercises::again()
{
    beginResetModel();
    std::ranges::fill(m_rows, Row());
    endResetModel();
    Q_EMIT changed();
}

QString LabExercises::scoreText() const
{
    const auto answered = std::ranges::count_if(m_rows, [](const Row &row) { return row.right >= 0; });
    const auto right = std::ranges::count_if(
        m_rows, [](const Row &row) { return row.right >= 0 && row.right == row.chosen; });
    return answered == 0 ? QString() : tr("%1 of %2 right").arg(right).arg(answered);
}

void LabExercises::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

} // namespace app
