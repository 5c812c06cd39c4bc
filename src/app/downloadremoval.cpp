// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// How Downloads takes rows off its table, with or without their files, and brings them back.
#include "downloads.h"

#include <download/part.h>
#include <download/secrets.h>

#include <aio/thread.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What is on the disk of a row that is over or paused, as far as it is its own: its file, or its part; else empty.
QString ownFile(const DownloadModel::Place &place)
{
    const download::Row &row = place.it();
    if (row.hint == download::Hint::Skipped)
        return {}; // it was here before
    if (!row.file.isEmpty())
        return QFile::exists(row.file) ? row.file : QString();
    const QString folder = download::folderFor(place.activity->batch().options().folder, row.item.options);
    const QString part = folder + u'/' + row.name + u".part"_s;
    const bool isOwn = row.kept > 0
                       && download::Part::sourceOf(part).url == download::publicAddress(row.item.url).url;
    return isOwn ? part : QString();
}

struct Moved {
    std::vector<std::pair<QByteArray, QByteArray>> files; ///< from where, and where it is now
    std::vector<std::size_t> refused;                     ///< places that keep their files
    QString why;                                          ///< of the first
};

Moved moveToTrash(const files::Trash &trash, const std::vector<QString> &paths)
{
    Moved moved;
    for (std::size_t at = 0; at < paths.size(); ++at) {
        if (paths[at].isEmpty())
            continue;
        const QByteArray path = QFile::encodeName(paths[at]);
        const auto taken = trash.take(path);
        if (const auto *inTrash = std::get_if<QByteArray>(&taken)) {
            moved.files.emplace_back(path, *inTrash);
            continue;
        }
        moved.refused.push_back(at);
        if (moved.why.isEmpty())
            moved.why = paths[at] + u": "_s + files::sentence(std::get<files::Refusal>(taken));
    }
    return moved;
}

} // namespace

std::vector<DownloadModel::Place> Downloads::removable(int row) const
{
    std::vector<DownloadModel::Place> all = places(row);
    std::erase_if(all, [](const DownloadModel::Place &at) { return isMoving(at.it().state); });
    return all;
}

void Downloads::remove(int row)
{
    std::vector<int> rows;
    for (const DownloadModel::Place &at : removable(row)) {
        at.activity->batch().cancel(at.row);
        rows.push_back(m_model.rowOf(at));
    }
    removeRows(rows);
}

void Downloads::removeRows(const std::vector<int> &rows)
{
    if (m_model.remove(rows) == 0)
        return;
    m_trashed.clear();
    for (const DownloadModel::RemovedRows &removed : m_model.removed())
        m_journal->remove(removed.activity->batch().journalId(), removed.rows);
    // What was said before would hide that this can be undone.
    m_notice.clear();
    m_offersResume = false;
    m_isRemoved = true;
    moveOn();
    Q_EMIT noticeChanged();
}

void Downloads::removeAndDelete(int row)
{
    std::vector<DownloadModel::Place> places = removable(row);
    for (const DownloadModel::Place &at : places)
        at.activity->batch().cancel(at.row);
    if (!places.empty())
        aio::createTask(deleteRows(std::move(places)), "remove and delete").bindTo(this);
}

aio::Coro<> Downloads::deleteRows(std::vector<DownloadModel::Place> places)
{
    std::vector<QString> paths;
    for (const DownloadModel::Place &at : places)
        paths.push_back(ownFile(at));
    const auto move = [trash = m_trash, paths] { return moveToTrash(*trash, paths); };
    Moved moved = co_await aio::toThread(move);
    std::vector<int> rows;
    for (std::size_t at = 0; at < places.size(); ++at) {
        const bool isRefused = std::find(moved.refused.begin(), moved.refused.end(), at)
                               != moved.refused.end();
        const int row = isRefused ? -1 : m_model.rowOf(places[at]);
        if (row >= 0)
            rows.push_back(row);
    }
    if (!rows.empty()) {
        removeRows(rows);
        m_trashed = std::move(moved.files);
    }
    if (!moved.why.isEmpty())
        say(moved.why);
    Q_EMIT noticeChanged();
}

void Downloads::undo()
{
    for (const DownloadModel::RemovedRows &removed : m_model.removed())
        m_journal->putBack(removed.activity->batch().journalId(), removed.rows);
    m_model.restore();
    moveOn();
    Q_EMIT noticeChanged();
    if (!m_trashed.empty())
        aio::createTask(giveBack(), "bring back files").bindTo(this);
}

aio::Coro<> Downloads::giveBack()
{
    const auto move = [trash = m_trash, moved = std::exchange(m_trashed, {})] {
        QString why;
        for (const auto &[from, inTrash] : moved) {
            if (const auto refusal = trash->giveBack(inTrash, from); refusal && why.isEmpty())
                why = QFile::decodeName(from) + u": "_s + files::sentence(*refusal);
        }
        return why;
    };
    const QString why = co_await aio::toThread(move);
    if (!why.isEmpty())
        say(why);
}

} // namespace app
