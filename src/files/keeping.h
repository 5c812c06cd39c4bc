// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Keeping: which of the duplicates stay, and which are to go. All names of one file share its lot; one file of each
// group stays, always. Changes nothing on the disk.
#pragma once

#include "job.h"

namespace files {

/// Which file of a group stays.
enum class KeepRule {
    Newest,       ///< changed last
    Oldest,       ///< changed first
    ShortestPath, ///< with the fewest bytes in its path
    First,        ///< in the order of the rows
    InFolder      ///< all that lie in a folder; a group that has none there stays whole
};

class Keeping {
public:
    /// Of a job that is over; at first all stay.
    explicit Keeping(std::shared_ptr<const Job> job);

    /// Chooses anew, in all groups; equal ones by the order of the rows. `folder` is for InFolder, without a slash at
    /// its end.
    void choose(KeepRule rule, const QByteArray &folder = {});
    /// Changes the lot of the row's file; false if it is the last that stays, or is in no group or gone.
    bool setStays(std::size_t row, bool stays);
    /// It went to the trash; or came back, and is to go as before.
    void setGone(std::size_t row, bool isGone);

    /// Those that are in no group stay, too; one that is gone does not.
    [[nodiscard]] bool stays(std::size_t row) const { return m_lots[row] == Lot::Stays; }
    [[nodiscard]] bool isGone(std::size_t row) const { return m_lots[row] == Lot::Gone; }

    /// What is to go.
    struct Total {
        int files = 0; ///< names that are to go
        int groups = 0;
        qint64 bytes = 0; ///< each file once, however many names it has
    };
    [[nodiscard]] Total total() const;
    /// What is to go, by group, and what stays of it; only groups of which something is to go.
    struct Share {
        std::vector<std::size_t> leaving;
        std::vector<std::size_t> staying; ///< at least one
    };
    [[nodiscard]] std::vector<Share> shares() const;

private:
    enum class Lot : char { Stays, Leaves, Gone };

    template<typename Do>
    void forEachName(const Group &group, std::size_t row, Do what) const;
    [[nodiscard]] bool isSameFile(std::size_t one, std::size_t other) const;
    [[nodiscard]] std::optional<std::size_t> best(const Group &group, KeepRule rule) const;
    [[nodiscard]] bool precedes(std::size_t one, std::size_t other, KeepRule rule) const;
    void keepOnly(const Group &group, const std::function<bool(std::size_t)> &isKept);

    std::shared_ptr<const Job> m_job;
    std::vector<Lot> m_lots;
};

} // namespace files
