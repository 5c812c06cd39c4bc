// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Walk: from what a person named (files, folders, patterns) to files, in the order of the names given and, below each,
// in the byte order of the paths. Belongs to one thread at a time; goes on where it stopped.
#pragma once

#include "disk.h"
#include "error.h"

#include <QByteArrayList>

#include <chrono>
#include <deque>
#include <set>
#include <stop_token>
#include <vector>

namespace files {

struct WalkOptions {
    bool includesHidden = true;      ///< names that begin with a dot, below a folder
    bool followsLinks = true;        ///< below a folder; what was named is always followed
    bool readsStandardInput = false; ///< "-" is standard input
};

/// A file, or a place where there should be one and is not.
struct Found {
    QByteArray path;
    qint64 size = 0; ///< -1: unknown
    dev_t device = 0;
    ino_t inode = 0;
    qint64 modified = 0;                 ///< in nanoseconds since 1970
    bool isLink = false;                 ///< reached by a link below a folder
    bool isFolder = false;               ///< a folder that can't be listed
    std::optional<FileError> error = {}; ///< it can't be read, and why
};

/// Something below a folder that is left out on purpose.
struct Skipped {
    enum Reason {
        Hidden,
        Pipe,
        Socket,
        Device,
        Link,    ///< links are not followed
        Loop,    ///< a folder that it lies in, by a link
        Repeated ///< a link to a folder that another link has led to already
    };
    QByteArray path;
    Reason reason;
};
constexpr int skipReasonCount = Skipped::Repeated + 1;
/// Why, for a person.
[[nodiscard]] QString sentence(Skipped::Reason reason);

/// What a step of a walk came to.
struct WalkStep {
    std::vector<Found> found;
    std::vector<Skipped> skipped;
    bool isOver = false;
};

class Walk {
public:
    Walk(QByteArrayList names, WalkOptions options, std::shared_ptr<const Disk> disk = Disk::ofTheSystem());

    /// Goes on until `most` files were found, `time` has passed or it is asked to stop; a folder that was begun to be
    /// listed is listed to its end.
    [[nodiscard]] WalkStep step(std::size_t most, std::chrono::milliseconds time,
                                const std::stop_token &stop = {});

private:
    using Identity = std::pair<dev_t, ino_t>;
    struct Child {
        QByteArray name; ///< a folder's with a slash behind it, which is what the order needs
        struct stat status{};
        bool isLink = false;
        int error = 0;
    };
    struct Folder {
        QByteArray prefix; ///< of its children's paths
        Identity identity;
        std::vector<Child> children;
        std::size_t next = 0;
    };

    void begin(const QByteArray &name);
    void goOn(const std::stop_token &stop);
    void enter(QByteArray path, const struct stat &status, const std::stop_token &stop);
    void enterChild(const QByteArray &path, const Child &child, const std::stop_token &stop);
    bool skipSpecial(const QByteArray &path, mode_t mode);
    void skip(const QByteArray &path, Skipped::Reason reason) { m_step.skipped.push_back({path, reason}); }

    std::deque<QByteArray> m_names;
    const WalkOptions m_options;
    const std::shared_ptr<const Disk> m_disk;
    std::vector<Folder> m_folders; ///< the innermost last
    std::set<Identity> m_linked;   ///< folders that links have led to, below the present name
    WalkStep m_step;
};

/// In nanoseconds since 1970.
[[nodiscard]] qint64 modifiedAt(const struct stat &status);

/// The error of a call that left `number` in errno; a link whose target is missing is told from no file at all.
[[nodiscard]] FileError errorAt(const QByteArray &path, int number);
/// The error of what is no plain file; nothing if it is one.
[[nodiscard]] std::optional<FileError> kindError(mode_t mode);

} // namespace files
