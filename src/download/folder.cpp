// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "folder.h"

#include "filename.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace download {

namespace {

constexpr QLatin1String partEnd(".part");
/// A name of which so many are taken says that something else is wrong.
constexpr int mostNumbers = 100'000;

QString folded(const QString &name) { return name.toCaseFolded(); }

/// Gives `to` to the file at `from` unless something has that name; 0, or errno.
int renameToNew(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system without it (some network ones): a link refuses an existing name as well.
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    ::unlink(from.constData());
    return 0;
}

} // namespace

Folder::Folder(QString path, WhenExists whenExists)
    : m_path(QDir::cleanPath(QDir(path).absolutePath())), m_whenExists(whenExists)
{}

void Folder::read()
{
    const std::lock_guard lock(m_mutex);
    readLocked();
}

void Folder::readLocked()
{
    if (m_isRead)
        return;
    m_isRead = true;
    m_wasThere = QDir(m_path).exists();
    for (const QString &name : QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System)) {
        m_taken.insert(folded(name));
        if (!name.endsWith(partEnd))
            continue;
        const QString file = name.chopped(partEnd.size());
        QByteArray url = Part::sourceOf(m_path + u'/' + name).url;
        if (url.isEmpty())
            url = m_sources.value(file).url;
        if (!url.isEmpty())
            m_leftovers.insert(url, file);
    }
}

Folder::Claim Folder::claim(const QString &name, const PartSource &source,
                            std::optional<WhenExists> whenExists, Naming naming)
{
    const std::lock_guard lock(m_mutex);
    readLocked();
    const WhenExists then = whenExists.value_or(m_whenExists);
    const bool mayBeNameless = naming == Naming::WhenKept && then == WhenExists::Rename;
    for (int number = 0; number < mostNumbers; ++number) {
        const QString candidate = number == 0 ? name : numberedName(name, number);
        if (mayBeNameless) {
            if (auto part = nameless(candidate, source))
                return part;
        }
        auto attempt = tryName(candidate, source, then);
        if (auto *part = std::get_if<std::shared_ptr<Part>>(&attempt))
            return std::move(*part);
        if (const auto *there = std::get_if<AlreadyThere>(&attempt))
            return *there;
        if (auto *error = std::get_if<DownloadError>(&attempt))
            return std::move(*error);
    }
    return DownloadError{ErrorKind::Disk, {}, qt_error_string(EEXIST)};
}

std::shared_ptr<Part> Folder::nameless(const QString &name, const PartSource &source)
{
    const QString taken = folded(name);
    const QString takenPart = folded(name + partEnd);
    if (m_taken.contains(taken) || m_taken.contains(takenPart))
        return nullptr;
    const Part::Opened opened = Part::createNameless(m_path + u'/' + name, source);
    if (opened.kind != Part::Opened::Ours)
        return nullptr;
    m_taken.insert(taken);
    m_taken.insert(takenPart);
    return std::make_shared<Part>(shared_from_this(), name, opened);
}

int Folder::show(int nameless, QString &name)
{
    const std::lock_guard lock(m_mutex);
    const QString wanted = name;
    for (int number = 1; number < mostNumbers;) {
        const int error = Part::link(nameless, QFile::encodeName(m_path + u'/' + name + partEnd));
        if (error != EEXIST) {
            m_taken.insert(folded(name));
            m_taken.insert(folded(name + partEnd));
            return error;
        }
        do
            name = numberedName(wanted, number++);
        while (m_taken.contains(folded(name)));
    }
    return EEXIST;
}

Folder::Attempt Folder::tryName(const QString &name, const PartSource &source, WhenExists whenExists)
{
    if (m_published.contains(folded(name)))
        return {};
    const QString target = m_path + u'/' + name;
    struct stat there{};
    const bool isThere = ::lstat(QFile::encodeName(target).constData(), &there) == 0;
    if (isThere && whenExists == WhenExists::Skip)
        return AlreadyThere{target};
    // Only a plain file is ever replaced.
    const bool isReplaced = isThere && whenExists == WhenExists::Overwrite && S_ISREG(there.st_mode);
    if (!isReplaced && (isThere || m_taken.contains(folded(name))))
        return {};

    const QString path = target + partEnd;
    Part::Opened opened = Part::create(path, source);
    if (opened.kind == Part::Opened::Failed && opened.error == ENOENT && makeFolder())
        opened = Part::create(path, source);
    if (opened.kind == Part::Opened::Taken) {
        // Only to learn whether another program is at work on the very same file.
        opened = Part::open(path);
        if (opened.kind == Part::Opened::Ours) {
            ::close(opened.descriptor);
            opened.kind = Part::Opened::Taken;
        }
    }
    if (opened.kind == Part::Opened::Taken)
        return {};
    if (opened.kind == Part::Opened::Failed)
        return opened.error == 0 ? DownloadError{ErrorKind::InUse, opened.owner, target}
                                 : errorOf(opened.error, path);
    m_taken.insert(folded(name));
    m_taken.insert(folded(name + partEnd));
    return std::make_shared<Part>(shared_from_this(), name, opened);
}

std::shared_ptr<Part> Folder::leftover(const QByteArray &url, const QString &wanted, bool isNameGiven)
{
    const std::lock_guard lock(m_mutex);
    readLocked();
    QStringList names = m_leftovers.values(url);
    if (const qsizetype at = names.indexOf(wanted); at > 0)
        names.move(at, 0);
    if (isNameGiven)
        names.removeIf([&wanted](const QString &name) { return name != wanted; });
    for (const QString &name : names) {
        Part::Opened opened = Part::open(m_path + u'/' + name + partEnd);
        if (opened.kind != Part::Opened::Ours)
            continue;
        m_leftovers.remove(url, name);
        if (opened.source.url.isEmpty())
            opened.source = m_sources.value(name);
        if (opened.source.url != url) {
            ::close(opened.descriptor);
            continue;
        }
        m_taken.insert(folded(name));
        return std::make_shared<Part>(shared_from_this(), name, opened);
    }
    return nullptr;
}

void Folder::know(const QString &name, const PartSource &source)
{
    const std::lock_guard lock(m_mutex);
    m_sources.insert(name, source);
}

void Folder::putBack(const QString &name, const PartSource &source, bool isKept)
{
    const std::lock_guard lock(m_mutex);
    m_taken.remove(folded(name));
    if (!isKept) {
        m_taken.remove(folded(name + partEnd));
        return;
    }
    m_leftovers.insert(source.url, name);
    m_sources.insert(name, source);
}

std::variant<QString, DownloadError> Folder::publish(int nameless, const QString &partPath, QString &name,
                                                     WhenExists whenExists)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray from = QFile::encodeName(partPath);
    const QString wanted = name;
    for (int number = 1; number < mostNumbers;) {
        QString target = m_path + u'/' + name;
        const QByteArray to = QFile::encodeName(target);
        const int error = nameless >= 0 ? Part::link(nameless, to)
                          : whenExists == WhenExists::Overwrite
                              ? (::rename(from.constData(), to.constData()) == 0 ? 0 : errno)
                              : renameToNew(from, to);
        if (error == 0) {
            m_taken.remove(folded(wanted + partEnd));
            m_taken.insert(folded(name));
            m_published.insert(folded(name));
            return target;
        }
        // Somebody made a file of that name meanwhile; it is not ours to replace.
        if (error != EEXIST)
            return errorOf(error, target);
        do
            name = numberedName(wanted, number++);
        while (m_taken.contains(folded(name)));
    }
    return errorOf(EEXIST, partPath);
}

bool Folder::makeFolder()
{
    m_wasThere = m_wasThere || QDir().mkpath(m_path);
    return QDir(m_path).exists();
}

void Folder::mayBeMade()
{
    const std::lock_guard lock(m_mutex);
    m_wasThere = false;
}

DownloadError Folder::errorOf(int number, const QString &path) const
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorKind::NoSpace, {}, m_path};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::NotWritable, {}, m_path};
    case ENOENT:
    case ENOTDIR:
        if (!QDir(m_path).exists())
            return {ErrorKind::FolderGone, {}, m_path};
        [[fallthrough]]; // somebody took the part away
    default:
        return {ErrorKind::Disk, {}, path + QStringLiteral(": ") + qt_error_string(number)};
    }
}

} // namespace download
