// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A batch: many downloads at once, in one of asyncio's error modes. Knows no window: it keeps plain values, and says
// which row changed. Held by a shared_ptr, also by the coroutines it started. It belongs to the thread that started it.
#pragma once

#include "row.h"

#include <aio/task.h>

#include <array>
#include <functional>
#include <vector>

namespace download {

class Folder;

/// What became of a batch, for the honest sentence.
struct Summary {
    int total = 0;
    int done = 0;
    int failed = 0;
    int cancelled = 0;
    qint64 bytes = 0; ///< of the files that are done
    Duration elapsed{0};
};

/// "9 URLs: 7 done, 1 failed, 1 cancelled; 31.0 MB in 1.84 s", in the language of the moment.
[[nodiscard]] QString sentence(const Summary &summary);

/// What the code that awaits the batch has got.
struct Answer {
    enum Kind { Awaiting, All, Raised, Cancelled };
    Kind kind = Awaiting;
    std::optional<std::size_t> row = {}; ///< for Raised: the first that failed
};

class Batch : public std::enable_shared_from_this<Batch> {
public:
    /// Nothing runs yet. The batch, and so each of its coroutines, keeps `wire` alive.
    Batch(std::vector<ListItem> items, BatchOptions options, std::shared_ptr<Wire> wire);
    ~Batch();
    Q_DISABLE_COPY_MOVE(Batch)

    /// Starts all downloads on the current loop; call once.
    void start();
    /// Cancels all that is not over; what is here of each file is kept.
    void cancel();
    /// Cancels one row.
    void cancel(std::size_t row);
    /// Starts a row again that failed or was cancelled; it goes on from the bytes that are here.
    void retry(std::size_t row);
    /// The same, and this time a redirect from https to http is followed.
    void retryAllowingDowngrade(std::size_t row);

    [[nodiscard]] const BatchOptions &options() const { return m_options; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count(RowState state) const { return m_counts[std::size_t(state)]; }
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    /// The awaiting code has its answer and no row is under way.
    [[nodiscard]] bool isSettled() const { return m_answer.kind != Answer::Awaiting && activeCount() == 0; }
    [[nodiscard]] bool isCancelAsked() const { return m_isCancelAsked; }
    /// Bytes of this row that are here, up to now.
    [[nodiscard]] qint64 received(std::size_t row) const;
    /// Its size; -1 while unknown.
    [[nodiscard]] qint64 expected(std::size_t row) const;
    [[nodiscard]] Phase phase(std::size_t row) const;
    /// The loop's time.
    [[nodiscard]] Duration now() const;
    /// Time in which at least one row was under way.
    [[nodiscard]] Duration elapsed() const;
    [[nodiscard]] Summary summary() const;

    /// Called with the index of a row whose state, attempt or name changed.
    std::function<void(std::size_t)> onRowChanged;
    /// Called when the awaiting code got its answer.
    std::function<void()> onAnswer;

private:
    friend struct BatchCoroutines;

    void keep(std::size_t row, const aio::Task<qint64> &task);
    void rowEnded(std::size_t row);
    void awaiterEnded();
    void setState(std::size_t row, RowState state);
    void tell(std::size_t row);
    [[nodiscard]] std::size_t firstFailed() const;

    std::vector<Row> m_rows;
    const BatchOptions m_options;
    const std::shared_ptr<Wire> m_wire;
    std::shared_ptr<Folder> m_folder;
    std::vector<std::shared_ptr<Progress>> m_progress;
    std::vector<aio::Task<qint64>> m_tasks;
    aio::Task<> m_awaiter;
    std::unique_ptr<class Gate> m_gate;
    std::array<int, rowStateCount> m_counts{};
    Answer m_answer;
    aio::Loop *m_loop = nullptr;
    Duration m_activeSince{0};
    Duration m_activeBefore{0};
    bool m_isCancelAsked = false;
};

} // namespace download
