// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "fetchcommand.h"

#include "english.h"
#include "entry.h"
#include "exitcodes.h"
#include "fetchreport.h"
#include "interrupt.h"
#include "recordfile.h"
#include "usage.h"

#include <download/listtext.h>
#include <download/transport.h>

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace cli {

namespace {

/// Says which lines of the list are no addresses.
void reportRejected(const QString &list, const std::vector<download::ListLine> &lines, FetchReport &report)
{
    if (lines.empty())
        return;
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\r|\\n"));
    const QStringList texts = list.split(lineEnd);
    for (const download::ListLine &line : lines) {
        if (line.kind != download::ListLine::Rejected)
            continue;
        const QString text = texts.value(line.number - 1);
        const auto option = download::readOptionLine(text);
        // The address above it says so already.
        if (option && line.option.kind != download::OptionProblem::NoAddressAbove)
            continue;
        // A value may be a password.
        const QString shown = option ? option->name + QStringLiteral("=…")
                                     : download::displayAddress(text.trimmed().toUtf8());
        report.rejected(shown, download::verdict(line));
    }
}

/// A line as its file counts it, with the file's name where there are several.
QString placeOf(int line, const std::vector<ListFile> &files)
{
    const auto after = std::find_if(files.begin(), files.end(),
                                    [line](const ListFile &file) { return file.before >= line; });
    if (after == files.begin())
        return QString::number(line);
    const ListFile &file = *std::prev(after);
    const QString number = QString::number(line - file.before);
    return files.size() == 1 ? number : file.name + u':' + number;
}

/// Says once for each of aria2's options that means nothing here that it is ignored, and where it stands.
void reportIgnored(const std::vector<download::ListLine> &lines, const std::vector<ListFile> &files)
{
    constexpr qsizetype mostShown = 5;
    QStringList names;
    QHash<QString, QStringList> places;
    for (const download::ListLine &line : lines) {
        if (line.kind != download::ListLine::Option || !line.isIgnored)
            continue;
        QStringList &found = places[line.culprit];
        if (found.isEmpty())
            names << line.culprit;
        if (found.size() <= mostShown)
            found << (found.size() < mostShown ? placeOf(line.number, files) : QStringLiteral("…"));
    }
    for (const QString &name : names) {
        const QString where = places[name].join(QStringLiteral(", "));
        const char *const what = places[name].size() == 1 ? "line" : "lines";
        std::fprintf(stderr, "coroscope-cli: ignored: %s (%s %s)\n", qUtf8Printable(name), what,
                     qUtf8Printable(where));
    }
}

} // namespace

int runFetch(const QStringList &arguments)
{
    const English english;
    const auto read = readFetchOptions(arguments);
    if (const int *code = std::get_if<int>(&read))
        return *code;
    const auto &options = std::get<FetchOptions>(read);
    const QFileInfo folder(options.batch.folder);
    if (folder.exists() && !folder.isDir())
        return wrongUsage(QStringLiteral("-d: “%1” is no folder").arg(options.batch.folder));

    const auto transport = std::make_shared<download::Transport>();
    transport->setSpeedLimit(options.speedLimit);
    std::vector<download::ListLine> remarkable;
    auto items = download::items(options.list, options.grammar, options.isUnique, &remarkable);
    const auto batch = std::make_shared<download::Batch>(std::move(items), options.batch, transport);
    FetchReport report(*batch, options);
    const QString problem = report.open();
    if (!problem.isEmpty())
        return wrongUsage(problem);
    RecordFile recording(options.record);
    if (!recording.problem().isEmpty())
        return wrongUsage(recording.problem());
    reportIgnored(remarkable, options.files);
    reportRejected(options.list, remarkable, report);

    const auto endWhenSettled = [&] {
        if (batch->isSettled() && batch->isDurable())
            QCoreApplication::quit();
    };
    bool isInterrupted = false;
    const Interrupt interrupt([&] {
        isInterrupted = true;
        batch->cancel();
    });
    batch->onRowChanged = [&](std::size_t row) {
        report.rowChanged(row);
        endWhenSettled();
    };
    batch->onAnswer = endWhenSettled;
    batch->onDurable = endWhenSettled;
    const QObject turns;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &turns,
                     [&report] { report.flush(); });
    batch->start();
    QCoreApplication::exec();
    batch->onRowChanged = nullptr;
    batch->onAnswer = nullptr;
    batch->onDurable = nullptr;
    report.finish();
    recording.finish();
    if (!recording.problem().isEmpty())
        std::fprintf(stderr, "coroscope-cli: %s\n", qUtf8Printable(recording.problem()));
    if (isInterrupted)
        return Interrupted;
    if (!recording.problem().isEmpty())
        return SomeFailed;
    return report.rejectedCount() == 0 && batch->count(download::RowState::Done) == int(batch->rows().size())
               ? AllWell
               : SomeFailed;
}

} // namespace cli

int coroscopeCommand(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return cli::runFetch(QCoreApplication::arguments().mid(1));
}
