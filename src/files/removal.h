// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Removal: duplicates that go to the trash, and come back. Before a file goes, it and one that stays are looked at once
// more, and after that the one that stays: the last copy never goes. Held by a shared_ptr; lives on the loop's thread.
#pragma once

#include "keeping.h"
#include "trash.h"

#include <aio/task.h>

#include <QThreadPool>

#include <unordered_map>

namespace files {

class Removal : public std::enable_shared_from_this<Removal> {
public:
    /// Of the duplicates of a job that is over; at first all stay.
    explicit Removal(std::shared_ptr<const Job> job,
                     std::shared_ptr<const Trash> trash = Trash::ofTheDesktop());
    /// Waits for its thread, which stops after the file it is at.
    ~Removal();
    Q_DISABLE_COPY_MOVE(Removal)

    /// Which stay; to be changed only while nothing is under way.
    [[nodiscard]] Keeping &keeping() { return m_keeping; }
    [[nodiscard]] const Keeping &keeping() const { return m_keeping; }

    /// Moves what does not stay, on the current loop; nothing while something is under way.
    void start();
    /// Moves back all that is in the trash by this, on the current loop; nothing while something is under way.
    void putBack();
    /// Ends it after the file it is at.
    void stop() { m_isStopAsked->store(true, std::memory_order_relaxed); }

    [[nodiscard]] bool isUnderWay() const { return m_total > 0; }
    /// How many of how many were dealt with, while it is under way.
    [[nodiscard]] int dealtWith() const { return m_dealtWith; }
    [[nodiscard]] int total() const { return m_total; }
    /// What is in the trash now.
    [[nodiscard]] int inTrash() const { return int(m_inTrash.size()); }
    [[nodiscard]] qint64 bytesInTrash() const;
    /// How many were refused by the last start() or putBack().
    [[nodiscard]] int refusedCount() const { return int(m_refusals.size()); }
    /// Why the last start() or putBack() left it where it is.
    [[nodiscard]] const Refusal *refusal(std::size_t row) const;

    /// Called with the index of a row that was dealt with.
    std::function<void(std::size_t)> onRowChanged;
    /// Called when all is dealt with.
    std::function<void()> onSettled;

private:
    /// A file that is still what it was stays in its place.
    struct Witness {
        QByteArray path;
        Identity identity;
    };
    using Witnesses = std::shared_ptr<const std::vector<Witness>>;
    struct Move {
        std::size_t row = 0;
        QByteArray path;
        QByteArray inTrash; ///< for the way back
        Identity identity;
        Witnesses staying;
    };
    struct Moved {
        std::size_t row = 0;
        std::variant<QByteArray, Refusal> result; ///< its path in the trash; empty: it is back
    };
    using Moves = std::vector<Move>;
    using Steps = std::vector<Moved>;

    void carryOut(Moves moves);
    static aio::Coro<> work(std::shared_ptr<Removal> self, Moves moves);
    static Steps moveSome(const Trash &trash, const Moves &moves, std::size_t from,
                          const std::atomic<bool> &isStopAsked);
    static std::variant<QByteArray, Refusal> move(const Trash &trash, const Move &it);
    void keep(const Moved &moved);
    void settle();

    const std::shared_ptr<const Job> m_job;
    const std::shared_ptr<const Trash> m_trash;
    Keeping m_keeping;
    aio::Task<> m_task;
    std::unordered_map<std::size_t, QByteArray> m_inTrash;
    std::unordered_map<std::size_t, Refusal> m_refusals;
    std::shared_ptr<std::atomic<bool>> m_isStopAsked = std::make_shared<std::atomic<bool>>(false);
    int m_dealtWith = 0;
    int m_total = 0;
    /// Last, so that it goes first.
    QThreadPool m_pool;
};

} // namespace files
