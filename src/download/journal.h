// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What must survive the program: every batch and row, as a file of records that is only ever appended to, each in one
// write. Whenever the program is killed, the file says what was true a moment before, and the files themselves say the
// rest. Readable by its owner alone; what is secret is never in it. Callable from any thread.
#pragma once

#include "journalrecord.h"

#include <mutex>

namespace download {

class Journal {
public:
    /// Remembers, and writes nothing until it is opened.
    Journal() = default;
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    struct Opened {
        std::vector<KeptBatch>
            batches;      ///< of earlier sessions, oldest first, as the files on disk confirm them
        QString setAside; ///< the copy of a journal that was damaged, or of a newer program; or empty
        QString owner;    ///< the program that has it open, "name, process 123": nothing was read; or empty
        QString error;    ///< the system's reason why nothing can be written; or empty
    };
    /// Takes the file at `path` for itself, reads what it says, compares that with the files on disk, and writes it
    /// anew. May take long. Call once.
    Opened open(const QString &path);
    /// Writes no more: what is cancelled from now on stays as it was. Others may open it.
    void close();

    /// A batch that is about to start; gives its number here.
    int add(const BatchOptions &options, const std::vector<ListItem> &items);
    /// The server has answered: the part has its name, and these bytes come from this version of the resource. `size`
    /// is -1 while unknown.
    void begun(int batch, std::size_t row, const QString &name, const QByteArray &validator, qint64 size);
    /// The part has become `file`.
    void published(int batch, std::size_t row, const QString &file, qint64 size);
    /// The files of these rows have outlived a power cut from now on. Those that were published without it are compared
    /// with the disk at the next open().
    void durable(int batch, const std::vector<std::size_t> &rows);
    /// The row is over, or under way again.
    void changed(int batch, std::size_t row, const Row &now);
    /// The row has a limit of its own now, 0: none.
    void limited(int batch, std::size_t row, qint64 bytesPerSecond);
    /// It is the row's turn after so many others of the batch.
    void moved(int batch, std::size_t row, qint64 rank);
    /// These rows are not to come back; putBack() takes that back.
    void remove(int batch, const std::vector<std::size_t> &rows);
    void putBack(int batch, const std::vector<std::size_t> &rows);

    /// Most of the file is history.
    [[nodiscard]] bool isOvergrown() const;
    /// Writes the file anew, without what is history. May take long; others may go on meanwhile.
    void compact();

private:
    using Batches = std::map<int, KeptBatch>;

    bool lock(const QString &path, Opened &opened);
    /// Both with the mutex held.
    void append(const QByteArray &records);
    void change(int batch, std::size_t row, QJsonObject change);
    /// Replaces the file; false: see errno. `lock` is let go while it writes.
    bool rewrite(std::unique_lock<std::mutex> &lock);

    mutable std::mutex m_mutex;
    QByteArray m_path; ///< as the system names it
    Batches m_batches;
    Batches m_removed;
    int m_lastId = 0;
    int m_descriptor = -1;
    int m_lock = -1;
    QByteArray m_unwritten; ///< after a failed write: what comes first when the next one goes
    QByteArray m_meanwhile; ///< what was appended while the file is written anew
    bool m_isRewriting = false;
    qint64 m_size = 0;
    qint64 m_leastSize = 0; ///< when it was last written anew
};

/// What a journal's text says. Pure.
struct ReadJournal {
    std::vector<KeptBatch> batches;
    bool isDamaged = false; ///< a line is not as it was written; that the last one is cut off is no damage
    bool isNewer = false;   ///< written by a program that knows more
};
[[nodiscard]] ReadJournal readJournal(QByteArrayView text);

} // namespace download
