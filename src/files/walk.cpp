// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "walk.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <glob.h>
#include <unistd.h>

namespace files {

namespace {

Found failure(QByteArray path, FileError error)
{
    Found found;
    found.path = std::move(path);
    found.error = std::move(error);
    return found;
}

Found folderFailure(QByteArray path, FileError error)
{
    Found found = failure(std::move(path), std::move(error));
    found.isFolder = true;
    return found;
}

Found fileOf(QByteArray path, const struct stat &status, bool isLink)
{
    return {std::move(path),    status.st_size, status.st_dev, status.st_ino,
            modifiedAt(status), isLink,         false,         {}};
}

/// What the pattern stands for, in byte order; nothing if that is nothing.
std::vector<QByteArray> expanded(const QByteArray &pattern)
{
    std::vector<QByteArray> names;
    if (!pattern.contains('*') && !pattern.contains('?') && !pattern.contains('['))
        return names;
    glob_t matches{};
    if (::glob(pattern.constData(), GLOB_NOSORT, nullptr, &matches) == 0) {
        for (std::size_t i = 0; i < matches.gl_pathc; ++i)
            names.emplace_back(matches.gl_pathv[i]);
    }
    ::globfree(&matches);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

qint64 modifiedAt(const struct stat &status)
{
    constexpr qint64 second = 1'000'000'000;
    return qint64{status.st_mtim.tv_sec} * second + status.st_mtim.tv_nsec;
}

FileError errorAt(const QByteArray &path, int number)
{
    struct stat link{};
    if (number == ENOENT && ::lstat(path.constData(), &link) == 0)
        return {ErrorKind::BrokenLink};
    return systemError(number);
}

std::optional<FileError> kindError(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return std::nullopt;
    case S_IFDIR:
        return FileError{ErrorKind::Folder};
    case S_IFIFO:
        return FileError{ErrorKind::Pipe};
    case S_IFSOCK:
        return FileError{ErrorKind::Socket};
    default:
        return FileError{ErrorKind::Device};
    }
}

QString sentence(Skipped::Reason reason)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("files", text); };
    switch (reason) {
    case Skipped::Hidden:
        return tr("hidden");
    case Skipped::Pipe:
        return tr("a pipe");
    case Skipped::Socket:
        return tr("a socket");
    case Skipped::Device:
        return tr("a device");
    case Skipped::Link:
        return tr("a link");
    case Skipped::Loop:
        return tr("a link to a folder that it lies in");
    case Skipped::Repeated:
        break;
    }
    return tr("a link to a folder that was read already");
}

Walk::Walk(QByteArrayList names, WalkOptions options, std::shared_ptr<const Disk> disk)
    : m_names(names.begin(), names.end()), m_options(options), m_disk(std::move(disk))
{}

WalkStep Walk::step(std::size_t most, std::chrono::milliseconds time, const std::stop_token &stop)
{
    const auto end = std::chrono::steady_clock::now() + time;
    m_step = {};
    while (m_step.found.size() < most && !stop.stop_requested()) {
        if (!m_folders.empty()) {
            goOn(stop);
        } else if (!m_names.empty()) {
            const QByteArray name = m_names.front();
            m_names.pop_front();
            begin(name);
        } else {
            m_step.isOver = true;
            break;
        }
        if (std::chrono::steady_clock::now() >= end)
            break;
    }
    return std::move(m_step);
}

void Walk::begin(const QByteArray &name)
{
    m_linked.clear();
    struct stat status{};
    if (name == "-" && m_options.readsStandardInput) {
        Found input;
        input.path = name;
        input.size = -1;
        m_step.found.push_back(std::move(input));
    } else if (::stat(name.constData(), &status) != 0) {
        const int error = errno;
        const std::vector<QByteArray> names = error == ENOENT ? expanded(name) : std::vector<QByteArray>();
        if (names.empty())
            m_step.found.push_back(failure(name, errorAt(name, error)));
        // A name that looks like a pattern is taken literally when it exists; so what matched can't match again.
        m_names.insert(m_names.begin(), names.begin(), names.end());
    } else if (S_ISDIR(status.st_mode)) {
        enter(name.endsWith('/') ? name : name + '/', status, {});
    } else if (auto error = kindError(status.st_mode)) {
        m_step.found.push_back(failure(name, std::move(*error)));
    } else {
        m_step.found.push_back(fileOf(name, status, false));
    }
}

void Walk::enter(QByteArray path, const struct stat &status, const std::stop_token &stop)
{
    const int opened = m_disk->open(path, O_DIRECTORY);
    DIR *const directory = opened < 0 ? nullptr : ::fdopendir(opened);
    if (!directory) {
        FileError error = systemError(opened < 0 ? -opened : errno);
        path.chop(1);
        m_step.found.push_back(
            folderFailure(path, error.kind == ErrorKind::NotFound ? FileError{ErrorKind::Vanished} : error));
        return;
    }
    Folder folder{std::move(path), {status.st_dev, status.st_ino}, {}};
    errno = 0;
    while (const dirent *entry = stop.stop_requested() ? nullptr : ::readdir(directory)) {
        Child child;
        child.name = entry->d_name;
        if (child.name == "." || child.name == "..")
            continue;
        if (!m_options.includesHidden && child.name.startsWith('.')) {
            skip(folder.prefix + child.name, Skipped::Hidden);
            continue;
        }
        struct stat own{};
        if (::fstatat(opened, entry->d_name, &own, AT_SYMLINK_NOFOLLOW) != 0)
            child.error = errno;
        child.isLink = S_ISLNK(own.st_mode);
        child.status = own;
        if (child.isLink && m_options.followsLinks && ::fstatat(opened, entry->d_name, &child.status, 0) != 0)
            child.error = errno;
        if (child.error == 0 && S_ISDIR(child.status.st_mode))
            child.name += '/';
        folder.children.push_back(std::move(child));
        errno = 0;
    }
    const int error = stop.stop_requested() ? 0 : errno;
    ::closedir(directory);
    if (error != 0)
        m_step.found.push_back(folderFailure(folder.prefix.chopped(1), systemError(error)));
    std::sort(folder.children.begin(), folder.children.end(),
              [](const Child &one, const Child &other) { return one.name < other.name; });
    m_folders.push_back(std::move(folder));
}

void Walk::goOn(const std::stop_token &stop)
{
    Folder &folder = m_folders.back();
    if (folder.next == folder.children.size()) {
        m_folders.pop_back();
        return;
    }
    const Child child = std::move(folder.children[folder.next++]);
    const QByteArray path = folder.prefix + child.name;
    if (child.error != 0) {
        const bool isBroken = child.isLink && child.error == ENOENT;
        const bool isGone = !child.isLink && child.error == ENOENT;
        m_step.found.push_back(failure(path, isBroken ? FileError{ErrorKind::BrokenLink}
                                             : isGone ? FileError{ErrorKind::Vanished}
                                                      : systemError(child.error)));
    } else if (S_ISLNK(child.status.st_mode)) {
        skip(path, Skipped::Link);
    } else if (S_ISDIR(child.status.st_mode)) {
        enterChild(path, child, stop);
    } else if (!skipSpecial(path, child.status.st_mode)) {
        m_step.found.push_back(fileOf(path, child.status, child.isLink));
    }
}

void Walk::enterChild(const QByteArray &path, const Child &child, const std::stop_token &stop)
{
    const Identity identity{child.status.st_dev, child.status.st_ino};
    const bool isLoop = std::any_of(m_folders.begin(), m_folders.end(),
                                    [&](const Folder &outer) { return outer.identity == identity; });
    // Each link's target once: links among folders make endlessly many paths even without a loop.
    if (isLoop)
        skip(path.chopped(1), Skipped::Loop);
    else if (child.isLink && !m_linked.insert(identity).second)
        skip(path.chopped(1), Skipped::Repeated);
    else
        enter(path, child.status, stop);
}

bool Walk::skipSpecial(const QByteArray &path, mode_t mode)
{
    const auto error = kindError(mode);
    if (!error)
        return false;
    skip(path, error->kind == ErrorKind::Pipe     ? Skipped::Pipe
               : error->kind == ErrorKind::Socket ? Skipped::Socket
                                                  : Skipped::Device);
    return true;
}

} // namespace files
