// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What Downloads does with results: shows their details, copies and saves them.
#include "downloads.h"

#include "downloadtext.h"

#include <download/address.h>
#include <download/exports.h>
#include <download/listtext.h>
#include <download/optionline.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

void Downloads::showDetails(int row) { m_details.show(place(row)); }

QString Downloads::checksumProblem(const QString &text) const
{
    const auto read = download::readPastedChecksum(text);
    const auto *const problem = std::get_if<download::ChecksumProblem>(&read);
    return problem ? download::problemText(download::problemOf(*problem)) : QString();
}

void Downloads::check(int row, const QString &checksum)
{
    const DownloadModel::Place at = place(row);
    const auto read = download::readPastedChecksum(checksum);
    const auto *const good = std::get_if<download::Checksum>(&read);
    if (!at.activity || !good)
        return;
    at.activity->batch().check(at.row, *good);
    moveOn();
}

std::vector<const download::Row *> Downloads::shownRows() const
{
    std::vector<const download::Row *> rows;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        rows.push_back(&place(row).it());
    return rows;
}

QString Downloads::fileName(Format format) const
{
    return format == Csv ? u"downloads.csv"_s : format == Json ? u"downloads.json"_s : u"failed.txt"_s;
}

void Downloads::save(const QUrl &file, Format format)
{
    const std::vector<const download::Row *> rows = shownRows();
    const QByteArray content = format == Csv    ? download::csvOf(rows)
                               : format == Json ? download::jsonOf(rows)
                                                : download::failedOf(rows);
    QSaveFile to(file.toLocalFile());
    const bool isWritten = to.open(QIODevice::WriteOnly) && to.write(content) >= 0 && to.commit();
    if (!isWritten)
        say(tr("%1 can't be written: %2").arg(file.toLocalFile(), to.errorString()));
}

QString Downloads::cells(const DownloadModel::Place &place) const
{
    const download::Batch &batch = place.activity->batch();
    const download::Row &row = place.it();
    return QStringList{row.name,
                       DownloadText::stateName(row),
                       DownloadText::size(batch, place.row),
                       DownloadText::duration(row),
                       download::displayAddress(row.item.text.toUtf8()),
                       DownloadText::detail(batch, place.row)}
               .join(u'\t')
           + u'\n';
}

void Downloads::copyShown()
{
    QString text;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        text += cells(place(row));
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Downloads::copyRows(int row)
{
    QString text;
    for (const DownloadModel::Place &at : places(row))
        text += cells(at);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Downloads::paste()
{
    const QMimeData *const pasted = QGuiApplication::clipboard()->mimeData();
    if (pasted && pasted->hasUrls())
        take(pasted->urls(), pasted->text());
    else if (pasted && pasted->hasText() && !m_editor.pasteLarge())
        m_editor.append(pasted->text());
}

} // namespace app
