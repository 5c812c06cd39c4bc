// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
#include "filescommand.h"

#include "comparecommand.h"
#include "english.h"
#include "entry.h"
#include "exitcodes.h"
#include "filesreport.h"
#include "interrupt.h"
#include "recordfile.h"
#include "usage.h"

#include <QCoreApplication>

#include <cstdio>

namespace cli {

namespace {

bool isWell(const files::Job &job, const FilesOptions &options)
{
    return job.count(files::RowState::Done) == int(job.rows().size())
           && !(options.isStrict && !job.badLines().empty());
}

int run(files::Operation operation, const QByteArrayList &arguments)
{
    const English english;
    const auto read = readFilesOptions(operation, arguments);
    if (const int *code = std::get_if<int>(&read))
        return *code;
    const auto &options = std::get<FilesOptions>(read);

    const auto job = std::make_shared<files::Job>(options.job);
    FilesReport report(*job, options);
    const QString problem = report.open();
    if (!problem.isEmpty())
        return wrongUsage(problem);
    RecordFile recording(options.record);
    if (!recording.problem().isEmpty())
        return wrongUsage(recording.problem());

    bool isInterrupted = false;
    const Interrupt interrupt([&] {
        isInterrupted = true;
        job->cancel();
    });
    job->onRowChanged = [&](std::size_t) { report.goOn(); };
    job->onSettled = [] { QCoreApplication::quit(); };
    job->start();
    QCoreApplication::exec();
    job->onRowChanged = nullptr;
    report.finish(isWell(*job, options));
    recording.finish();
    if (!recording.problem().isEmpty())
        std::fprintf(stderr, "coroscope-cli: %s\n", qUtf8Printable(recording.problem()));
    if (isInterrupted)
        return Interrupted;
    return recording.problem().isEmpty() && isWell(*job, options) ? AllWell : SomeFailed;
}

} // namespace

int runFiles(const QByteArrayList &arguments)
{
    const QByteArray command = arguments.value(0);
    if (command == "checksum")
        return run(files::Operation::Checksum, arguments);
    if (command == "count")
        return run(files::Operation::Count, arguments);
    if (command == "verify")
        return run(files::Operation::Verify, arguments);
    if (command == "duplicates")
        return run(files::Operation::Duplicates, arguments);
    if (command == "compare")
        return runCompare(arguments);
    if (command == "-h" || command == "--help") {
        std::puts("Usage: coroscope-cli files COMMAND\n\n"
                  "  checksum PATH…    SHA-256, SHA-1, MD5 or BLAKE2b of each file\n"
                  "  count PATH…       lines, words and bytes of each file\n"
                  "  verify FILE…      check what a file of checksums names\n"
                  "  duplicates PATH…  files with the same content\n"
                  "  compare A B       what is new, gone and changed from one list to the other\n\n"
                  "Each command has its own --help.");
        return AllWell;
    }
    return wrongUsage(
        command.isEmpty()
            ? QStringLiteral("files needs a command: checksum, count, verify, duplicates or compare")
            : QStringLiteral(
                  "files has no command “%1”; it has: checksum, count, verify, duplicates, compare")
                  .arg(QString::fromUtf8(command)));
}

} // namespace cli

int coroscopeCommand(int argc, char **argv)
{
    // Names of files are bytes, which Qt's arguments() would take for text.
    const QByteArrayList arguments(argv + 2, argv + argc);
    const QCoreApplication application(argc, argv);
    return cli::runFiles(arguments);
}
