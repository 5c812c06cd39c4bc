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
        if (file.isTaken)
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

} // namespace

void lookOnDisk(std::vector<KeptBatch> &batches)
{
    QHash<QString, QList<std::pair<KeptRow *, bool>>> rows; // by folder; whether it has its part
    for (KeptBatch &batch : batches) {
        for (auto &[place, row] : batch.rows) {
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
