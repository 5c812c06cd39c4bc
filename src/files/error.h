// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Why a file could not be read, or is not what it should be: a kind and its arguments, a plain value. The sentence is
// made when it is shown, so that a change of language changes it.
#pragma once

#include <QString>

#include <optional>
#include <stdexcept>

namespace files {

enum class ErrorKind {
    NotFound,     ///< nothing has this name
    Vanished,     ///< it was there a moment ago
    NoPermission, ///< it may not be read
    BrokenLink,   ///< a link to nothing
    LinkLoop,     ///< links that lead back to themselves
    Folder,       ///< a folder where a file was expected
    Pipe,         ///< a pipe: it might never end
    Socket,       ///< a socket
    Device,       ///< a device
    Changed,      ///< somebody wrote to it while it was read
    NameTooLong,  ///< longer than the system takes
    TooManyOpen,  ///< this process may open no more files
    Disk,         ///< reading failed; `detail` is the system's reason
    Mismatch,     ///< its checksum is not the one that was promised
    NotSums,      ///< a file of checksums in which there is none
    TooLarge,     ///< far too large for a file of checksums
    Other         ///< `detail` says it
};

struct FileError {
    ErrorKind kind = ErrorKind::Other;
    QString detail = {};

    friend bool operator==(const FileError &, const FileError &) = default;
};

/// The error of a system call that left `number` in errno.
[[nodiscard]] FileError systemError(int number);
/// What it says to a person, in the language of the moment; no full stop.
[[nodiscard]] QString sentence(const FileError &error);
/// Its name in JSON: "not-found", "no-permission" …
[[nodiscard]] QString kindName(ErrorKind kind);

/// What a file's task fails with.
class FileFailure : public std::runtime_error {
public:
    explicit FileFailure(FileError error);
    [[nodiscard]] const FileError &error() const noexcept { return m_error; }

private:
    FileError m_error;
};

} // namespace files
