// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What a batch of downloads and its rows say to a person, in the language and locale of the moment. Made when shown,
// never stored.
#include <download/batch.h>

#include <QCoreApplication>

namespace app {

class DownloadText {
    Q_DECLARE_TR_FUNCTIONS(DownloadText)

public:
    static QString title();
    /// "5 of 9, 1 failed" while it runs; then "done in 1.84 s, 1 failed".
    static QString status(const download::Batch &batch);
    /// What the awaiting code has, at most `most` results of it.
    static QString received(const download::Batch &batch, int most);
    /// When all is over the honest sentence: "9 URLs: 7 done, 1 failed, 1 cancelled; 31.0 MB in 1.84 s".
    static QString note(const download::Batch &batch);

    /// 0 to 1; 0 while the size is unknown.
    /// Begin and end of each piece that is here of a row that several connections fetch, 0 to 1; empty: one does.
    static QList<double> pieces(const download::Batch &batch, std::size_t row);
    static double progress(const download::Batch &batch, std::size_t row);
    /// "files.example", with the port where it is not the usual one.
    static QString host(const download::Row &row);
    /// "running", "paused" …
    static QString stateName(const download::Row &row);
    /// What is going on, or what became of it; often empty.
    static QString detail(const download::Batch &batch, std::size_t row);
    /// "1.9 MB of 4.1 MB", "1.2 kB", "0.9 MB kept".
    static QString size(const download::Batch &batch, std::size_t row);
    /// How long it took; empty while it goes on.
    static QString duration(const download::Row &row);
    /// The whole row in one sentence, for a screen reader.
    static QString sentence(const download::Batch &batch, std::size_t row);

    /// In a card of the Dashboard: "49.6 kB" when it is done, "0.42 s" while it goes on.
    static QString cardTime(const download::Batch &batch, std::size_t row);
    /// "✓ https://example.com: 1,200 bytes", or what is going on.
    static QString cardResult(const download::Batch &batch, std::size_t row);

private:
    static QString queued(const download::Batch &batch, std::size_t row);
    static QString waiting(const download::Batch &batch, std::size_t row);
    /// That its host gets fewer downloads at once; empty when it does not.
    static QString fewer(const download::Batch &batch, std::size_t row);
    static QString under(const download::Batch &batch, std::size_t row);
    static QString paused(const download::Row &row);
    static QString result(const download::Row &row);
};

} // namespace app
