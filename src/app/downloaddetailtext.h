// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What is known of a download, as lines with a name and a value: why its end is believed, who sent it, how long each
// step took, what each attempt came to. Made when shown, in the language of the moment.
#include <download/batch.h>

#include <QCoreApplication>

#include <vector>

namespace app {

struct DetailLine {
    QString section; ///< the same for lines that stand together
    QString label;
    QString value;
    bool isProblem = false;

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

class DownloadDetailText {
    Q_DECLARE_TR_FUNCTIONS(DownloadDetailText)

public:
    /// All that is known of the row, in the order in which it is read.
    static std::vector<DetailLine> lines(const download::Batch &batch, std::size_t row);
    /// "HTTP/1.1 200", "no answer".
    static QString answer(const download::Attempt &attempt);
    /// By what the end was known, in words.
    static QString end(download::BodyEnd end);
    /// What says which version of the resource it is, and whether a part of it could be gone on with.
    static QString version(const download::Row &row, const download::Evidence &evidence);

private:
    using Lines = std::vector<DetailLine>;
    static void addFile(Lines &lines, const download::Batch &batch, std::size_t row);
    static void addEnd(Lines &lines, const download::Batch &batch, std::size_t row);
    static void addServer(Lines &lines, const download::Row &row, const download::Evidence &evidence);
    static void addTimes(Lines &lines, const download::Attempt &attempt);
    static void addAttempts(Lines &lines, const download::Batch &batch, const download::Row &row);
};

} // namespace app
