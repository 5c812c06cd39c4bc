// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "keeping.h"

#include <algorithm>
#include <set>

namespace files {

Keeping::Keeping(std::shared_ptr<const Job> job)
    : m_job(std::move(job)), m_lots(m_job->rows().size(), Lot::Stays)
{}

bool Keeping::isSameFile(std::size_t one, std::size_t other) const
{
    const auto &rows = m_job->rows();
    return rows[one].device == rows[other].device && rows[one].inode == rows[other].inode;
}

/// All names of the file that the row is a name of.
template<typename Do>
void Keeping::forEachName(const Group &group, std::size_t row, Do what) const
{
    for (const auto *names : {&group.files, &group.otherNames}) {
        for (const std::size_t name : *names) {
            if (isSameFile(name, row))
                what(name);
        }
    }
}

bool Keeping::precedes(std::size_t one, std::size_t other, KeepRule rule) const
{
    const Row &left = m_job->rows()[one];
    const Row &right = m_job->rows()[other];
    switch (rule) {
    case KeepRule::Newest:
        return left.modified > right.modified;
    case KeepRule::Oldest:
        return left.modified < right.modified;
    case KeepRule::ShortestPath:
        return left.path.size() < right.path.size();
    case KeepRule::First:
    case KeepRule::InFolder:
        break;
    }
    return one < other;
}

/// Of those that are there.
std::optional<std::size_t> Keeping::best(const Group &group, KeepRule rule) const
{
    std::optional<std::size_t> best;
    for (const std::size_t file : group.files) {
        if (!isGone(file) && (!best || precedes(file, *best, rule)))
            best = file;
    }
    return best;
}

void Keeping::keepOnly(const Group &group, const std::function<bool(std::size_t)> &isKept)
{
    std::set<std::pair<dev_t, ino_t>> kept;
    const auto identity = [this](std::size_t row) {
        return std::pair(m_job->rows()[row].device, m_job->rows()[row].inode);
    };
    for (const auto *names : {&group.files, &group.otherNames}) {
        for (const std::size_t name : *names) {
            if (!isGone(name) && isKept(name))
                kept.insert(identity(name));
        }
    }
    for (const auto *names : {&group.files, &group.otherNames}) {
        for (const std::size_t name : *names) {
            if (!isGone(name))
                m_lots[name] = kept.empty() || kept.contains(identity(name)) ? Lot::Stays : Lot::Leaves;
        }
    }
}

void Keeping::choose(KeepRule rule, const QByteArray &folder)
{
    for (const Group &group : m_job->groups()) {
        if (rule == KeepRule::InFolder) {
            const QByteArray prefix = folder.endsWith('/') ? folder : folder + '/';
            keepOnly(group, [&](std::size_t row) { return m_job->rows()[row].path.startsWith(prefix); });
        } else {
            const auto kept = best(group, rule);
            keepOnly(group, [&](std::size_t row) { return kept == row; });
        }
    }
}

bool Keeping::setStays(std::size_t row, bool stays)
{
    const int number = m_job->rows()[row].group;
    if (number < 0 || isGone(row))
        return false;
    const Group &group = m_job->groups()[std::size_t(number)];
    const auto isKeptToo = [&](std::size_t file) { return this->stays(file) && !isSameFile(file, row); };
    if (!stays && std::none_of(group.files.begin(), group.files.end(), isKeptToo))
        return false;
    forEachName(group, row, [&](std::size_t name) {
        if (!isGone(name))
            m_lots[name] = stays ? Lot::Stays : Lot::Leaves;
    });
    return true;
}

void Keeping::setGone(std::size_t row, bool isGone) { m_lots[row] = isGone ? Lot::Gone : Lot::Leaves; }

std::vector<Keeping::Share> Keeping::shares() const
{
    std::vector<Share> shares;
    for (const Group &group : m_job->groups()) {
        Share share;
        for (const auto *names : {&group.files, &group.otherNames}) {
            for (const std::size_t name : *names) {
                if (m_lots[name] == Lot::Leaves)
                    share.leaving.push_back(name);
                else if (m_lots[name] == Lot::Stays)
                    share.staying.push_back(name);
            }
        }
        if (!share.leaving.empty() && !share.staying.empty())
            shares.push_back(std::move(share));
    }
    return shares;
}

Keeping::Total Keeping::total() const
{
    Total total;
    for (const Group &group : m_job->groups()) {
        const auto leaves = [this](std::size_t name) { return m_lots[name] == Lot::Leaves; };
        const auto files = std::count_if(group.files.begin(), group.files.end(), leaves);
        const auto others = std::count_if(group.otherNames.begin(), group.otherNames.end(), leaves);
        total.files += int(files + others);
        total.groups += files + others > 0 ? 1 : 0;
        total.bytes += group.size * files;
    }
    return total;
}

} // namespace files
