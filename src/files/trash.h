// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The trash of the desktop, behind an interface, so that a test can put another in its place; and what a file is known
// by. Any thread.
#pragma once

#include "row.h"

#include <memory>
#include <variant>

namespace files {

/// Why a file did not go to the trash, or did not come back.
struct Refusal {
    enum Kind {
        Changed,     ///< it is not what was compared any more
        KeptChanged, ///< none of those that stay is what was compared any more
        Link,        ///< its name is a link: it takes no space
        Unnamed,     ///< its name is no UTF-8, which the trash can't write down
        NotMoved,    ///< `detail` is the system's reason
        PlaceTaken,  ///< something else has its name by now
        NotInTrash,  ///< the trash was emptied
        NotBack      ///< `detail` is the system's reason
    };
    Kind kind = NotMoved;
    QString detail = {};

    friend bool operator==(const Refusal &, const Refusal &) = default;
};
/// For a person, in the language of the moment; no full stop.
[[nodiscard]] QString sentence(const Refusal &refusal);

/// What tells that a file is the one that was read: another in its place, or a change, shows in it.
struct Identity {
    dev_t device = 0;
    ino_t inode = 0;
    qint64 size = 0;
    qint64 modified = 0; ///< in nanoseconds since 1970

    friend bool operator==(const Identity &, const Identity &) = default;
};
[[nodiscard]] Identity identityOf(const Row &row);
/// Whether a plain file, itself or by a link, is at this path and is this one.
[[nodiscard]] bool isStillAt(const QByteArray &path, const Identity &identity);

class Trash {
public:
    Trash() = default;
    virtual ~Trash() = default;
    Q_DISABLE_COPY_MOVE(Trash)

    /// The trash of the desktop, on the disk that the file lies on.
    [[nodiscard]] static std::shared_ptr<const Trash> ofTheDesktop();

    /// Moves what is at `path` to the trash; gives its path there.
    [[nodiscard]] virtual std::variant<QByteArray, Refusal> take(const QByteArray &path) const;
    /// Moves it back to `path`; replaces nothing that is there. Folders that are gone are made again.
    [[nodiscard]] virtual std::optional<Refusal> giveBack(const QByteArray &inTrash,
                                                          const QByteArray &path) const;
};

} // namespace files
