// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What files of checksums promise, as rows of a job. For a reading thread.
#pragma once

#include "job.h"

namespace files {

/// Reads these files of checksums ("-": standard input, if `readsStandardInput`) and looks for what they name, below
/// `folder` where that is relative.
[[nodiscard]] PromisedFiles readPromised(const Disk &disk, const QByteArrayList &sums,
                                         const QByteArray &folder, bool readsStandardInput,
                                         const std::stop_token &stop);

/// `name`, below `folder` unless it begins at the root or there is no folder.
[[nodiscard]] QByteArray below(const QByteArray &folder, const QByteArray &name);

} // namespace files
