// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What `coroscope-cli fetch` prints: a line for each download as it ends, the summary, JSON lines, and, on a terminal,
// how far it is.
#pragma once

#include "fetchoptions.h"

#include <download/batch.h>
#include <download/ratemeter.h>

#include <QFile>
#include <cstdio>

namespace cli {

class FetchReport {
public:
    /// Reports on `batch`, which outlives it.
    FetchReport(const download::Batch &batch, const FetchOptions &options);

    /// Opens the file for JSON; gives a sentence when it can't be written.
    [[nodiscard]] QString open();
    /// A line of the list that is no address.
    void rejected(const QString &text, const QString &why);
    /// Prints the row if it is over.
    void rowChanged(std::size_t row);
    /// The total time and the honest sentence.
    void finish();
    /// Sends what was said; for the end of each turn of the loop, in which many rows may end.
    void flush() { std::fflush(m_out); }
    [[nodiscard]] int rejectedCount() const { return m_rejected; }

private:
    void line(const QString &text);
    void jsonLine(const QJsonObject &object);
    [[nodiscard]] QString progressText();

    const download::Batch &m_batch;
    const QString m_json;
    QFile m_jsonFile;
    FILE *m_out;
    download::RateMeter m_rate;
    ProgressLine m_progress;
    int m_rejected = 0;
};

} // namespace cli
