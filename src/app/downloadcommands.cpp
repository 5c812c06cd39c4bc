// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What Downloads does with the rows of its table.
#include "downloads.h"

#include "openfiles.h"

#include <download/listtext.h>
#include <download/secrets.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace app {

namespace {

constexpr qint64 kilobyte = 1000;
constexpr qint64 mostKilobytes = 10'000'000;

} // namespace

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

std::vector<DownloadModel::Place> Downloads::places(int row) const
{
    std::vector<DownloadModel::Place> all;
    for (const int each : m_selection.rowsFor(row))
        all.push_back(place(each));
    return all;
}

Downloads::Commands Downloads::commandsFor(int row) const
{
    Commands can;
    for (const DownloadModel::Place &at : places(row)) {
        const download::Row &it = at.it();
        const bool isPaused = it.state == download::RowState::Paused;
        can.setFlag(CanOpen, can.testFlag(CanOpen) || !it.file.isEmpty());
        can.setFlag(CanCopyError, can.testFlag(CanCopyError) || it.error.has_value());
        if ((isPaused || it.state == download::RowState::Queued) && m_rows.key() == DownloadFilter::List)
            can |= CanMove;
        if (it.state == download::RowState::Done || isUnderWay(it.state))
            can |= CanCheck;
        if (isUnderWay(it.state))
            can |= CanLimit;
        if (isPaused)
            can |= Commands(CanResume) | CanCancel | CanRemove;
        else if (isMoving(it.state))
            can |= Commands(CanPause) | CanCancel;
        else
            can |= CanRemove;
        if (it.state == download::RowState::Failed || it.state == download::RowState::Cancelled)
            can |= CanRetry;
        if (it.state == download::RowState::Failed && it.error->kind == download::ErrorKind::Downgrade)
            can |= CanAllow;
    }
    return can;
}

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
    for (const DownloadModel::Place &at : places(row)) {
        if (!at.it().file.isEmpty() && !openFile(at.it().file))
            say(tr("%1 can't be opened.").arg(at.it().file));
    }
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
    QStringList addresses;
    for (const DownloadModel::Place &at : places(row))
        addresses << at.it().item.text;
    if (!addresses.isEmpty())
        QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
}

void Downloads::copyError(int row)
{
    const DownloadModel::Place at = place(row);
    if (at.activity && at.it().error)
        QGuiApplication::clipboard()->setText(download::sentence(*at.it().error));
}

void Downloads::cancel(int row)
{
    for (const DownloadModel::Place &at : places(row))
        at.activity->batch().cancel(at.row);
    moveOn();
}

void Downloads::togglePause(int row)
{
    const DownloadModel::Place given = place(row);
    if (!given.activity)
        return;
    // All do what the one does that the command was given on.
    const bool isResuming = given.it().isPauseAsked;
    for (const DownloadModel::Place &at : places(row)) {
        if (!isResuming)
            at.activity->batch().pause(at.row);
        else if (at.it().isPauseAsked)
            resume(at);
    }
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

void Downloads::replaceWithheld(const std::vector<download::Row> &rows, const download::BatchOptions &options)
{
    QSet<QByteArray> complete;
    const bool haveAll = download::hasSecrets(options);
    for (const download::Row &row : rows) {
        const download::PublicAddress address = download::publicAddress(row.item.url);
        if (haveAll || address.isWithheld || download::publicOptions(row.item.options).isWithheld)
            complete.insert(address.url);
    }
    if (complete.isEmpty())
        return;
    std::vector<int> replaced = m_model.pausedRows();
    std::erase_if(replaced, [&](int row) {
        const DownloadModel::Place place = m_model.place(row);
        const download::Row &it = place.it();
        return !it.isWithheld || !complete.contains(it.item.url);
    });
    for (const int row : replaced)
        m_model.place(row).activity->batch().cancel(m_model.place(row).row);
    removeRows(replaced);
}

QString Downloads::speedProblem(const QString &text) const
{
    bool isNumber = false;
    const qint64 typed = QLocale().toLongLong(text.trimmed(), &isNumber);
    return text.trimmed().isEmpty() || (isNumber && typed >= 1 && typed <= mostKilobytes)
               ? QString()
               : tr("Give 1 to %1, or nothing.").arg(QLocale().toString(mostKilobytes));
}

QString Downloads::speedLimit(int row) const
{
    const DownloadModel::Place at = place(row);
    const qint64 limit = at.activity ? at.it().speedLimit : 0;
    return limit > 0 ? QLocale().toString(limit / kilobyte) : QString();
}

void Downloads::limitSpeed(int row, const QString &kilobytes)
{
    if (!speedProblem(kilobytes).isEmpty())
        return;
    for (const DownloadModel::Place &at : places(row)) {
        if (isUnderWay(at.it().state))
            at.activity->batch().setSpeedLimit(at.row, QLocale().toLongLong(kilobytes.trimmed()) * kilobyte);
    }
    moveOn();
}

int Downloads::moveUp(int row) { return move(row, true); }

int Downloads::moveDown(int row) { return move(row, false); }

int Downloads::move(int row, bool isUp)
{
    const DownloadModel::Place given = place(row);
    // In another order nobody would see what moved.
    if (!given.activity || m_rows.key() != DownloadFilter::List)
        return row;
    std::vector<DownloadModel::Place> all = places(row);
    // The first goes first, so that those behind it find its place free; what is at the edge already stays together.
    std::sort(all.begin(), all.end(),
              [isUp](const DownloadModel::Place &one, const DownloadModel::Place &other) {
                  const qint64 first = one.activity->batch().rank(one.row);
                  const qint64 second = other.activity->batch().rank(other.row);
                  return isUp ? first < second : first > second;
              });
    for (const DownloadModel::Place &at : all) {
        const download::Batch &batch = at.activity->batch();
        const auto next = isUp ? batch.waitingBefore(at.row) : batch.waitingAfter(at.row);
        if (!next || std::find(all.begin(), all.end(), DownloadModel::Place{at.activity, *next}) != all.end())
            continue;
        if (isUp)
            m_model.moveUp(at);
        else
            m_model.moveDown(at);
    }
    return m_rows.shownRow(m_model.rowOf(given));
}

void Downloads::retry(int row)
{
    for (const DownloadModel::Place &at : places(row))
        again(at, false);
}

void Downloads::allowOnce(int row)
{
    for (const DownloadModel::Place &at : places(row)) {
        if (at.it().error && at.it().error->kind == download::ErrorKind::Downgrade)
            again(at, true);
    }
}

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

} // namespace app
