// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "filesreport.h"

#include <files/exports.h>
#include <files/names.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString size(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

} // namespace

FilesReport::FilesReport(const files::Job &job, const FilesOptions &options)
    : m_job(job)
    , m_options(options)
    , m_out(options.json == "-"_L1 ? stderr : stdout)
    , m_isOnTerminal(::isatty(::fileno(m_out)) == 1)
    , m_progress(options.progress, [this] { return progressText(); })
{}

QString FilesReport::open()
{
    if (m_options.json.isEmpty())
        return {};
    const bool isOpen = m_options.json == "-"_L1
                            ? m_jsonFile.open(stdout, QIODevice::WriteOnly)
                            : (m_jsonFile.setFileName(m_options.json), m_jsonFile.open(QIODevice::WriteOnly));
    return isOpen ? QString() : u"--json: %1: %2"_s.arg(m_options.json, m_jsonFile.errorString());
}

void FilesReport::goOn()
{
    const files::Operation operation = m_options.job.operation;
    // wc's columns are as wide as the sum of all sizes; groups are known when all is compared.
    if ((operation == files::Operation::Count && !m_job.isListed())
        || (operation == files::Operation::Duplicates && !m_job.isSettled()))
        return;
    const std::size_t first = m_next;
    while (m_next < m_job.rows().size() && !files::isUnderWay(m_job.rows()[m_next].state))
        print(m_next++);
    if (m_next > first && m_isOnTerminal)
        std::fflush(m_out);
}

void FilesReport::print(std::size_t index)
{
    const files::Row &row = m_job.rows()[index];
    const bool isDone = row.state == files::RowState::Done;
    const bool isMismatch = row.error && row.error->kind == files::ErrorKind::Mismatch;
    if (row.state == files::RowState::Failed && !isMismatch)
        complain(row.path, files::sentence(*row.error));
    switch (m_options.job.operation) {
    case files::Operation::Checksum:
        if (isDone)
            writeOut(files::sumLine(m_options.job.algorithm, row.digest, row.path, m_options.isTagged));
        break;
    case files::Operation::Count:
        if (m_width == 0)
            m_width = files::countWidth(m_job);
        if (isDone) {
            m_total += row.count;
            writeOut(files::countLine(row.count, row.path, m_width));
        }
        break;
    case files::Operation::Verify:
        if (!isDone || !m_options.isQuiet)
            writeOut(files::verdictLine(row));
        break;
    case files::Operation::Duplicates:
        break;
    }
    if (m_jsonFile.isOpen())
        m_jsonFile.write(QJsonDocument(files::jsonOf(m_job, index)).toJson(QJsonDocument::Compact) + '\n');
}

void FilesReport::finish(bool isWell)
{
    m_progress.stop();
    goOn();
    if (m_options.job.operation == files::Operation::Count && m_job.rows().size() > 1)
        writeOut(files::countLine(m_total, "total", m_width));
    if (m_options.job.operation == files::Operation::Duplicates)
        writeOut(files::groupsOf(m_job));
    std::fflush(m_out);
    m_jsonFile.close();
    sayWhatWasLeftOut();
    if (!isWell || ::isatty(STDERR_FILENO) == 1)
        std::fprintf(stderr, "%s\n", qUtf8Printable(files::sentence(m_job.summary())));
}

void FilesReport::sayWhatWasLeftOut()
{
    for (const files::BadSumLine &bad : m_job.badLines())
        complain(bad.sums, files::sentence(bad.line));
    for (const files::Skipped &skipped : m_job.skipped()) {
        // What the options left out needs no line each.
        if (skipped.reason != files::Skipped::Hidden && skipped.reason != files::Skipped::Link)
            complain(skipped.path, u"skipped: "_s + files::sentence(skipped.reason));
    }
}

void FilesReport::complain(const QByteArray &name, const QString &why)
{
    m_progress.clear();
    std::fprintf(stderr, "coroscope-cli: %s: %s\n", qUtf8Printable(files::displayName(name)),
                 qUtf8Printable(why));
}

void FilesReport::writeOut(const QByteArray &text)
{
    m_progress.clear();
    std::fwrite(text.constData(), 1, std::size_t(text.size()), m_out);
}

QString FilesReport::progressText()
{
    const files::Summary summary = m_job.summary();
    const qint64 read = m_job.bytesRead();
    m_rate.add(m_job.now(), read);
    const QString more = m_job.isListed() ? QString() : u"+"_s;
    QString text = u"%1 of %2%3 · "_s.arg(summary.done + summary.failed + summary.cancelled)
                       .arg(summary.total)
                       .arg(more);
    text += u"%1 of %2%3 · %4/s"_s.arg(size(read), size(m_job.bytesExpected()), more,
                                       size(qint64(m_rate.rate())));
    const auto left = m_job.isListed() ? m_rate.timeFor(m_job.bytesExpected() - read) : std::nullopt;
    if (left)
        text += u" · %1 s left"_s.arg(qint64(std::ceil(std::chrono::duration<double>(*left).count())));
    return text;
}

} // namespace cli
