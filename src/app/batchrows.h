// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What the table knows of one batch: which of its rows it shows, which have changed and which move, how fast each of
// these is, and the sums that the figures above the table are made of. Kept up to date row by row, so that nothing is
// counted over a hundred thousand rows 30 times a second.
#include "batchactivity.h"

#include <download/ratemeter.h>

#include <map>
#include <set>
#include <vector>

namespace app {

class BatchRows : public QObject {
    Q_OBJECT

public:
    BatchRows(std::shared_ptr<BatchActivity> activity, int number);

    const std::shared_ptr<BatchActivity> &activity() const { return m_activity; }
    const download::Batch &batch() const { return m_activity->batch(); }
    /// Counted from 1 in the order of their start.
    int number() const { return m_number; }

    /// Rows of the batch that are shown, in their order.
    const std::vector<int> &shown() const { return m_shown; }
    /// Where a row of the batch is shown; -1: nowhere.
    int position(int row) const { return m_position[std::size_t(row)]; }
    void setShown(std::vector<int> rows);
    /// Whether the one gets its turn before the other; `shown` is in that order.
    bool comesBefore(int row, int other) const
    {
        return batch().rank(std::size_t(row)) < batch().rank(std::size_t(other));
    }
    /// Two rows that are shown take each other's place.
    void exchange(int row, int other);

    /// Whether a row of the batch is selected; rows that are not shown never are.
    bool isSelected(int row) const { return m_isSelected[std::size_t(row)]; }
    /// Gives whether that changed anything.
    bool select(int row, bool isSelected);
    int selectedCount() const { return m_selected; }

    /// The positions that changed since the last call, in order, and after that what moves is measured.
    std::vector<int> takeChanged();
    /// The positions of the rows under way, in order.
    std::vector<int> moving() const;
    bool isMoving() const { return !m_moving.empty(); }

    /// Bytes a second of a row under way, as it is shown: it changes twice a second.
    double rate(int row) const;
    /// Sums over the rows shown.
    int count(TaskState state) const { return m_counts[std::size_t(state)]; }
    qint64 received() const { return m_received; }
    /// Only where every size is known; else -1.
    qint64 expected() const { return m_unknown > 0 ? -1 : m_expected; }
    /// Bytes that came over the wire; never runs backwards.
    qint64 flow() const { return m_flow; }
    /// From the start of the batch to the last thing that happened in it.
    Duration whole() const { return batch().movingCount() > 0 ? batch().now() - batch().began() : m_whole; }
    /// How much of the rows under way and of those that are paused is done, in rows.
    double partlyDone() const;
    /// How many of the rows shown are paused.
    int pausedCount() const { return m_paused; }

private:
    struct Share {
        TaskState state = TaskState::Scheduled;
        qint64 received = 0;
        qint64 expected = -1;
        bool isPaused = false;
        double pausedPart = 0; ///< how far it is while it is paused
    };
    struct Speed {
        download::RateMeter meter;
        double shown = 0;
        Duration shownAt{-1};
    };
    void note(int row);
    void measure(int row);
    void add(const Share &share, int sign);
    Share shareOf(int row) const;

    const std::shared_ptr<BatchActivity> m_activity;
    const int m_number;
    std::vector<int> m_shown;
    std::vector<int> m_position;
    std::vector<Share> m_shares;
    std::vector<bool> m_isSelected;
    std::set<int> m_changed;
    std::map<int, Speed> m_moving;
    std::array<int, 7> m_counts{};
    qint64 m_received = 0;
    qint64 m_expected = 0;
    qint64 m_flow = 0;
    Duration m_whole{0}; ///< up to the last change of a row
    int m_unknown = 0;
    int m_paused = 0;
    int m_selected = 0;
    double m_pausedParts = 0;
};

} // namespace app
