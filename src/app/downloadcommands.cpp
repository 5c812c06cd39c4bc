// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What Downloads does with the rows of its table.
#include "downloads.h"

#include "openfiles.h"

#include <download/listtext.h>
#include <download/secrets.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QSet>

namespace app {

void Downloads::pauseAll()
{
    for (const auto &batch : m_model.batches())
        batch->activity()->batch().pause();
    moveOn();
}

void Downloads::resumeAll()
{
    for (const auto &batch : m_model.batches()) {
        if (batch->pausedCount() == 0)
            continue;
        batch->activity()->resume();
        moved(batch->activity());
    }
    if (m_offersResume)
        dismiss();
}

void Downloads::cancelAll()
{
    for (const auto &batch : m_model.batches()) {
        if (!batch->batch().isSettled())
            batch->activity()->cancel();
    }
    moveOn();
}

void Downloads::retryFailed()
{
    for (const int row : m_model.rowsIn({TaskState::Failed}))
        again(m_model.place(row), false);
}

void Downloads::copyFailed()
{
    QString list;
    for (const int row : m_model.rowsIn({TaskState::Failed}))
        list += download::listText(m_model.place(row).it().item);
    if (!list.isEmpty())
        QGuiApplication::clipboard()->setText(list);
}

void Downloads::clearFinished()
{
    removeRows(m_model.rowsIn({TaskState::Done, TaskState::Failed, TaskState::Cancelled}));
}

void Downloads::removeRows(const std::vector<int> &rows)
{
    if (m_model.remove(rows) == 0)
        return;
    for (const DownloadModel::RemovedRows &removed : m_model.removed())
        m_journal->remove(removed.activity->batch().journalId(), removed.rows);
    m_isRemoved = true;
    moveOn();
    Q_EMIT noticeChanged();
}

void Downloads::undo()
{
    for (const DownloadModel::RemovedRows &removed : m_model.removed())
        m_journal->putBack(removed.activity->batch().journalId(), removed.rows);
    m_model.restore();
    moveOn();
    Q_EMIT noticeChanged();
}

void Downloads::dismiss()
{
    m_notice.clear();
    m_offersResume = m_isRemoved = false;
    Q_EMIT noticeChanged();
}

void Downloads::say(const QString &notice)
{
    m_notice = notice;
    m_offersResume = m_isRemoved = false;
    Q_EMIT noticeChanged();
}

void Downloads::sayDiskRefused(const download::Batch &batch)
{
    say(tr("All downloads into that folder are paused: %1.").arg(download::sentence(*batch.diskProblem())));
    m_offersResume = true;
    Q_EMIT noticeChanged();
}

DownloadModel::Place Downloads::place(int row) const { return m_model.place(m_rows.sourceRow(row)); }

void Downloads::act(int row)
{
    const int action = m_rows.index(row, 0).data(DownloadModel::ActionRole).toInt();
    if (action == DownloadModel::Open)
        open(row);
    else if (action == DownloadModel::Cancel)
        cancel(row);
    else if (action == DownloadModel::Resume)
        togglePause(row);
    else
        retry(row);
}

void Downloads::open(int row)
{
    const DownloadModel::Place at = place(row);
    if (at.activity && !at.it().file.isEmpty() && !openFile(at.it().file))
        say(tr("%1 can't be opened.").arg(at.it().file));
}

void Downloads::showInFolder(int row)
{
    const DownloadModel::Place at = place(row);
    if (!at.activity)
        return;
    const QString folder = download::folderFor(at.activity->batch().options().folder, at.it().item.options);
    const QString path = at.it().file.isEmpty() ? folder + u'/' + at.it().name : at.it().file;
    if (!app::showInFolder(path))
        say(tr("The folder of %1 can't be opened.").arg(path));
}

void Downloads::copyUrl(int row)
{
    const DownloadModel::Place at = place(row);
    if (at.activity)
        QGuiApplication::clipboard()->setText(at.it().item.text);
}

void Downloads::copyError(int row)
{
    const DownloadModel::Place at = place(row);
    if (at.activity && at.it().error)
        QGuiApplication::clipboard()->setText(download::sentence(*at.it().error));
}

void Downloads::cancel(int row)
{
    const DownloadModel::Place at = place(row);
    if (at.activity)
        at.activity->batch().cancel(at.row);
    moveOn();
}

void Downloads::togglePause(int row)
{
    const DownloadModel::Place at = place(row);
    if (!at.activity)
        return;
    if (at.it().isPauseAsked)
        resume(at);
    else
        at.activity->batch().pause(at.row);
    moveOn();
}

void Downloads::resume(const DownloadModel::Place &place)
{
    if (place.it().isWithheld) {
        askForSecret(place);
        return;
    }
    place.activity->resume(place.row);
    moved(place.activity);
}

void Downloads::askForSecret(const DownloadModel::Place &place)
{
    m_editor.append(download::listText(place.it().item));
    say(tr("%1 needs a password or key, which is never written down. Its address is in the list again: "
           "complete it "
           "there and press Download; what is here of the file is used.")
            .arg(place.it().name));
}

void Downloads::replaceWithheld(const std::vector<download::ListItem> &items,
                                const download::BatchOptions &options)
{
    QSet<QByteArray> complete;
    const bool haveAll = download::hasSecrets(options);
    for (const download::ListItem &item : items) {
        const download::PublicAddress address = download::publicAddress(item.url);
        if (haveAll || address.isWithheld || download::publicOptions(item.options).isWithheld)
            complete.insert(address.url);
    }
    if (complete.isEmpty())
        return;
    std::vector<int> rows = m_model.pausedRows();
    std::erase_if(rows, [&](int row) {
        const DownloadModel::Place place = m_model.place(row);
        const download::Row &it = place.it();
        return !it.isWithheld || !complete.contains(it.item.url);
    });
    for (const int row : rows)
        m_model.place(row).activity->batch().cancel(m_model.place(row).row);
    removeRows(rows);
}

void Downloads::retry(int row) { again(place(row), false); }

void Downloads::allowOnce(int row) { again(place(row), true); }

void Downloads::again(const DownloadModel::Place &place, bool isAllowing)
{
    if (!place.activity || isUnderWay(place.it().state) || place.it().state == download::RowState::Done)
        return;
    if (place.it().isWithheld) {
        askForSecret(place);
        return;
    }
    place.activity->retry(place.row, isAllowing);
    moved(place.activity);
}

void Downloads::remove(int row)
{
    const DownloadModel::Place at = place(row);
    if (at.activity && at.it().state == download::RowState::Paused)
        at.activity->batch().cancel(at.row);
    removeRows({m_rows.sourceRow(row)});
}

} // namespace app
