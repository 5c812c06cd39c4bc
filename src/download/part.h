// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A file that is being received: `NAME.part`, locked by its one owner. It becomes NAME at once when it is complete, and
// stays, with a note of where its bytes come from, when it is not. One that is divided among several transfers has gaps,
// and its note says which. A small one may go without the name `NAME.part` until it is to stay: then it is gone with a
// program that is killed, and costs a third less.
#pragma once

#include "error.h"
#include "extents.h"
#include "whenexists.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace download {

class Folder;

/// Where the bytes of a part come from; kept with the file (in an extended attribute), so that nothing else is ever
/// appended to it.
struct PartSource {
    QByteArray url;       ///< as asked for, without what must not be kept
    QByteArray validator; ///< for If-Range; empty: it can't be gone on with
    qint64 size = -1;     ///< of the whole file, if the part is divided; -1: its bytes are the first ones
    Extents here = {};    ///< what there is of a divided one
    Extents durable = {}; ///< what of that has outlived a power cut
    friend bool operator==(const PartSource &, const PartSource &) = default;
};

/// When a part gets its name.
enum class Naming {
    AtOnce,
    WhenKept ///< when it turns out to be larger than mostNameless, or is closed unfinished
};

/// Bytes that a part without a name has at most: no more than would be fetched again to be compared.
constexpr qint64 mostNameless = 65'536;

/// Belongs to one transfer at a time. Made by a Folder; its destruction keeps what is there, and removes it if that is
/// nothing.
class Part {
public:
    ~Part();
    Q_DISABLE_COPY_MOVE(Part)

    /// The name that it will have, without the folder.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString path() const;
    /// So much of what an earlier transfer left is fetched again and compared: a validator alone was seen to lie.
    static constexpr qint64 overlap = 65'536;

    /// Bytes that are there.
    [[nodiscard]] qint64 size() const { return m_here.total(); }
    [[nodiscard]] const Extents &here() const { return m_here; }
    /// Whether it may have gaps; the whole file then has source().size bytes.
    [[nodiscard]] bool isDivided() const { return m_source.size >= 0; }
    /// From now on it may have gaps, in a file of `size` bytes. False, and nothing has changed, where no note can be
    /// kept: without it nobody could tell a gap from zeros.
    [[nodiscard]] bool divide(qint64 size);
    /// These bytes of a divided part have outlived a power cut from now on.
    void setDurable(const Extents &here);
    [[nodiscard]] const PartSource &source() const { return m_source; }
    /// Notes where the following bytes come from.
    void setSource(const PartSource &source);
    /// Gives it the name `NAME.part`, or the next that is free, if it has none yet.
    [[nodiscard]] std::optional<DownloadError> appear();

    /// Puts them at `offset`, which is size() unless it is divided. Refuses also when that would leave too little room
    /// to others. At most 64 KiB more than the note says are there.
    [[nodiscard]] std::optional<DownloadError> write(qint64 offset, const char *data, qint64 size);
    /// NoRoom, if so many bytes more can't be kept where it lies.
    [[nodiscard]] std::optional<DownloadError> checkRoom(qint64 more) const;
    /// Whether the bytes at `offset` are these.
    [[nodiscard]] bool matches(qint64 offset, const char *data, qint64 size) const;
    /// Empties it, to start again.
    [[nodiscard]] std::optional<DownloadError> restart();
    /// Makes it the file it was meant to be; gives the file's path. `published` is called with it before the note is
    /// removed: whoever is killed in between finds the one or the other. `whenExists` counts instead of the folder's own.
    [[nodiscard]] std::variant<QString, DownloadError> complete(
        const std::function<void(const QString &)> &published = {},
        std::optional<WhenExists> whenExists = {});

    /// The lock and what is known of a file on disk; for Folder.
    struct Opened {
        enum Kind { Ours, Taken, Failed } kind;
        int descriptor = -1;
        int error = 0; ///< for Failed: errno
        QString owner; ///< for Failed with error 0: the program that writes to it
        qint64 size = 0;
        PartSource source;
        bool isNameless = false; ///< it has none yet
    };
    /// Creates and locks `path`, with its note; Taken when it is there.
    [[nodiscard]] static Opened create(const QString &path, const PartSource &source);
    /// Creates one without a name in the folder of `path`; Failed where there is no such thing.
    [[nodiscard]] static Opened createNameless(const QString &path, const PartSource &source);
    /// Gives a file without a name this one; 0, or errno.
    [[nodiscard]] static int link(int descriptor, const QByteArray &path);
    /// Locks a part that is there; Taken when another part of this program has it, or it is no plain file.
    [[nodiscard]] static Opened open(const QString &path);
    /// Reads the note in the file at `path`, without opening it for writing. Of a divided part that was written before
    /// the machine last started, only what was durable counts.
    [[nodiscard]] static PartSource sourceOf(const QString &path);
    /// Which bytes are there of a part whose file has `size` bytes.
    [[nodiscard]] static Extents hereOf(const PartSource &source, qint64 size);
    /// Removes the note of the file at `path`.
    static void forgetSource(const QString &path);

    Part(std::shared_ptr<Folder> folder, QString name, const Opened &opened);

private:
    /// Whether `size` bytes more may be written, and the file has not been taken away; asks only now and then.
    [[nodiscard]] std::optional<DownloadError> look(qint64 size);
    bool writeNote();

    std::shared_ptr<Folder> m_folder;
    QString m_name;
    int m_descriptor;
    Extents m_here;
    qint64 m_unnoted = 0; ///< bytes of a divided part that its note does not know
    qint64 m_unseen;      ///< bytes that may be written before it is looked whether it is still there
    PartSource m_source;
    bool m_isNameless;
    bool m_hasNote; ///< in the file
    bool m_isComplete = false;
};

/// The program that holds the lock on an open file, "name, 123"; empty when it is this one or can't be found.
[[nodiscard]] QString lockOwner(int descriptor);

} // namespace download
