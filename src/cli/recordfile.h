// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// A recording as a file, or on stdout: of a run that goes on (fetch --record), or of one that is over (lab run).
#pragma once

#include <record/jsonlines.h>
#include <record/recorder.h>

#include <QFile>
#include <QTimer>

#include <memory>

namespace cli {

/// Prints a recording to stdout: as a Chrome trace, or as JSON Lines.
void printRecording(const record::Recording &recording, bool asTrace);

/// Records the current loop into a file. JSON Lines are written while the run goes on, so that those of a program that
/// was killed can be read; a Chrome trace, for a FILE that ends in ".trace.json", when the run is over.
class RecordFile {
public:
    /// Begins to record into `file`; empty: records nothing.
    explicit RecordFile(const QString &file);
    /// What went wrong with the file so far, in a sentence; empty: nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// The run is over: writes what is left.
    void finish();

private:
    void flush();
    void check(bool isWell);

    QFile m_file;
    bool m_isTrace;
    QString m_problem;
    std::unique_ptr<record::Recorder> m_recorder;
    record::JsonLinesWriter m_lines;
    QTimer m_timer;
};

} // namespace cli
