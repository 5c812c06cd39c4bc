// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace download {

namespace {

/// Opens `path` and waits with `sync`; the system's reason, or nothing.
QString waitFor(const QString &path, int (*sync)(int))
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return path + QStringLiteral(": ") + qt_error_string(errno);
    const int error = sync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error == 0 ? QString() : path + QStringLiteral(": ") + qt_error_string(error);
}

} // namespace

QString makeFileDurable(const QString &file)
{
    const QString problem = waitFor(file, ::fsync);
    return problem.isEmpty() ? waitFor(QFileInfo(file).absolutePath(), ::fsync) : problem;
}

QString makeAllDurable(const QString &folder) { return waitFor(folder, ::syncfs); }

} // namespace download
