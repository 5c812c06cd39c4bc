// SPDX-FileCopyrightText: 2026 The Coroscope authors
// SPDX-License-Identifier: MIT
//
// Scenario: a coroutine, what people need to know of it, and what they may change. The words of those of the
// catalogue lie in scenarios/catalogue.json, their code in the source beside it; both are in the program.
#pragma once

#include "parameters.h"
#include "run.h"

#include <aio/taskoptions.h>

#include <memory>

namespace lab {

/// A text in the two languages of the program.
struct Text {
    QString english;
    QString french;
};

/// Scenarios that belong together, in the order of the catalogue.
struct Group {
    QString name;
    Text title;
};

struct Scenario {
    using Main = std::function<aio::Coro<Value>(Parameters)>;

    /// Unique; "NAME__eager" is NAME under eager start.
    QString name;
    /// The name of its group.
    QString group;
    /// What it is about, and where the chapter speaks of it: as in asyncio's recordings.
    QString topic;
    QStringList references;
    Text title;
    /// What to look at, in a sentence or two.
    Text lookAt;
    aio::Start start = aio::Start::Scheduled;
    std::shared_ptr<const Cast> cast;
    /// The Python that was recorded for it.
    QString python;
    /// The coroutine that runs.
    Main main;
    /// The source file it lies in, as a resource of the program, and its function there.
    QString sourceFile;
    QString function;
    /// The program that it runs, where it is one; null for a scenario of the catalogue.
    std::shared_ptr<const Program> program;
};

/// All of them, group by group.
[[nodiscard]] const std::vector<Scenario> &scenarios();
[[nodiscard]] const std::vector<Group> &groups();
/// The one with this name, or null.
[[nodiscard]] std::shared_ptr<const Scenario> find(const QString &name);

/// A piece of the source that was compiled.
struct SourceText {
    QString file;
    /// The number of the first line in that file, from 1.
    int firstLine = 0;
    QString text;
};
/// The coroutine of `scenario` as it stands in its file; empty when it isn't found there.
[[nodiscard]] SourceText sourceOf(const Scenario &scenario);

/// The standard parameters with `changes`. The error's path is "$.NAME".
[[nodiscard]] std::variant<Parameters, ProgramError> parametersOf(const Scenario &scenario,
                                                                  const QJsonObject &changes = {});

/// Cancels the tasks with this name that are not done.
void cancelTasks(aio::Loop &loop, const QString &name);
/// Makes `loop` one for `scenario`, with `cancels` from outside beside what it does itself.
void prepare(aio::Loop &loop, const Scenario &scenario, const std::vector<ExternalCancel> &cancels);
/// Runs `scenario` on the virtual clock, on this thread, with `cancels` from outside beside what it does
/// itself. Gives a ProgramError when it passes `limits`; that main fails or that nothing goes on is not one:
/// it may be what the scenario shows.
[[nodiscard]] std::variant<Run, ProgramError> run(const Scenario &scenario, const Parameters &parameters,
                                                  const RunLimits &limits = {},
                                                  const std::vector<ExternalCancel> &cancels = {});

/// `{"name", "parameters", "events", "outcome"}` in the form and the words of asyncio's recordings.
[[nodiscard]] QJsonObject toJson(const Scenario &scenario, const Parameters &parameters, const Run &run);

} // namespace lab
