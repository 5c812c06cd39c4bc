// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "trash.h"

#include "names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace files {

namespace {

QString reason(int number) { return QString::fromStdString(std::generic_category().message(number)); }

/// Renames where nothing has the new name; 0, or the errno.
int renameTo(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system that does not know the flag: a second name replaces nothing, either.
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    return ::unlink(from.constData()) == 0 ? 0 : errno;
}

/// Forgets where the file came from: it is back there.
void removeNote(const QByteArray &inTrash)
{
    const qsizetype slash = inTrash.lastIndexOf('/');
    const QByteArray folder = inTrash.left(slash);
    const QByteArray note = folder.left(folder.lastIndexOf('/')) + "/info" + inTrash.mid(slash)
                            + ".trashinfo";
    ::unlink(note.constData());
}

} // namespace

QString sentence(const Refusal &refusal)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("files", text); };
    switch (refusal.kind) {
    case Refusal::Changed:
        return tr("it has changed since it was compared, and stays");
    case Refusal::KeptChanged:
        return tr("the one to be kept is not what was compared any more: this one stays");
    case Refusal::Link:
        return tr("a link, which takes no space, and stays");
    case Refusal::Unnamed:
        return tr("the trash can't write down its name, which is no UTF-8: it stays");
    case Refusal::NotMoved:
        return tr("it can't be moved to the trash: %1").arg(refusal.detail);
    case Refusal::PlaceTaken:
        return tr("something else has its name now: it is still in the trash");
    case Refusal::NotInTrash:
        return tr("it is not in the trash any more");
    case Refusal::NotBack:
        break;
    }
    return tr("it is still in the trash: %1").arg(refusal.detail);
}

Identity identityOf(const Row &row) { return {row.device, row.inode, row.size, row.modified}; }

bool isStillAt(const QByteArray &path, const Identity &identity)
{
    struct stat status{};
    return ::stat(path.constData(), &status) == 0 && S_ISREG(status.st_mode)
           && Identity{status.st_dev, status.st_ino, status.st_size, modifiedAt(status)} == identity;
}

std::shared_ptr<const Trash> Trash::ofTheDesktop()
{
    static const auto desktop = std::make_shared<const Trash>();
    return desktop;
}

std::variant<QByteArray, Refusal> Trash::take(const QByteArray &path) const
{
    if (!isUtf8(path))
        return Refusal{Refusal::Unnamed};
    QFile file(QFile::decodeName(path));
    if (!file.moveToTrash())
        return Refusal{Refusal::NotMoved, file.errorString()};
    return QFile::encodeName(file.fileName());
}

std::optional<Refusal> Trash::giveBack(const QByteArray &inTrash, const QByteArray &path) const
{
    struct stat status{};
    if (::lstat(inTrash.constData(), &status) != 0)
        return Refusal{Refusal::NotInTrash};
    int failed = renameTo(inTrash, path);
    if (failed == ENOENT) {
        QDir().mkpath(QFile::decodeName(path.left(path.lastIndexOf('/'))));
        failed = renameTo(inTrash, path);
    }
    if (failed == EEXIST)
        return Refusal{Refusal::PlaceTaken};
    if (failed != 0)
        return Refusal{Refusal::NotBack, reason(failed)};
    removeNote(inTrash);
    return std::nullopt;
}

} // namespace files
