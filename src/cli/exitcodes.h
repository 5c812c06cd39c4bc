// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What coroscope-cli's exit codes mean; scripts rely on them.
#pragma once

namespace cli {

enum ExitCode {
    AllWell = 0,
    SomeFailed = 1,
    WrongUsage = 2,
    Interrupted = 130,
};

} // namespace cli
