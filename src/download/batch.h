// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A batch: many downloads at once, in one of asyncio's error modes. Knows no window: it keeps plain values, and says
// which row changed. Held by a shared_ptr, also by the coroutines it started. It belongs to the thread that started it.
#pragma once

#include "hostlimits.h"
#include "row.h"

#include <aio/event.h>
#include <aio/task.h>

#include <array>
#include <functional>
#include <map>
#include <vector>

namespace download {

class FileSink;
class Folder;
class Journal;
struct KeptBatch;

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
    /// What it is made of. To find names for many takes its time, which another thread may have.
    [[nodiscard]] static std::vector<Row> rowsFor(std::vector<ListItem> items);
    /// Nothing runs yet. The batch, and so each of its coroutines, keeps `wire` alive.
    Batch(std::vector<Row> rows, BatchOptions options, std::shared_ptr<Wire> wire);
    Batch(std::vector<ListItem> items, BatchOptions options, std::shared_ptr<Wire> wire);
    /// As an earlier session left it: what was not over is paused. It starts when a row is resumed or retried, and what
    /// becomes of its rows is told to `journal`.
    Batch(const KeptBatch &kept, std::shared_ptr<Wire> wire, std::shared_ptr<Journal> journal);
    ~Batch();
    Q_DISABLE_COPY_MOVE(Batch)

    /// Tells `journal`, which knows the batch as `id`, what becomes of its rows. Before the start.
    void keepIn(std::shared_ptr<Journal> journal, int id);
    /// Its number in the journal; 0 without one.
    [[nodiscard]] int journalId() const { return m_journalId; }

    /// What hosts bear is shared with other batches of this loop. Before the start.
    void share(std::shared_ptr<HostLimits> limits) { m_hostLimits = std::move(limits); }

    /// Starts all downloads that are not over on the current loop; call once. After pause() they wait for resume().
    void start();
    [[nodiscard]] bool isStarted() const { return m_loop != nullptr; }
    /// Cancels all that is not over; what is here of each file is kept.
    void cancel();
    /// Cancels one row.
    void cancel(std::size_t row);
    /// Ends the transfers, keeps what is here, and lets the rows wait until they are resumed; the awaiting code waits
    /// with them.
    void pause();
    void pause(std::size_t row);
    /// Paused rows go on from the bytes that are here, unless something is withheld. Starts the batch, if that is still to be done.
    void resume();
    void resume(std::size_t row);
    /// Starts a row again that failed or was cancelled; it goes on from the bytes that are here.
    void retry(std::size_t row);
    /// The same, and this time a redirect from https to http is followed.
    void retryAllowingDowngrade(std::size_t row);
    /// Compares the row's file with `checksum`: before it gets its name, or at once if it has it. Row::check says what
    /// came of it.
    void check(std::size_t row, const Checksum &checksum);

    /// This row gets at most so many bytes a second, at once; 0: no limit of its own. That of all holds as well.
    void setSpeedLimit(std::size_t row, qint64 bytesPerSecond);

    /// The place of a row in the order in which rows get their turn, counted from 0: at first that of the list.
    [[nodiscard]] qint64 rank(std::size_t row) const { return qint64(m_ranks[row]); }
    /// The nearest row before it in that order, or after it, that waits for its turn or is paused; nothing: there is none,
    /// or the row itself does neither.
    [[nodiscard]] std::optional<std::size_t> waitingBefore(std::size_t row) const;
    [[nodiscard]] std::optional<std::size_t> waitingAfter(std::size_t row) const;
    /// Two rows take each other's turn.
    void exchange(std::size_t row, std::size_t other);

    [[nodiscard]] const BatchOptions &options() const { return m_options; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count(RowState state) const { return m_counts[std::size_t(state)]; }
    /// Rows that go on by themselves: under way and not paused.
    [[nodiscard]] int movingCount() const;
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    /// The awaiting code has its answer and no row is under way.
    [[nodiscard]] bool isSettled() const
    {
        return (m_answer.kind != Answer::Awaiting || !m_loop) && movingCount() + count(RowState::Paused) == 0;
    }
    [[nodiscard]] bool isCancelAsked() const { return m_isCancelAsked; }
    /// All that is done is as safe from a power cut as the options ask for.
    [[nodiscard]] bool isDurable() const { return !m_isSyncing && m_unsynced.empty(); }
    /// Why all rows have been paused or, if the options say so, ended: the disk is full, or the folder can't be written.
    /// Empty again once a row goes on.
    [[nodiscard]] const std::optional<DownloadError> &diskProblem() const { return m_diskProblem; }
    /// Bytes of this row that are here, up to now.
    [[nodiscard]] qint64 received(std::size_t row) const;
    /// Its size; -1 while unknown.
    [[nodiscard]] qint64 expected(std::size_t row) const;
    [[nodiscard]] Phase phase(std::size_t row) const;
    /// Which of its bytes are here, while several connections fetch it or when they have been paused; nothing: the
    /// first received() ones.
    [[nodiscard]] std::optional<Extents> here(std::size_t row) const { return m_progress[row]->here(); }
    /// Connections that fetch it now.
    [[nodiscard]] int connections(std::size_t row) const { return m_holds[row].connectionsNow; }
    /// What the host of this row has said that it bears.
    [[nodiscard]] HostLimits::Standing hostStanding(std::size_t row) const;
    /// How far the transfer under way has come.
    [[nodiscard]] Phases phases(std::size_t row) const { return m_progress[row]->phases(); }
    /// The loop's time of the start; 0 before.
    [[nodiscard]] Duration began() const { return m_began; }
    /// The loop's time.
    [[nodiscard]] Duration now() const;
    /// Time in which at least one row was moving.
    [[nodiscard]] Duration elapsed() const;
    [[nodiscard]] Summary summary() const;

    /// Called with the index of a row whose state, attempt or name changed.
    std::function<void(std::size_t)> onRowChanged;
    /// Called when the awaiting code got its answer.
    std::function<void()> onAnswer;
    /// Called when isDurable() again.
    std::function<void()> onDurable;
    /// Called when there is a diskProblem(): once, however many rows have met it.
    std::function<void()> onDiskProblem;

private:
    friend struct BatchCoroutines;

    /// How a row's task is held back.
    struct Hold {
        bool isWorking = false;     ///< it is past its hold, and a pause has to cancel what it awaits
        bool isInterrupted = false; ///< one of its cancels is a pause
        bool isOwn = false;         ///< started by retry(): the awaiting code knows nothing of it
        std::shared_ptr<aio::Event> isResumed = {};
        std::weak_ptr<FileSink> sink = {}; ///< while it works
        bool mayWiden = false;             ///< a transfer is under way, and has one connection
        bool isFaster = false;             ///< with more than one it comes faster
        int connectionsNow = 0;
        int mostConnections = 0;                    ///< that there were at once, in this attempt
        aio::Task<> widening = {};                  ///< who gives it more
        aio::Task<> keeping = {};                   ///< who makes durable what has come of it
        std::shared_ptr<aio::Event> isCovered = {}; ///< every gap has its connection
        aio::Task<> checking = {};
    };

    void keep(std::size_t row, const aio::Task<qint64> &task);
    /// Where the row's file goes.
    [[nodiscard]] const std::shared_ptr<Folder> &folderOf(std::size_t row) const;
    void makeFolders();
    /// The order of the turns as it was kept.
    void setTurns(const KeptBatch &kept);
    void rowEnded(std::size_t row);
    /// Compares the file that is there with the row's checksum.
    void checkFile(std::size_t row);
    void awaiterEnded();
    /// What was over before the start has no task, and what was retried before it has one already.
    [[nodiscard]] bool isToStart(std::size_t row) const
    {
        return isUnderWay(m_rows[row].state) && !m_tasks[row].isValid();
    }
    /// Queues a row that is to go on from what is here.
    void begin(std::size_t row);
    void setState(std::size_t row, RowState state);
    void tell(std::size_t row);
    /// Sees to it that this row, which is done, gets safe with the next that are.
    void syncSoon(std::size_t row);
    /// These are safe from a power cut.
    void setDurable(const std::vector<std::size_t> &rows);
    /// All rows wait for somebody, or end.
    void stopForDisk(const DownloadError &problem);
    /// Takes what a transfer that was asked for at `asked` says about its host.
    void learn(std::size_t row, Duration asked, const TransferResult &result);
    [[nodiscard]] std::size_t firstFailed() const;

    std::vector<Row> m_rows;
    const BatchOptions m_options;
    const std::shared_ptr<Wire> m_wire;
    std::shared_ptr<Folder> m_folder;
    std::map<QString, std::shared_ptr<Folder>> m_folders; ///< by path: those that rows name themselves
    std::vector<std::shared_ptr<Progress>> m_progress;
    std::vector<aio::Task<qint64>> m_tasks;
    std::vector<Hold> m_holds;
    std::vector<std::uint32_t> m_ranks; ///< by row
    std::vector<std::uint32_t> m_order; ///< rows, by rank
    std::shared_ptr<Journal> m_journal;
    int m_journalId = 0;
    aio::Task<> m_awaiter;
    std::unique_ptr<class Gate> m_gate;
    std::shared_ptr<HostLimits> m_hostLimits = std::make_shared<HostLimits>();
    std::array<int, rowStateCount> m_counts{};
    Answer m_answer;
    aio::Loop *m_loop = nullptr;
    Duration m_began{0};
    Duration m_activeSince{0};
    Duration m_activeBefore{0};
    bool m_isCancelAsked = false;
    std::optional<DownloadError> m_diskProblem;
    std::vector<std::size_t> m_unsynced; ///< done, and not yet safe
    bool m_isSyncing = false;
    Duration m_nextSync{0};                     ///< not before
    std::shared_ptr<aio::Event> m_isStill = {}; ///< once somebody waits until no row moves
};

} // namespace download
