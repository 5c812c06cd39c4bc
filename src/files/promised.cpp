// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "promised.h"

namespace files {

namespace {

/// Some two million lines: what is larger is no list of checksums.
constexpr qint64 largestSums = qint64{256} * 1024 * 1024;

Row failedRow(const QByteArray &path, const FileError &error)
{
    Row row;
    row.path = path;
    row.error = error;
    return row;
}

void addSums(const QByteArray &name, const Sums &sums, const QByteArray &folder, PromisedFiles &to)
{
    for (const BadLine &line : sums.bad)
        to.badLines.push_back({name, line});
    for (const SumLine &line : sums.lines) {
        Row row;
        row.path = line.name;
        row.promised = line;
        struct stat status{};
        const bool isThere = ::stat(below(folder, line.name).constData(), &status) == 0;
        row.size = isThere && S_ISREG(status.st_mode) ? status.st_size : -1;
        to.rows.push_back(std::move(row));
    }
    if (sums.lines.empty())
        to.rows.push_back(failedRow(name, {ErrorKind::NotSums}));
}

} // namespace

QByteArray below(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() || name.startsWith('/') ? name : folder + '/' + name;
}

PromisedFiles readPromised(const Disk &disk, const QByteArrayList &sums, const QByteArray &folder,
                           bool readsStandardInput, const std::stop_token &stop)
{
    PromisedFiles promised;
    for (const QByteArray &name : sums) {
        std::atomic<qint64> done = 0;
        std::atomic<bool> isTooLarge = false; // which ends the reading
        QByteArray content;
        auto error = readThrough(disk, {name, false, readsStandardInput}, {stop, &isTooLarge}, done,
                                 [&](const char *data, std::size_t size) {
                                     content.append(data, qsizetype(size));
                                     isTooLarge = content.size() > largestSums;
                                 });
        if (isTooLarge)
            error = FileError{ErrorKind::TooLarge};
        if (error)
            promised.rows.push_back(failedRow(name, *error));
        else
            addSums(name, readSums(content), folder, promised);
    }
    return promised;
}

} // namespace files
