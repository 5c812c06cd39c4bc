// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A job: one operation on many files, in one of asyncio's error modes. Knows no window: it keeps plain values, and says
// which row changed. Held by a shared_ptr, also by the coroutines it started. It belongs to the thread that started it.
// Nothing on the disk is ever changed by it.
#pragma once

#include "errand.h"
#include "row.h"

#include <aio/task.h>

#include <QThreadPool>

#include <array>
#include <functional>
#include <unordered_map>

namespace files {

/// What the code that awaits the job has got.
struct Answer {
    enum Kind { Awaiting, All, Raised, Cancelled };
    Kind kind = Awaiting;
    std::optional<std::size_t> row = {}; ///< for Raised: the first that failed
};

/// A line of a file of checksums that could not be read.
struct BadSumLine {
    QByteArray sums; ///< the file's name
    BadLine line;
};

/// What files of checksums promise.
struct PromisedFiles {
    std::vector<Row> rows; ///< also those of files of checksums that can't be read
    std::vector<BadSumLine> badLines;
};

class Job : public std::enable_shared_from_this<Job> {
public:
    /// Nothing runs yet.
    explicit Job(JobOptions options, std::shared_ptr<const Disk> disk = Disk::ofTheSystem());
    /// Waits for its threads, which stop within a block.
    ~Job();
    Q_DISABLE_COPY_MOVE(Job)

    /// Starts on the current loop; call once.
    void start();
    /// Cancels all that is not over.
    void cancel();
    /// Cancels one row; not for Duplicates, where a file is compared with others.
    void cancel(std::size_t row);

    /// Whether the row can be read once more: all is over, and it failed or was cancelled. Not for Duplicates, nor for a
    /// file of checksums or a folder.
    [[nodiscard]] bool canRetry(std::size_t row) const;
    /// Reads those of these rows again that can be; the job goes on, on the current loop.
    void retry(const std::vector<std::size_t> &rows);

    [[nodiscard]] const JobOptions &options() const { return m_options; }
    /// Grows until isListed(); in the order of the names given, then byte order of path.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// All files are known: no row will be added.
    [[nodiscard]] bool isListed() const { return m_isListed; }
    /// What was left out on purpose, and how often for which reason.
    [[nodiscard]] const std::vector<Skipped> &skipped() const { return m_skipped; }
    [[nodiscard]] int skippedCount(Skipped::Reason reason) const
    {
        return m_skippedCounts[std::size_t(reason)];
    }
    /// Verify: lines that say nothing.
    [[nodiscard]] const std::vector<BadSumLine> &badLines() const { return m_badLines; }
    /// Duplicates: those found so far; when all is over, in the order of their first files.
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

    [[nodiscard]] int count(RowState state) const { return m_counts[std::size_t(state)]; }
    /// The rows that are being read.
    [[nodiscard]] std::vector<std::size_t> active() const;
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    /// The awaiting code has its answer and nothing is under way.
    [[nodiscard]] bool isSettled() const { return m_hasEnded; }
    [[nodiscard]] bool isCancelAsked() const { return m_isCancelAsked; }
    /// Where to find the row's file: its path, below the folder of the options if it is relative.
    [[nodiscard]] QByteArray pathOf(std::size_t row) const;
    /// Bytes of this row that were read, up to now.
    [[nodiscard]] qint64 bytesRead(std::size_t row) const;
    /// Of all rows: what was read, or need not be.
    [[nodiscard]] qint64 bytesRead() const;
    /// The sizes of all rows.
    [[nodiscard]] qint64 bytesExpected() const { return m_expected; }
    /// The loop's time.
    [[nodiscard]] Duration now() const;
    [[nodiscard]] Duration elapsed() const;
    [[nodiscard]] Summary summary() const;

    /// Called with the index of the first of the rows that were added, up to the last.
    std::function<void(std::size_t)> onRowsAdded;
    /// Called with the index of a row whose state changed.
    std::function<void(std::size_t)> onRowChanged;
    /// Called when the awaiting code got its answer.
    std::function<void()> onAnswer;
    /// Called when all is over: isSettled().
    std::function<void()> onSettled;

private:
    friend struct JobCoroutines;
    struct Live {
        std::shared_ptr<Errand> errand;
        std::size_t part;
    };

    void begin(aio::Coro<> body);
    void queueAgain(std::size_t row);
    void setSize(std::size_t row, qint64 size);
    void add(WalkStep step);
    void add(PromisedFiles files);
    std::size_t addRow(Row row);
    void tellAdded(std::size_t first);
    void keep(std::vector<std::size_t> rows, const aio::Task<> &task);
    void taken(std::size_t row, std::shared_ptr<Errand> errand, std::size_t part);
    void taskEnded(const std::vector<std::size_t> &rows, const aio::Task<> &task);
    void rowEnded(std::size_t row, RowState state);
    void awaiterEnded();
    void orderGroups();
    void giveAnswer(Answer answer);

    const JobOptions m_options;
    const std::shared_ptr<const Disk> m_disk;
    std::unique_ptr<struct Course> m_course;
    aio::Task<> m_awaiter;
    std::vector<Row> m_rows;
    std::vector<Skipped> m_skipped;
    std::array<int, skipReasonCount> m_skippedCounts{};
    std::vector<BadSumLine> m_badLines;
    std::vector<Group> m_groups;
    /// By its first row.
    std::unordered_map<std::size_t, aio::Task<>> m_tasks;
    std::unordered_map<std::size_t, Live> m_live;
    std::array<int, rowStateCount> m_counts{};
    Answer m_answer;
    std::optional<std::size_t> m_firstFailed;
    aio::Loop *m_loop = nullptr;
    qint64 m_expected = 0;
    qint64 m_settled = 0; ///< of m_expected, what rows that are over account for
    qint64 m_read = 0;    ///< by rows that are over
    Duration m_started{0};
    Duration m_ended{0};
    bool m_isListed = false;
    bool m_isCancelAsked = false;
    bool m_hasEnded = false;
    /// Last, so that they go first: their threads use what stands above.
    QThreadPool m_listing;
    QThreadPool m_reading;
};

} // namespace files
