// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What `coroscope-cli files …` was asked to do; every value has been checked.
#pragma once

#include "progressline.h"

#include <files/row.h>

#include <variant>

namespace cli {

struct FilesOptions {
    files::JobOptions job;
    bool isTagged = false; ///< checksum: `SHA256 (NAME) = …`
    bool isStrict = false; ///< verify: a line that can't be read is a failure
    bool isQuiet = false;  ///< verify: no line for what is well
    QString json;          ///< a file, "-" for standard output, or empty
    QString record;        ///< a file, or empty
    ShowProgress progress = ShowProgress::Auto;
};

/// Reads the arguments as the system gave them (names of files are bytes), the operation first. Gives an exit code when
/// that is all there is to do: help was printed, or a mistake was said.
[[nodiscard]] std::variant<FilesOptions, int> readFilesOptions(files::Operation operation,
                                                               const QByteArrayList &arguments);

} // namespace cli
