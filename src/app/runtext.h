// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Coroscope authors
#pragma once
// What a Run says to a person, in the language and locale of the moment. Made when shown, never stored.
#include "run.h"

#include <QCoreApplication>

namespace app {

class RunText {
    Q_DECLARE_TR_FUNCTIONS(RunText)

public:
    /// The pill: "running 1.24 s", "done in 2.00 s, 1 failed" …
    static QString status(const Run &run);
    /// The state whose colour the pill has.
    static TaskState statusColour(const Run &run);
    /// What the awaiting code has, as code: "results = awaiting B…", at most `most` values of it.
    static QString received(const Run &run, int most);
    /// A sentence about what is not obvious about this run; often empty.
    static QString note(const Run &run);
    /// Said when the error switch of a card was changed after its run had started.
    static QString switchNote(const Run &run);

    /// "0.76 s left" while it works or tidies up; then how long it took.
    static QString taskTime(const Run &run, std::size_t index);
    /// Its result, its error in words, or what it is at.
    static QString taskResult(const Run &run, std::size_t index);
    /// The name of its state.
    static QString stateName(TaskState state);
    /// The whole row in one sentence, for a screen reader.
    static QString taskSentence(const Run &run, std::size_t index);

    /// "A", "A and B", "A, B and 998 more".
    static QString names(const QStringList &names);
};

} // namespace app
