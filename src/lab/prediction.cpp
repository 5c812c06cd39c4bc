// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "prediction.h"

#include "stage.h"

#include <record/why.h>
#include <record/words.h>

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace lab {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lab::Prediction)
};

/// The causes that people can follow in one breath.
constexpr std::size_t MostCauses = 3;

bool hasEnded(const record::TaskRecord &task)
{
    return record::isFinal(task.state) && task.ended != record::Never;
}

QString truthOf(const record::Recording &recording, record::TaskIndex index)
{
    const record::TaskRecord &task = recording.tasks[index];
    const QString name = recording.nameOf(index);
    if (!hasEnded(task))
        return Tr::tr("“%1” never ended.").arg(name);
    const QString time = record::timeText(record::between(recording.begin(), task.ended));
    if (task.state == aio::TaskState::Done)
        return Tr::tr("“%1” returned at %2.").arg(name, time);
    QStringList sentences{(task.state == aio::TaskState::Failed ? Tr::tr("“%1” failed at %2.")
                                                                : Tr::tr("“%1” ended cancelled at %2."))
                              .arg(name, time)};
    const auto steps = record::why(recording, record::toExplain(recording, index));
    for (std::size_t i = 1; i < std::min(steps.size(), MostCauses + 1); ++i)
        sentences << steps[i].sentence;
    return sentences.join(u' ');
}

} // namespace

std::vector<record::TaskIndex> tasksToPredict(const record::Recording &recording, std::size_t most)
{
    std::vector<record::TaskIndex> tasks(std::min(most, recording.tasks.size()));
    for (std::size_t i = 0; i < tasks.size(); ++i)
        tasks[i] = record::TaskIndex(i);
    return tasks;
}

Score scoreOf(const record::Recording &recording, const std::vector<record::TaskIndex> &tasks,
              const std::vector<Guess> &guesses)
{
    Score score;
    const Guess none;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const record::TaskRecord &task = recording.tasks[tasks[i]];
        const Guess &guess = i < guesses.size() ? guesses[i] : none;
        Mark mark{.truth = truthOf(recording, tasks[i])};
        if (hasEnded(task)) {
            mark.isEndRight = guess.end == task.state;
            mark.isTimeRight = guess.seconds
                               && std::abs(*guess.seconds
                                           - toSeconds(record::between(recording.begin(), task.ended)))
                                      <= Near + 1e-9;
            score.most += 2;
            score.points += int(mark.isEndRight) + int(mark.isTimeRight);
        } else {
            mark.isEndRight = guess.end == aio::TaskState::Suspended;
            mark.isTimeRight = true;
            score.most += 1;
            score.points += int(mark.isEndRight);
        }
        score.marks.push_back(std::move(mark));
    }
    return score;
}

} // namespace lab
