// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// A file of addresses, read whole: its text, or a sentence about why it was left alone. Reads no window's state, so that
// it can run on any thread.
#include <QCoreApplication>

namespace app {

struct ListFile {
    QString text;
    QString problem; ///< empty when it was read
};

class ListFileReader {
    Q_DECLARE_TR_FUNCTIONS(ListFileReader)

public:
    /// Larger files are no lists that a person keeps.
    static constexpr qint64 largest = 100'000'000;

    /// Reads UTF-8, UTF-16 and UTF-32 with a byte order mark, and Latin-1 where UTF-8 makes no sense.
    static ListFile read(const QString &path);
    /// Whether its beginning looks like a list: an address with a scheme in it, or nothing else than addresses.
    static bool isList(const QString &path);
};

} // namespace app
