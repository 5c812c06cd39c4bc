// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "ghost.h"

#include <record/difference.h>

#include <QHash>

#include <algorithm>

namespace timeline {

namespace {

Life lifeOf(const record::TaskRecord &task) { return {task.created, task.ended, task.state}; }

Life lifeOf(const record::ScopeRecord &scope) { return {scope.opened, scope.closed, scope.end}; }

std::vector<QString> pathsOf(const record::Recording &recording)
{
    std::vector<QString> paths;
    paths.reserve(recording.tasks.size());
    for (TaskIndex task = 0; task < recording.tasks.size(); ++task)
        paths.push_back(recording.pathOf(task));
    return paths;
}

QHash<QString, std::uint32_t> numbered(const std::vector<QString> &keys)
{
    QHash<QString, std::uint32_t> numbers;
    numbers.reserve(qsizetype(keys.size()));
    for (std::uint32_t i = 0; i < keys.size(); ++i)
        numbers.insert(keys[i], i);
    return numbers;
}

} // namespace

Ghost::Ghost(const record::Recording &before, const record::Recording &now)
{
    const Time shift = record::between(before.begin(), now.begin());
    const auto match = [&](const auto &olds, const auto &news, const std::vector<QString> &oldKeys,
                           const std::vector<QString> &newKeys) {
        const QHash<QString, std::uint32_t> numbers = numbered(oldKeys);
        Lives lives(newKeys.size());
        for (std::uint32_t i = 0; i < newKeys.size(); ++i) {
            const auto old = numbers.constFind(newKeys[i]);
            if (old == numbers.constEnd())
                continue;
            Life life = lifeOf(olds[*old]);
            life.begin = record::later(life.begin, shift);
            if (life.end != Never)
                life.end = record::later(life.end, shift);
            if (life == lifeOf(news[i]))
                continue;
            m_end = std::max(m_end, life.end == Never ? record::later(before.end(), shift) : life.end);
            lives[i] = life;
        }
        return lives;
    };
    m_tasks = match(before.tasks, now.tasks, pathsOf(before), pathsOf(now));
    m_scopes = match(before.scopes, now.scopes, record::scopeKeysOf(before), record::scopeKeysOf(now));
}

bool Ghost::isEmpty() const
{
    const auto isNone = [](const std::optional<Life> &life) { return !life; };
    return std::ranges::all_of(m_tasks, isNone) && std::ranges::all_of(m_scopes, isNone);
}

} // namespace timeline
