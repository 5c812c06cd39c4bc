// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "error.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <system_error>

namespace files {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("files", text); }

} // namespace

FileError systemError(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound};
    case ESTALE:
        return {ErrorKind::Vanished};
    case EACCES:
    case EPERM:
        return {ErrorKind::NoPermission};
    case ELOOP:
        return {ErrorKind::LinkLoop};
    case EISDIR:
        return {ErrorKind::Folder};
    case ENXIO: // what opening a socket says
        return {ErrorKind::Socket};
    case ENAMETOOLONG:
        return {ErrorKind::NameTooLong};
    case EMFILE:
    case ENFILE:
        return {ErrorKind::TooManyOpen};
    default:
        return {ErrorKind::Disk, QString::fromStdString(std::generic_category().message(number))};
    }
}

QString sentence(const FileError &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("there is no such file");
    case ErrorKind::Vanished:
        return tr("it is not there any more");
    case ErrorKind::NoPermission:
        return tr("no permission to read it");
    case ErrorKind::BrokenLink:
        return tr("a link that leads nowhere");
    case ErrorKind::LinkLoop:
        return tr("links that lead back to themselves");
    case ErrorKind::Folder:
        return tr("a folder, not a file");
    case ErrorKind::Pipe:
        return tr("a pipe, not a file");
    case ErrorKind::Socket:
        return tr("a socket, not a file");
    case ErrorKind::Device:
        return tr("a device, not a file");
    case ErrorKind::Changed:
        return tr("it changed while it was read");
    case ErrorKind::NameTooLong:
        return tr("its name is too long for the system");
    case ErrorKind::TooManyOpen:
        return tr("too many files are open");
    case ErrorKind::Disk:
        return tr("reading failed: %1").arg(error.detail);
    case ErrorKind::Mismatch:
        return tr("the checksum does not match");
    case ErrorKind::NotSums:
        return tr("there is no checksum in it");
    case ErrorKind::TooLarge:
        return tr("too large to be a list of checksums");
    case ErrorKind::Other:
        break;
    }
    return error.detail;
}

QString kindName(ErrorKind kind)
{
    static constexpr std::array names{
        "not-found", "vanished", "no-permission", "broken-link", "link-loop",     "folder",
        "pipe",      "socket",   "device",        "changed",     "name-too-long", "too-many-open",
        "disk",      "mismatch", "not-sums",      "too-large",   "other"};
    static_assert(names.size() == std::size_t(ErrorKind::Other) + 1);
    return QLatin1String(names[std::size_t(kind)]);
}

FileFailure::FileFailure(FileError error)
    : std::runtime_error(kindName(error.kind).toStdString()), m_error(std::move(error))
{}

} // namespace files
