// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// How Downloads brings back the rows of the last session.
#include "downloads.h"

#include <aio/thread.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace app {

void Downloads::bringBack(const QString &path)
{
    aio::createTask(readJournal(path), "bring back downloads").bindTo(this);
}

aio::Coro<> Downloads::readJournal(QString path)
{
    const auto open = [journal = m_journal, path] { return journal->open(path); };
    const download::Journal::Opened opened = co_await aio::toThread(open);
    show(opened);
}

void Downloads::show(const download::Journal::Opened &opened)
{
    int paused = 0;
    bool isPractice = false;
    for (download::KeptBatch kept : opened.batches) {
        // Its own line was lost with the folder in it.
        if (kept.options.folder.isEmpty())
            kept.options.folder = m_options.folder();
        for (const auto &[place, row] : kept.rows) {
            paused += row.state == download::RowState::Paused ? 1 : 0;
            isPractice = isPractice
                         || (!m_oldPractice.isEmpty() && row.url.startsWith(m_oldPractice.toUtf8()));
        }
        add(std::make_shared<download::Batch>(kept, wire(), m_journal));
    }
    // On the port that it had, if that is still free.
    if (isPractice)
        static_cast<void>(m_site.renewed(m_oldPractice, m_oldPractice));
    moveOn();

    QStringList news;
    if (paused > 0)
        news << tr("%Ln download(s) of last time are here again, paused.", nullptr, paused);
    if (!opened.setAside.isEmpty())
        news << tr("Their journal was damaged or of a newer version: what it says is used, and it is kept as "
                   "%1.")
                    .arg(QDir::toNativeSeparators(opened.setAside));
    if (!opened.owner.isEmpty())
        news << tr("Another program keeps the downloads of this profile (%1): those of this window won't "
                   "come back "
                   "after it.")
                    .arg(opened.owner);
    if (!opened.error.isEmpty())
        news << tr("Downloads won't come back after the end of this window: %1").arg(opened.error);
    if (news.isEmpty())
        return;
    say(news.join(u' '));
    m_offersResume = paused > 0;
    Q_EMIT noticeChanged();
}

} // namespace app
