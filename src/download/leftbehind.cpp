// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "leftbehind.h"

#include "part.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace download {

namespace {

/// A file of a folder that a row may own.
struct Found {
    QString name; ///< that it has, or will have
    qint64 size = 0;
    PartSource source;
    bool isTaken = false;
};

struct FolderContent {
    std::vector<Found> parts;
    std::vector<Found> files; ///< complete, and still with a note: nobody was told
    QHash<QString, std::size_t> partNamed;
    QMultiHash<QByteArray, std::size_t> partsOf;
    QMultiHash<QByteArray, std::size_t> filesOf;
};

FolderContent contentOf(const QString &folder)
{
    constexpr QLatin1String partEnd(".part");
    FolderContent content;
    const QDir directory(folder);
    const auto list = directory.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::NoSort);
    for (const QFileInfo &file : list) {
        Found found{file.fileName(), file.size(), Part::sourceOf(file.filePath())};
        if (found.source.size >= 0)
            found.size = Part::hereOf(found.source, found.size).total();
        if (found.name.endsWith(partEnd)) {
            found.name.chop(partEnd.size());
            content.partNamed.insert(found.name, content.parts.size());
            if (!found.source.url.isEmpty())
                content.partsOf.insert(found.source.url, content.parts.size());
            content.parts.push_back(std::move(found));
        } else if (!found.source.url.isEmpty()) {
            content.filesOf.insert(found.source.url, content.files.size());
            content.files.push_back(std::move(found));
        }
    }
    return content;
}

void give(Found &part, KeptRow &row)
{
    part.isTaken = true;
    row.name = part.name;
    row.bytes = part.size;
    if (!part.source.url.isEmpty())
        row.validator = part.source.validator;
}

/// The part of the name that the row knows; where the file system keeps no notes, the name alone tells.
bool takeByName(FolderContent &content, KeptRow &row)
{
    const auto at = content.partNamed.constFind(row.name);
    if (row.name.isEmpty() || at == content.partNamed.constEnd())
        return false;
    Found &part = content.parts[*at];
    if (part.isTaken || (!part.source.url.isEmpty() && part.source.url != row.url))
        return false;
    give(part, row);
    return true;
}

/// One that was begun when the journal had not heard of it.
bool takeByAddress(FolderContent &content, KeptRow &row)
{
    for (const std::size_t at : content.partsOf.values(row.url)) {
        if (content.parts[at].isTaken)
            continue;
        give(content.parts[at], row);
        return true;
    }
    return false;
}

bool isFinished(FolderContent &content, const QString &folder, KeptRow &row)
{
    for (const std::size_t at : content.filesOf.values(row.url)) {
        Found &file = content.files[at];
        const bool isShort = row.size >= 0 && file.size < row.size; // a power cut took the rest
        if (file.isTaken || isShort)
            continue;
        file.isTaken = true;
        row.state = RowState::Done;
        row.file = folder + u'/' + file.name;
        row.name = file.name;
        row.bytes = file.size;
        row.error.reset();
        Part::forgetSource(row.file);
        return true;
    }
    return false;
}

/// A file that was complete when the machine stopped, and perhaps not yet on the disk.
void lookForLoss(KeptRow &row)
{
    const QFileInfo file(row.file);
    const qint64 size = file.exists() ? file.size() : 0;
    // From here on it counts as safe: what is there after a power cut, was written.
    row.isVolatile = false;
    if (file.exists() && size == row.bytes)
        return;
    DownloadError error{ErrorKind::Lost};
    error.received = size;
    error.expected = row.bytes;
    row.error = error;
    row.state = RowState::Failed;
    row.file.clear();
    row.bytes = 0;
}

} // namespace

void lookOnDisk(std::vector<KeptBatch> &batches)
{
    QHash<QString, QList<std::pair<KeptRow *, bool>>> rows; // by folder; whether it has its part
    for (KeptBatch &batch : batches) {
        for (auto &[place, row] : batch.rows) {
            if (row.state == RowState::Done && row.isVolatile)
                lookForLoss(row);
            if (row.state != RowState::Done)
                rows[folderFor(batch.options.folder, row.options)].append({&row, false});
        }
    }
    for (auto folder = rows.begin(); folder != rows.end(); ++folder) {
        FolderContent content = contentOf(folder.key());
        for (auto &[row, hasPart] : *folder)
            hasPart = takeByName(content, *row);
        for (auto &[row, hasPart] : *folder) {
            if (hasPart || takeByAddress(content, *row)
                || (row->state == RowState::Paused && isFinished(content, folder.key(), *row)))
                continue;
            row->bytes = 0;
        }
    }
}

} // namespace download
