// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
// What FileJobs does to compare its runs, with one another and with what was saved.
#include "filejobs.h"

#include "downloadoptions.h"
#include "openfiles.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Far more than any list that a person keeps.
constexpr qint64 largest = 1'000'000'000;
constexpr int counts = -1;

/// An algorithm, or `counts`; nothing for what can't be compared.
std::optional<int> kindOf(const files::Job &job)
{
    switch (job.options().operation) {
    case files::Operation::Checksum:
        return int(job.options().algorithm);
    case files::Operation::Count:
        return counts;
    case files::Operation::Verify:
        for (const files::Row &row : job.rows()) {
            if (!row.promised.digest.isEmpty())
                return int(row.promised.algorithm);
        }
        break;
    case files::Operation::Duplicates:
        break;
    }
    return std::nullopt;
}

} // namespace

std::vector<std::size_t> FileJobs::comparable() const
{
    std::vector<std::size_t> runs;
    if (!hasResults())
        return runs;
    const std::optional<int> kind = kindOf(*job());
    for (std::size_t run = 0; kind && run < m_runs.size(); ++run) {
        const files::Job &other = m_runs[run]->job();
        if (int(run) != m_current && other.isSettled() && kindOf(other) == kind)
            runs.push_back(run);
    }
    // The runs before this one first, and of them the last.
    std::stable_partition(runs.begin(), runs.end(), [this](std::size_t run) { return int(run) > m_current; });
    return runs;
}

QStringList FileJobs::comparableNames() const
{
    const QStringList all = runNames();
    QStringList names;
    for (const std::size_t run : comparable())
        names << all[qsizetype(run)];
    return names;
}

void FileJobs::compareWithRun(int place)
{
    const std::vector<std::size_t> runs = comparable();
    if (place < 0 || std::size_t(place) >= runs.size())
        return;
    const std::size_t run = runs[std::size_t(place)];
    compare(files::listingOf(m_runs[run]->job()), runNames()[qsizetype(run)]);
}

void FileJobs::compareWithFile(const QUrl &file)
{
    if (!hasResults() || !file.isLocalFile())
        return;
    const QString path = file.toLocalFile();
    QFile from(path);
    if (from.size() > largest || !from.open(QIODevice::ReadOnly)) {
        say(from.isOpen() || from.size() > largest
                ? tr("%1 is far too large for a list.").arg(folderText(path))
                : tr("%1 can't be read: %2").arg(folderText(path), from.errorString()));
        return;
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const auto read = files::readListing(from.readAll(), folder);
    if (const auto *problem = std::get_if<QString>(&read))
        say(tr("%1 can't be compared with: %2.").arg(folderText(path), *problem));
    else
        compare(read, folderText(path));
}

void FileJobs::compare(const std::variant<files::Listing, QString> &before, const QString &name)
{
    const auto after = files::listingOf(*job());
    for (const auto *listing : {&before, &after}) {
        if (const auto *problem = std::get_if<QString>(listing)) {
            say(*problem);
            return;
        }
    }
    auto compared = files::differenceOf(std::get<files::Listing>(before), std::get<files::Listing>(after));
    if (const auto *problem = std::get_if<QString>(&compared)) {
        say(*problem);
        return;
    }
    m_comparison.open(std::get<files::Difference>(std::move(compared)), tr("Compared with %1").arg(name));
}

void FileJobs::saveComparison(const QUrl &file, Format format)
{
    const files::Difference &difference = m_comparison.difference();
    write(file, format == Text  ? files::textOf(difference)
                : format == Csv ? files::csvOf(difference)
                                : files::jsonOf(difference));
}

void FileJobs::copyComparison()
{
    const QString text = m_comparison.shownText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void FileJobs::openCompared(int place)
{
    const files::Difference::Row *const row = m_comparison.rowAt(place);
    if (!row)
        return;
    const QString path = QFile::decodeName(row->path);
    if (!openFile(path))
        say(tr("%1 can't be opened.").arg(path));
}

} // namespace app
