// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What `coroscope-cli fetch` was asked to do; every value has been checked.
#pragma once

#include "progressline.h"

#include <download/row.h>

#include <variant>
#include <vector>

namespace cli {

/// Where a list file begins in the whole.
struct ListFile {
    QString name;
    int before = 0; ///< lines
};

struct FetchOptions {
    QString list; ///< the addresses, a line each: those of the command line, then the files'
    std::vector<ListFile> files;
    download::ListOptions grammar;
    bool isUnique = false;
    download::BatchOptions batch;
    qint64 speedLimit = 0; ///< bytes a second in all; 0: none
    QString json;          ///< a file, "-" for standard output, or empty
    QString record;        ///< a file, or empty
    ShowProgress progress = ShowProgress::Auto;
};

/// Reads the arguments behind the program's name, the command first. Gives an exit code when that is all there is to
/// do: help was printed, or a mistake was said.
[[nodiscard]] std::variant<FetchOptions, int> readFetchOptions(const QStringList &arguments);

} // namespace cli
