// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// What came of a run of the Lab, in words.
#pragma once

#include "run.h"

#include <QStringList>

namespace lab {

/// What happened to nobody who could have seen it, in a sentence, in the program's language.
[[nodiscard]] QString sentenceFor(const Report &report);

/// The story of a run: what main came to, what became of the others, and what was reported because nobody awaited it.
/// In the program's language; `most` is for what concerns tasks, as in record::outcomeOf().
[[nodiscard]] QStringList outcomeOf(const Run &run, std::size_t most = 12);

} // namespace lab
