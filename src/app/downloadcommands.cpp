// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What Downloads does with the rows of its table.
#include "downloads.h"

#include "openfiles.h"

#include <QClipboard>
#include <QGuiApplication>

namespace app {

void Downloads::cancelAll()
{
    for (const auto &batch : m_model.batches()) {
        if (!batch->activity()->isSettled())
            batch->activity()->cancel();
    }
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
        list += m_model.place(row).it().item.text + u'\n';
    if (!list.isEmpty())
        QGuiApplication::clipboard()->setText(list);
}

void Downloads::clearFinished()
{
    if (m_model.remove(m_model.rowsIn({TaskState::Done, TaskState::Failed, TaskState::Cancelled})) == 0)
        return;
    m_isRemoved = true;
    moveOn();
    Q_EMIT noticeChanged();
}

void Downloads::undo()
{
    m_model.restore();
    moveOn();
    Q_EMIT noticeChanged();
}

void Downloads::dismiss()
{
    m_notice.clear();
    m_isRemoved = false;
    Q_EMIT noticeChanged();
}

void Downloads::say(const QString &notice)
{
    m_notice = notice;
    m_isRemoved = false;
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
    const QString path = at.it().file.isEmpty() ? at.activity->batch().options().folder + u'/' + at.it().name
                                                : at.it().file;
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
}

void Downloads::retry(int row) { again(place(row), false); }

void Downloads::allowOnce(int row) { again(place(row), true); }

void Downloads::again(const DownloadModel::Place &place, bool isAllowing)
{
    if (!place.activity || isUnderWay(place.it().state) || place.it().state == download::RowState::Done)
        return;
    place.activity->retry(place.row, isAllowing);
    m_timer.start();
    moveOn();
    Q_EMIT started(place.activity);
}

void Downloads::remove(int row)
{
    if (m_model.remove({m_rows.sourceRow(row)}) == 0)
        return;
    m_isRemoved = true;
    moveOn();
    Q_EMIT noticeChanged();
}

} // namespace app
