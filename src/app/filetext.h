// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What a job of files and its rows say to a person, in the language and locale of the moment. Made when shown, never
// stored.
#include <files/job.h>

#include <QCoreApplication>

namespace app {

class FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)

public:
    /// "SHA-256 checksums", "Duplicates" …
    static QString title(const files::JobOptions &options);
    /// "5 of 9, 1 failed" while it runs; then "done in 1.84 s, 1 failed".
    static QString status(const files::Job &job);
    /// What the awaiting code has, at most `most` results of it.
    static QString received(const files::Job &job, int most);
    /// When all is over the honest sentence: "9 files: 7 done, 2 failed; 31.0 MB in 1.84 s".
    static QString note(const files::Job &job);
    /// What was left out on purpose, and lines that say nothing: "Skipped: 2 × hidden, 1 × a pipe"; often empty.
    static QString aside(const files::Job &job);

    /// Without its folder.
    static QString name(const files::Row &row);
    /// Without the home folder it lies in; empty for a name that has none.
    static QString folder(const files::Row &row);
    /// 0 to 1; 0 while the size is unknown.
    static double progress(const files::Job &job, std::size_t row);
    /// Its error, or why it was cancelled; often empty.
    static QString detail(const files::Job &job, std::size_t row);
    /// "1.9 MB of 4.1 MB" while it is read, else its size.
    static QString size(const files::Job &job, std::size_t row);
    /// The checksum, the count, the verdict or the group; empty while that is not known.
    static QString result(const files::Job &job, std::size_t row);
    /// The whole row in one sentence, for a screen reader.
    static QString sentence(const files::Job &job, std::size_t row);

private:
    static QString groupText(const files::Job &job, std::size_t row);
};

} // namespace app
