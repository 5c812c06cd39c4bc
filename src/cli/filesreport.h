// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What `coroscope-cli files` prints: the results in the order of the rows, as the tools of coreutils print them; errors,
// what was skipped and the summary on stderr; JSON lines; and, on a terminal, how far it is.
#pragma once

#include "filesoptions.h"

#include <download/ratemeter.h>
#include <files/job.h>

#include <QFile>

#include <cstdio>

namespace cli {

class FilesReport {
public:
    /// Reports on `job`, which outlives it.
    FilesReport(const files::Job &job, const FilesOptions &options);

    /// Opens the file for JSON; gives a sentence when it can't be written.
    [[nodiscard]] QString open();
    /// Prints what can be printed in order.
    void goOn();
    /// All is over: the rest, and the summary unless all is well and nobody watches.
    void finish(bool isWell);

private:
    void print(std::size_t row);
    void complain(const QByteArray &name, const QString &why);
    void writeOut(const QByteArray &text);
    void sayWhatWasLeftOut();
    [[nodiscard]] QString progressText();

    const files::Job &m_job;
    const FilesOptions &m_options;
    FILE *const m_out;
    const bool m_isOnTerminal;
    QFile m_jsonFile;
    std::size_t m_next = 0; ///< the first row that was not printed
    int m_width = 0;        ///< of the columns of counts
    files::TextCount m_total;
    download::RateMeter m_rate;
    ProgressLine m_progress;
};

} // namespace cli
