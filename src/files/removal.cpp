// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "removal.h"

#include <aio/thread.h>

#include <algorithm>
#include <chrono>

namespace files {

namespace {

/// What one way to the thread takes at most: progress is told as often.
constexpr std::chrono::milliseconds stepTime{30};

bool isLink(const QByteArray &path)
{
    struct stat status{};
    return ::lstat(path.constData(), &status) == 0 && S_ISLNK(status.st_mode);
}

} // namespace

Removal::Removal(std::shared_ptr<const Job> job, std::shared_ptr<const Trash> trash)
    : m_job(std::move(job)), m_trash(std::move(trash)), m_keeping(m_job)
{
    m_pool.setMaxThreadCount(1);
}

Removal::~Removal() { stop(); }

const Refusal *Removal::refusal(std::size_t row) const
{
    const auto found = m_refusals.find(row);
    return found == m_refusals.end() ? nullptr : &found->second;
}

qint64 Removal::bytesInTrash() const
{
    std::set<std::pair<dev_t, ino_t>> counted;
    qint64 bytes = 0;
    for (const auto &[row, path] : m_inTrash) {
        const Row &it = m_job->rows()[row];
        if (counted.insert({it.device, it.inode}).second)
            bytes += it.size;
    }
    return bytes;
}

void Removal::start()
{
    Moves moves;
    for (const Keeping::Share &share : m_keeping.shares()) {
        std::vector<Witness> staying;
        for (const std::size_t row : share.staying)
            staying.push_back({m_job->pathOf(row), identityOf(m_job->rows()[row])});
        const auto witnesses = std::make_shared<const std::vector<Witness>>(std::move(staying));
        for (const std::size_t row : share.leaving)
            moves.push_back({row, m_job->pathOf(row), {}, identityOf(m_job->rows()[row]), witnesses});
    }
    carryOut(std::move(moves));
}

void Removal::putBack()
{
    Moves moves;
    for (const auto &[row, path] : m_inTrash)
        moves.push_back({row, m_job->pathOf(row), path, {}, nullptr});
    std::sort(moves.begin(), moves.end(),
              [](const Move &one, const Move &other) { return one.row < other.row; });
    carryOut(std::move(moves));
}

void Removal::carryOut(Moves moves)
{
    if (isUnderWay() || moves.empty())
        return;
    m_isStopAsked->store(false, std::memory_order_relaxed);
    std::unordered_map<std::size_t, Refusal> before;
    before.swap(m_refusals);
    m_dealtWith = 0;
    m_total = int(moves.size());
    for (const auto &[row, refusal] : before) {
        if (onRowChanged)
            onRowChanged(row);
    }
    m_task = aio::createTask(work(shared_from_this(), std::move(moves)), "trash");
}

/// Is never cancelled: what a thread has moved must become known. stop() ends it.
aio::Coro<> Removal::work(std::shared_ptr<Removal> self, Moves moves)
{
    const auto all = std::make_shared<const Moves>(std::move(moves));
    std::size_t at = 0;
    while (at < all->size() && !self->m_isStopAsked->load(std::memory_order_relaxed)) {
        const auto step = [all, at, trash = self->m_trash, stop = self->m_isStopAsked] {
            return moveSome(*trash, *all, at, *stop);
        };
        auto inThread = aio::toThread(step, self->m_pool);
        const Steps done = co_await std::move(inThread);
        for (const Moved &moved : done)
            self->keep(moved);
        at += done.size();
    }
    self->settle();
}

Removal::Steps Removal::moveSome(const Trash &trash, const Moves &moves, std::size_t from,
                                 const std::atomic<bool> &isStopAsked)
{
    const auto end = std::chrono::steady_clock::now() + stepTime;
    Steps steps;
    for (std::size_t at = from; at < moves.size() && !isStopAsked.load(std::memory_order_relaxed); ++at) {
        steps.push_back({moves[at].row, move(trash, moves[at])});
        if (std::chrono::steady_clock::now() >= end)
            break;
    }
    return steps;
}

std::variant<QByteArray, Refusal> Removal::move(const Trash &trash, const Move &it)
{
    if (!it.inTrash.isEmpty()) {
        if (const auto refusal = trash.giveBack(it.inTrash, it.path))
            return *refusal;
        return QByteArray();
    }
    const auto isStillThere = [&it] {
        return std::any_of(it.staying->begin(), it.staying->end(),
                           [](const Witness &witness) { return isStillAt(witness.path, witness.identity); });
    };
    if (isLink(it.path))
        return Refusal{Refusal::Link};
    if (!isStillAt(it.path, it.identity))
        return Refusal{Refusal::Changed};
    if (!isStillThere())
        return Refusal{Refusal::KeptChanged};
    auto result = trash.take(it.path);
    const auto *const inTrash = std::get_if<QByteArray>(&result);
    if (!inTrash)
        return result;
    // Two paths of one file can look like two files where a file system invents its numbers; and another file may have
    // come into the place just now.
    struct stat status{};
    const bool isIt = ::stat(inTrash->constData(), &status) == 0 && status.st_size == it.identity.size
                      && (status.st_dev != it.identity.device || status.st_ino == it.identity.inode);
    const bool isSafe = isStillThere();
    if (isIt && isSafe)
        return result;
    if (const auto refusal = trash.giveBack(*inTrash, it.path))
        return result; // it can still be put back later
    return Refusal{isSafe ? Refusal::Changed : Refusal::KeptChanged};
}

void Removal::keep(const Moved &moved)
{
    ++m_dealtWith;
    if (const auto *refusal = std::get_if<Refusal>(&moved.result)) {
        m_refusals.insert_or_assign(moved.row, *refusal);
        if (refusal->kind == Refusal::NotInTrash)
            m_inTrash.erase(moved.row);
    } else if (const auto &inTrash = std::get<QByteArray>(moved.result); inTrash.isEmpty()) {
        m_inTrash.erase(moved.row);
        m_keeping.setGone(moved.row, false);
    } else {
        m_inTrash.insert_or_assign(moved.row, inTrash);
        m_keeping.setGone(moved.row, true);
    }
    if (onRowChanged)
        onRowChanged(moved.row);
}

void Removal::settle()
{
    m_total = 0;
    if (onSettled)
        onSettled();
}

} // namespace files
