// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The folder that a batch fills: which names are taken, and which parts an earlier download left behind. The file
// system decides who owns what; this remembers only what it would be slow to ask, or could not say.
#pragma once

#include "part.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <mutex>

namespace download {

/// Callable from any thread. Parts hold it by shared_ptr.
class Folder : public std::enable_shared_from_this<Folder> {
public:
    struct AlreadyThere {
        QString path;
    };
    using Claim = std::variant<std::shared_ptr<Part>, AlreadyThere, DownloadError>;

    Folder(QString path, WhenExists whenExists);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Reads what is in the folder, once; claim() and leftover() do it otherwise. May take long in a large one.
    void read();
    /// Makes the caller the one owner of a new part for `name` or, where that is taken, for `name (1)` …; creates
    /// the folder when it is not there. `whenExists` counts instead of the folder's own. `naming` is a wish.
    [[nodiscard]] Claim claim(const QString &name, const PartSource &source = {},
                              std::optional<WhenExists> whenExists = {}, Naming naming = Naming::AtOnce);
    /// A part that a download of `url` left behind and nobody writes to, with its bytes; null when there is none. Of
    /// several, that of `name`; with `isNameGiven` no other.
    [[nodiscard]] std::shared_ptr<Part> leftover(const QByteArray &url, const QString &name = {},
                                                 bool isNameGiven = false);
    /// A folder that was there and is gone may be made anew.
    void mayBeMade();
    /// Where the bytes of the part of `name` come from, as a journal remembers it; a note in the file counts more.
    void know(const QString &name, const PartSource &source);

private:
    friend class Part;
    /// What one candidate name came to; monostate: taken, try the next.
    using Attempt = std::variant<std::monostate, std::shared_ptr<Part>, AlreadyThere, DownloadError>;

    void readLocked();
    /// A part without a name, for a name of which the folder knows that it is free; null: it has to have one.
    [[nodiscard]] std::shared_ptr<Part> nameless(const QString &name, const PartSource &source);
    [[nodiscard]] Attempt tryName(const QString &name, const PartSource &source, WhenExists whenExists);
    [[nodiscard]] DownloadError errorOf(int number, const QString &path) const;
    /// Not once it has been there: then somebody took it away, a disk perhaps.
    [[nodiscard]] bool makeFolder();
    /// Renames a part that is complete, under the first name that is free; one without a name is given one.
    [[nodiscard]] std::variant<QString, DownloadError> publish(int nameless, const QString &partPath,
                                                               QString &name, WhenExists whenExists);
    /// Gives a part without a name that of a part for `name`, or for the next that is free; 0, or errno.
    [[nodiscard]] int show(int nameless, QString &name);
    /// A part was closed unfinished: it can be gone on with.
    void putBack(const QString &name, const PartSource &source, bool isKept);

    /// Bytes that may be written into the folder before somebody looks how much room is left.
    [[nodiscard]] qint64 unspent() const { return m_unspent; }
    void setUnspent(qint64 bytes) { m_unspent = bytes; }
    [[nodiscard]] bool spend(qint64 bytes) { return m_unspent.fetch_sub(bytes) >= bytes; }

    const QString m_path;
    const WhenExists m_whenExists;
    std::mutex m_mutex;
    bool m_isRead = false;
    bool m_wasThere = false;
    /// Names of files and of parts being written, case folded: two that differ only in case are too alike.
    QSet<QString> m_taken;
    /// Names that this folder has given to files, case folded: never replaced or skipped, whatever is to be done
    /// with what was here before.
    QSet<QString> m_published;
    /// By address: the parts that are left over.
    QMultiHash<QByteArray, QString> m_leftovers;
    /// What is known of parts where the file system keeps no attributes.
    QHash<QString, PartSource> m_sources;
    std::atomic<qint64> m_unspent{0};
};

} // namespace download
