// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#include "filetrash.h"

#include "downloadoptions.h"
#include "sizes.h"

#include <files/names.h>

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

FileTrash::FileTrash(FileOptions &options, FileModel &rows)
    : m_options(options), m_rows(rows)
{}

void FileTrash::follow()
{
    disconnect(m_connection);
    if (const auto &activity = m_rows.activity())
        m_connection = connect(activity.get(), &FileActivity::removalChanged, this, [this] {
            m_rows.flush();
            Q_EMIT changed();
            Q_EMIT moved();
        });
    Q_EMIT changed();
    Q_EMIT moved();
}

QStringList FileTrash::ruleNames() const
{
    const QByteArray folder = m_rows.activity() ? m_rows.activity()->keptFolder() : QByteArray();
    return {tr("the newest"), tr("the oldest"), tr("the shortest path"), tr("the first"),
            folder.isEmpty() ? tr("those in a folder…")
                             : tr("those in %1").arg(folderText(files::displayName(folder)))};
}

int FileTrash::rule() const
{
    const bool isFolder = m_rows.activity() && !m_rows.activity()->keptFolder().isEmpty();
    return isFolder ? int(files::KeepRule::InFolder) : m_options.keepRule();
}

void FileTrash::choose(int rule)
{
    if (!removal() || isUnderWay())
        return;
    m_options.setKeepRule(rule);
    m_rows.activity()->keep(files::KeepRule(m_options.keepRule()));
    m_rows.refresh();
    Q_EMIT changed();
}

void FileTrash::chooseFolder(const QUrl &folder)
{
    if (!removal() || isUnderWay() || !folder.isLocalFile())
        return;
    m_rows.activity()->keep(files::KeepRule::InFolder, QFile::encodeName(folder.toLocalFile()));
    m_rows.refresh();
    Q_EMIT changed();
}

void FileTrash::chooseFolderOf(int place)
{
    const int row = m_rows.rowAt(place);
    if (row < 0 || !removal() || isUnderWay())
        return;
    const QByteArray path = m_rows.activity()->job().pathOf(std::size_t(row));
    m_rows.activity()->keep(files::KeepRule::InFolder,
                            path.left(std::max(path.lastIndexOf('/'), qsizetype{1})));
    m_rows.refresh();
    Q_EMIT changed();
}

void FileTrash::toggle(int place)
{
    const int row = m_rows.rowAt(place);
    files::Removal *const it = removal();
    if (row < 0 || !it || it->isUnderWay() || m_rows.activity()->job().rows()[std::size_t(row)].group < 0
        || it->keeping().isGone(std::size_t(row)))
        return;
    if (!it->keeping().setStays(std::size_t(row), !it->keeping().stays(std::size_t(row)))) {
        Q_EMIT refused(tr("One of each group stays: choose another that is kept first."));
        return;
    }
    m_rows.refresh();
    Q_EMIT changed();
}

QString FileTrash::statement() const
{
    const files::Removal *const it = removal();
    if (!it)
        return {};
    if (it->isUnderWay())
        return tr("%1 of %2 moved").arg(QLocale().toString(it->dealtWith()), QLocale().toString(it->total()));
    const files::Keeping::Total total = it->keeping().total();
    if (total.files > 0)
        return tr("%Ln file(s) would go to the trash: %1.", nullptr, total.files).arg(sizeText(total.bytes));
    return it->inTrash() > 0 ? QString() : tr("All files stay.");
}

QString FileTrash::outcome() const
{
    const files::Removal *const it = removal();
    if (!it || it->isUnderWay())
        return {};
    QStringList parts;
    if (it->inTrash() > 0)
        parts
            << tr("%Ln file(s) in the trash: %1.", nullptr, it->inTrash()).arg(sizeText(it->bytesInTrash()));
    if (it->refusedCount() > 0)
        parts << tr("%Ln could not be moved; the row says why.", nullptr, it->refusedCount());
    return parts.join(u' ');
}

bool FileTrash::isUnderWay() const { return removal() && removal()->isUnderWay(); }

bool FileTrash::canStart() const
{
    return removal() && !removal()->isUnderWay() && removal()->keeping().total().files > 0;
}

bool FileTrash::canPutBack() const
{
    return removal() && !removal()->isUnderWay() && removal()->inTrash() > 0;
}

double FileTrash::progress() const
{
    return isUnderWay() ? double(removal()->dealtWith()) / removal()->total() : 0;
}

void FileTrash::start()
{
    if (!canStart())
        return;
    removal()->start();
    Q_EMIT began();
    Q_EMIT changed();
}

void FileTrash::putBack()
{
    if (!canPutBack())
        return;
    removal()->putBack();
    Q_EMIT began();
    Q_EMIT changed();
}

} // namespace app
