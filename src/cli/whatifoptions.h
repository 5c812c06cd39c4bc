// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// lab run's --cancel and --along: what would happen if …, in words.
#pragma once

#include <lab/whatif.h>

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace cli {

/// TASK@SECONDS, may be given again.
[[nodiscard]] QCommandLineOption cancelOption();
/// PARAMETER=FROM..TO or TASK@FROM..TO.
[[nodiscard]] QCommandLineOption alongOption();

/// Adds what --cancel says to `whatIf`; gives what is wrong with it, or nothing.
[[nodiscard]] QString addCancels(const QCommandLineParser &parser, lab::WhatIf &whatIf);

/// What `run` came to beside `usual`, a sentence a line; empty when that is the same, or has no end.
[[nodiscard]] QStringList comparedWith(const lab::WhatIf &usual, const lab::Run &run);

/// The values of --along at which the outcome flips, in lines; or what is wrong with it.
struct Along {
    QStringList lines;
    QString fault;
};
[[nodiscard]] Along outcomesAlong(const QString &option, lab::WhatIf whatIf);

} // namespace cli
