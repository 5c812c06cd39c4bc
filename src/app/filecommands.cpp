// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What FileJobs does with results: copies, saves, opens.
#include "filejobs.h"

#include "filetext.h"
#include "openfiles.h"

#include <files/exports.h>
#include <files/names.h>

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using files::Operation;

/// The row in the form of the usual tool, with the line's end; empty when it has no result.
QByteArray lineOf(const files::Job &job, std::size_t row)
{
    const files::Row &it = job.rows()[row];
    const bool isDone = it.state == files::RowState::Done;
    switch (job.options().operation) {
    case Operation::Checksum:
        return isDone ? files::sumLine(job.options().algorithm, it.digest, it.path) : QByteArray();
    case Operation::Count:
        return isDone ? files::countLine(it.count, it.path, 1) : QByteArray();
    case Operation::Verify:
        return files::verdictLine(it);
    case Operation::Duplicates:
        break;
    }
    return it.group >= 0 ? it.path + '\n' : QByteArray();
}

QByteArray verdictsOf(const files::Job &job)
{
    QByteArray text;
    for (const files::Row &row : job.rows())
        text += files::verdictLine(row);
    return text;
}

QByteArray textOf(const files::Job &job)
{
    switch (job.options().operation) {
    case Operation::Checksum:
        return files::sumsOf(job);
    case Operation::Count:
        return files::countsOf(job);
    case Operation::Verify:
        return verdictsOf(job);
    case Operation::Duplicates:
        break;
    }
    return files::groupsOf(job);
}

QByteArray contentOf(const files::Job &job, FileJobs::Format format)
{
    switch (format) {
    case FileJobs::Text:
        return textOf(job);
    case FileJobs::Csv:
        return files::csvOf(job);
    case FileJobs::Json:
        break;
    }
    return files::jsonOf(job);
}

} // namespace

QString FileJobs::textName() const
{
    switch (shownOperation()) {
    case FileOptions::Checksum:
        return QString::fromLatin1(
            files::sumsName(job() ? job()->options().algorithm : m_options.jobOptions().algorithm));
    case FileOptions::Count:
        return u"counts.txt"_s;
    case FileOptions::Verify:
        return u"verified.txt"_s;
    case FileOptions::Duplicates:
        break;
    }
    return u"duplicates.txt"_s;
}

QString FileJobs::fileName(Format format) const
{
    if (format == Text)
        return textName();
    return QFileInfo(textName()).completeBaseName() + (format == Csv ? ".csv"_L1 : ".json"_L1);
}

void FileJobs::write(const QUrl &file, const QByteArray &content)
{
    if (!file.isLocalFile())
        return;
    QSaveFile to(file.toLocalFile());
    const bool isWritten = to.open(QIODevice::WriteOnly) && to.write(content) >= 0 && to.commit();
    if (!isWritten)
        say(tr("%1 can't be written: %2").arg(file.toLocalFile(), to.errorString()));
}

void FileJobs::save(const QUrl &file, Format format)
{
    if (job())
        write(file, contentOf(*job(), format));
}

void FileJobs::copyShown()
{
    QByteArray text;
    for (const int row : m_rows.shown())
        text += lineOf(*job(), std::size_t(row));
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void FileJobs::copy(int place)
{
    const int row = m_rows.rowAt(place);
    if (row < 0)
        return;
    const QString line = QString::fromUtf8(lineOf(*job(), std::size_t(row))).trimmed();
    const QString text = line.isEmpty() ? FileText::detail(*job(), std::size_t(row)) : line;
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void FileJobs::copyPath(int place)
{
    const int row = m_rows.rowAt(place);
    if (row < 0)
        return;
    const QByteArray path = job()->pathOf(std::size_t(row));
    auto *const data = new QMimeData;
    data->setText(QString::fromUtf8(files::shellName(path)));
    data->setData(u"text/uri-list"_s, "file://" + path.toPercentEncoding("/") + "\r\n");
    QGuiApplication::clipboard()->setMimeData(data);
}

void FileJobs::retry(int place)
{
    const int row = m_rows.rowAt(place);
    if (row >= 0 && job()->canRetry(std::size_t(row)))
        goOn({std::size_t(row)});
}

void FileJobs::cancel(int place)
{
    const int row = m_rows.rowAt(place);
    if (row >= 0)
        m_rows.activity()->cancelRow(row);
}

void FileJobs::open(int place)
{
    const int row = m_rows.rowAt(place);
    if (row < 0)
        return;
    const QString path = QFile::decodeName(job()->pathOf(std::size_t(row)));
    if (!openFile(path))
        say(tr("%1 can't be opened.").arg(path));
}

void FileJobs::showInFolder(int place)
{
    const int row = m_rows.rowAt(place);
    if (row < 0)
        return;
    const QString path = QFile::decodeName(job()->pathOf(std::size_t(row)));
    if (!app::showInFolder(path))
        say(tr("The folder of %1 can't be opened.").arg(path));
}

} // namespace app
