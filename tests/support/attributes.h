// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// The extended attributes of files, as tests look at them from outside.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sys/xattr.h>

namespace downloadtesting {

inline constexpr const char *noteName = "user.coroscope.source";

/// Whether files in this folder can carry a note; some file systems can't.
inline bool keepsAttributes(const QString &folder)
{
    return ::setxattr(QFile::encodeName(folder).constData(), "user.test", "x", 1, 0) == 0;
}

/// What a part says of itself; empty: nothing.
inline QByteArray noteOf(const QString &path)
{
    QByteArray note(4096, Qt::Uninitialized);
    const auto size = ::getxattr(QFile::encodeName(path).constData(), noteName, note.data(),
                                 std::size_t(note.size()));
    return size < 0 ? QByteArray() : note.left(size);
}

/// False: that could not be.
inline bool setNote(const QString &path, const QByteArray &note)
{
    return ::setxattr(QFile::encodeName(path).constData(), noteName, note.constData(),
                      std::size_t(note.size()), 0)
           == 0;
}

} // namespace downloadtesting
